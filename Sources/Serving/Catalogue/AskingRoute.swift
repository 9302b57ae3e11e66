internal import Pages

/// An address at which words are asked for and answered, as one protocol puts it on the wire.
///
/// Answers are computed on the event loop: what asks there bounds what an answer costs.
package struct AskingRoute: Sendable {
    private let asking: any Asking
    private let question: ReadyAnswer
    private let render: @Sendable (Page) -> ReadyAnswer

    /// - Parameters:
    ///   - asking: What is asked.
    ///   - question: Goes to a reader who has given no words.
    ///   - render: Puts an answer on the wire.
    init(
        _ asking: any Asking,
        question: ReadyAnswer,
        render: @escaping @Sendable (Page) -> ReadyAnswer
    ) {
        self.asking = asking
        self.question = question
        self.render = render
    }

    /// The answer to words, or the question where there is nothing to answer.
    func answer(to words: String?) -> ReadyAnswer { words.flatMap(asking.answer).map(render) ?? question }
}
