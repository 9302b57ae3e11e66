import TLS
import Testing

/// Tests a reader's second page: over TLS 1.2 with a shorter handshake, over 1.3 with a full one, and never refused.
struct TLSResumptionTests {
    private static let names = ["localhost", "other.example", "foreign.example"]

    /// The client has a certificate: a server that asked for one without more would fail each resumed session.
    @Test(arguments: names)
    func resumesOverTLS12(name: String) throws {
        let version = TLSVersion.tls12
        let server = try TestIdentity.context()
        let client = try TLSClientContext(versions: version...version, identity: TestIdentity.other.get())
        let first = try TLSConversation(server, client: client, serverName: name)
        try first.shakeHands()
        let named = first.server.namedIdentity
        try first.close()
        var resumption = first.client.resumption
        #expect(resumption != nil)
        for _ in 1...3 {
            let next = try TLSConversation(server, client: client, serverName: name, resuming: resumption)
            try next.shakeHands()
            #expect(next.server.isResumed == true)
            #expect(next.client.isResumed == true)
            #expect(next.server.namedIdentity == named)
            #expect(next.server.version == version)
            #expect(next.server.peerFingerprint == nil)  // not asked for
            try next.server.write("20 text/gemini\r\n")
            #expect(try next.sendToClient().text == "20 text/gemini\r\n")
            try next.close()
            resumption = next.client.resumption
            #expect(resumption != nil)
        }
    }

    @Test func ticketOfAnotherServerMeansAFullHandshake() throws {
        let client = try TLSClientContext(versions: .tls12 ... .tls12)
        let first = try TLSConversation(TestIdentity.context(), client: client)
        try first.shakeHands()
        try first.close()
        let second = try TLSConversation(
            TestIdentity.context(),
            client: client,
            resuming: first.client.resumption
        )
        try second.shakeHands()
        #expect(second.server.isResumed == false)
    }

    /// T5: a client without a ticket has no early data to send, and nobody could replay it.
    @Test func aSessionOfTLS13EndsWithoutATicket() throws {
        let conversation = try TLSConversation(TestIdentity.context())
        _ = try conversation.client.handshake()
        try conversation.server.receive(conversation.client.takeCiphertext().span)
        _ = try conversation.server.handshake()
        try conversation.client.receive(conversation.server.takeCiphertext().span)
        _ = try conversation.client.handshake()
        try conversation.server.receive(conversation.client.takeCiphertext().span)
        #expect(try conversation.server.handshake() == .done)
        #expect(conversation.server.takeCiphertext().isEmpty)
        try conversation.close()
        #expect(conversation.client.resumption == nil)
    }
}
