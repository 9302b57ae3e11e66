/// One question for study.
package struct Question: Hashable, Sendable {
    /// The form of the answer.
    package enum Form: Hashable, Sendable {
        /// Several choices, one of which is right: ``Choice/isRight``.
        case choice([Choice], explanation: [Inline])
        case discussion(points: [Inline])
    }
    /// One answer among several.
    package struct Choice: Hashable, Sendable {
        package var text: String
        package var isRight: Bool

        package init(text: String, isRight: Bool) {
            self.text = text
            self.isRight = isRight
        }
    }

    package var section: Slug
    package var prompt: String
    package var form: Form

    /// Takes a section of the article to which the question belongs.
    package init(section: Slug, prompt: String, form: Form) {
        self.section = section
        self.prompt = prompt
        self.form = form
    }
}
