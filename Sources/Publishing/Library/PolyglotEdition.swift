package import Content
package import Pages

/// An edition of a text, together with those of its translations.
package struct PolyglotEdition: Sendable {
    /// The edition of the text itself.
    package let original: Edition
    /// The translations with the names of their folders, in order of these.
    package let translations: [(language: LanguageTag, edition: Edition)]
    /// The files of the attachments of each edition, the original's first.
    private let media: [[MediaFile]]
    /// The source of each edition, the original's first, of which books are made; none if nothing is served.
    private let origins: [TextOrigin]

    init(
        _ original: Edition,
        translations: [(language: LanguageTag, edition: Edition)],
        media: [[MediaFile]],
        origins: [TextOrigin]
    ) {
        self.origins = origins
        self.original = original
        self.translations = translations
        self.media = media
    }

    /// Returns these editions with the files of others, and with those of their computed pages that need no words of a reader.
    func visited(like others: PolyglotEdition) -> PolyglotEdition {
        PolyglotEdition(
            original.visited(like: others.original),
            translations: zip(translations, others.translations).map { own, other in
                (language: own.language, edition: own.edition.visited(like: other.edition))
            },
            media: others.media,
            origins: others.origins
        )
    }

    /// The editions, the original first.
    var all: [Edition] { [original] + translations.map(\.edition) }

    /// The same editions with the addresses of the web.
    var inWeb: PolyglotEdition {
        PolyglotEdition(
            original.addressed(ending: .web),
            translations: translations.map {
                (language: $0.language, edition: $0.edition.addressed(ending: .web))
            },
            media: media,
            origins: origins
        )
    }

    /// Puts all of them under a prefix, the translations below it under the names of their folders, with links between the pages
    /// that they share.
    ///
    /// - Parameters:
    ///   - prefix: The place of the original.
    ///   - onShelf: Whether home leads to the list of all texts.
    ///   - ways: Further links for home, to what else is on the host.
    ///   - kept: What keeps the books that are made.
    /// - Returns: The editions at their places, in the order of ``all``.
    func mounts(
        at prefix: PathPrefix,
        onShelf: Bool,
        offering ways: [Link] = [],
        keepingBooksIn kept: KeptContents = KeptContents()
    ) -> [Mount] {
        let prefixes = [prefix] + translations.map { prefix.translation(into: $0.language) }
        let placed = zip(all, prefixes).map { edition, prefix in edition.under(prefix) }
        return placed.indices.map { index in
            let others = placed[..<index] + placed[(index + 1)...]
            let linked = placed[index].linked(to: Array(others))
            let edition = (onShelf ? linked.onShelf() : linked).offering(ways)
            return Mount(
                edition,
                at: prefixes[index],
                media: media[index],
                booksOf: origins.indices.contains(index) ? origins[index] : nil,
                keptBy: kept
            )
        }
    }
}
