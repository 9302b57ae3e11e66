/// A form in which certificates and keys are handed out, and which is not the PEM that a server reads.
package enum CertificateForm: Hashable, Sendable {
    /// One certificate, or one key, in bytes: `.der`, `.cer`.
    case certificateDER, keyDER
    /// A certificate and its key under a passphrase, in bytes: `.pfx`, `.p12`; what is wanted of it here.
    case archivedCertificate, archivedKey
    /// Certificates alone, in bytes or in text: `.p7b`.
    case bundleDER, bundlePEM
    /// A certificate with what OpenSSL has noted of it.
    case trusted

    /// As people know it.
    var name: String {
        switch self {
        case .certificateDER, .keyDER: "DER"
        case .archivedCertificate, .archivedKey: "PKCS #12"
        case .bundleDER, .bundlePEM: "PKCS #7"
        case .trusted: "TRUSTED CERTIFICATE"
        }
    }

    /// A command that writes the same in PEM beside it.
    func conversion(of path: String) -> String {
        let files = "-in \(path) -out \(path).pem"
        return switch self {
        case .certificateDER: "openssl x509 -inform der \(files)"
        case .keyDER: "openssl pkey -inform der \(files)"
        case .archivedCertificate: "openssl pkcs12 -nokeys \(files)"
        case .archivedKey: "openssl pkcs12 -nocerts -nodes \(files)"
        case .bundleDER: "openssl pkcs7 -inform der -print_certs \(files)"
        case .bundlePEM: "openssl pkcs7 -print_certs \(files)"
        case .trusted: "openssl x509 \(files)"
        }
    }
}

/// What a file may hold that has nothing of what is looked for in PEM.
extension CertificateForm {
    /// - Returns: `nil` for what no certificate can be had of.
    init?(ofCertificates bytes: [UInt8], labels: [String]) {
        if labels.contains("TRUSTED CERTIFICATE") {
            self = .trusted
        } else if labels.contains("PKCS7") {
            self = .bundlePEM
        } else if (try? Certificate(der: bytes)) != nil {
            self = .certificateDER
        } else if Self.contents(of: bytes).starts(with: Self.versionOfArchives) {
            self = .archivedCertificate
        } else if Self.contents(of: bytes).starts(with: Self.signedData) {
            self = .bundleDER
        } else {
            return nil
        }
    }

    /// - Returns: `nil` for what no key can be had of.
    init?(ofKey bytes: [UInt8]) {
        guard bytes.first == Self.sequence else { return nil }
        if Self.contents(of: bytes).starts(with: Self.versionOfArchives) {
            self = .archivedKey
        } else if (try? PrivateKey(der: bytes)) != nil {
            self = .keyDER
        } else {
            return nil
        }
    }

    private static let sequence: UInt8 = 0x30
    /// INTEGER 3 (RFC 7292 §4).
    private static let versionOfArchives: [UInt8] = [0x02, 0x01, 0x03]
    /// OBJECT IDENTIFIER 1.2.840.113549.1.7.2 (RFC 2315 §14).
    private static let signedData: [UInt8] = [
        0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02,
    ]

    /// What stands in the outermost sequence; nothing where there is none.
    private static func contents(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        guard bytes.first == sequence, let length = bytes.dropFirst().first else { return [] }
        return bytes.dropFirst(length < 0x80 ? 2 : 2 + Int(length & 0x7F))
    }
}
