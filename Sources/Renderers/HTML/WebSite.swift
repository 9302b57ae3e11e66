package import Languages
package import Pages

/// What pages of the web have to know beside their own words: the edition or the shelf to which they belong, and where it can be
/// read.
package struct WebSite: Sendable {
    let title: String
    package let wording: Wording
    /// The scheme of the addresses, which are those of the web.
    package let addresses: AddressScheme
    /// What stands before each path on the web, without a slash at its end: `https://example.org/texts`; `nil` if it is not known.
    let base: String?
    /// The protocols over which the same pages can be read.
    let doors: [Door]
    /// What is said of the edition; `nil` for a shelf.
    let facts: EditionFacts?
    /// How pages are cited.
    let works: [PageID: CitedWork]
    /// Whether there is a feed.
    let hasFeed: Bool
    private let glosses: [PageID: String]
    private let pages: [PageID: Page]

    /// - Parameters:
    ///   - edition: The edition, with the addresses of the web.
    ///   - base: What stands before each path on the web, without a slash at its end.
    ///   - doors: The protocols over which the same pages can be read.
    package init(_ edition: Edition, at base: String? = nil, beside doors: [Door] = []) {
        (title, wording, addresses) = (edition.title, edition.wording, edition.addresses)
        (self.base, self.doors) = (base, doors)
        (facts, works, glosses) = (edition.facts, edition.works, edition.glosses)
        hasFeed = base != nil && !edition.feed.isEmpty
        pages = Dictionary(edition.pages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Takes the list of the texts of a host.
    package init(_ shelf: Shelf, at base: String? = nil, beside doors: [Door] = [], hasFeed: Bool = false) {
        (title, wording, addresses) = (shelf.title, shelf.wording, shelf.addresses.ending(in: .web))
        (self.base, self.doors) = (base, doors)
        (facts, works, glosses, pages) = (nil, [:], [:], [:])
        self.hasFeed = base != nil && hasFeed
    }

    /// The most bytes of all pages, as gemtext, that one page of the web has.
    private static let mostOfABook = 8 << 20

    /// Returns whether a whole edition is offered beside its pages, on one of them and as an e-book: it is not too much for a browser,
    /// and no page of the writer's has the address.
    package static func hasBook(_ edition: Edition) -> Bool {
        edition.pages.reduce(0) { $0 + $1.estimatedBytes } <= mostOfABook
            && !edition.pages.contains {
                edition.addresses.path(of: $0.id) == edition.addresses.path(at: HTMLBook.place)
            }
    }

    /// The path of the one style sheet of the host.
    package static let styleSheet = PagePath("/style.css")

    /// The bytes of the style sheet.
    package static var style: [UInt8] { PackageResources.style_css + Array(SideNotes.rules.utf8) }

    /// Returns the whole address of a page, or `nil` if the base is not known; that of a folder is without its index.
    package func address(of path: PagePath) -> String? { base.map { $0 + path.string } }

    /// The group of links on home that leads into the text.
    var contents: LinkGroup? {
        pages[.home]?.groups.first { group in
            group.heading != nil
                && group.links.contains { if case .page(.section) = $0.target { true } else { false } }
        }
    }

    /// Returns how blocks on a page are written.
    ///
    /// Questions unfold on the pages of sections, and answers and hints on those of questions: it takes no other page, and no
    /// script, to try oneself.
    func form(on page: PageID, at path: PagePath) -> MarkupForm {
        let spelling = WebAddresses(at: path, addresses)
        let (glosses, pages) = (glosses, pages)
        return MarkupForm(
            syntax: .html,
            wording: wording,
            address: { spelling.address(of: $0) },
            gloss: { glosses[$0] },
            unfolded: { $0.unfolds(on: page) ? pages[$0]?.unfolded ?? [] : [] }
        )
    }
}

extension PageID {
    /// Whether a link to the page unfolds in place on another page.
    fileprivate func unfolds(on page: PageID) -> Bool {
        guard case .study(let study) = self else { return false }
        return switch (study, page) {
        case (.choice, .study(.question)), (.hint, .study(.question)), (.solution, .study(.question)): true
        case (.question, .section), (.choice, .section), (.hint, .section), (.solution, .section): true
        default: false
        }
    }
}
