internal import COpenSSL
internal import Text

/// The contents of a certificate, as values for people to read.
package struct CertificateDescription: Hashable, Sendable {
    /// The subject alternative names: hosts, then addresses in their usual text, in the certificate's order.
    package let hostnames: [String]
    package let notBefore: CertificateDate
    package let notAfter: CertificateDate
    /// The algorithm and its size: `ECDSA P-256`, `RSA 2048`, `ED25519`.
    package let keyType: String
    /// The digest of the whole certificate, which changes with each renewal.
    package let fingerprint: Fingerprint
    /// The digest of its public key, which stays the same as long as the key does.
    package let publicKeyFingerprint: Fingerprint

    init(_ certificate: Certificate) throws(TLSError) {
        ERR_clear_error()
        let pointer = unsafe certificate.reference.pointer
        guard let fingerprint = unsafe Fingerprint(ofCertificate: pointer),
            let publicKeyFingerprint = unsafe Fingerprint(ofPublicKeyIn: pointer)
        else { throw .drainingErrorQueue() }
        self.fingerprint = fingerprint
        self.publicKeyFingerprint = publicKeyFingerprint
        notBefore = try unsafe CertificateDate(X509_get0_notBefore(pointer))
        notAfter = try unsafe CertificateDate(X509_get0_notAfter(pointer))
        keyType = unsafe X509_get0_pubkey(pointer).map { unsafe Self.keyType($0) } ?? "unknown"
        hostnames = unsafe Self.hostnames(in: pointer)
        ERR_clear_error()  // a certificate without the extension leaves an entry
    }

    private static func keyType(_ key: OpaquePointer) -> String {
        let name = unsafe EVP_PKEY_get0_type_name(key).map { unsafe String(cString: $0) } ?? "unknown"
        switch name {
        case "RSA":
            return unsafe "RSA \(EVP_PKEY_get_bits(key))"
        case "EC":
            var group = [UInt8](repeating: 0, count: 64)
            var length = 0
            let isNamed = unsafe EVP_PKEY_get_group_name(key, &group, group.count, &length) == 1
            let curve = isNamed ? String(decoding: group.prefix(length), as: UTF8.self) : "unnamed curve"
            let usualNames = ["prime256v1": "P-256", "secp384r1": "P-384", "secp521r1": "P-521"]
            return "ECDSA \(usualNames[curve] ?? curve)"
        default:
            return name
        }
    }

    private static func hostnames(in certificate: OpaquePointer) -> [String] {
        guard let extensionValue = unsafe X509_get_ext_d2i(certificate, NID_subject_alt_name, nil, nil)
        else { return [] }
        let names = OpaquePointer(extensionValue)
        defer { unsafe GENERAL_NAMES_free(names) }
        var texts: [String] = []
        for index in unsafe 0..<max(0, lectern_GENERAL_NAMES_count(names)) {
            if let text = unsafe text(of: lectern_GENERAL_NAMES_get(names, index)) { texts.append(text) }
        }
        return texts
    }

    /// - Returns: `nil` if it is no host's name, such as a mail address.
    private static func text(of name: UnsafePointer<GENERAL_NAME>?) -> String? {
        var kind: CInt = 0
        guard let value = unsafe GENERAL_NAME_get0_value(name, &kind), kind == GEN_DNS || kind == GEN_IPADD
        else { return nil }
        let string = OpaquePointer(value)
        let start = unsafe ASN1_STRING_get0_data(UnsafePointer(string))
        let count = unsafe ASN1_STRING_length(UnsafePointer(string))
        let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
        return kind == GEN_IPADD ? Hostname.text(ofAddress: bytes) : String(decoding: bytes, as: UTF8.self)
    }
}

extension CertificateDescription {
    /// The names in one line, in which each can be told from the next: what no host is called stands in quotation marks.
    package var hostnamesInLine: String {
        hostnames.isEmpty ? "(none)" : hostnames.map(Self.inLine).joined(separator: ", ")
    }

    private static func inLine(_ name: String) -> String {
        let isPlain =
            !name.isEmpty && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_.:*".utf8.contains($0) }
        if isPlain { return name }
        let inner = name.unicodeScalars.map { "“”".unicodeScalars.contains($0) ? "\u{FFFD}" : $0 }
        return "“\(printable(inner))”"
    }
}
