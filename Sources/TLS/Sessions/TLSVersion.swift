/// The supported versions of TLS; older ones are refused (RFC 8996, Conformance T1).
package enum TLSVersion: Sendable, Hashable, Comparable, CaseIterable, CustomStringConvertible {
    case tls12
    case tls13

    /// The version as OpenSSL and the access log spell it: `TLSv1.3`.
    package var description: String {
        switch self {
        case .tls12: "TLSv1.2"
        case .tls13: "TLSv1.3"
        }
    }
}
