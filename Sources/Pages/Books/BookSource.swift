package import Content

/// The text of which the books of an edition are made, with all that was worked out of it.
///
/// A book is composed anew when it is made: nothing answers in it, so its pages are those of files.
package struct BookSource: Sendable {
    let context: PageContext

    /// Works out what the pages need.
    package init(of article: Article) { context = PageContext(of: article, isSearchable: false) }

    package var article: Article { context.article }

    /// The whole edition as one page, to be shown as plain text.
    ///
    /// It has contents, the text with its notes, glossary, timeline, people and sources, and no links: each part names the
    /// sections that lead there.
    package var onOnePage: Page { context.bookPage() }
}
