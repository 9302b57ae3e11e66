internal import Pages

/// An address of which the answers are computed, for one protocol.
///
/// On the event loop: what asks there says what an answer costs at most.
package struct AskingRoute<Answer: Sendable>: Sendable {
    /// Where it is.
    let path: PagePath
    private let asking: any Asking
    private let question: Answer
    private let render: @Sendable (Page) -> Answer

    /// - Parameters:
    ///   - asking: What is asked.
    ///   - path: Where.
    ///   - question: Goes to who has given no words.
    ///   - render: Puts an answer on the wire.
    init(
        _ asking: any Asking,
        at path: PagePath,
        question: Answer,
        render: @escaping @Sendable (Page) -> Answer
    ) {
        self.asking = asking
        self.path = path
        self.question = question
        self.render = render
    }

    /// The answer to words, or the question where there is nothing to answer.
    func answer(to words: String?) -> Answer { words.flatMap(asking.answer).map(render) ?? question }
}
