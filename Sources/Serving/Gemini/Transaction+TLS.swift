internal import Gemini
internal import Pages
internal import TLS

extension Transaction.Security {
    /// Takes what both sides have agreed on; the hello named the host of the address, or none.
    init(_ agreement: TLSAgreement, host: Host, _ named: NamedIdentity) {
        self.init(
            version: agreement.version == .tls13 ? "TLS 1.3" : "TLS 1.2",
            cipher: agreement.cipherSuite,
            group: agreement.group,
            serverName: named == .none ? nil : "\(host)",
            isResumed: agreement.isResumed
        )
    }
}
