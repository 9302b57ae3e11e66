import TLS
import Testing

/// Tests what the server refuses, and what it tells the peer about it.
struct TLSRefusalTests {
    struct Refusal: CustomTestStringConvertible {
        let rule: String
        let bytes: [UInt8]
        /// The alert's number (RFC 8446 §6.2); `nil` if none is sent.
        let alert: UInt8?
        let testDescription: String

        init(_ rule: String, _ bytes: [UInt8], alert: UInt8?) {
            self.rule = rule
            self.bytes = bytes
            self.alert = alert
            testDescription = rule
        }
    }

    @Test func takesListsThatAreLongerThanAnyClientsByFar() throws {
        var server = try TLSSession(server: TestIdentity.context())
        let hello = ClientHello(
            suites: Array(repeating: 0xC02B, count: 256),
            groups: Array(repeating: 23, count: 128),
            signatures: Array(repeating: 0x0403, count: 128)
        )
        let records = hello.records()
        try server.receive(records.span)
        #expect(try server.handshake() == .needsCiphertext)
        #expect(server.takeCiphertext().recordTypes.allSatisfy { $0 == 22 })
    }

    @Test(arguments: [
        Refusal("T1: TLS 1.1", ClientHello(version: 0x0302).records(), alert: 70),  // protocol_version
        Refusal("T1: TLS 1.0", ClientHello(version: 0x0301).records(), alert: 70),
        Refusal("T1: SSL 3, which has no better alert", ClientHello(version: 0x0300).records(), alert: 40),
        Refusal(
            "no authenticated encryption: AES-128-CBC",
            ClientHello(suites: [0xC009]).records(),
            alert: 40
        ),
        Refusal("no forward secrecy: RSA key exchange", ClientHello(suites: [0x009C]).records(), alert: 40),
        Refusal("CBC of AES-256, with SHA-384", ClientHello(suites: [0xC024]).records(), alert: 40),
        Refusal("CCM", ClientHello(suites: [0xC0AC, 0xC0AE]).records(), alert: 40),
        Refusal("Camellia", ClientHello(suites: [0xC086]).records(), alert: 40),
        Refusal("ARIA", ClientHello(suites: [0xC05C]).records(), alert: 40),
        Refusal("finite fields in TLS 1.2 (DHE)", ClientHello(suites: [0x009E]).records(), alert: 40),
        Refusal("no authentication", ClientHello(suites: [0xC018]).records(), alert: 40),
        Refusal("no encryption", ClientHello(suites: [0xC006]).records(), alert: 40),
        Refusal("CCM in TLS 1.3", ClientHello(modern: [0x1304, 0x1305]).records(), alert: 40),
        Refusal("ffdhe8192, of 92 ms", ClientHello.tls13(share: 0x0104, of: 1_024), alert: 40),
        Refusal("ffdhe2048", ClientHello.tls13(share: 0x0100, of: 256), alert: 40),
        Refusal("P-384", ClientHello.tls13(share: 24, of: 97), alert: 40),
        Refusal("P-521", ClientHello.tls13(share: 25, of: 133), alert: 40),
        Refusal("X448", ClientHello.tls13(share: 30, of: 56), alert: 40),
        Refusal("P-384 in TLS 1.2", ClientHello(groups: [24]).records(), alert: 40),
        Refusal("secp256k1", ClientHello(groups: [22]).records(), alert: 40),
        Refusal("brainpoolP256r1", ClientHello(groups: [26]).records(), alert: 40),
        Refusal("signatures with SHA-1", ClientHello(signatures: [0x0203, 0x0201]).records(), alert: 40),
        Refusal("signatures with SHA-224", ClientHello(signatures: [0x0303, 0x0301]).records(), alert: 40),
        Refusal("signatures with DSA", ClientHello(signatures: [0x0402]).records(), alert: 40),
        Refusal(
            "257 ciphers",
            ClientHello(suites: Array(repeating: 0xC02B, count: 257)).records(),
            alert: 40
        ),
        Refusal(
            "257 of TLS 1.3",
            ClientHello(modern: Array(repeating: 0x1301, count: 257)).records(),
            alert: 40
        ),
        Refusal("129 groups", ClientHello(groups: Array(repeating: 23, count: 129)).records(), alert: 40),
        Refusal(
            "129 ways to sign",
            ClientHello(signatures: Array(repeating: 0x0403, count: 129)).records(),
            alert: 40
        ),
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
        for byte in [22, 9, 9, 0, 4, 1, 0, 0] as [UInt8] {
            try server.receive([byte].span)
            #expect(try server.handshake() == .needsCiphertext)
        }
        try server.receive([0].span)
        let error = #expect(throws: TLSError.self) { try server.handshake() }
        #expect(error?.cause == .refusedPeer)
    }

    @Test func acceptsTheHelloThatTheRefusedOnesAreMadeFrom() throws {
        var server = try TLSSession(server: TestIdentity.context())
        try server.receive(ClientHello().records().span)
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

    /// The server says so in an alert (RFC 5246 §7.2.2) and goes on; the client may end the connection.
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

    /// The alerts are close_notify as a warning, and unknown_ca, which a client sends that wants an authority's certificate.
    @Test(arguments: [[1, 0], [2, 48]] as [[UInt8]])
    func tellsThatThePeerGaveUpDuringTheHandshake(alert: [UInt8]) throws {
        var server = try TLSSession(server: TestIdentity.context())
        try server.receive(ClientHello().records().span)
        #expect(try server.handshake() == .needsCiphertext)
        try server.receive(([21, 3, 3, 0, 2] + alert).span)
        let error = #expect(throws: TLSError.self) { try server.handshake() }
        #expect(error?.cause == .peerAlert(alert[1]), "\(String(describing: error))")
    }
}
