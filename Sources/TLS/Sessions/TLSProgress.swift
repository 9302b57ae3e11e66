/// What the handshake came to.
package enum TLSProgress: Sendable, Hashable {
    /// It is complete. Ciphertext may still wait for the peer.
    case done
    /// OpenSSL needs more from the peer: flush what waits, then wait for input.
    case needsCiphertext
}

/// What reading plaintext came to.
package enum TLSReadResult: Sendable, Hashable {
    /// Bytes appended to the buffer; always at least 1.
    case bytes(Int)
    /// No complete record is there: flush what waits, then wait for input.
    case needsCiphertext
    /// The peer's close_notify: what it sent is whole. The end of a stream without it has been cut off.
    case closed
}
