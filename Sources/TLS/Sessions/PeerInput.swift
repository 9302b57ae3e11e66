internal import COpenSSL

/// How much of what a client sends OpenSSL has taken in, so that nobody has the server work or remember without end.
///
/// Counted record by record as OpenSSL comes to each, whatever the network makes of them. The connection that goes beyond
/// a limit loses the input that waits, so that OpenSSL has nothing more to work on; ``TLSSession`` ends it then.
///
/// A real hello has under 2 kB, with a post-quantum share; a real handshake, under 4 kB.
final class PeerInput {
    /// For one message of the handshake, in bytes of the records that carry it: the hello above all, of which OpenSSL
    /// keeps several times its length, and whose lists it compares entry by entry.
    static let messageLimit = 8_192
    /// For all of a handshake, in bytes of records.
    static let handshakeLimit = 16_384
    /// Between the handshake and the end of the request, in bytes of records: one of the greatest length and some more.
    static let requestLimit = 20_480
    /// How many records that carry no plaintext may come after the handshake.
    ///
    /// Each change of keys (TLS 1.3) costs the server a derivation and an answer, each refused renegotiation (TLS 1.2)
    /// an alert. BoringSSL and rustls end there too.
    static let recordLimit = 32

    private var message = 0
    private var handshake = 0
    private var request = 0
    private var records = 0
    private(set) var excess: TLSError?

    /// Has OpenSSL tell of each record.
    ///
    /// - Parameter ssl: Must not outlive this object.
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
                // What waits is dropped: a client may have sent hundreds of records at once.
                if input.excess != nil { _ = unsafe lectern_BIO_reset(SSL_get_rbio(ssl)) }
            },
            this
        )
    }

    /// - Parameters:
    ///   - kind: What OpenSSL tells of: a record's header, a record's type under encryption (TLS 1.3), a whole message.
    ///   - bytes: The header, the type or the message.
    ///   - isConnected: Whether the handshake was complete before.
    private func take(_ kind: CInt, _ bytes: Span<UInt8>, isConnected: Bool) {
        switch kind {
        case SSL3_RT_HEADER where bytes.count == Self.headerLength:
            let length = Int(bytes[3]) << 8 | Int(bytes[4])
            // What is no record, OpenSSL refuses by itself and in its own words.
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
    /// Encrypted by TLS 1.2 (RFC 5246 §6.2.3).
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
