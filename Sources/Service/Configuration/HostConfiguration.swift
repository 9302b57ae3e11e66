package import TLS

/// One capsule and the names under which it is served.
package struct HostConfiguration: Hashable, Sendable {
    /// A certificate outside the folder of certificates, which is never made, only read.
    package struct CertificateFiles: Hashable, Sendable {
        package let certificate: String
        package let key: String

        /// Takes two paths, which may be the same.
        package init(certificate: String, key: String) {
            self.certificate = certificate
            self.key = key
        }
    }

    /// The names, of which there is at least one; the first is canonical.
    package let hostnames: [Hostname]
    /// The capsule's folder.
    package let capsule: String
    /// The certificate for all names; `nil` if each name has its own in the folder of certificates.
    package let certificateFiles: CertificateFiles?

    package init(hostnames: [Hostname], capsule: String, certificateFiles: CertificateFiles? = nil) {
        self.hostnames = hostnames
        self.capsule = capsule
        self.certificateFiles = certificateFiles
    }
}
