package import Pages

/// A capsule's edition, with its place among the addresses of its host.
package struct Mount: Sendable {
    /// The beginning of all its addresses.
    package let prefix: PathPrefix
    let edition: Edition
    /// The files of its attachments.
    let media: [MediaFile]

    /// Puts an edition under a prefix; without a prefix it has the host to itself.
    package init(_ edition: Edition, at prefix: PathPrefix = .none, media: [MediaFile] = []) {
        self.prefix = prefix
        self.edition = edition.under(prefix)
        self.media = media
    }

    /// The addresses of its attachments.
    var mediaPaths: [PagePath] { media.map { edition.addresses.path(of: $0.name) } }

    /// Renders the edition in one form.
    ///
    /// - Parameters:
    ///   - form: The form to which the pages are rendered.
    ///   - others: The other protocols over which it is served, at the same addresses.
    ///   - host: What the addresses of the host begin with over this protocol.
    /// - Returns: The pages and the open files at their addresses on the host.
    package func publication(
        as form: Publication.Form,
        beside others: [Door],
        on host: PathPrefix = .none
    ) -> Publication {
        Publication(edition.on(host: host), as: form, beside: others, media: media)
    }
}
