package import Content
internal import Text

/// Where each page stands. The paths serve every format, and readers keep them in bookmarks: they do not change.
extension PagePath {
    package static let home = PagePath("/")
    package static let contents = PagePath("/sections/")
    package static let short = PagePath("/short.gmi")
    package static let full = PagePath("/full.gmi")
    package static let glossary = PagePath("/glossary/")
    package static let people = PagePath("/people/")
    package static let timeline = PagePath("/timeline/")
    package static let notes = PagePath("/notes.gmi")
    package static let sources = PagePath("/sources.gmi")
    package static let about = PagePath("/about.gmi")
    package static let howToRead = PagePath("/how-to-read.gmi")
    /// Asks for words; what is found is made when they are asked for, so it is no page of an edition.
    package static let search = PagePath("/search")
    /// Where a page of what was found stands, so that it can lead to ``search`` as to another page.
    static let searchResults = PagePath("/search?")
    package static let robots = PagePath("/robots.txt")
    package static let favicon = PagePath("/favicon.txt")
    /// Over Gopher alone: what clients ask a server about itself.
    package static let caps = PagePath("/caps.txt")

    /// The page of a section.
    package static func section(_ slug: Slug) -> PagePath { PagePath("/sections/\(slug).gmi") }

    /// The glossary entry of a term.
    package static func term(_ slug: Slug) -> PagePath { PagePath("/glossary/\(slug).gmi") }

    /// The timeline's page of a year.
    package static func year(_ year: Int) -> PagePath { PagePath("/timeline/\(year).gmi") }

    /// A page outside the text.
    package static func free(_ slug: Slug) -> PagePath { PagePath("/\(slug).gmi") }

    /// Where the page stands as plain text: `/sections/opening.txt`.
    ///
    /// - Returns: `nil` for pages that are lists of links and not texts to take along.
    package var plainText: PagePath? {
        let isText =
            self == .short || self == .full || string.hasPrefix("/sections/")
            || string.hasPrefix("/glossary/")
        return isText && string.hasSuffix(".gmi") ? PagePath(string.dropLast(4) + ".txt") : nil
    }
}
