/// The certificate of a hostname, for readers to compare with what their clients show.
package struct CertificateFact: Hashable, Sendable {
    package var hostname: String
    /// The fingerprint as it is to be shown.
    package var fingerprint: String

    /// Takes a fingerprint in the spelling that clients show, with its algorithm.
    package init(hostname: String, fingerprint: String) {
        self.hostname = hostname
        self.fingerprint = fingerprint
    }
}
