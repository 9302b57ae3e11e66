package import System
package import TLS

/// One request and its answer, as a byte machine: the reactor knows no more of a protocol than this.
///
/// Every protocol of Lectern ends an answer by closing, so a connection carries one exchange. It is made for a ``Visitor``,
/// when the connection's handshake is done.
package protocol Exchange {
    /// Takes plaintext from the peer; it is called until it returns something other than `.needsMoreBytes`.
    ///
    /// - Parameter plaintext: At least one byte, cut wherever the network has cut it.
    /// - Returns: The answer, if it is ready.
    mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction

    /// Returns the answer to a peer whose request was not complete by its deadline.
    ///
    /// - Returns: The answer; an empty one closes the connection without a word, but with a close_notify.
    mutating func requestTimedOut() -> Response

    /// Notes the end of the connection; it is called once, and is the place for the access log.
    func ended(_ summary: ConnectionSummary)
}

/// The next action of the reactor after an exchange has seen some bytes.
package enum ExchangeAction: Sendable {
    case needsMoreBytes
    /// Send this, then close.
    case respond(Response)
}

/// The facts about a connection that its exchange is told at the end.
package struct ConnectionSummary: Sendable {
    package let peer: SocketAddress
    /// The bytes of the response that the kernel has taken, counted as plaintext.
    package let bytesSent: Int
    /// The time from accept to close.
    package let duration: Duration
    package let tlsVersion: TLSVersion?
    package let reason: CloseReason

    package init(
        peer: SocketAddress,
        bytesSent: Int,
        duration: Duration,
        tlsVersion: TLSVersion?,
        reason: CloseReason
    ) {
        self.peer = peer
        self.bytesSent = bytesSent
        self.duration = duration
        self.tlsVersion = tlsVersion
        self.reason = reason
    }
}
