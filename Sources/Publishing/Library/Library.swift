package import Languages
package import Pages
internal import Renderers
internal import Text

/// All that is read on one host: a text alone, or several with the shelf that lists them; each with its translations.
package struct Library: Sendable {
    /// The title of the text alone, or of the shelf.
    package let title: String
    /// The language in which readers are told what concerns no text (BCP 47).
    package let wording: Wording
    /// The editions at their places, a text after the other, each before its translations.
    package let mounts: [Mount]
    /// How much there is in all editions.
    package let counts: EditionCounts
    /// The folders of files beside the texts.
    package let folders: [PlainFolder]
    let shelf: Shelf?
    private let textCount: Int

    /// - Parameters:
    ///   - texts: The texts, at least one.
    ///   - places: A place for each.
    ///   - title: The title of the list of several; `nil` for a plain one.
    ///   - folders: The folders of files; home leads to each that has a place of its own.
    package init(
        _ texts: [PolyglotEdition],
        at places: ShelfPlaces,
        title: String? = nil,
        folders: [PlainFolder] = []
    ) {
        let isShelf = texts.count > 1
        let ways = folders.filter { $0.place.path != PathPrefix.none.home }.map {
            Link(.onHost($0.place.path), label: $0.title)
        }
        let kept = KeptContents()
        let mounts = zip(texts, places.prefixes).map { text, prefix in
            text.mounts(
                at: prefix,
                onShelf: isShelf,
                offering: isShelf ? [] : ways,
                keepingBooksIn: kept
            )
        }
        shelf =
            isShelf
            ? Shelf(
                mounts.map { mounts in
                    let editions = mounts.map(\.edition)
                    return Shelf.Text(editions[0], translations: Array(editions.dropFirst()))
                },
                title: title,
                besides: ways
            ) : nil
        self.title = shelf?.title ?? texts.first?.original.title ?? ""
        wording = texts.first?.original.wording ?? Wording(language: "")
        self.mounts = mounts.flatMap(\.self)
        counts = EditionCounts(sumOf: self.mounts.map(\.edition.counts))
        textCount = texts.count
        self.folders = folders
    }

    /// Renders everything in one form.
    ///
    /// - Parameters:
    ///   - form: The form to which the pages are rendered.
    ///   - others: The other protocols over which it is served, at the same addresses.
    ///   - host: What the addresses of the host begin with over this protocol.
    /// - Returns: The shelf, if there is one, each edition and each folder, at their addresses.
    package func publications(
        as form: Publication.Form,
        beside others: [Door] = [],
        on host: PathPrefix = .none
    ) -> [Publication] {
        let list = shelf.map { Publication($0.on(host: host), as: form, beside: others) }
        return [list].compactMap(\.self)
            + mounts.map { $0.publication(as: form, beside: others, on: host) }
            + folders.map { $0.publication(as: form, on: host, wording) }
    }

    /// The number of files that are held open to be served: attachments, and files of folders that are too large for memory.
    package var openFiles: Int {
        mounts.reduce(0) { $0 + $1.media.count { $0.open != nil } }
            + folders.reduce(0) { $0 + $1.files.count(where: \.isOpen) }
    }

    /// The questions of all texts of which it is counted how they are answered.
    package var countedQuestions: [CountedQuestion] { mounts.flatMap(\.countedQuestions) }

    /// What there is, in one line.
    package var summary: String {
        textCount > 1 ? "\(title): \(count(textCount, "text")), \(counts)" : "\(title): \(counts)"
    }

    /// What there is, with a line for each edition and each folder that says where it stands.
    package var descriptions: [String] {
        mounts.map { mount in
            let place = mount.prefix == .none ? "" : " at \(mount.prefix.home)"
            return "\(mount.edition.title)\(place): \(mount.edition.counts)"
        } + folders.map(\.summary)
    }
}
