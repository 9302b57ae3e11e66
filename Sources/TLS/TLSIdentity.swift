/// A host with the certificate that it shows and the key that goes with it; checked, so it works once made.
package struct TLSIdentity: Sendable {
    package let hostname: Hostname
    package let certificate: CertificateDescription
    /// In the order of ``CertificateWarning``'s cases.
    package let warnings: [CertificateWarning]
    /// The host's own certificate, then those that vouch for it.
    let chain: [Certificate]
    let key: PrivateKey

    /// Loads the pair from PEM files.
    ///
    /// - Parameters:
    ///   - hostname: The host that the identity is for; a certificate that does not name it is a warning.
    ///   - certificatePath: The host's own certificate first, then those that vouch for it.
    ///   - keyPath: The key in any of the usual forms, not encrypted. May be the same file.
    /// - Throws: What is wrong with which file. What is only odd is a warning.
    package init(
        hostname: Hostname,
        certificate certificatePath: String,
        key keyPath: String
    ) throws(CertificateError) {
        let certificateFile = try CertificateFile(reading: certificatePath)
        let keyFile = try CertificateFile(reading: keyPath)
        let chain = try certificateFile.certificates()
        let key = try keyFile.privateKey()
        guard let leaf = chain.first, leaf.belongs(to: key) else {
            if let index = chain.firstIndex(where: { $0.belongs(to: key) }) {
                throw .wrongOrder(certificatePath, position: index + 1)
            }
            throw .keyOfAnother(key: keyPath, certificate: certificatePath)
        }
        do throws(TLSError) {
            certificate = try CertificateDescription(leaf)
            _ = try TLSContextSettings.server(chain: chain, key: key)
        } catch {
            throw .refused(certificatePath, reason: error.description)
        }
        self.hostname = hostname
        self.chain = chain
        self.key = key
        warnings = [
            certificate.notBefore > .now ? .notYetValid(certificatePath, from: certificate.notBefore) : nil,
            certificate.notAfter < .now ? .expired(certificatePath, since: certificate.notAfter) : nil,
            leaf.names(hostname) ? nil : .doesNotName(hostname, certificatePath),
            keyFile.isReadableByAnyone ? .exposedKey(keyPath) : nil,
        ].compactMap { $0 }
    }
}
