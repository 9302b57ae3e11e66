package import Pages
internal import Publishing
package import TLS

/// One host: its names, the capsules that it serves, read and composed, and the certificates that it shows.
package struct LoadedHost: Sendable {
    /// The first is canonical.
    package let hostnames: [Hostname]
    /// The capsule's title.
    package let title: String
    package let counts: EditionCounts
    /// BCP 47.
    let language: String
    /// What it serves and where; each protocol renders it in its own form.
    let mounts: [Mount]
    /// One a hostname, in their order.
    package let identities: [TLSIdentity]

    /// Composes the capsule, whose pages name the certificates.
    init(
        _ host: HostConfiguration,
        _ capsule: CapsuleFolder.Loaded,
        of folder: CapsuleFolder,
        identities: [TLSIdentity]
    ) throws(CapsuleError) {
        let certificates = identities.map {
            CertificateFact(
                hostname: $0.hostname.description,
                fingerprint: $0.certificate.fingerprint.description,
                publicKeyFingerprint: $0.certificate.publicKeyFingerprint.description
            )
        }
        let edition = try folder.edition(of: capsule, certificates: certificates, isSearchable: true)
        hostnames = host.hostnames
        title = edition.title
        counts = edition.counts
        language = edition.language
        mounts = [Mount(edition)]
        self.identities = identities
    }
}
