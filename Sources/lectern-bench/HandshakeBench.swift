import TLS

/// Measures the server's half of a conversation over TLS in memory: handshake, request, a page of 2 kB, close_notify.
func measureHandshake() throws -> [Measurement] {
    let folder = CertificateFolder(for: "handshake")
    defer { folder.remove() }
    let identity = try CertificateDirectory(folder.path).create(for: Hostname("localhost"))
    let server = try TLSServerContext(identities: [identity])
    return try TLSVersion.allCases.map { version in
        let client = try TLSClientContext(versions: version...version)
        let times = try (0..<2_000).map { _ in
            try Conversation(server: server, client: client).serverSeconds()
        }
        return Measurement(
            name: "handshake \(version)",
            values: [
                ("conversations", Double(times.count)), ("median_us", median(times) * 1e6),
                ("p99_us", percentile(99, of: times.sorted()) * 1e6),
            ]
        )
    }
}

/// A client and a server, with the time that the server takes.
private struct Conversation {
    private let server: Peer
    private let client: Peer
    private static let page = [UInt8](repeating: 0x61, count: 2_048)

    init(server: TLSServerContext, client: TLSClientContext) throws {
        self.server = Peer(try TLSSession(server: server))
        self.client = Peer(try TLSSession(client: client, serverName: "localhost"))
    }

    func serverSeconds() throws -> Double {
        var seconds = 0.0
        while try client.session.handshake() == .needsCiphertext {
            let flight = client.session.takeCiphertext()
            let (answer, time) = try timed {
                try server.session.receive(flight.span)
                _ = try server.session.handshake()
                return server.session.takeCiphertext()
            }
            seconds += time
            try client.session.receive(answer.span)
        }
        try client.session.write(Array("gemini://localhost/\r\n".utf8).span)
        let request = client.session.takeCiphertext()
        return try seconds
            + timed {
                try server.session.receive(request.span)
                _ = try server.session.handshake()
                var line: [UInt8] = []
                guard case .bytes = try server.session.read(into: &line, limit: 2_048) else {
                    throw BenchError("the request did not arrive")
                }
                try server.session.write(Self.page.span)
                try server.session.close()
                return server.session.takeCiphertext()
            }.seconds
    }
}

/// One end of a conversation.
private final class Peer {
    var session: TLSSession

    init(_ session: consuming TLSSession) { self.session = session }
}
