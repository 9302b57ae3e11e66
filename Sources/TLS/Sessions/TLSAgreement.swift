internal import COpenSSL

/// What the two sides of a session have agreed on.
package struct TLSAgreement: Hashable, Sendable {
    package let version: TLSVersion
    /// IANA's name of the cipher suite.
    package let cipherSuite: String
    /// IANA's name of the group of the key exchange, such as `x25519`; `nil` if OpenSSL has no name for it.
    package let group: String?
    /// Whether an earlier session has shortened the handshake.
    package let isResumed: Bool
}

extension TLSSession {
    /// What was agreed on; `nil` before the handshake is complete.
    package var agreement: TLSAgreement? {
        guard let version, let cipherSuite else { return nil }
        return TLSAgreement(version: version, cipherSuite: cipherSuite, group: group, isResumed: isResumed)
    }

    private var group: String? {
        let number = unsafe lectern_SSL_get_negotiated_group(ssl)
        guard number > 0, let name = unsafe OBJ_nid2sn(CInt(truncatingIfNeeded: number)) else { return nil }
        return switch unsafe String(cString: name) {
        case "X25519": "x25519"
        case "X448": "x448"
        case "prime256v1": "secp256r1"
        case "UNDEF": nil
        case let other: other
        }
    }
}
