package import System
package import TLS

/// One request and its answer, as a byte machine: the reactor knows no more of a protocol than this.
///
/// Every protocol of Lectern ends an answer by closing, so a connection carries one exchange. It is made for a ``Visitor``,
/// when the connection's handshake is done.
package protocol Exchange {
    /// Takes plaintext from the peer; called until it answers something other than `.needsMoreBytes`.
    ///
    /// - Parameter plaintext: At least one byte, cut wherever the network cut it.
    /// - Returns: Whether the answer is ready.
    mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction

    /// The request deadline has passed without a complete request.
    ///
    /// - Returns: The answer to give; an empty one closes without a word, but with a close_notify.
    mutating func requestTimedOut() -> Response

    /// Called once, when the connection is closed: the place for the access log.
    func ended(_ summary: ConnectionSummary)
}

/// What the reactor does after an exchange has seen some bytes.
package enum ExchangeAction: Sendable {
    case needsMoreBytes
    /// Send this, then close.
    case respond(Response)
}

/// How a connection went, told to its exchange at the end.
package struct ConnectionSummary: Sendable {
    package let peer: SocketAddress
    /// How many bytes of the response the kernel has taken, counted as plaintext.
    package let bytesSent: Int
    /// From accept to close.
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
