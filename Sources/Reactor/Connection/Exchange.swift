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

    /// Returns the answer to a peer whose request was not complete by its deadline, or for whom an answer was not made by its own or
    /// before the server stops.
    ///
    /// - Returns: The answer; an empty one closes the connection without a word, but with a close_notify.
    mutating func requestTimedOut() -> Response

    /// Returns the answer that was awaited (``ExchangeAction/wait(for:)``), which is there by now.
    mutating func awaitedResponse() -> Response

    /// Returns what is sent in the place of an answer whose file turns out to be another one by now; `nil` if nothing is, and the
    /// connection is reset.
    mutating func fileHasChanged() -> Response?

    /// Notes the end of the connection; it is called once, and is the place for the access log.
    func ended(_ summary: ConnectionSummary)
}

extension Exchange {
    /// Returns an empty answer: an exchange that never waits is never asked.
    package mutating func awaitedResponse() -> Response { Response([]) }

    /// Returns nothing: an exchange without words for it leaves the reset to say so.
    package mutating func fileHasChanged() -> Response? { nil }
}

/// The next action of the reactor after an exchange has seen some bytes.
package enum ExchangeAction: Sendable {
    case needsMoreBytes
    /// Send this, then close.
    case respond(Response)
    /// Wait for an answer that is made elsewhere, then ask for it, send it and close.
    case wait(for: any AwaitedResponse)
}

/// An answer that is made elsewhere than on the event loop, while its connection waits.
///
/// ```
/// exchange ── wait(for:) ──────────► loop ── start ──► wherever it is made
///          ◄─ awaitedResponse() ──── loop ◄─ isThere ──┘ from any thread
/// ```
///
/// It stands for one connection, which gives it up if its peer goes away.
package protocol AwaitedResponse: AnyObject, Sendable {
    /// Begins to wait; it is called once.
    ///
    /// - Parameter isThere: A function to be called once, from any thread, when the answer is there or cannot be made.
    func start(_ isThere: @escaping @Sendable () -> Void)

    /// Notes that nobody waits any more, and lets go of what it was given.
    func cancel()

    /// Why the answer could not be made, for the operator; `nil` if it is there.
    var failure: String? { get }
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
    /// The bytes of the request that were read, counted as plaintext.
    package let bytesReceived: Int
    /// Whether an earlier session has shortened the TLS handshake.
    package let isResumed: Bool
    /// Whether a TLS handshake was begun and did not end.
    package let hasFailedHandshake: Bool
    /// The number of the event loop on which the connection has lived.
    package let loop: Int

    package init(
        peer: SocketAddress,
        bytesSent: Int,
        duration: Duration,
        tlsVersion: TLSVersion?,
        reason: CloseReason,
        bytesReceived: Int = 0,
        isResumed: Bool = false,
        hasFailedHandshake: Bool = false,
        loop: Int = 0
    ) {
        self.bytesReceived = bytesReceived
        self.isResumed = isResumed
        self.hasFailedHandshake = hasFailedHandshake
        self.loop = loop
        self.peer = peer
        self.bytesSent = bytesSent
        self.duration = duration
        self.tlsVersion = tlsVersion
        self.reason = reason
    }
}
