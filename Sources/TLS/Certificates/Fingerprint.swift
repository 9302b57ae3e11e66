internal import COpenSSL
internal import Text

/// A SHA-256 digest, by which a reader recognises a certificate or a key, and an export its files.
package struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes of the digest.
    package let bytes: [UInt8]

    /// The digest as 64 lower-case hexadecimal digits without colons, as Lagrange shows it.
    package var description: String {
        var digits: [UInt8] = []
        for byte in bytes { digits.appendHexadecimal(byte, .small) }
        return String(decoding: digits, as: UTF8.self)
    }
}

extension Fingerprint {
    /// Makes the digest of the whole certificate in DER, which clients such as gmni pin and `openssl x509 -fingerprint` prints.
    ///
    /// - Returns: `nil` if memory is short.
    init?(ofCertificate certificate: OpaquePointer) {
        unsafe self.init { digest, length in unsafe X509_digest(certificate, EVP_sha256(), digest, length) }
    }

    /// Makes the digest of the certificate's public key in DER (SubjectPublicKeyInfo), which Lagrange and Amfora pin.
    ///
    /// It outlives a renewal.
    ///
    /// - Returns: `nil` if memory is short.
    init?(ofPublicKeyIn certificate: OpaquePointer) {
        var encoded: UnsafeMutablePointer<UInt8>? = nil
        let count = unsafe i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &encoded)
        guard count > 0, let start = unsafe encoded else { return nil }
        defer { unsafe CRYPTO_free(start, nil, 0) }
        unsafe self.init { digest, length in
            unsafe EVP_Digest(start, Int(count), digest, length, EVP_sha256(), nil)
        }
    }

    /// Makes the digest of any bytes, which `next` returns piece by piece until there are none left.
    ///
    /// - Returns: `nil` if memory is short.
    package init?(of next: () throws -> [UInt8]?) rethrows {
        guard let context = unsafe EVP_MD_CTX_new() else { return nil }
        defer { unsafe EVP_MD_CTX_free(context) }
        guard unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else { return nil }
        while let piece = try next() {
            let isTaken = unsafe piece.withUnsafeBytes {
                unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) == 1
            }
            guard isTaken else { return nil }
        }
        unsafe self.init { digest, length in unsafe EVP_DigestFinal_ex(context, digest, length) }
    }

    private init?(_ digest: (UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<CUnsignedInt>) -> CInt) {
        var bytes = [UInt8](repeating: 0, count: 32)
        var length: CUnsignedInt = 0
        let isDone = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
            unsafe digest(buffer.baseAddress, &length) == 1
        }
        guard isDone, length == 32 else { return nil }
        self.bytes = bytes
    }
}
