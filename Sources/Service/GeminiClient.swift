package import Gemini
internal import Reactor
internal import TLS

/// A client for one question at a time: what `lectern fetch` asks with.
///
/// It takes any certificate, as a Gemini client does that sees a server for the first time.
package struct GeminiClient: Sendable {
    /// What a server sent.
    package struct Answer: Sendable {
        package let header: GeminiResponseHeader
        package let body: [UInt8]
        /// Whether close_notify came last; without it the body may be cut off (PROTOCOLS H8).
        package let isComplete: Bool
        /// SHA-256 of the server's certificate.
        package let fingerprint: String?
    }

    /// As many bytes as an answer may have: more than any page, less than a small machine's memory.
    private static let limit = 64 << 20

    private let timeout: Duration

    /// - Parameter timeout: For connecting, and for each read and write; by default as long as our server waits for a
    ///   request.
    package init(timeout: Duration = .seconds(10)) { self.timeout = timeout }

    /// Asks for one address.
    ///
    /// - Throws: Where there is no connection or no Gemini answer: a line that names the address.
    package func fetch(_ url: GeminiURL) throws(ServiceError) -> Answer {
        do {
            let socket = try ClientSocket(
                connectingTo: url.host.connectionName,
                port: url.port,
                timeout: timeout
            )
            var session = try TLSSession(client: TLSClientContext(), serverName: url.host.serverName)
            while try session.handshake() == .needsCiphertext {
                try flush(&session, to: socket)
                guard try receive(from: socket, into: &session) else {
                    throw ServiceError("\(url): closed during the TLS handshake")
                }
            }
            try session.write(Array("\(url)\r\n".utf8).span)
            try flush(&session, to: socket)
            return try readAnswer(from: socket, &session, url)
        } catch let error as ServiceError {
            throw error
        } catch let error as SystemError {
            throw ServiceError("\(url): \(error.explanation)")
        } catch {
            throw ServiceError("\(url): \(error)")
        }
    }

    private func readAnswer(
        from socket: borrowing ClientSocket,
        _ session: inout TLSSession,
        _ url: GeminiURL
    ) throws -> Answer {
        var bytes: [UInt8] = []
        var isComplete = false
        reading: while bytes.count < Self.limit {
            switch try session.read(into: &bytes, limit: 16_384) {
            case .bytes: continue
            case .closed:
                isComplete = true
                break reading
            case .needsCiphertext:
                guard try receive(from: socket, into: &session) else { break reading }
            }
        }
        let header = try GeminiResponseHeader(parsing: bytes.span)
        return Answer(
            header: header,
            body: Array(bytes.dropFirst(header.line.count)),
            isComplete: isComplete,
            fingerprint: session.peerFingerprint?.description
        )
    }

    private func receive(from socket: borrowing ClientSocket, into session: inout TLSSession) throws -> Bool {
        var ciphertext: [UInt8] = []
        guard try socket.read(into: &ciphertext) else { return false }
        try session.receive(ciphertext.span)
        return true
    }

    private func flush(_ session: inout TLSSession, to socket: borrowing ClientSocket) throws {
        while session.pendingCiphertext > 0 {
            _ = try session.flush { (bytes) throws(SystemError) in try socket.write(bytes) }
        }
    }
}

extension Host {
    /// As the system's resolver takes it: an IPv6 address without brackets.
    fileprivate var connectionName: String {
        if case .ipv6(let address) = self { address.description } else { description }
    }

    /// What a client asks for in its TLS hello: names only (RFC 6066 §3).
    fileprivate var serverName: String? {
        if case .name(let name) = self { name } else { nil }
    }
}
