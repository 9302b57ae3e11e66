import Reactor
import System
import TestSupport
import Testing

/// An exchange that answers anything with a name.
private struct NameExchange: Exchange {
    let name: String

    mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
        .respond(Response(Array(name.utf8)))
    }

    mutating func requestTimedOut() -> Response { Response([]) }

    func ended(_ summary: ConnectionSummary) {}
}

@Suite(.hangLimit)
struct ReplaceableEndpointTests {
    private func endpoint(_ name: String) -> Endpoint { Endpoint(tls: nil) { _ in NameExchange(name: name) } }

    private func name(of endpoint: Endpoint) -> String? {
        (endpoint.makeExchange(Visitor(.v4(0x7F00_0001, port: 1))) as? NameExchange)?.name
    }

    @Test func theNewOneIsCurrentAndTheOldOneIsHandedBack() {
        let replaceable = ReplaceableEndpoint(endpoint("old"))
        #expect(name(of: replaceable.current) == "old")
        #expect(name(of: replaceable.replace(with: endpoint("new"))) == "old")
        #expect(name(of: replaceable.current) == "new")
    }

    @Test func aConnectionKeepsWhatItBeganWith() async throws {
        let replaceable = ReplaceableEndpoint(endpoint("old"))
        let reactor = try await Reactor(
            threads: 1,
            timeouts: Timeouts(),
            limits: ConnectionLimits(total: 9, perAddress: 9)
        )
        let any = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let port = try await reactor.listen(on: any, serving: replaceable).port
        let early = try LoopbackClient(port: port)
        // One loop accepts in order: once the second connection is answered, the first has been adopted.
        let second = try LoopbackClient(port: port)
        try second.send([1])
        #expect(try second.receiveAll() == Array("old".utf8))

        replaceable.replace(with: endpoint("new"))
        let late = try LoopbackClient(port: port)
        try late.send([1])
        #expect(try late.receiveAll() == Array("new".utf8))
        try early.send([1])
        #expect(try early.receiveAll() == Array("old".utf8))
        await reactor.stop(within: .seconds(5))
    }
}
