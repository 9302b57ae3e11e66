internal import Content
internal import Pages
package import Publishing
internal import Records
internal import System
internal import TLS
internal import Text

/// Everything that a server serves, read from the disk and complete before any of it is shown.
///
/// Each protocol's endpoint is made from this value, at the start and again at each reload.
package struct LoadedHosts: Sendable {
    /// The treatment of a host that has neither certificate nor key in the folder of certificates.
    package enum MissingCertificates: Sendable {
        /// They are made; this is for a start.
        case made
        /// They are an error; this is for a reload, since they may be missing because a backup is being restored.
        case refused
        /// A trial shows whether they could be made, and none are; this is for a check.
        case rehearsed
    }

    /// The hosts in the order of the configuration; the first is shown to clients that name no host.
    package let hosts: [LoadedHost]
    /// The warnings to the operator.
    package let warnings: [HostWarning]

    /// The most warnings of one capsule: more would hide the rest of a log.
    private static let warningLimit = 20

    /// Reads capsules and certificates.
    ///
    /// - Parameters:
    ///   - configuration: Which, and how they are served.
    ///   - missingCertificates: What becomes of a host without one.
    ///   - shared: What answers readers of texts that are served already.
    /// - Throws: Everything that is wrong in all of them, one a line. If a capsule is wrong, no certificate is made.
    package init(
        loading configuration: ServerConfiguration,
        missingCertificates: MissingCertificates,
        sharing shared: SharedAnswers = SharedAnswers()
    ) throws(HostsError) {
        var loading = HostsLoading()
        let sources = configuration.hosts.map { host in
            let capsules = host.capsules.map { path in
                loading.attempt {
                    let folder = try CapsuleFolder(
                        path,
                        showingDrafts: configuration.settings.drafts,
                        keepingSource: true
                    )
                    return (folder: folder, loaded: try folder.load())
                }
            }
            let folders = host.folders.compactMap { folder in
                loading.attempt { try PlainFolder(folder.path, at: folder.place) }
            }
            return loading.attempt {
                // What is wrong with the others is known, and their slugs may be the mistake.
                let sound = capsules.compactMap(\.self)
                let places = try ShelfPlaces(of: sound.map { ($0.folder.path, $0.loaded.article.slug) })
                return HostSource(host: host, capsules: sound, places: places, folders: folders)
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
        let hosts = zip(sources, identities).enumerated().map { index, loaded in
            loaded.0.flatMap { source in
                loading.attempt {
                    try LoadedHost(
                        source,
                        identities: loaded.1.compactMap { $0 ?? nil },
                        prefix: index == 0 ? .none : configuration.prefix(of: source.host),
                        countsAnswers: configuration.settings.countAnswers,
                        isOnlyRead: [.nex, .finger].contains { configuration.plan($0).isServed },
                        sharing: shared
                    )
                }
            }
        }
        try loading.finish()
        self.hosts = hosts.compactMap(\.self)
        warnings =
            sources.compactMap(\.self).flatMap(\.capsules).flatMap {
                Self.lines($0.loaded.warnings, of: $0.folder.path)
            }
            + [
                self.hosts.flatMap(\.library.folders).flatMap { Self.lines($0.warnings, of: $0.place) },
                self.hosts.flatMap(\.identities).flatMap(\.warnings).map(\.description),
                certificates.warnings(for: configuration.hosts.flatMap(\.hostnames)),
                configuration.doorWarnings,
                [
                    configuration.descriptorWarning,
                    configuration.warning(ofOpenFiles: Self.openFiles(of: self.hosts)),
                ].compactMap(\.self),
            ].flatMap(\.self).map(HostWarning.other)
    }

    private static func lines(_ warnings: [Diagnostic], of capsule: String) -> [HostWarning] {
        let lines = warnings.prefix(warningLimit).map(HostWarning.source)
        let rest = warnings.count - lines.count
        return lines
            + (rest > 0
                ? [.other("\(capsule): and \(count(rest, "more warning")); lectern check names them all")]
                : [])
    }

    private static func lines(_ warnings: [String], of folder: FolderPlace) -> [String] {
        let rest = warnings.count - warningLimit
        return warnings.prefix(warningLimit)
            + (rest > 0 ? ["folder at \(folder): and \(count(rest, "more warning"))"] : [])
    }

    /// - Returns: The identity; `nil` if there is none yet and a trial has shown that one could be made.
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

    /// What is served, in one line.
    package var summary: String {
        if let host = hosts.first, hosts.count == 1 { return host.library.summary }
        let pages = hosts.reduce(0) { $0 + $1.library.counts.pages }
        return "\(count(hosts.count, "host")), \(count(pages, "page"))"
    }

    /// How many files are held open to be served.
    var openFiles: Int { Self.openFiles(of: hosts) }

    private static func openFiles(of hosts: [LoadedHost]) -> Int {
        hosts.reduce(0) { $0 + $1.library.openFiles }
    }

    /// The hosts in words for the operator, a line for each text.
    var descriptions: [String] {
        hosts.flatMap { host in
            let name = hosts.count > 1 ? host.hostnames.first.map { "\($0): " } : nil
            return host.library.descriptions.map { "\(name ?? "")\($0)" }
        }
    }

    /// All identities that are shown.
    var identities: [TLSIdentity] { hosts.flatMap(\.identities) }

    /// The certificates that were made for this start in words for the operator, one a line.
    ///
    /// Readers have seen none of them: if one was expected to be there already, its files are elsewhere.
    var newCertificates: [String] {
        identities.filter(\.isNew).map {
            "a new certificate was made for \($0.hostname), as there was none"
        }
    }

    /// The certificates in words for the operator, one a line.
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
