internal import Content
internal import Pages
internal import Publishing
internal import Records
internal import System
internal import TLS
internal import Text

/// All that a server serves, read from disk and made whole before any of it is shown: each protocol's endpoint is
/// made from this one value, at start and again at each reload.
package struct LoadedHosts: Sendable {
    /// What to do about a host that has neither certificate nor key in the certificates' folder.
    package enum MissingCertificates: Sendable {
        /// Make them: a start.
        case made
        /// Refuse: a reload, which may be by mistake while a backup is being restored.
        case refused
        /// Try whether they could be made, and do without: a check.
        case rehearsed
    }

    /// In the order of the configuration; the first is shown to clients that name no host.
    package let hosts: [LoadedHost]
    /// For the operator: what is odd and does no harm, one a line.
    package let warnings: [String]

    /// More warnings of one capsule than this hide the rest of a log.
    private static let warningLimit = 20

    /// Reads capsules and certificates.
    ///
    /// - Throws: All that is wrong in all of them, a line each. Where a capsule is, no certificate is made.
    package init(
        loading configuration: ServerConfiguration,
        missingCertificates: MissingCertificates
    ) throws(HostsError) {
        var loading = HostsLoading()
        let capsules = configuration.hosts.map { host in
            loading.attempt {
                let folder = try CapsuleFolder(host.capsule)
                return (host: host, folder: folder, capsule: try folder.load())
            }
        }
        if missingCertificates == .made { try loading.finish() }
        let certificates = CertificateSources(
            credentials: configuration.credentials,
            directory: configuration.settings.certificates
        )
        let identities = configuration.hosts.map { host in
            host.hostnames.map { hostname in
                loading.attempt {
                    try Self.identity(hostname, of: host, in: certificates, missing: missingCertificates)
                }
            }
        }
        let hosts = zip(capsules, identities).map { capsule, identities in
            capsule.flatMap { loaded in
                loading.attempt {
                    try LoadedHost(
                        loaded.host,
                        loaded.capsule,
                        of: loaded.folder,
                        identities: identities.compactMap { $0 ?? nil }
                    )
                }
            }
        }
        try loading.finish()
        self.hosts = hosts.compactMap(\.self)
        warnings =
            capsules.compactMap(\.self).flatMap { Self.lines($0.capsule.warnings, of: $0.host.capsule) }
            + self.hosts.flatMap(\.identities).flatMap(\.warnings).map(\.description)
            + certificates.warnings(for: configuration.hosts.flatMap(\.hostnames))
            + configuration.doorWarnings
            + [configuration.descriptorWarning].compactMap(\.self)
    }

    private static func lines(_ warnings: [Diagnostic], of capsule: String) -> [String] {
        let lines = warnings.prefix(warningLimit).map {
            "\($0.position.file):\($0.position.line):\($0.position.column): \($0.message)"
        }
        let rest = warnings.count - lines.count
        return lines
            + (rest > 0
                ? ["\(capsule): and \(count(rest, "more warning")); lectern check names them all"] : [])
    }

    /// - Returns: `nil` where there is none and one could be made.
    private static func identity(
        _ hostname: Hostname,
        of host: HostConfiguration,
        in certificates: CertificateSources,
        missing: MissingCertificates
    ) throws(CertificateError) -> TLSIdentity? {
        if let files = host.certificateFiles {
            return try TLSIdentity(hostname: hostname, certificate: files.certificate, key: files.key)
        }
        let directory = certificates.directory(for: hostname)
        switch missing {
        case .made: return try directory.identity(for: hostname)
        case .refused: return try directory.load(for: hostname)
        case .rehearsed:
            let paths = [directory.certificatePath(for: hostname), directory.keyPath(for: hostname)]
            if paths.contains(where: FileSystem.exists) { return try directory.load(for: hostname) }
            try directory.rehearse()
            return nil
        }
    }

    /// One line: what is served.
    package var summary: String {
        if let host = hosts.first, hosts.count == 1 {
            return "\(host.title): \(host.counts)"
        }
        let pages = hosts.reduce(0) { $0 + $1.counts.pages }
        return "\(count(hosts.count, "host")), \(count(pages, "page"))"
    }

    /// For the operator: each host, one a line.
    var descriptions: [String] {
        hosts.map { host in
            let name = hosts.count > 1 ? host.hostnames.first.map { "\($0): " } : nil
            return "\(name ?? "")\(host.title): \(host.counts)"
        }
    }

    /// All certificates that are shown.
    var identities: [TLSIdentity] { hosts.flatMap(\.identities) }

    /// For the operator: each certificate that was made for this start, one a line.
    ///
    /// Readers have seen none of them: where one was expected to be there, its files are elsewhere.
    var newCertificates: [String] {
        identities.filter(\.isNew).map {
            "a new certificate was made for \($0.hostname), as there was none"
        }
    }

    /// For the operator: each certificate, one a line.
    var fingerprints: [String] {
        identities.map {
            "certificate of \($0.hostname): SHA-256 \($0.certificate.fingerprint)"
        }
    }
}

/// Collects what goes wrong, so that one run names it all.
private struct HostsLoading {
    private var failures: [HostError] = []

    mutating func attempt<Value>(_ body: () throws -> Value) -> Value? {
        do {
            return try body()
        } catch {
            // Two hosts may share a capsule or a certificate; what is wrong with it is said once.
            let failure = HostError(error)
            if !failures.contains(failure) { failures.append(failure) }
            return nil
        }
    }

    func finish() throws(HostsError) {
        guard failures.isEmpty else { throw .invalid(failures) }
    }
}
