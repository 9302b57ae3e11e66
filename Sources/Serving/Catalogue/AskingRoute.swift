internal import Pages
internal import System

/// An address at which words are asked for and answered, in the form of one protocol.
///
/// Answers are computed on the event loop, so whatever asks has to bound what an answer costs.
package struct AskingRoute: Sendable {
    private let asking: any Asking
    private let question: ReadyAnswer
    private let render: @Sendable (Page) -> ReadyAnswer

    /// - Parameters:
    ///   - asking: The thing that asks for words.
    ///   - question: The answer to a reader who has given no words.
    ///   - render: Renders an answer for the protocol.
    init(
        _ asking: any Asking,
        question: ReadyAnswer,
        render: @escaping @Sendable (Page) -> ReadyAnswer
    ) {
        self.asking = asking
        self.question = question
        self.render = render
    }

    /// What has to be made before words are answered.
    var preparation: (any Preparation)? { asking.preparation }

    /// Returns the answer to words, or the question if there is nothing to answer.
    func answer(to words: String?) -> ReadyAnswer {
        words.flatMap(asking.answer).map { render($0).got(by: $0.act) } ?? question
    }
}
