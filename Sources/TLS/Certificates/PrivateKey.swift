internal import COpenSSL

/// The secret half of an identity.
struct PrivateKey: Sendable {
    let reference: OpenSSLReference

    /// Makes a new key on the curve P-256, which every Gemini client can handle; Ed25519 made some fail.
    static func generate() throws(TLSError) -> PrivateKey {
        ERR_clear_error()
        return PrivateKey(
            reference: try unsafe OpenSSLReference(lectern_EVP_EC_gen("P-256"), free: EVP_PKEY_free)
        )
    }

    private init(reference: OpenSSLReference) { self.reference = reference }

    /// - Parameter der: A key in PKCS#8, or in the older form of its algorithm.
    /// - Throws: If it is in neither form.
    init(der: [UInt8]) throws(TLSError) {
        ERR_clear_error()
        let key = unsafe der.withUnsafeBufferPointer { der in
            var position = der.baseAddress
            return unsafe d2i_AutoPrivateKey(nil, &position, der.count)
        }
        reference = try unsafe OpenSSLReference(key, free: EVP_PKEY_free)
    }

    /// The key in PKCS#8, not encrypted, since the server starts without a person beside it.
    var pem: [UInt8] {
        get throws(TLSError) {
            try unsafe pemText { bio in
                unsafe PEM_write_bio_PKCS8PrivateKey(bio, reference.pointer, nil, nil, 0, nil, nil)
            }
        }
    }
}
