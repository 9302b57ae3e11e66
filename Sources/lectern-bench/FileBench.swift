import Reactor
import System
import TLS

/// Measures what 64 readers cost who have asked for a file of 100 MB over TLS and do not read it.
///
/// Readers and server are in one process, so the memory is that of both ends of each connection.
struct FileBench {
    private static let readers = 64
    private static let megabytes = 100

    /// Returns the kilobytes of this process that are in memory, as proc(5) tells it in pages.
    private func residentMemory() throws -> Int {
        let fields = String(decoding: try FileSystem.read("/proc/self/statm") ?? [], as: UTF8.self).split(
            separator: " "
        )
        guard fields.count > 1, let pages = Int(fields[1]) else {
            throw BenchError("/proc/self/statm cannot be read")
        }
        return pages * 4
    }

    func measure() async throws -> Measurement {
        let certificates = CertificateFolder(for: "file")
        defer { certificates.remove() }
        let path = "/tmp/lectern-bench-body-\(processNumber())"
        try FileSystem.write([UInt8](repeating: 0x61, count: Self.megabytes << 20), to: path)
        defer { try? FileSystem.remove(path) }
        let file = try OpenFile(path)

        let identity = try CertificateDirectory(certificates.path).create(for: Hostname("localhost"))
        let endpoint = Endpoint(tls: try TLSServerContext(identities: [identity])) { _ in
            FileExchange(file: file)
        }
        let reactor = try await Reactor(
            threads: 1,
            timeouts: Timeouts(),
            limits: ConnectionLimits(total: 100, perAddress: 100)
        )
        let address = try await reactor.listen(on: .v4(0x7F00_0001, port: 0), serving: endpoint)
        releaseFreeMemory()
        let before = try residentMemory()
        var held: [Reader] = []
        for _ in 0..<Self.readers { held.append(try Reader(port: address.port)) }
        try await Task.sleep(for: .seconds(2))
        let after = try residentMemory()
        held.removeAll()
        await reactor.stop(within: .seconds(1))
        return Measurement(
            name: "file",
            values: [
                ("megabytes", Double(Self.megabytes)), ("readers", Double(Self.readers)),
                ("kb_before", Double(before)), ("kb_after", Double(after)),
                ("kb_a_reader", Double(after - before) / Double(Self.readers)),
            ]
        )
    }
}

/// Answers anything with the file.
private struct FileExchange: Exchange {
    let file: OpenFile

    mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
        .respond(Response(body: .file(file)))
    }

    mutating func requestTimedOut() -> Response { Response([]) }

    func ended(_ summary: ConnectionSummary) {}
}

/// A reader that has asked and reads nothing.
private final class Reader {
    private let socket: ClientSocket
    private var session: TLSSession

    init(port: UInt16) throws {
        socket = try ClientSocket(connectingTo: "127.0.0.1", port: port, timeout: .seconds(10))
        session = try TLSSession(client: TLSClientContext(), serverName: "localhost")
        while try session.handshake() == .needsCiphertext {
            try flush()
            var ciphertext: [UInt8] = []
            guard try socket.read(into: &ciphertext) else { throw BenchError("the server closed early") }
            try session.receive(ciphertext.span)
        }
        try session.write([UInt8(ascii: "?")].span)
        try flush()
    }

    private func flush() throws {
        while session.pendingCiphertext > 0 {
            _ = try session.flush { (bytes) throws(SystemError) in try socket.write(bytes) }
        }
    }
}
