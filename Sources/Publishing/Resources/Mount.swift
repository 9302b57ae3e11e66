package import Pages

/// A capsule's edition, with its place among the addresses of its host.
package struct Mount: Sendable {
    /// The beginning of all its addresses.
    package let prefix: PathPrefix
    let edition: Edition
    /// The files of its attachments.
    let media: [MediaFile]
    /// The books that are made of it when they are asked for.
    private let books: ServedBooks?

    /// Puts an edition under a prefix.
    ///
    /// - Parameters:
    ///   - edition: The edition.
    ///   - prefix: The prefix; without one it has the host to itself.
    ///   - media: The files of its attachments.
    ///   - origin: The source of which its books are made, if it is served.
    ///   - kept: What keeps the books that were made.
    package init(
        _ edition: Edition,
        at prefix: PathPrefix = .none,
        media: [MediaFile] = [],
        booksOf origin: TextOrigin? = nil,
        keptBy kept: KeptContents = KeptContents()
    ) {
        self.prefix = prefix
        self.edition = edition.under(prefix)
        self.media = media
        books = origin.map { ServedBooks(of: $0, in: edition.language, media: media, keptBy: kept) }
    }

    /// The questions of which it is counted how they are answered, under the names that they have on the host.
    var countedQuestions: [CountedQuestion] { edition.countedQuestions.map { $0.under(prefix) } }

    /// The addresses of its attachments.
    var mediaPaths: [PagePath] { media.map { edition.addresses.path(of: $0.name) } }

    /// Renders the edition in one form.
    ///
    /// - Parameters:
    ///   - form: The form to which the pages are rendered.
    ///   - others: The other protocols over which it is served, at the same addresses.
    ///   - host: What the addresses of the host begin with over this protocol.
    /// - Returns: The pages, the open files and the books at their addresses on the host.
    package func publication(
        as form: Publication.Form,
        beside others: [Door],
        on host: PathPrefix = .none
    ) -> Publication {
        let edition = edition.on(host: host)
        let books = books?.resources(as: form, at: edition.addresses) ?? []
        return Publication(edition, as: form, beside: others, media: media, books: books)
    }
}
