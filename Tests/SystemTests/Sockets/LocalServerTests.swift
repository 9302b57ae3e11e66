import Foundation
import System
import TestSupport
import Testing

@Suite(.hangLimit, .tags(.socket))
struct LocalServerTests {
    private let folder: PrivateFolder
    private let address: LocalAddress

    init() throws {
        folder = try PrivateFolder()
        address = try #require(LocalAddress(folder("status")))
    }

    private func serve(
        line: Duration = .seconds(20),
        answer: Duration = .seconds(20),
        _ document: @escaping @Sendable (String) -> [UInt8] = { Array("<\($0)>".utf8) }
    ) throws -> LocalServer {
        LocalServer(
            on: try LocalListener(at: address),
            patience: LocalServer.Patience(line: line, answer: answer),
            answer: document
        )
    }

    private func answer(to words: String) throws -> String {
        let client = try ClientSocket(connectingTo: address, timeout: .seconds(20))
        if !words.isEmpty { _ = try client.write(Array(words.utf8).span) }
        return try read(client)
    }

    private func read(_ client: borrowing ClientSocket) throws -> String {
        var bytes: [UInt8] = []
        while try client.read(into: &bytes) {}
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("text\n", "<text>"), ("text\n" + String(repeating: "more\n", count: 1_000), "<text>"),
        ("text\r\n", "<text>"), ("\n", "<>"), ("one\ntwo\n", "<one>"),
    ])
    func aLineGetsADocument(line: String, document: String) throws {
        let server = try serve()
        #expect(try answer(to: line) == document)
        withExtendedLifetime(server) {}
    }

    @Test func whoSaysNothingGetsADocumentTooAfterAWhile() throws {
        let server = try serve(line: .milliseconds(50))
        #expect(try answer(to: "") == "<>")
        withExtendedLifetime(server) {}
    }

    @Test func aLongDocumentIsSentWhole() throws {
        let server = try serve { _ in [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000) }
        #expect(try answer(to: "text\n").count == 3_000_000)
        withExtendedLifetime(server) {}
    }

    @Test func whoDoesNotReadIsGivenUpAndHoldsUpNobody() throws {
        let server = try serve(answer: .milliseconds(100)) { line in
            line == "long" ? [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000) : [1]
        }
        let deaf = try ClientSocket(connectingTo: address, timeout: .seconds(20))
        _ = try deaf.write(Array("long\n".utf8).span)
        #expect(try answer(to: "short\n") == "\u{1}")
        // What was in the kernel's hands comes, and the rest never does.
        var count = 0
        while count == 0 {
            usleep(200_000)
            count = try read(deaf).count
        }
        #expect(count < 3_000_000)
        withExtendedLifetime(server) {}
    }

    @Test func whenAllPlacesAreTakenAnEmptyAnswerComesAtOnce() throws {
        let server = try serve()
        let silent = try (0..<LocalServer.places).map { _ in
            SilentClient(try ClientSocket(connectingTo: address, timeout: .seconds(20)))
        }
        #expect(try answer(to: "") == "")
        withExtendedLifetime((server, silent)) {}
    }

    private final class SilentClient {
        let socket: ClientSocket
        init(_ socket: consuming ClientSocket) { self.socket = socket }
    }
}
