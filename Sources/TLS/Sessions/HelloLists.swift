internal import COpenSSL

/// How long the lists in a client's hello may be.
///
/// OpenSSL keeps four times the list of ciphers for as long as the connection lives, and looks for each share of a key in all of the
/// groups. Real clients offer a few dozen ciphers, a scanner some hundred.
enum HelloLists {
    /// Ciphers, of two bytes each.
    static let ciphers = 256
    /// Entries of two bytes in other lists.
    static let entries = 128

    private static let limited = [TLSEXT_TYPE_supported_groups, TLSEXT_TYPE_signature_algorithms]

    /// Has OpenSSL refuse a hello with a longer one before it looks at the lists.
    static func limit(in context: OpaquePointer) {
        unsafe SSL_CTX_set_client_hello_cb(
            context,
            { ssl, alert, _ in
                guard let ssl = unsafe ssl else { return SSL_CLIENT_HELLO_ERROR }
                if unsafe HelloLists.areShort(in: ssl) { return SSL_CLIENT_HELLO_SUCCESS }
                unsafe alert?.pointee = SSL_AD_HANDSHAKE_FAILURE
                return SSL_CLIENT_HELLO_ERROR
            },
            nil
        )
    }

    private static func areShort(in ssl: OpaquePointer) -> Bool {
        var bytes: UnsafePointer<UInt8>?
        guard unsafe SSL_client_hello_get0_ciphers(ssl, &bytes) <= 2 * ciphers else { return false }
        return limited.allSatisfy { type in
            var bytes: UnsafePointer<UInt8>?
            var count = 0
            let isThere = unsafe SSL_client_hello_get0_ext(ssl, CUnsignedInt(type), &bytes, &count) == 1
            return !isThere || count <= 2 + 2 * entries
        }
    }
}
