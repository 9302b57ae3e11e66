import Languages
import Foundation
import Gemini
import Reactor
import Serving
import System
import TLS
import TestSupport
import Testing
import Text

/// Tests the whole way from a socket to a page and back, on loopback.
@Suite(.tags(.socket), .hangLimit)
struct GeminiOverTLSTests {
    private static let longPage = String(repeating: "a", count: 16_000_000)

    /// The lines of the access log, which say how connections ended.
    private struct Log {
        let lines: AsyncStream<String>
        let accessLog: AccessLog

        init() {
            let (lines, continuation) = AsyncStream<String>.makeStream()
            self.lines = lines
            accessLog = AccessLog(
                mode: .anonymous,
                clock: { .now },
                write: { _ = continuation.yield(String(decoding: $0, as: UTF8.self)) }
            )
        }
    }

    /// Serves two pages on a free port of 127.0.0.1 while `test` runs.
    private func serve(
        timeouts: Timeouts = Timeouts(),
        _ test: (_ port: UInt16, _ log: Log, _ reactor: Reactor) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let identity = try CertificateDirectory(folder.path).create(for: Hostname("localhost"))
        let log = Log()
        let reactor = try await Reactor(
            threads: 1,
            timeouts: timeouts,
            limits: ConnectionLimits(total: 100, perAddress: 100)
        )
        let port = try freePort()
        let host = GeminiHost(
            names: [.name("localhost")],
            port: port,
            catalogue: try .gemtext(["/": "# Home\n", "/long.gmi": Self.longPage]),
            wording: .english
        )
        let hosts = GeminiHosts([host], identities: [host], ports: [port], log: log.accessLog)
        let endpoint = Endpoint(tls: try TLSServerContext(identities: [identity])) {
            GeminiExchange(with: $0, at: hosts)
        }
        let address = try #require(SocketAddress(host: "127.0.0.1", port: port))
        _ = try await reactor.listen(on: address, serving: endpoint)
        try await test(port, log, reactor)
        await reactor.stop(within: .seconds(5))
    }

    /// This is rule H7.
    @Test func closeNotifyFollowsEveryAnswer() async throws {
        try await serve { port, _, _ in
            for (path, code, body) in [
                ("/", 20, "# Home\n"), ("/index.gmi", 31, ""), ("/nowhere", 51, ""),
            ] {
                guard case .gemini(let url) = try GeminiRequest(address: "gemini://localhost:\(port)\(path)")
                else { return }
                let answer = try GeminiClient().fetch(url)
                #expect(answer.header.code == code)
                #expect(String(decoding: answer.body, as: UTF8.self) == body)
                #expect(answer.cut == nil, "\(path)")
            }
            for (line, code) in [("gemini://foreign.example/\r\n", "53"), ("nonsense\r\n", "59")] {
                let (answer, isComplete) = try converse(port: port, sending: line)
                #expect(answer.hasPrefix(code))
                #expect(isComplete, "\(line)")
            }
        }
    }

    @Test func closeNotifyFollowsALateRefusalToo() async throws {
        try await serve(timeouts: Timeouts(request: .milliseconds(300))) { port, _, _ in
            let (late, isComplete) = try converse(port: port, sending: "gemini://localhost/\n")
            #expect(late.hasPrefix("59 "))
            #expect(isComplete)
        }
    }

    @Test func aLongPageArrivesWhole() async throws {
        try await serve { port, _, _ in
            guard case .gemini(let url) = try GeminiRequest(address: "gemini://localhost:\(port)/long.gmi")
            else { return }
            let answer = try GeminiClient().fetch(url)
            #expect(String(decoding: answer.body, as: UTF8.self) == Self.longPage)
            #expect(answer.cut == nil)
        }
    }

    /// A client with an ordinary socket sends its request once its Finished is acknowledged; by itself the kernel would put the
    /// acknowledgement off by 40 ms.
    @Test func whatFollowsOurFinishedIsAcknowledgedAtOnce() async throws {
        try await serve { port, _, _ in
            let socket = try ClientSocket(connectingTo: "127.0.0.1", port: port, timeout: .seconds(10))
            _ = try handshake(over: socket)
            let accepted = try #require(
                (3..<65_536).first {
                    Self.localPort($0, of: getpeername) != nil
                        && Self.localPort($0, of: getsockname) == port
                }
            )
            // The server may have sent its Finished and not yet told the kernel to acknowledge at once.
            var isAtOnce = false
            for _ in 0..<500 where !isAtOnce {
                usleep(1_000)
                var value: CInt = 0
                var length = socklen_t(MemoryLayout<CInt>.size)
                getsockopt(accepted, CInt(IPPROTO_TCP), TCP_QUICKACK, &value, &length)
                isAtOnce = value != 0
            }
            #expect(isAtOnce)
        }
    }

    private static func localPort(
        _ number: CInt,
        of name: (CInt, UnsafeMutablePointer<sockaddr>?, UnsafeMutablePointer<socklen_t>?) -> CInt
    ) -> UInt16? {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { name(number, $0, &length) }
        }
        return result == 0 ? UInt16(bigEndian: address.sin_port) : nil
    }

    /// This is rule H8.
    @Test func anAnswerCutOffGetsNoCloseNotify() async throws {
        try await serve(timeouts: Timeouts(write: .milliseconds(100))) { port, log, _ in
            let socket = try ClientSocket(connectingTo: "127.0.0.1", port: port, timeout: .seconds(10))
            var session = try handshake(over: socket)
            try session.write(Array("gemini://localhost:\(port)/long.gmi\r\n".utf8).span)
            try flush(&session, to: socket)
            // Nothing is read until the server has given up.
            let line = await log.lines.first { _ in true }
            #expect(line?.hasSuffix(" write-timeout\n") == true)
            let (answer, isComplete) = try readAll(from: socket, &session)
            #expect(answer.count < Self.longPage.utf8.count)
            #expect(!isComplete)
        }
    }

    // MARK: A client in pieces

    private func converse(port: UInt16, sending line: String) throws -> (answer: String, isComplete: Bool) {
        let socket = try ClientSocket(connectingTo: "127.0.0.1", port: port, timeout: .seconds(10))
        var session = try handshake(over: socket)
        try session.write(Array(line.utf8).span)
        try flush(&session, to: socket)
        let (answer, isComplete) = try readAll(from: socket, &session)
        return (String(decoding: answer, as: UTF8.self), isComplete)
    }

    private func handshake(over socket: borrowing ClientSocket) throws -> TLSSession {
        var session = try TLSSession(client: TLSClientContext(), serverName: "localhost")
        while try session.handshake() == .needsCiphertext {
            try flush(&session, to: socket)
            var ciphertext: [UInt8] = []
            try #require(try socket.read(into: &ciphertext))
            try session.receive(ciphertext.span)
        }
        return session
    }

    private func flush(_ session: inout TLSSession, to socket: borrowing ClientSocket) throws {
        while session.pendingCiphertext > 0 {
            _ = try session.flush { (bytes) throws(SystemError) in try socket.write(bytes) }
        }
    }

    private func readAll(
        from socket: borrowing ClientSocket,
        _ session: inout TLSSession
    ) throws -> (answer: [UInt8], isComplete: Bool) {
        var answer: [UInt8] = []
        while true {
            switch try session.read(into: &answer, limit: 16_384) {
            case .bytes: continue
            case .closed: return (answer, true)
            case .needsCiphertext:
                var ciphertext: [UInt8] = []
                guard (try? socket.read(into: &ciphertext)) == true else { return (answer, false) }
                try session.receive(ciphertext.span)
            }
        }
    }
}
