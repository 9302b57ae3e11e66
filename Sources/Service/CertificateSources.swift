package import TLS

/// Where a server looks for its certificates: first among the credentials that a service manager hands in, then in
/// the folder that is its own.
package struct CertificateSources: Sendable {
    /// Never written to.
    private let credentials: CertificateDirectory?
    private let directory: CertificateDirectory

    /// - Parameters:
    ///   - credentials: The folder handed in, if any; a host's files have the same names there.
    ///   - directory: The server's own.
    package init(credentials: String?, directory: String) {
        self.credentials = credentials.map(CertificateDirectory.init)
        self.directory = CertificateDirectory(directory)
    }

    /// The folder that a host's pair is in, or would be made in.
    ///
    /// One file of a pair among the credentials settles it: that the other is missing is an error to be told, not to be
    /// papered over with a certificate that no reader has seen.
    package func directory(for hostname: Hostname) -> CertificateDirectory {
        guard let credentials,
            FileSystem.exists(credentials.certificatePath(for: hostname))
                || FileSystem.exists(credentials.keyPath(for: hostname))
        else { return directory }
        return credentials
    }
}
