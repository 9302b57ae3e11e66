package import Languages
internal import Content
internal import Text

/// All texts of a host that has several: the page that lists them, and the search through them.
///
/// Each text stands under a prefix of its own, and its translations below it; the list is the home of the host.
package struct Shelf: Sendable {
    /// A text, with its translations in the order of their tags, at their places on the host.
    package struct Text: Sendable {
        let original: Edition
        let translations: [Edition]

        /// Takes editions that stand at their places already.
        package init(_ original: Edition, translations: [Edition] = []) {
            self.original = original
            self.translations = translations
        }
    }

    /// The heading of the list.
    package let title: String
    /// The words of the list's language, which is that of the first text.
    package let wording: Wording
    /// The list of all texts.
    package let home: Page
    /// The search through all of them, if they can be searched.
    package let asking: [any Asking]
    /// The scheme of the addresses of the list and the search.
    package private(set) var addresses = AddressScheme.capsule

    /// - Parameters:
    ///   - texts: The texts in the order in which they are listed; at least one.
    ///   - title: The title of the list; `nil` for a plain one.
    ///   - ways: Links to what else is on the host.
    package init(_ texts: [Text], title: String? = nil, besides ways: [Link] = []) {
        wording = texts.first?.original.wording ?? Wording(language: "")
        self.title = title ?? wording[.library]
        let search = ShelfSearch(
            texts.flatMap { [$0.original] + $0.translations },
            wording
        )
        asking = search.map { [$0] } ?? []
        home = ShelfHome(wording: wording)
            .page(of: texts, title: self.title, isSearchable: search != nil, besides: ways)
    }

    /// The same list with its addresses in another ending.
    package func addressed(ending: AddressScheme.Ending) -> Shelf {
        var shelf = self
        shelf.addresses = addresses.ending(in: ending)
        return shelf
    }

    /// The same list on a host whose addresses begin with something.
    package func on(host: PathPrefix) -> Shelf {
        var shelf = self
        shelf.addresses = addresses.on(host: host)
        return shelf
    }
}
