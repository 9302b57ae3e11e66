package import Content

/// A page of an edition, by what it is: where it stands is for an ``AddressScheme`` to say.
package enum PageID: Hashable, Sendable {
    case home, contents, short, full, about
    case glossary, people, timeline, notes, sources
    /// Asks for words; a page only where it is asked for.
    case search
    /// What was found.
    case searchResults
    case section(Slug)
    case term(Slug)
    /// The timeline's page of a year.
    case year(Int)
    /// A page outside the text, but for the one about the edition.
    case freePage(Slug)
}

extension PageID {
    /// The page of a text in `pages/`: one of them is that about the edition.
    package static func page(of page: FreePage) -> PageID {
        page.slug.string == "about" ? .about : .freePage(page.slug)
    }

    /// Whether this is the writer's page on how the edition is to be read, to which home leads first.
    var isHowToRead: Bool {
        if case .freePage(let slug) = self { slug.string == "how-to-read" } else { false }
    }
}

/// A file that is served beside the pages.
package enum FileID: Hashable, Sendable {
    case robots, favicon
    /// Over Gopher alone: what clients ask a server about itself.
    case caps
}
