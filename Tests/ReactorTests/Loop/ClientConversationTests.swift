import Reactor
import System
import TestSupport
import Testing
import Text

/// Tests a client on a blocking socket with a server of the reactor.
struct ClientConversationTests {
    private struct Echo: Exchange {
        mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
            .respond(Response([plaintext[0], 0x21]))
        }

        mutating func requestTimedOut() -> Response { Response([]) }

        func ended(_ summary: ConnectionSummary) {}
    }

    @Test(.tags(.socket)) func readsWhatAServerSendsUpToItsEnd() async throws {
        let reactor = try await Reactor(
            threads: 1,
            timeouts: Timeouts(),
            limits: ConnectionLimits(total: 10, perAddress: 10)
        )
        let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let bound = try await reactor.listen(on: address, serving: Endpoint(tls: nil) { _ in Echo() })
        do {
            let socket = try ClientSocket(connectingTo: "localhost", port: bound.port, timeout: .seconds(5))
            #expect(try socket.write([0x3F].span) == 1)
            var answer: [UInt8] = []
            while try socket.read(into: &answer) {}
            #expect(answer == [0x3F, 0x21])
        }
        await reactor.stop(within: .seconds(5))
    }
}
