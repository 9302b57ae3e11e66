import TLS
import Testing

struct TLSServerContextTests {
    struct Selection: CustomTestStringConvertible {
        let asked: String?
        /// What the server makes of it.
        let named: NamedIdentity

        var testDescription: String { asked ?? "no name" }
    }

    @Test(
        arguments: [
            Selection(asked: "localhost", named: .identity(0)),
            Selection(asked: "LocalHost", named: .identity(0)),
            Selection(asked: "other.example", named: .identity(1)),
            Selection(asked: "OTHER.Example", named: .identity(1)),
            Selection(asked: "foreign.example", named: .foreign),
            Selection(asked: "other.example.net", named: .foreign),
            Selection(asked: nil, named: .none),
            // A client sends neither an address nor a trailing dot.
            Selection(asked: "127.0.0.1", named: .none),
            Selection(asked: "::1", named: .none),
            Selection(asked: "[::1]", named: .none),
            Selection(asked: "other.example.", named: .identity(1)),
            // This one is sent with one dot less, and the server drops the other.
            Selection(asked: "other.example..", named: .identity(1)),
        ],
        TLSVersion.allCases
    )
    func nameSelectsTheIdentity(_ row: Selection, version: TLSVersion) throws {
        let conversation = try TLSConversation(
            TestIdentity.context(),
            client: TLSClientContext(versions: version...version),
            serverName: row.asked
        )
        try conversation.shakeHands()
        let expected =
            try row.named == .identity(1) ? TestIdentity.other.get() : TestIdentity.localhost.get()
        #expect(conversation.client.peerFingerprint == expected.certificate.fingerprint)
        #expect(conversation.server.namedIdentity == row.named)
    }

    @Test func sessionKeepsTheContextThatItBeganWith() throws {
        var context: TLSServerContext? = try TestIdentity.context()
        weak let dropped = context
        let conversation = try TLSConversation(try #require(context), serverName: "other.example")
        context = nil
        #expect(dropped != nil)
        try conversation.shakeHands()
        #expect(try conversation.client.peerFingerprint == TestIdentity.other.get().certificate.fingerprint)
    }

    @Test func needsAnIdentity() {
        #expect(throws: TLSError.self) { try TLSServerContext(identities: []) }
    }
}
