import Foundation
import Reactor
import Synchronization
import System
import TLS
import TestSupport
import Testing

/// Answers whatever comes with a file.
private struct FileExchange: Exchange {
    let file: OpenFile
    let ends: AsyncStream<ConnectionSummary>.Continuation
    var sentence: String?

    mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
        .respond(Response(head: Array("head\r\n".utf8), body: .file(file)))
    }

    mutating func requestTimedOut() -> Response { Response([]) }

    mutating func fileHasChanged() -> Response? { sentence.map { Response(Array($0.utf8)) } }

    func ended(_ summary: ConnectionSummary) { ends.yield(summary) }
}

/// Tests answers that are read from a file while they are sent.
@Suite(.hangLimit, .tags(.socket))
struct FileBodyTests {
    private static let content = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 ^ ($0 >> 8)) }
    private static let answer = Array("head\r\n".utf8) + content

    private let temporary: TemporaryFile
    private let file: OpenFile
    private let ended: AsyncStream<ConnectionSummary>
    private let ends: AsyncStream<ConnectionSummary>.Continuation
    private let faults = Faults()

    private final class Faults: Sendable {
        let files = Mutex<[OpenFileError]>([])
    }

    init() throws {
        temporary = try TemporaryFile(Self.content)
        file = try OpenFile(temporary.path)
        (ended, ends) = AsyncStream.makeStream()
    }

    private func serve(
        over tls: TLSServerContext? = nil,
        saying sentence: String? = nil,
        _ test: (_ port: UInt16) async throws -> Void
    ) async throws {
        let (file, ends, faults) = (file, ends, faults)
        let reactor = try await Reactor(
            threads: 1,
            timeouts: Timeouts(),
            limits: ConnectionLimits(total: 100, perAddress: 100)
        ) { fault in
            if case .file(let error) = fault { faults.files.withLock { $0.append(error) } }
        }
        let any = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let endpoint = Endpoint(tls: tls) { _ in FileExchange(file: file, ends: ends, sentence: sentence) }
        let bound = try await reactor.listen(on: any, serving: endpoint)
        try await test(bound.port)
        await reactor.stop(within: .seconds(5))
    }

    private func next() async -> ConnectionSummary? { await ended.first { _ in true } }

    @Test func arrivesWholeWithoutTLS() async throws {
        try await serve { port in
            let client = try LoopbackClient(port: port)
            try client.send([1])
            #expect(try client.receiveAll() == Self.answer)
        }
        let summary = try #require(await next())
        #expect(summary.reason == .complete && summary.bytesSent == Self.answer.count)
    }

    @Test func arrivesWholeOverTLS() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let identity = try CertificateDirectory(folder.path).create(for: Hostname("localhost"))
        try await serve(over: TLSServerContext(identities: [identity])) { port in
            let socket = try ClientSocket(connectingTo: "127.0.0.1", port: port, timeout: .seconds(10))
            var session = try TLSSession(client: TLSClientContext(), serverName: "localhost")
            var (answer, ciphertext): ([UInt8], [UInt8]) = ([], [])
            var (isUp, hasAsked, isWhole) = (false, false, false)
            while !isWhole {
                if !isUp { isUp = try session.handshake() == .done }
                if isUp, !hasAsked {
                    try session.write([1].span)
                    hasAsked = true
                }
                while session.pendingCiphertext > 0 {
                    _ = try session.flush { (bytes) throws(SystemError) in try socket.write(bytes) }
                }
                reading: while isUp {
                    switch try session.read(into: &answer, limit: 16_384) {
                    case .bytes: continue
                    case .closed: isWhole = true
                    case .needsCiphertext: break
                    }
                    break reading
                }
                if isWhole { break }
                ciphertext.removeAll()
                try #require(try socket.read(into: &ciphertext))
                try session.receive(ciphertext.span)
            }
            #expect(answer == Self.answer)
        }
    }

    /// A reader gets the file that was opened, whichever file has its name by then.
    @Test func isTheFileThatWasOpened() async throws {
        try temporary.replace(with: Array("another".utf8))
        try await serve { port in
            let client = try LoopbackClient(port: port)
            try client.send([1])
            #expect(try client.receiveAll() == Self.answer)
        }
    }

    /// The peer must be able to tell that it does not have the whole answer.
    @Test func endsWithAResetWhereTheFileHasBecomeShorter() async throws {
        try temporary.truncate(to: 1_000_000)
        try await serve { port in
            let client = try LoopbackClient(port: port)
            try client.send([1])
            #expect(throws: LoopbackClient.Failure.self) { try client.receiveAll() }
            let summary = try #require(await next())
            #expect(summary.reason == .fileFailure && summary.bytesSent < 1_000_100)
        }
        #expect(faults.files.withLock { $0 } == [OpenFileError(path: temporary.path, reason: nil)])
    }

    @Test func aFileThatWasChangedBeforeIsNotBegun() async throws {
        try temporary.truncate(to: 1_000_000)
        try await serve(saying: "later\r\n") { port in
            let client = try LoopbackClient(port: port)
            try client.send([1])
            #expect(try client.receiveAll() == Array("later\r\n".utf8))
        }
        #expect(try #require(await next()).reason == .complete)
        #expect(faults.files.withLock { $0 } == [OpenFileError(path: temporary.path, reason: nil)])
    }

    /// Sixty-four peers that do not read hold a batch each, and the others are served.
    @Test func waitsForWhoReadsSlowly() async throws {
        try await serve { port in
            let slow = try (0..<64).map { _ in try LoopbackClient(port: port, receiveBuffer: 4_096) }
            for client in slow { try client.send([1]) }
            let quick = try LoopbackClient(port: port)
            try quick.send([1])
            #expect(try quick.receiveAll() == Self.answer)
            #expect(try slow.first?.receiveAll() == Self.answer)
        }
    }
}
