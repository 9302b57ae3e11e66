/// What asks a reader for words and answers them with a page; the search is the first.
///
/// Each protocol asks in its own way; what it asks, and what comes of it, is the same in all.
package protocol Asking: Sendable {
    /// The page at whose address it asks.
    var page: PageID { get }
    /// What a client asks its reader, in one line.
    var prompt: String { get }
    /// What to do, for clients that do not ask.
    var invitation: Page { get }

    /// The answer to any words, in a time that can be borne on an event loop.
    ///
    /// - Returns: `nil` where nothing is asked with them.
    func answer(to words: String) -> Page?
}

extension SearchIndex: Asking {
    package var page: PageID { .search }

    /// As ``results(for:)``.
    package func answer(to words: String) -> Page? { results(for: words) }
}

extension Edition {
    /// All of its pages that ask for words.
    package var asking: [any Asking] { search.map { [$0] } ?? [] }
}
