internal import Content
internal import Pages
package import Publishing
internal import Renderers
package import Serving
package import TLS

/// One capsule under its names, read and rendered, with the certificates that it shows.
package struct Site: Sendable {
    /// The first is canonical.
    package let hostnames: [Hostname]
    /// For the protocols that render it otherwise.
    let edition: Edition
    package let publication: Publication
    package let routes: RouteTable
    /// One a hostname, in their order.
    package let identities: [TLSIdentity]

    /// Renders the capsule; its pages name the certificates, and the other protocols where there are any.
    init(
        _ host: HostConfiguration,
        _ capsule: CapsuleFolder.Loaded,
        of folder: CapsuleFolder,
        identities: [TLSIdentity],
        others: [Door]
    ) throws {
        let certificates = identities.map {
            CertificateFact(
                hostname: $0.hostname.description,
                fingerprint: $0.certificate.fingerprint.description
            )
        }
        hostnames = host.hostnames
        edition = try folder.edition(of: capsule, certificates: certificates, isSearchable: true)
        publication = Publication(edition.beside(others), of: capsule.article)
        let gemtext = publication.mediaType
        let context = edition.context
        routes = try RouteTable(
            pages: publication.documents.map { ($0.path, $0.mediaType, $0.body) },
            asking: edition.asking.map { AskingRoute($0, context, mediaType: gemtext) },
            addresses: edition.addresses,
            language: edition.language
        )
        self.identities = identities
    }
}
