/// Something that asks a reader for words and answers with a page; the search is the first.
///
/// Each protocol asks in its own way; the question and the answer are the same in all.
package protocol Asking: Sendable {
    /// The page at whose address the reader is asked.
    var page: PageID { get }
    /// The question that a client shows its reader, in one line.
    var prompt: String { get }
    /// A page that says what to do, for clients that do not ask.
    var invitation: Page { get }

    /// Returns the answer to any words, fast enough for an event loop.
    ///
    /// - Returns: `nil` if the words ask for nothing.
    func answer(to words: String) -> Page?
}

extension SearchIndex: Asking {
    package var page: PageID { .search }

    /// Returns the same as ``results(for:)``.
    package func answer(to words: String) -> Page? { results(for: words) }
}

extension Edition {
    /// Everything in the edition that asks for words.
    package var asking: [any Asking] { search.map { [$0] } ?? [] }
}
