/// The certificate of a hostname, for readers to compare with what their clients show or remember.
package struct CertificateFact: Hashable, Sendable {
    package var hostname: String
    /// The SHA-256 of the whole certificate, in the digits that clients show.
    package var fingerprint: String
    /// The SHA-256 of its public key, which outlives a renewal; `nil` if it is not known.
    package var publicKeyFingerprint: String?

    package init(hostname: String, fingerprint: String, publicKeyFingerprint: String? = nil) {
        self.hostname = hostname
        self.fingerprint = fingerprint
        self.publicKeyFingerprint = publicKeyFingerprint
    }
}
