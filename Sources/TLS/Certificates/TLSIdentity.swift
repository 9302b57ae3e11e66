/// A host with its certificate and the key that belongs to it, which have been checked and so work.
package struct TLSIdentity: Sendable {
    package let hostname: Hostname
    package let certificate: CertificateDescription
    /// Whether the pair was made just now, because there was none.
    package internal(set) var isNew = false
    /// The warnings that are not about dates.
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
    ///   - hostname: The host of the identity. If the certificate does not name it, that is a warning.
    ///   - certificatePath: The path of the host's own certificate, followed by those that vouch for it.
    ///   - keyPath: The path of the key in any of the usual forms, not encrypted. It may be the same file.
    ///   - renewal: The advice on renewal; an authority's certificate is never renewed by command.
    /// - Throws: A ``CertificateError`` that says what is wrong with which file. If something is only odd, that is a warning.
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
        let isMalformed = leaf.hasMalformedExtension
        if failures.count == TLSVersion.allCases.count {
            if chain.count > Self.usualChain { throw .longChain(certificatePath, count: chain.count) }
            guard isMalformed else { throw .unusable(certificatePath, reason: failures[.tls13] ?? "") }
        }
        let renewal = renewal == .byCommand && !leaf.isSelfIssued ? .andReload : renewal
        self.hostname = hostname
        self.chain = chain
        self.key = key
        self.renewal = renewal
        path = certificatePath
        let keyOddities: [CertificateWarning?] = [
            keyFile.isReadableByAnyone ? .exposedKey(keyPath) : nil,
            leaf.hasNamedCurve ? nil : .namelessCurve(certificatePath),
            certificate.keyType.hasPrefix("ED") ? .rareKey(keyPath, algorithm: certificate.keyType) : nil,
        ]
        guard !isMalformed else {
            // All else that could be said of what it allows would only follow from this.
            oddities = [.malformedExtension(certificatePath)] + keyOddities.compactMap(\.self)
            return
        }
        let usageOddities: [CertificateWarning?] = [
            leaf.names(hostname) ? nil : .doesNotName(hostname, certificatePath, renewal),
            leaf.isForServers ? nil : .notForServers(certificatePath),
            // If OpenSSL's own clients refuse it, their reason says more.
            leaf.isForSignatures || !failures.isEmpty ? nil : .notForSignatures(certificatePath),
        ]
        let refusals = failures.sorted { $0.key < $1.key }.map {
            CertificateWarning.noHandshake(
                $0.key,
                certificatePath,
                reason: $0.value,
                lacksSignatures: !leaf.isForSignatures
            )
        }
        oddities = (usageOddities + keyOddities).compactMap(\.self) + refusals
    }
}

/// The warnings for an operator.
extension TLSIdentity {
    /// The seconds before the end of a certificate in which there is a warning: time enough to have another one issued.
    private static let notice = 30 * 86_400

    /// The warnings of today, with those about dates first.
    package var warnings: [CertificateWarning] { dateWarnings(at: .now) + oddities }

    /// Returns the warnings about dates at an instant: that the certificate is not valid yet, has ended, or ends within 30
    /// days.
    package func dateWarnings(at now: CertificateDate) -> [CertificateWarning] {
        let (start, end) = (certificate.notBefore, certificate.notAfter)
        if end < now { return [.expired(path, since: end, renewal)] }
        let endsSoon = end.secondsSinceEpoch - now.secondsSinceEpoch <= Self.notice
        return (start > now ? [.notYetValid(path, from: start)] : [])
            + (endsSoon ? [.endsSoon(path, on: end, renewal)] : [])
    }
}
