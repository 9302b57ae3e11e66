import TLS

/// A server and a client that talk in memory, each at the test's command.
final class TLSConversation {
    var server: TLSSession
    var client: TLSSession

    init(
        _ context: TLSServerContext,
        client: TLSClientContext? = nil,
        serverName: String? = "localhost",
        resuming resumption: TLSResumption? = nil
    ) throws {
        server = try TLSSession(server: context)
        self.client = try TLSSession(
            client: try client ?? TLSClientContext(),
            serverName: serverName,
            resuming: resumption
        )
    }

    /// Completes the handshake, and makes the client read what the server adds after it.
    func shakeHands() throws {
        while try client.handshake() == .needsCiphertext {
            try server.receive(client.takeCiphertext().span)
            _ = try server.handshake()
            try client.receive(server.takeCiphertext().span)
        }
        try server.receive(client.takeCiphertext().span)
        guard try server.handshake() == .done else { throw TLSError("the server is not done") }
        try client.receive(server.takeCiphertext().span)
        _ = try client.readAll()
    }

    /// Closes from both sides, the server first.
    func close() throws {
        try server.close()
        _ = try sendToClient()
        try client.close()
        _ = try sendToServer()
    }

    /// - Returns: What reaches the server, and whether the client has closed.
    func sendToServer() throws -> Received {
        try server.receive(client.takeCiphertext().span)
        return try server.readAll()
    }

    /// - Returns: What reaches the client, and whether the server has closed.
    func sendToClient() throws -> Received {
        try client.receive(server.takeCiphertext().span)
        return try client.readAll()
    }
}

/// Plaintext, and whether a close_notify followed it.
struct Received: Equatable {
    var bytes: [UInt8] = []
    var isClosed = false

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension TLSSession {
    /// Reads until more ciphertext is needed or the peer has closed.
    mutating func readAll(limit: Int = 20_000) throws -> Received {
        var received = Received()
        while true {
            switch try read(into: &received.bytes, limit: limit) {
            case .bytes: continue
            case .needsCiphertext: return received
            case .closed:
                received.isClosed = true
                return received
            }
        }
    }

    mutating func write(_ text: String) throws { try write(Array(text.utf8).span) }
}

extension [UInt8] {
    init(_ span: Span<UInt8>) {
        self = []
        reserveCapacity(span.count)
        for index in span.indices { append(span[index]) }
    }

    /// The types of the TLS records that these bytes are (RFC 8446 §5.1); 21 is an alert.
    var recordTypes: [UInt8] {
        var types: [UInt8] = []
        var position = 0
        while position + 5 <= count {
            types.append(self[position])
            position += 5 + Int(self[position + 3]) << 8 + Int(self[position + 4])
        }
        return types
    }

    /// The length of each record's contents, of the records that are here as a whole.
    var recordLengths: [Int] {
        var lengths: [Int] = []
        var position = 0
        while position + 5 <= count {
            lengths.append(Int(self[position + 3]) << 8 + Int(self[position + 4]))
            position += 5 + (lengths.last ?? 0)
        }
        return lengths
    }
}

/// An identity in its own directory, made once for all tests.
enum TestIdentity {
    static let localhost = make("localhost")
    static let other = make("other.example")

    private static func make(_ name: String) -> Result<TLSIdentity, any Error> {
        Result {
            let directory = try TemporaryDirectory()
            return try CertificateDirectory(directory("certs")).create(for: Hostname(name))
        }
    }

    /// Makes a context for a server of `localhost` and `other.example`.
    static func context() throws -> TLSServerContext {
        try TLSServerContext(identities: [localhost.get(), other.get()])
    }
}
