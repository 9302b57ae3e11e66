package import Content

/// The identity of a page of an edition; an ``AddressScheme`` says what its address is.
package enum PageID: Hashable, Sendable {
    case home, contents, short, full, about
    case glossary, people, timeline, notes, sources, cite, changes
    /// A change of the edition, by its day.
    case change(Slug)
    /// The page that asks for words; it only exists when it is requested.
    case search
    /// Pages that are different at each visit: the request itself, this day of the year, and one that happens to be shown.
    case transaction, today, random
    /// The page that shows what was found.
    case searchResults
    case section(Slug)
    /// A section with numbered paragraphs.
    case numbered(Slug)
    case term(Slug)
    /// The timeline's page of a year.
    case year(Int)
    /// A page for study.
    case study(StudyPage)
    /// A page outside the text, except the one about the edition.
    case freePage(Slug)
    /// A later part of a page that would be too long; the numbers begin with 2.
    indirect case part(Int, of: PageID)
}

extension PageID {
    /// Whether the page is there only if something answers requests, as in no file.
    var isAnswered: Bool {
        switch self {
        case .search, .searchResults, .transaction, .today, .random: true
        default: false
        }
    }

    /// Whether a client asks its reader for words at the address.
    package var asksForWords: Bool {
        switch self {
        case .search: true
        case .study(let page): page.asksForWords
        default: false
        }
    }

    /// Returns the identity of a text in `pages/`: its own page, or one that Lectern makes and to which it gives the words.
    package static func page(of page: FreePage) -> PageID { self.page(named: page.slug) }

    static func page(named slug: Slug) -> PageID {
        switch FreePage.Place(slug) {
        case .about: .about
        case .short: .short
        case .howToRead, nil: .freePage(slug)
        }
    }

    /// Whether the writer's text has a page to itself, rather than giving its words to one that Lectern makes.
    var isFreePage: Bool { if case .freePage = self { true } else { false } }

    /// Returns the identity of a part of this page, the first of which has the page's own.
    func part(_ number: Int) -> PageID { number == 1 ? self : .part(number, of: self) }

    /// Whether this is the writer's page on how the edition is to be read, to which home leads first.
    var isHowToRead: Bool {
        if case .freePage(let slug) = self { FreePage.Place(slug) == .howToRead } else { false }
    }
}

/// A file that is served beside the pages.
package enum FileID: Hashable, Sendable {
    case robots, favicon
    /// The file with which a server describes itself to clients, over Gopher only.
    case caps
    /// The changes of an edition for feed readers.
    case atom
    /// The cards of an edition for Anki.
    case cards
    /// The edition and its sections for programs that manage references.
    case bibTeX, ris, csl
    /// The whole edition; where nothing is asked for, as in files, there is none.
    case book(Book)

    /// Whether a program reads the file and no person, so that a reader wants to keep it.
    package var isForPrograms: Bool {
        switch self {
        case .cards, .atom, .bibTeX, .ris, .csl: true
        case .book(let book): book != .text
        case .robots, .favicon, .caps: false
        }
    }
}
