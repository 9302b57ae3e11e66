/// The limit for which a connection is refused before anything is spent on it.
///
/// Each refused connection is reported once, as ``Fault/refused(_:)``, and counted by its loop. A connection that made way for another one
/// was not refused; its ``CloseReason`` says so.
package enum Refusal: String, CaseIterable, Hashable, Sendable {
    /// The limit on all connections is reached, and none can make way.
    case total
    /// The peer has as many connections as it may have.
    case address
    /// The peer begins more TLS handshakes than it may.
    case handshakeRate = "handshake_rate"
}
