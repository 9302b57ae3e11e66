import TLS
import Testing

/// Tests how much a client may send before its request is complete.
struct PeerInputTests {
    private func connected(_ version: TLSVersion) throws -> TLSConversation {
        let conversation = try TLSConversation(
            TestIdentity.context(),
            client: TLSClientContext(versions: version...version)
        )
        try conversation.shakeHands()
        return conversation
    }

    private func changeKeys(of conversation: TLSConversation) throws {
        try conversation.client.askToChangeKeys()
        _ = try conversation.client.handshake()
    }

    private func expectTheLimit(_ error: TLSError?, _ words: String) {
        #expect(error?.cause == .exceededLimit)
        #expect(error?.description == words)
    }

    private static let tooManyRecords = "too many changes of keys or attempts to renegotiate"

    @Test func takes32ChangesOfKeysAndTheRequest() throws {
        let conversation = try connected(.tls13)
        for _ in 0..<32 { try changeKeys(of: conversation) }
        try conversation.client.write("gemini://localhost/\r\n")
        #expect(try conversation.sendToServer().text == "gemini://localhost/\r\n")
    }

    @Test(arguments: [33, 600])
    func endsWithThe33rdChangeOfKeysHoweverManyComeAtOnce(count: Int) throws {
        let conversation = try connected(.tls13)
        for _ in 0..<count { try changeKeys(of: conversation) }
        let error = #expect(throws: TLSError.self) { try conversation.sendToServer() }
        expectTheLimit(error, Self.tooManyRecords)
        // There is no answer after the 32nd: what followed has cost nothing.
        #expect(conversation.server.takeCiphertext().recordTypes.count <= 33)
        #expect(throws: TLSError.self) { try conversation.server.readAll() }
    }

    @Test func endsWithThe33rdChangeOfKeysBetweenBytesOfTheRequest() throws {
        let conversation = try connected(.tls13)
        for _ in 0..<32 {
            try changeKeys(of: conversation)
            try conversation.client.write("g")
            #expect(try conversation.sendToServer().text == "g")
        }
        try changeKeys(of: conversation)
        expectTheLimit(
            #expect(throws: TLSError.self) { try conversation.sendToServer() },
            Self.tooManyRecords
        )
    }

    /// Each gets an alert, which is a warning, and the connection goes on.
    @Test func refuses32RenegotiationsAndGoesOn() throws {
        var server = try TLSSession(server: TestIdentity.context())
        let client = try RenegotiatingClient(connectedTo: &server)
        for _ in 0..<32 {
            let hello = client.secondHello()
            try server.receive(hello.span)
            #expect(try server.readAll() == Received())
            #expect(server.takeCiphertext().recordTypes == [21])
        }
    }

    @Test(arguments: [33, 600])
    func endsWithThe33rdRenegotiationHoweverManyComeAtOnce(count: Int) throws {
        var server = try TLSSession(server: TestIdentity.context())
        let client = try RenegotiatingClient(connectedTo: &server)
        var flood: [UInt8] = []
        for _ in 0..<count { flood += client.secondHello() }
        try server.receive(flood.span)
        expectTheLimit(#expect(throws: TLSError.self) { try server.readAll() }, Self.tooManyRecords)
        #expect(server.takeCiphertext().recordTypes.count <= 33)
        #expect(throws: TLSError.self) { try server.readAll() }
    }

    @Test func endsWithThe33rdRenegotiationWhereEachIsAnswered() throws {
        var server = try TLSSession(server: TestIdentity.context())
        let client = try RenegotiatingClient(connectedTo: &server)
        for _ in 0..<32 {
            let hello = client.secondHello()
            try server.receive(hello.span)
            _ = try server.readAll()
        }
        let last = client.secondHello()
        try server.receive(last.span)
        expectTheLimit(#expect(throws: TLSError.self) { try server.readAll() }, Self.tooManyRecords)
    }

    @Test(arguments: TLSVersion.allCases)
    func endsAfter20kBWithoutAWholeRequest(version: TLSVersion) throws {
        let conversation = try connected(version)
        let piece = String(repeating: "g", count: 1_000)
        for _ in 0..<19 {
            try conversation.client.write(piece)
            #expect(try conversation.sendToServer().text == piece)
        }
        try conversation.client.write(piece + piece)
        let error = #expect(throws: TLSError.self) { try conversation.sendToServer() }
        expectTheLimit(error, "too much was sent before the request was whole")
    }

    @Test(arguments: TLSVersion.allCases)
    func takesARequestWithARecordForEachByte(version: TLSVersion) throws {
        let conversation = try connected(version)
        let request = "gemini://localhost/" + String(repeating: "a", count: 500) + "\r\n"
        for character in request { try conversation.client.write(String(character)) }
        #expect(try conversation.sendToServer().text == request)
    }

    /// Each record has one byte: the hello's length is right, but not the records that carry it.
    @Test func endsAHelloThatIsMostlyHeaders() throws {
        var server = try TLSSession(server: TestIdentity.context())
        try server.receive(ClientHello(padding: 2_000).records(of: 1).span)
        expectTheLimit(
            #expect(throws: TLSError.self) { try server.handshake() },
            "a message of the handshake is too long"
        )
    }

    /// The server asks for one if a client has sent no share that it can use (RFC 8446 §4.1.4).
    @Test func endsASecondHelloThatIsLongerThanAFirstMayBe() throws {
        var server = try TLSSession(server: TestIdentity.context())
        let first = ClientHello(modern: [0x1301])
        try server.receive(first.records().span)
        #expect(try server.handshake() == .needsCiphertext)
        #expect(server.takeCiphertext().recordTypes.first == 22)  // HelloRetryRequest
        var second = first
        second.padding = 9_000
        try server.receive(second.records().span)
        expectTheLimit(
            #expect(throws: TLSError.self) { try server.handshake() },
            "a message of the handshake is too long"
        )
    }

    @Test func endsAClientKeyExchangeWithoutEnd() throws {
        var server = try TLSSession(server: TestIdentity.context())
        try server.receive(ClientHello().records().span)
        #expect(try server.handshake() == .needsCiphertext)
        let message = ClientHello.message(16, [UInt8](repeating: 1, count: 1_800))
        try server.receive(ClientHello.records(message, of: 1, minor: 3).span)
        expectTheLimit(
            #expect(throws: TLSError.self) { try server.handshake() },
            "a message of the handshake is too long"
        )
    }
}
