/// One question for study.
package struct Question: Hashable, Sendable {
    /// How it is to be answered.
    package enum Form: Hashable, Sendable {
        /// One choice is right: ``Choice/isRight``.
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

    /// `section` must be a section of the article that it joins.
    package init(section: Slug, prompt: String, form: Form) {
        self.section = section
        self.prompt = prompt
        self.form = form
    }
}
