import TLS
import Testing

/// Tests the input that OpenSSL does not even see.
struct HelloGateTests {
    private static let handshakeFailure: [UInt8] = [21, 3, 3, 0, 2, 2, 40]

    private func padded(to count: Int) -> ClientHello {
        ClientHello(padding: count - ClientHello().message.count - 4)
    }

    @Test(arguments: [300, 2_000, 8_187])
    func takesAHelloUpToItsLimit(count: Int) throws {
        var server = try TLSSession(server: TestIdentity.context())
        let hello = padded(to: count).records()
        #expect(hello.count == count + 5)
        try server.receive(hello.span)
        #expect(try server.handshake() == .needsCiphertext)
        #expect(server.takeCiphertext().recordTypes.first == 22)
    }

    @Test func takesAHelloInTinyRecords() throws {
        var server = try TLSSession(server: TestIdentity.context())
        try server.receive(ClientHello().records(of: 1).span)
        #expect(try server.handshake() == .needsCiphertext)
        #expect(server.takeCiphertext().recordTypes.first == 22)
    }

    @Test(arguments: [
        ([0x80, 0x2E], []), ([23, 3, 3, 0, 1], [21, 3, 3, 0, 2, 2, 10]),
        ([22, 3, 1, 0, 0], [21, 3, 3, 0, 2, 2, 10]),
        (Array("GET / HTTP/1.0".utf8), []),
    ])
    func whatIsNoHelloIsRefusedBeforeOpenSSLSeesIt(bytes: [UInt8], answer: [UInt8]) throws {
        var server = try TLSSession(server: TestIdentity.context())
        try server.receive(bytes.span)
        let error = #expect(throws: TLSError.self) { try server.handshake() }
        #expect(error?.cause == .refusedPeer && error?.description == "what came is no hello")
        #expect(server.takeCiphertext() == answer)
    }

    struct Long: CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]

        init(_ rule: String, _ bytes: [UInt8]) {
            testDescription = rule
            self.bytes = bytes
        }
    }

    private static let long = ClientHello(padding: 9_000).message

    @Test(arguments: [
        Long("in one record", ClientHello.records(long, of: 16_384)),
        Long("announced, and nothing of it sent", [22, 3, 1, 0, 4, 1, 1, 0xFF, 0xFF]),
        Long("announced by the record, and nothing of it sent", [22, 3, 1, 0x30, 0]),
        Long("cut into records of 100", ClientHello.records(long, of: 100)),
        Long("its length cut into records of 1", ClientHello.records(Array(long.prefix(4)), of: 1)),
        Long("its length cut in the middle", ClientHello.records(Array(long.prefix(4)), of: 3)),
    ])
    func refusesALongerHelloBeforeOpenSSLSeesIt(row: Long) throws {
        var server = try TLSSession(server: TestIdentity.context())
        try server.receive(row.bytes.span)
        for _ in 0..<2 {  // and says so once
            let error = #expect(throws: TLSError.self) { try server.handshake() }
            #expect(error?.cause == .exceededLimit)
            #expect(error?.description == "the hello is too long")
        }
        #expect(server.takeCiphertext() == Self.handshakeFailure)
        try server.close()
        #expect(server.pendingCiphertext == 0)
    }

    @Test func judgesNoSoonerForSingleBytes() throws {
        var server = try TLSSession(server: TestIdentity.context())
        for byte in [22, 3, 1, 0, 3, 1, 1, 0, 22, 3, 1, 0, 1] as [UInt8] {
            try server.receive([byte].span)
            #expect(try server.handshake() == .needsCiphertext)
        }
        try server.receive([0].span)
        #expect(throws: TLSError.self) { try server.handshake() }
    }
}
