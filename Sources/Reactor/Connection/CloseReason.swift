internal import TLS

/// Why a connection was closed; the last word of its line in the access log.
package enum CloseReason: String, Hashable, Sendable, CustomStringConvertible {
    /// The whole answer was sent and its close_notify with it.
    case complete
    /// The peer closed before its request was complete.
    case peerClosed = "peer-closed"
    /// The peer reset the connection, or the network did.
    case reset
    /// We refused what the peer sent over TLS.
    case tlsFailure = "tls-failure"
    /// The peer sent more over TLS than a handshake and a request take: a hello too long, or key changes without end.
    case tlsLimit = "tls-limit"
    /// The peer refused us and said so with an alert of TLS: a certificate that it does not trust, above all.
    case tlsAlert = "tls-alert"
    /// No complete request within the request deadline.
    case requestTimeout = "request-timeout"
    /// The peer did not take the answer within the write deadline.
    case writeTimeout = "write-timeout"
    /// The file that was being sent could not be read to its end.
    case fileFailure = "file-failure"
    /// Made way for a newer connection.
    case displaced
    /// Relayed for a peer that has its share of connections.
    case addressLimit = "address-limit"
    /// A trusted proxy sent something else than a PROXY header.
    case proxyHeader = "proxy-header"
    /// The server stopped.
    case stopped

    package var description: String { rawValue }

    init(_ error: TLSError) {
        self =
            switch error.cause {
            case .peerAlert: .tlsAlert
            case .exceededLimit: .tlsLimit
            case .refusedPeer, .local: .tlsFailure
            }
    }
}
