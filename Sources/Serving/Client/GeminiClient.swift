package import Gemini
internal import Reactor
internal import System
internal import TLS
internal import Text

/// A client for one request at a time, with which `lectern fetch` asks.
///
/// It accepts any certificate, like a Gemini client that sees a server for the first time.
package struct GeminiClient: Sendable {
    /// The server's answer.
    package struct Answer: Sendable {
        package let header: GeminiResponseHeader
        package let body: ArraySlice<UInt8>
        /// The reason why the body may be cut off; `nil` if close_notify came last (PROTOCOLS H8).
        package let cut: String?
        /// The SHA-256 digest of the server's certificate.
        package let fingerprint: String?
    }

    private let route: ClientRoute

    /// Asks the server of a route, and for no longer than it says.
    package init(_ route: ClientRoute = ClientRoute()) { self.route = route }

    /// Requests one address.
    ///
    /// - Throws: If there is no connection or no Gemini answer, an error whose line names the address.
    package func fetch(_ url: GeminiURL) throws(ClientError) -> Answer {
        do {
            let socket = try ClientSocket(
                connectingTo: route.server?.host ?? url.host.connectionName,
                port: route.server?.port ?? url.port,
                timeout: route.timeout
            )
            var session = try TLSSession(client: TLSClientContext(), serverName: url.host.serverName)
            while try session.handshake() == .needsCiphertext {
                try flush(&session, to: socket)
                guard try receive(from: socket, into: &session) else {
                    throw ClientError.failed("\(url)", reason: "closed during the TLS handshake")
                }
            }
            try session.write(Array("\(url)\r\n".utf8).span)
            try flush(&session, to: socket)
            return try readAnswer(from: socket, &session, url)
        } catch let error as ClientError {
            throw error
        } catch let error as SystemError {
            throw ClientError.failed("\(url)", reason: error.explanation)
        } catch {
            throw ClientError.failed("\(url)", reason: "\(error)")
        }
    }

    private func readAnswer(
        from socket: borrowing ClientSocket,
        _ session: inout TLSSession,
        _ url: GeminiURL
    ) throws -> Answer {
        var bytes: [UInt8] = []
        var cut: String? = "it is longer than \(ClientRoute.limit >> 20) MB"
        reading: while bytes.count < ClientRoute.limit {
            do {
                switch try session.read(into: &bytes, limit: 16_384) {
                case .bytes: continue
                case .closed: cut = nil
                case .needsCiphertext:
                    if try receive(from: socket, into: &session) { continue }
                    cut = "the server closed without close_notify"
                }
                break reading
            } catch let error as SystemError {
                cut = error.explanation
                break reading
            }
        }
        let header: GeminiResponseHeader
        do {
            header = try GeminiResponseHeader(parsing: bytes.span)
        } catch {
            if let cut, bytes.count < GeminiResponseHeader.limit {
                throw ClientError.failed("\(url)", reason: "\(error): \(cut)")
            }
            throw error
        }
        return Answer(
            header: header,
            body: bytes.dropFirst(header.line.count),
            cut: cut,
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
    /// The host for the TLS hello, which only has names (RFC 6066 §3).
    fileprivate var serverName: String? {
        if case .name(let name) = self { name } else { nil }
    }
}
