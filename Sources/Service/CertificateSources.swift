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
    /// One file of a pair among the credentials settles it: what is missing there is an error to be told, not to be
    /// papered over with a certificate that no reader has seen.
    package func directory(for hostname: Hostname) -> CertificateDirectory {
        guard let credentials,
            FileSystem.exists(credentials.certificatePath(for: hostname))
                || FileSystem.exists(credentials.keyPath(for: hostname))
        else { return directory }
        return credentials
    }

    /// The pair of a host: as it was handed in, or the server's own, made first where it has none.
    package func identity(for hostname: Hostname) throws(CertificateError) -> TLSIdentity {
        let place = directory(for: hostname)
        return place.path == directory.path
            ? try place.identity(for: hostname) : try place.load(for: hostname)
    }
}
