package import System
package import TLS

/// One request and its answer, as a byte machine: the reactor knows no more of a protocol than this.
///
/// Both protocols of Lectern end an answer by closing, so a connection carries one exchange.
package protocol Exchange {
    /// Takes plaintext from the peer; called until it answers something other than `.needsMoreBytes`.
    ///
    /// - Parameters:
    ///   - plaintext: At least one byte, cut wherever the network cut it.
    ///   - transport: What the bytes came over, for an exchange that wants to know.
    /// - Returns: Whether the answer is ready.
    mutating func receive(_ plaintext: Span<UInt8>, over transport: borrowing Transport) -> ExchangeAction

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

/// A complete answer, header and body in one piece, so that it is encrypted from where it lies.
package struct Response: Sendable {
    /// Shared by every connection that is answered with them, never copied.
    package let bytes: ArraySlice<UInt8>

    /// An answer by itself.
    package init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// Answers that are made together and live equally long, laid end to end in one piece of memory.
    ///
    /// Each in a piece of its own would stand among what their making has left free, and keep most of it from being handed
    /// back to the system.
    ///
    /// - Returns: As many, in the same order.
    package static func together(_ answers: [[UInt8]]) -> [Response] {
        var whole: [UInt8] = []
        whole.reserveCapacity(answers.reduce(0) { $0 + $1.count })
        let ranges = answers.map { bytes in
            let start = whole.count
            whole += bytes
            return start..<whole.count
        }
        return ranges.map { Response(whole[$0]) }
    }
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
