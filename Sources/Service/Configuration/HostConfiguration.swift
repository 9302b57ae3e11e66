package import TLS

/// One capsule and the names that it is served under.
package struct HostConfiguration: Hashable, Sendable {
    /// A certificate outside of the certificates' folder; it is never made, only read.
    package struct CertificateFiles: Hashable, Sendable {
        package let certificate: String
        package let key: String

        /// Both are paths; they may be the same.
        package init(certificate: String, key: String) {
            self.certificate = certificate
            self.key = key
        }
    }

    /// At least one; the first is canonical.
    package let hostnames: [Hostname]
    /// The capsule's folder.
    package let capsule: String
    /// For all of the names; `nil` where each has its own in the certificates' folder.
    package let certificateFiles: CertificateFiles?

    package init(hostnames: [Hostname], capsule: String, certificateFiles: CertificateFiles? = nil) {
        self.hostnames = hostnames
        self.capsule = capsule
        self.certificateFiles = certificateFiles
    }
}
