internal import TLS

/// The reason why a connection was closed; it is the last word of its line in the access log.
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
    /// There was no complete request by the request deadline.
    case requestTimeout = "request-timeout"
    /// The answer was not made by its deadline.
    case answerTimeout = "answer-timeout"
    /// The peer did not take the answer by the write deadline.
    case writeTimeout = "write-timeout"
    /// The file that was being sent could not be read to its end.
    case fileFailure = "file-failure"
    /// It made way for a newer connection.
    case displaced
    /// It was relayed for a peer that has its share of connections.
    case addressLimit = "address-limit"
    /// It would have begun more handshakes than its peer may; it has no line in the access log.
    case handshakeLimit = "handshake-limit"
    /// A trusted proxy sent something other than a PROXY header.
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
