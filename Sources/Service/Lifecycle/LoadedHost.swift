internal import Content
internal import Pages
package import Publishing
package import TLS

/// One host: its names, the texts that it serves, composed, and the certificates that it shows.
package struct LoadedHost: Sendable {
    /// The names, the first of which is canonical.
    package let hostnames: [Hostname]
    /// The texts with their places on the host; each protocol renders them in its own form.
    package let library: Library
    /// The same for protocols over which nothing is answered: no search, no drill; that of the others if no such protocol is on.
    let readingLibrary: Library
    /// The identities, one for each hostname in its order.
    package let identities: [TLSIdentity]
    /// The prefix of the host's addresses over a protocol whose requests name no host; the first host has none.
    let prefix: PathPrefix

    /// Composes the capsules, whose pages name the certificates.
    ///
    /// - Parameters:
    ///   - source: The capsules.
    ///   - identities: The identities, one for each hostname.
    ///   - prefix: The prefix of the host's addresses over a protocol whose requests name no host.
    ///   - countsAnswers: Whether it is counted how questions are answered, which pages then say.
    ///   - isOnlyRead: Whether a protocol is on over which nothing is answered.
    ///   - shared: What answers readers of the same source already.
    /// - Throws: The errors that only the pages show.
    init(
        _ source: HostSource,
        identities: [TLSIdentity],
        prefix: PathPrefix,
        countsAnswers: Bool,
        isOnlyRead: Bool,
        sharing shared: SharedAnswers
    ) throws(CapsuleError) {
        let certificates = identities.map {
            CertificateFact(
                hostname: $0.hostname.description,
                fingerprint: $0.certificate.fingerprint.description,
                publicKeyFingerprint: $0.certificate.publicKeyFingerprint.description
            )
        }
        let editions = try source.capsules.map { folder, loaded throws(CapsuleError) in
            try folder.edition(
                of: loaded,
                certificates: certificates,
                isServed: true,
                countsAnswers: countsAnswers,
                sharing: shared
            )
        }
        hostnames = source.host.hostnames
        library = Library(editions, at: source.places, title: source.host.title, folders: source.folders)
        guard isOnlyRead else {
            readingLibrary = library
            self.identities = identities
            self.prefix = prefix
            return
        }
        var silent: [PolyglotEdition] = []
        for ((folder, loaded), edition) in zip(source.capsules, editions) {
            silent.append(
                try folder.silent(
                    edition,
                    of: loaded,
                    certificates: certificates,
                    countsAnswers: countsAnswers
                )
            )
        }
        readingLibrary = Library(
            silent,
            at: source.places,
            title: source.host.title,
            folders: source.folders
        )
        self.identities = identities
        self.prefix = prefix
    }
}

/// The capsules of a host in whose sources no error was found, each with a place of its own, and its folders of files.
struct HostSource {
    let host: HostConfiguration
    let capsules: [(folder: CapsuleFolder, loaded: CapsuleFolder.Loaded)]
    let places: ShelfPlaces
    let folders: [PlainFolder]
}
