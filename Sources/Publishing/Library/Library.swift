package import Pages
internal import Renderers
internal import Text

/// All that is read on one host: a text alone, or several with the shelf that lists them; each with its translations.
package struct Library: Sendable {
    /// The title of the text alone, or of the shelf.
    package let title: String
    /// The language in which readers are told what concerns no text (BCP 47).
    package let language: String
    /// The editions at their places, a text after the other, each before its translations.
    package let mounts: [Mount]
    /// How much there is in all editions.
    package let counts: EditionCounts
    private let shelf: Shelf?
    private let textCount: Int

    /// - Parameters:
    ///   - texts: The texts, at least one.
    ///   - places: A place for each.
    ///   - title: The title of the list of several; `nil` for a plain one.
    package init(_ texts: [PolyglotEdition], at places: ShelfPlaces, title: String? = nil) {
        let isShelf = texts.count > 1
        let mounts = zip(texts, places.prefixes).map { $0.mounts(at: $1, onShelf: isShelf) }
        shelf =
            isShelf
            ? Shelf(
                mounts.map { mounts in
                    let editions = mounts.map(\.edition)
                    return Shelf.Text(editions[0], translations: Array(editions.dropFirst()))
                },
                title: title
            ) : nil
        self.title = shelf?.title ?? texts.first?.original.title ?? ""
        language = texts.first?.original.language ?? ""
        self.mounts = mounts.flatMap(\.self)
        counts = EditionCounts(sumOf: self.mounts.map(\.edition.counts))
        textCount = texts.count
    }

    /// Renders everything in one form.
    ///
    /// - Parameters:
    ///   - form: The form to which the pages are rendered.
    ///   - others: The other protocols over which it is served, at the same addresses.
    ///   - host: What the addresses of the host begin with over this protocol.
    /// - Returns: The shelf, if there is one, and each edition, at their addresses.
    package func publications(
        as form: Publication.Form,
        beside others: [Door] = [],
        on host: PathPrefix = .none
    ) -> [Publication] {
        let list = shelf.map { Publication($0.on(host: host), as: form, beside: others) }
        return [list].compactMap(\.self)
            + mounts.map { $0.publication(as: form, beside: others, on: host) }
    }

    /// What there is, in one line.
    package var summary: String {
        textCount > 1 ? "\(title): \(count(textCount, "text")), \(counts)" : "\(title): \(counts)"
    }

    /// What there is, with a line for each edition that says where it stands.
    package var descriptions: [String] {
        mounts.map { mount in
            let place = mount.prefix == .none ? "" : " at \(mount.prefix.home)"
            return "\(mount.edition.title)\(place): \(mount.edition.counts)"
        }
    }
}
