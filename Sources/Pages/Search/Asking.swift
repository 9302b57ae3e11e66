import Languages
package import System

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

    /// Returns what has to be made before words can be answered; `nil` if nothing has to be.
    func preparation(for words: String) -> (any Preparation)?

    /// Returns the answer to any words, fast enough for an event loop, once their ``preparation(for:)`` is ready.
    ///
    /// - Returns: `nil` if nothing was typed that a reader would see.
    func answer(to words: String) -> Page?
}

extension Asking {
    /// Nothing, unless it says otherwise.
    package func preparation(for words: String) -> (any Preparation)? { nil }
}

/// The search of an edition, whose index is made when somebody first searches.
struct EditionSearch: Asking {
    let answers: LazyAnswers
    let wording: Wording

    let page = PageID.search
    var prompt: String { wording[.searchPrompt] }
    var invitation: Page { wording.searchInvitation }

    func preparation(for words: String) -> (any Preparation)? { words.showsNothing ? nil : answers }

    func answer(to words: String) -> Page? {
        guard let search = answers.ready?.search else { return nil }
        return search.results(for: words) ?? (words.showsNothing ? nil : wording.searchWithoutWords)
    }
}

extension String {
    /// Whether there is nothing in it but spaces and controls: who sends that has typed no words.
    var showsNothing: Bool {
        unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || [.control, .format].contains($0.properties.generalCategory)
        }
    }
}

extension Edition {
    /// Everything in the edition that asks for words.
    package var asking: [any Asking] { answers.map { [EditionSearch(answers: $0, wording: wording)] } ?? [] }

    /// The index that answers searches, if there is one and it was made.
    package var search: SearchIndex? { answers?.ready?.search }
}
