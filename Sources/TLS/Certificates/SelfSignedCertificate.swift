internal import COpenSSL

/// A certificate for one host, signed by its own key, as Gemini's trust on first use requires.
struct SelfSignedCertificate {
    let hostname: Hostname
    let notBefore: CertificateDate
    let notAfter: CertificateDate

    /// The last second of the year 3099, when the certificate ends.
    ///
    /// Botan, on which a search engine of Gemini is built, rejects every year after 3100.
    ///
    /// A reader who has pinned a certificate gains nothing from its end. A fixed date also holds if the clock was wrong on the
    /// day when the certificate was made.
    private static let distantFuture = CertificateDate(secondsSinceEpoch: 35_659_353_599)
    private static let day = 86_400

    /// - Parameters:
    ///   - hostname: The host that the certificate names.
    ///   - now: The current time. Validity begins a day earlier, for readers whose clocks are behind.
    init(hostname: Hostname, now: CertificateDate = .now) {
        self.init(
            hostname: hostname,
            notBefore: CertificateDate(secondsSinceEpoch: now.secondsSinceEpoch - Self.day),
            notAfter: Self.distantFuture
        )
    }

    init(hostname: Hostname, notBefore: CertificateDate, notAfter: CertificateDate) {
        self.hostname = hostname
        self.notBefore = notBefore
        self.notAfter = notAfter
    }

    func signed(with key: PrivateKey) throws(TLSError) -> Certificate {
        ERR_clear_error()
        let reference = try unsafe OpenSSLReference(X509_new(), free: X509_free)
        let certificate = unsafe reference.pointer
        try check(unsafe X509_set_version(certificate, Int(X509_VERSION_3)))
        try unsafe setSerial(of: certificate)
        try unsafe setNames(of: certificate)
        try check(unsafe ASN1_TIME_set(X509_getm_notBefore(certificate), notBefore.secondsSinceEpoch) != nil)
        try check(unsafe ASN1_TIME_set(X509_getm_notAfter(certificate), notAfter.secondsSinceEpoch) != nil)
        try check(unsafe X509_set_pubkey(certificate, key.reference.pointer))
        for (identifier, value) in extensions { try unsafe add(identifier, value, to: certificate) }
        try check(unsafe X509_sign(certificate, key.reference.pointer, digest(for: key)) > 0)
        return Certificate(reference: reference)
    }

    /// The extensions in OpenSSL's text form, in which no character of a hostname has a meaning (RFC 5280 §4.2.1).
    private var extensions: [(CInt, String)] {
        [
            (NID_subject_alt_name, "\(hasSubject ? "" : "critical,")\(alternativeNames)"),
            (NID_basic_constraints, "critical,CA:FALSE"),
            (NID_key_usage, "critical,digitalSignature"),
            (NID_ext_key_usage, "serverAuth"),
        ]
    }

    private var alternativeNames: String {
        if hostname.isAddress { return "IP:\(hostname)" }
        // A reader at the same machine may type either.
        return hostname.description == "localhost" ? "DNS:localhost,IP:127.0.0.1,IP:::1" : "DNS:\(hostname)"
    }

    /// Whether the host fits into a common name of 64 characters (RFC 5280, appendix A); clients only look at the alternative
    /// names.
    private var hasSubject: Bool { hostname.description.utf8.count <= 64 }

    /// Sets a random serial number, since some clients take two certificates with the same issuer and serial number for a
    /// forgery.
    ///
    /// It has 159 bits, of which the highest is set, so it is positive and within 20 octets (RFC 5280 §4.1.2.2).
    private func setSerial(of certificate: OpaquePointer) throws(TLSError) {
        let number = try unsafe OpenSSLReference(BN_new(), free: BN_free)
        try check(unsafe BN_rand(number.pointer, 159, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY))
        try check(unsafe BN_to_ASN1_INTEGER(number.pointer, X509_get_serialNumber(certificate)) != nil)
    }

    private func setNames(of certificate: OpaquePointer) throws(TLSError) {
        let subject = unsafe X509_get_subject_name(certificate)
        let commonName = hasSubject ? hostname.description : "Lectern"
        try check(
            unsafe X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8, commonName, -1, -1, 0)
        )
        try check(unsafe X509_set_issuer_name(certificate, subject))
    }

    private func add(_ identifier: CInt, _ value: String, to certificate: OpaquePointer) throws(TLSError) {
        var context = unsafe X509V3_CTX()
        unsafe lectern_X509V3_set_ctx_nodb(&context)
        unsafe X509V3_set_ctx(&context, certificate, certificate, nil, nil, 0)
        let made = unsafe X509V3_EXT_conf_nid(nil, &context, identifier, value)
        let entry = try unsafe OpenSSLReference(made, free: X509_EXTENSION_free)
        try check(unsafe X509_add_ext(certificate, entry.pointer, -1))
    }

    /// Returns the digest for a signature; keys that sign a message without hashing it first have their own.
    private func digest(for key: PrivateKey) -> OpaquePointer? {
        let names: [String] = ["ED25519", "ED448"]
        let hashesItself = names.contains { name in unsafe EVP_PKEY_is_a(key.reference.pointer, name) == 1 }
        return hashesItself ? nil : unsafe EVP_sha256()
    }

    private func check(_ result: CInt) throws(TLSError) { try check(result == 1) }

    private func check(_ isDone: Bool) throws(TLSError) {
        guard isDone else { throw .drainingErrorQueue() }
    }
}
