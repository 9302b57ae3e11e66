/// What a reader can compare with what the client shows: which certificate belongs to a hostname.
package struct CertificateFact: Hashable, Sendable {
    package var hostname: String
    /// As it is to be shown.
    package var fingerprint: String

    /// The fingerprint comes in the spelling that clients show, its algorithm included.
    package init(hostname: String, fingerprint: String) {
        self.hostname = hostname
        self.fingerprint = fingerprint
    }
}
