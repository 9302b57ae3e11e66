internal import COpenSSL

/// Limits the length of the lists in a client's hello.
///
/// OpenSSL keeps four times the list of ciphers for as long as the connection lives, and searches all groups for each share of
/// a key. Real clients offer a few dozen ciphers, and a scanner some hundred.
enum HelloLists {
    /// The most ciphers, of two bytes each.
    static let ciphers = 256
    /// The most entries, of two bytes each, in the other lists.
    static let entries = 128

    private static let limited = [TLSEXT_TYPE_supported_groups, TLSEXT_TYPE_signature_algorithms]

    /// Makes OpenSSL refuse a hello with a longer list before it looks at the lists.
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
