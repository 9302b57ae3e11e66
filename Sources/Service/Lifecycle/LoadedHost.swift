package import Pages
internal import Publishing
package import TLS

/// One host: its names, the capsules that it serves, composed, and the certificates that it shows.
package struct LoadedHost: Sendable {
    /// The names, the first of which is canonical.
    package let hostnames: [Hostname]
    /// The capsule's title.
    package let title: String
    package let counts: EditionCounts
    /// The language of the capsule (BCP 47).
    let language: String
    /// The capsules with their places on the host; each protocol renders them in its own form.
    let mounts: [Mount]
    /// The identities, one for each hostname in its order.
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
