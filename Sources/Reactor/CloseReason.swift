/// Why a connection was closed; the last word of its line in the access log.
package enum CloseReason: String, Hashable, Sendable, CustomStringConvertible {
    /// The whole answer was sent and its close_notify with it.
    case complete
    /// The peer closed before its request was complete.
    case peerClosed = "peer-closed"
    /// The peer reset the connection, or the network did.
    case reset
    /// OpenSSL refused what the peer sent.
    case tlsFailure = "tls-failure"
    /// No complete request within the request deadline.
    case requestTimeout = "request-timeout"
    /// The peer did not take the answer within the write deadline.
    case writeTimeout = "write-timeout"
    /// Made way for a newer connection.
    case displaced
    /// The server stopped.
    case stopped

    package var description: String { rawValue }
}
