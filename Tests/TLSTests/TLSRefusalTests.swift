import TLS
import Testing

/// What the server refuses, and what it tells the peer of it.
struct TLSRefusalTests {
    struct Refusal: CustomTestStringConvertible {
        let rule: String
        let bytes: [UInt8]
        /// The alert's number (RFC 8446 §6.2); `nil` where none is sent.
        let alert: UInt8?
        let testDescription: String

        init(_ rule: String, _ bytes: [UInt8], alert: UInt8?) {
            self.rule = rule
            self.bytes = bytes
            self.alert = alert
            testDescription = rule
        }
    }

    private static let safe: [UInt16] = [0xC02B, 0xC02F]  // ECDHE with AES-128-GCM

    @Test(arguments: [
        Refusal("T1: TLS 1.1", clientHello(0x0302, safe), alert: 70),  // protocol_version
        Refusal("T1: TLS 1.0", clientHello(0x0301, safe), alert: 70),
        Refusal("T1: SSL 3, which has no better alert", clientHello(0x0300, safe), alert: 40),
        Refusal("no authenticated encryption: AES-128-CBC", clientHello(0x0303, [0xC009]), alert: 40),
        Refusal("no forward secrecy: RSA key exchange", clientHello(0x0303, [0x009C]), alert: 40),
        Refusal("a request without TLS", Array("gemini://localhost/\r\n".utf8), alert: nil),
        Refusal("a record of an unknown type", [99, 3, 3, 0, 1, 0], alert: 10),
        Refusal("a record too long", [22, 3, 1, 0xFF, 0xFF], alert: 22),
        Refusal("a hello cut short inside", [22, 3, 1, 0, 6, 1, 0, 0, 2, 3, 3], alert: 50),
        Refusal("another protocol", Array("GET / HTTP/1.0\r\n\r\n".utf8), alert: nil),
    ])
    func refuses(_ row: Refusal) throws {
        var server = try TLSSession(server: TestIdentity.context())
        try server.receive(row.bytes.span)
        let error = #expect(throws: TLSError.self) { try server.handshake() }
        #expect(error?.cause == .refusedPeer)
        let answer = server.takeCiphertext()
        if let alert = row.alert {
            #expect(
                answer.count == 7 && answer[0] == 21 && answer[5...] == [2, alert],
                "\(answer) \(String(describing: error))"
            )
        } else {
            #expect(answer == [])
        }
        try server.close()
        #expect(server.pendingCiphertext == 0)  // no close_notify after a failure
        #expect(throws: TLSError.self) { try server.handshake() }
    }

    @Test func judgesNothingBeforeTheFirstRecordIsWhole() throws {
        var server = try TLSSession(server: TestIdentity.context())
        for byte in [22, 9, 9, 0, 1] as [UInt8] {
            try server.receive([byte].span)
            #expect(try server.handshake() == .needsCiphertext)
        }
        try server.receive([1].span)
        #expect(throws: TLSError.self) { try server.handshake() }
    }

    @Test func acceptsTheHelloThatTheRefusedOnesAreMadeFrom() throws {
        var server = try TLSSession(server: TestIdentity.context())
        try server.receive(clientHello(0x0303, Self.safe).span)
        #expect(try server.handshake() == .needsCiphertext)
        #expect(server.takeCiphertext().first == 22)
    }

    @Test(arguments: TLSVersion.allCases)
    func refusesAChangedRecordAndTheClientCanReadWhy(version: TLSVersion) throws {
        let conversation = try TLSConversation(
            TestIdentity.context(),
            client: TLSClientContext(versions: version...version)
        )
        try conversation.shakeHands()
        try conversation.client.write("gemini://localhost/\r\n")
        var ciphertext = conversation.client.takeCiphertext()
        ciphertext[10] ^= 1
        try conversation.server.receive(ciphertext.span)
        let refusal = #expect(throws: TLSError.self) { try conversation.server.readAll() }
        #expect(refusal?.cause == .refusedPeer)
        #expect(conversation.server.version == version)
        let alert = #expect(throws: TLSError.self) { try conversation.sendToClient() }
        #expect(alert?.cause == .peerAlert(20))  // bad_record_mac
        #expect(alert?.description.contains("\n") == false)
        try conversation.server.close()
        #expect(conversation.server.pendingCiphertext == 0)
    }

    /// The server says so in an alert (RFC 5246 §7.2.2) and goes on; the client is the one who may end it.
    @Test func refusesASecondHandshakeAndGoesOn() throws {
        let conversation = try TLSConversation(
            TestIdentity.context(),
            client: TLSClientContext(versions: .tls12 ... .tls12)
        )
        try conversation.shakeHands()
        try conversation.client.askToRenegotiate()
        #expect(try conversation.client.handshake() == .needsCiphertext)
        let hello = conversation.client.takeCiphertext()
        #expect(hello.recordTypes == [22])
        try conversation.server.receive(hello.span)
        #expect(try conversation.server.readAll() == Received())
        let answer = conversation.server.takeCiphertext()
        #expect(answer.recordTypes == [21])  // an alert, and no handshake
        try conversation.server.write("20 text/gemini\r\n")
        #expect(conversation.server.takeCiphertext().recordTypes == [23])

        try conversation.client.receive(answer.span)
        let refusal = #expect(throws: TLSError.self) { try conversation.client.handshake() }
        #expect(refusal?.description.contains("no renegotiation") == true, "\(String(describing: refusal))")
        let end = #expect(throws: TLSError.self) { try conversation.sendToServer() }
        #expect(end?.cause == .peerAlert(40))  // handshake_failure
    }

    /// close_notify as a warning; unknown_ca, as a client says that wants an authority's certificate.
    @Test(arguments: [[1, 0], [2, 48]] as [[UInt8]])
    func tellsThatThePeerGaveUpDuringTheHandshake(alert: [UInt8]) throws {
        var server = try TLSSession(server: TestIdentity.context())
        try server.receive(clientHello(0x0303, Self.safe).span)
        #expect(try server.handshake() == .needsCiphertext)
        try server.receive(([21, 3, 3, 0, 2] + alert).span)
        let error = #expect(throws: TLSError.self) { try server.handshake() }
        #expect(error?.cause == .peerAlert(alert[1]), "\(String(describing: error))")
    }
}

/// A hello of TLS 1.2 or older.
private func clientHello(_ version: UInt16, _ cipherSuites: [UInt16]) -> [UInt8] {
    func two(_ number: Int) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xFF)] }
    let suites = cipherSuites.flatMap { two(Int($0)) }
    // Groups: P-256. Point formats: uncompressed. Signatures: ECDSA and RSA-PSS with SHA-256.
    let extensions: [UInt8] = [
        0, 10, 0, 4, 0, 2, 0, 23,
        0, 11, 0, 2, 1, 0,
        0, 13, 0, 6, 0, 4, 4, 3, 8, 4,
    ]
    var body = two(Int(version)) + [UInt8](repeating: 7, count: 32) + [0]
    body += two(suites.count) + suites + [1, 0] + two(extensions.count) + extensions
    let message = [1, 0] + two(body.count) + body
    return [22, 3, 1] + two(message.count) + message
}
