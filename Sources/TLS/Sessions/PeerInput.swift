internal import COpenSSL

/// Counts how much of a client's input OpenSSL has processed, so that nobody can make the server work or remember without end.
///
/// It counts record by record as OpenSSL comes to each, however the network has cut them. If a connection goes beyond a limit,
/// its waiting input is dropped, so that OpenSSL has nothing more to work on; then ``TLSSession`` ends it.
///
/// A real hello has under 2 kB, even with a post-quantum share, and a real handshake under 4 kB.
final class PeerInput {
    /// The most bytes of the records that carry one message of the handshake.
    ///
    /// It is there above all for the hello: OpenSSL keeps several times its length, and compares its lists entry by entry.
    static let messageLimit = 8_192
    /// The most bytes of records in a whole handshake.
    static let handshakeLimit = 16_384
    /// The most bytes of records between the handshake and the end of the request: one of the greatest length and some more.
    static let requestLimit = 20_480
    /// The most records without plaintext that may come after the handshake.
    ///
    /// Each change of keys (TLS 1.3) costs the server a derivation and an answer, and each refused renegotiation (TLS 1.2) an
    /// alert. BoringSSL and rustls have the same limit.
    static let recordLimit = 32

    private var message = 0
    private var handshake = 0
    private var request = 0
    private var records = 0
    private(set) var excess: TLSError?

    /// Makes OpenSSL report each record.
    ///
    /// - Parameter ssl: A connection that must not outlive this object.
    func watch(_ ssl: OpaquePointer) {
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe lectern_SSL_set_msg_callback(
            ssl,
            { isWritten, _, kind, bytes, count, ssl, this in
                guard isWritten == 0, let ssl = unsafe ssl, let this = unsafe this else { return }
                let input = unsafe Unmanaged<PeerInput>.fromOpaque(this).takeUnretainedValue()
                let bytes = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
                unsafe input.take(
                    kind,
                    Span(_unsafeBytes: bytes),
                    isConnected: SSL_is_init_finished(ssl) == 1
                )
                // The waiting input is dropped, since a client may have sent hundreds of records at once.
                if input.excess != nil { _ = unsafe lectern_BIO_reset(SSL_get_rbio(ssl)) }
            },
            this
        )
    }

    /// - Parameters:
    ///   - kind: What OpenSSL reports: a record's header, a record's type under encryption (TLS 1.3), or a whole message.
    ///   - bytes: The header, the type or the message.
    ///   - isConnected: Whether the handshake was complete before.
    private func take(_ kind: CInt, _ bytes: Span<UInt8>, isConnected: Bool) {
        switch kind {
        case SSL3_RT_HEADER where bytes.count == Self.headerLength:
            let length = Int(bytes[3]) << 8 | Int(bytes[4])
            // OpenSSL itself refuses bytes that are no record, in its own words.
            guard 20...23 ~= bytes[0], length <= Self.longestRecord else { return }
            take(recordOf: Self.headerLength + length, isConnected: isConnected)
            if isConnected, CInt(bytes[0]) != SSL3_RT_APPLICATION_DATA { takeControlRecord() }
        case SSL3_RT_INNER_CONTENT_TYPE where bytes.count == 1:
            if isConnected, CInt(bytes[0]) != SSL3_RT_APPLICATION_DATA { takeControlRecord() }
        case SSL3_RT_HANDSHAKE: message = 0
        default: break
        }
    }

    private static let headerLength = 5
    /// The most bytes of a record that TLS 1.2 has encrypted (RFC 5246 §6.2.3).
    private static let longestRecord = 16_384 + 2_048

    private func take(recordOf count: Int, isConnected: Bool) {
        guard !isConnected else {
            request += count
            return end(ifOver: request > Self.requestLimit, "too much was sent before the request was whole")
        }
        message += count
        handshake += count
        end(ifOver: message > Self.messageLimit, "a message of the handshake is too long")
        end(ifOver: handshake > Self.handshakeLimit, "the handshake is too long")
    }

    private func takeControlRecord() {
        records += 1
        end(ifOver: records > Self.recordLimit, "too many changes of keys or attempts to renegotiate")
    }

    private func end(ifOver isOver: Bool, _ reason: String) {
        if isOver, excess == nil { excess = TLSError(reason, cause: .exceededLimit) }
    }
}
