import TLS
import Testing

struct TLSServerContextTests {
    struct Selection: CustomTestStringConvertible {
        let asked: String?
        let isOther: Bool
        /// The name that the server hears.
        let serverName: String?

        var testDescription: String { asked ?? "no name" }
    }

    @Test(
        arguments: [
            Selection(asked: "localhost", isOther: false, serverName: "localhost"),
            Selection(asked: "other.example", isOther: true, serverName: "other.example"),
            Selection(asked: "OTHER.Example", isOther: true, serverName: "OTHER.Example"),
            Selection(asked: "foreign.example", isOther: false, serverName: "foreign.example"),
            Selection(asked: "other.example.net", isOther: false, serverName: "other.example.net"),
            Selection(asked: nil, isOther: false, serverName: nil),
            // A client sends neither an address nor a trailing dot.
            Selection(asked: "127.0.0.1", isOther: false, serverName: nil),
            Selection(asked: "::1", isOther: false, serverName: nil),
            Selection(asked: "[::1]", isOther: false, serverName: nil),
            Selection(asked: "other.example.", isOther: true, serverName: "other.example"),
            // This one is sent unchanged: the client drops one dot, and the server another.
            Selection(asked: "other.example..", isOther: true, serverName: "other.example."),
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
        let expected = try row.isOther ? TestIdentity.other.get() : TestIdentity.localhost.get()
        #expect(conversation.client.peerFingerprint == expected.certificate.fingerprint)
        #expect(conversation.server.serverName == row.serverName)
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
