internal import Pages
internal import System

/// An address at which words are asked for and answered, in the form of one protocol.
///
/// Answers are computed on the event loop, so whatever asks has to bound what an answer costs.
package struct AskingRoute: Sendable {
    private let asking: any Asking
    private let question: @Sendable (PagePath) -> ReadyAnswer
    private let render: @Sendable (Page, PagePath) -> ReadyAnswer

    /// - Parameters:
    ///   - asking: The thing that asks for words.
    ///   - question: Returns the answer to a reader who has given no words, given the address at which it is read.
    ///   - render: Renders an answer for the protocol, given the same.
    init(
        _ asking: any Asking,
        question: @escaping @Sendable (PagePath) -> ReadyAnswer,
        render: @escaping @Sendable (Page, PagePath) -> ReadyAnswer
    ) {
        self.asking = asking
        self.question = question
        self.render = render
    }

    /// Returns what has to be made before words are answered; `nil` if nothing has to be.
    func preparation(for words: String) -> (any Preparation)? { asking.preparation(for: words) }

    /// Returns the answer to words, or the question if there is nothing to answer.
    ///
    /// - Parameters:
    ///   - words: The words; `nil` if there are none.
    ///   - path: The address of the request, which may be a near miss of that at which is asked.
    /// - Returns: The answer.
    func answer(to words: String?, at path: String) -> ReadyAnswer {
        let path = PagePath(path)
        return words.flatMap(asking.answer).map { render($0, path).got(by: $0.act) } ?? question(path)
    }
}
