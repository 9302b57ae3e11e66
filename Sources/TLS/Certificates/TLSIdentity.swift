/// A host with the certificate that it shows and the key that goes with it; checked, so it works once made.
package struct TLSIdentity: Sendable {
    package let hostname: Hostname
    package let certificate: CertificateDescription
    /// Whether it was made just now, as there was none.
    package internal(set) var isNew = false
    /// About other things than the date.
    private let oddities: [CertificateWarning]
    private let path: String
    private let renewal: CertificateRenewal
    /// The host's own certificate, then those that vouch for it.
    let chain: [Certificate]
    let key: PrivateKey

    /// More than any authority hands out; where clients refuse a longer one, its length is the likely reason.
    private static let usualChain = 10

    /// Loads the pair from PEM files.
    ///
    /// - Parameters:
    ///   - hostname: The host that the identity is for; a certificate that does not name it is a warning.
    ///   - certificatePath: The host's own certificate first, then those that vouch for it.
    ///   - keyPath: The key in any of the usual forms, not encrypted. May be the same file.
    ///   - renewal: What to advise; a certificate of an authority's is never renewed by command.
    /// - Throws: What is wrong with which file. What is only odd is a warning.
    package init(
        hostname: Hostname,
        certificate certificatePath: String,
        key keyPath: String,
        renewal: CertificateRenewal = .andReload
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
        let failures: [TLSVersion: String]
        do throws(TLSError) {
            certificate = try CertificateDescription(leaf)
            failures = try TrialHandshake.failures(chain: chain, key: key)
        } catch {
            throw error.isOutOfMemory
                ? .outOfMemory(certificatePath) : .refused(certificatePath, reason: error.description)
        }
        if failures.count == TLSVersion.allCases.count {
            throw chain.count > Self.usualChain
                ? .longChain(certificatePath, count: chain.count)
                : .unusable(certificatePath, reason: failures[.tls13] ?? "")
        }
        let renewal = renewal == .byCommand && !leaf.isSelfIssued ? .andReload : renewal
        self.hostname = hostname
        self.chain = chain
        self.key = key
        self.renewal = renewal
        path = certificatePath
        oddities =
            [
                leaf.names(hostname) ? nil : .doesNotName(hostname, certificatePath, renewal),
                keyFile.isReadableByAnyone ? .exposedKey(keyPath) : nil,
                leaf.isForServers ? nil : .notForServers(certificatePath),
                // Where OpenSSL's own clients refuse it, that says more.
                leaf.isForSignatures || !failures.isEmpty ? nil : .notForSignatures(certificatePath),
                leaf.hasNamedCurve ? nil : .namelessCurve(certificatePath),
                certificate.keyType.hasPrefix("ED") ? .rareKey(keyPath, algorithm: certificate.keyType) : nil,
            ].compactMap { $0 }
            + failures.sorted { $0.key < $1.key }.map {
                .noHandshake($0.key, certificatePath, reason: $0.value)
            }
    }
}

/// What an operator should know.
extension TLSIdentity {
    /// How long before a certificate ends it is a warning: time enough to have another one issued.
    private static let notice = 30 * 86_400

    /// What is odd about it today: the date first.
    package var warnings: [CertificateWarning] { dateWarnings(at: .now) + oddities }

    /// What is odd about its dates at an instant: that it is not valid yet, has ended, or ends within 30 days.
    package func dateWarnings(at now: CertificateDate) -> [CertificateWarning] {
        let (start, end) = (certificate.notBefore, certificate.notAfter)
        if end < now { return [.expired(path, since: end, renewal)] }
        let endsSoon = end.secondsSinceEpoch - now.secondsSinceEpoch <= Self.notice
        return (start > now ? [.notYetValid(path, from: start)] : [])
            + (endsSoon ? [.endsSoon(path, on: end, renewal)] : [])
    }
}
