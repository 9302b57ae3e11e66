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
    /// The identities, one for each hostname in its order.
    package let identities: [TLSIdentity]
    /// The prefix of the host's addresses over a protocol whose requests name no host; the first host has none.
    let prefix: PathPrefix

    /// Composes the capsules, whose pages name the certificates.
    init(
        _ source: HostSource,
        identities: [TLSIdentity],
        prefix: PathPrefix
    ) throws(CapsuleError) {
        let certificates = identities.map {
            CertificateFact(
                hostname: $0.hostname.description,
                fingerprint: $0.certificate.fingerprint.description,
                publicKeyFingerprint: $0.certificate.publicKeyFingerprint.description
            )
        }
        let editions = try source.capsules.map { folder, loaded throws(CapsuleError) in
            try folder.edition(of: loaded, certificates: certificates, isServed: true)
        }
        hostnames = source.host.hostnames
        library = Library(editions, at: source.places, title: source.host.title, folders: source.folders)
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
