/// The progress of a handshake.
package enum TLSProgress: Sendable, Hashable {
    /// It is complete. Ciphertext may still wait for the peer.
    case done
    /// OpenSSL needs more from the peer: flush the waiting ciphertext, then wait for input.
    case needsCiphertext
}

/// The result of reading plaintext.
package enum TLSReadResult: Sendable, Hashable {
    /// Bytes were appended to the buffer; there is always at least 1.
    case bytes(Int)
    /// No complete record is there: flush the waiting ciphertext, then wait for input.
    case needsCiphertext
    /// The peer has sent its close_notify, so nothing is missing.
    ///
    /// If a stream ends without one, it was cut off.
    case closed
}
