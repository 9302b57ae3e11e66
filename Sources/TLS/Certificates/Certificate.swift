internal import COpenSSL

/// One X.509 certificate.
struct Certificate: Sendable {
    let reference: OpenSSLReference

    init(reference: OpenSSLReference) { self.reference = reference }

    init(der: [UInt8]) throws(TLSError) {
        ERR_clear_error()
        let certificate = unsafe der.withUnsafeBufferPointer { der in
            var position = der.baseAddress
            return unsafe d2i_X509(nil, &position, der.count)
        }
        reference = try unsafe OpenSSLReference(certificate, free: X509_free)
    }

    var pem: [UInt8] {
        get throws(TLSError) {
            try unsafe pemText { bio in unsafe PEM_write_bio_X509(bio, reference.pointer) }
        }
    }

    /// Returns whether its public key is the other half of `key`.
    func belongs(to key: PrivateKey) -> Bool {
        defer { ERR_clear_error() }  // a mismatch leaves an entry
        return unsafe X509_check_private_key(reference.pointer, key.reference.pointer) == 1
    }

    /// Whether the certificate vouches for itself, rather than an authority for it.
    var isSelfIssued: Bool {
        unsafe X509_NAME_cmp(
            X509_get_subject_name(reference.pointer),
            X509_get_issuer_name(reference.pointer)
        ) == 0
    }

    /// Returns whether its subject alternative names include the host, perhaps by a wildcard; its common name does not count.
    func names(_ hostname: Hostname) -> Bool {
        if hostname.isAddress {
            return unsafe X509_check_ip_asc(reference.pointer, hostname.description, 0) == 1
        }
        return unsafe X509_check_host(
            reference.pointer,
            hostname.description,
            0,
            CUnsignedInt(X509_CHECK_FLAG_NEVER_CHECK_SUBJECT),
            nil
        ) == 1
    }

    /// Whether OpenSSL cannot read one of its extensions; what it says of key usage is then that nothing is allowed.
    var hasMalformedExtension: Bool {
        defer { ERR_clear_error() }  // what could not be read leaves an entry
        return unsafe X509_get_extension_flags(reference.pointer) & UInt32(EXFLAG_INVALID) != 0
    }

    /// Whether its key usage, if it has one, lets its key sign a handshake (RFC 5280 §4.2.1.3).
    var isForSignatures: Bool {
        let usage = unsafe X509_get_key_usage(reference.pointer)
        return usage == .max || usage & UInt32(KU_DIGITAL_SIGNATURE) != 0
    }

    /// Whether the curve of its key is named, as RFC 5480 §2.1.1 requires, and not spelt out in numbers.
    var hasNamedCurve: Bool {
        var isExplicit: CInt = 0
        let key = unsafe X509_get0_pubkey(reference.pointer)
        return unsafe EVP_PKEY_get_int_param(key, "decoded-from-explicit", &isExplicit) != 1
            || isExplicit == 0
    }

    /// Whether its extended key usage, if it has one, lets a server show it (RFC 5280 §4.2.1.12).
    var isForServers: Bool {
        let usage = unsafe X509_get_extended_key_usage(reference.pointer)
        return usage == .max || usage & UInt32(XKU_SSL_SERVER | XKU_ANYEKU) != 0
    }
}
