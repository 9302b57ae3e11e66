import Records

extension Resolver {
    mutating func question(_ record: RecordReader) -> Question? {
        let section = record.value(.section).flatMap { self.section($0) }
        let prompt = plain(record.value(.prompt))
        let isHidden = section.map(hidden.sections.contains) ?? false
        let form = reading(isHidden: isHidden) { $0.form(record) }
        guard let section, let prompt, let form else { return nil }
        return Question(section: section, prompt: prompt, form: form)
    }

    private mutating func form(_ record: RecordReader) -> Question.Form? {
        let choices = record.values(.choice).compactMap { choice($0) }
        let explanation = inlines(record.value(.explanation))
        let points = inlines(record.value(.points))
        // A line that could not be read may be the field that is missing here.
        if record.isBroken { return nil }
        switch (record.has(.choice), record.has(.points)) {
        case (true, true):
            report.error(
                at: record.value(.points)?.start ?? record.start,
                "a question has either choices or “Points”; make two questions of it"
            )
        case (false, false):
            report.error(
                at: record.start,
                "this question has no answer; add “Choice” lines and an “Explanation”, or “Points” to discuss"
            )
        case (false, true):
            if let explanation = record.value(.explanation) {
                report.error(
                    at: explanation.start,
                    "“Explanation” belongs to choices; write it into “Points”"
                )
            }
            return points.map { .discussion(points: $0) }
        case (true, false):
            check(choices, of: record)
            if !record.has(.explanation) {
                report.error(
                    at: record.start,
                    "this question has no “Explanation”; say why its right choice is right"
                )
            }
            return explanation.map { .choice(choices, explanation: $0) }
        }
        return nil
    }

    /// Reads a choice; the right one begins with `* `.
    private mutating func choice(_ value: LocatedText) -> Question.Choice? {
        let isRight = value.text.utf8.starts(with: "* ".utf8)
        let words = value.part((isRight ? value.text.dropFirst(2) : value.text).trimmed)
        return plain(words).map { Question.Choice(text: $0, isRight: isRight) }
    }

    private mutating func check(_ choices: [Question.Choice], of record: RecordReader) {
        let values = record.values(.choice)
        guard let first = values.first else { return }
        if choices.count < 2 {
            report.error(at: first.start, "one choice is no choice; add at least one more")
            return
        }
        let right = zip(values, choices).filter { $0.1.isRight }
        if right.isEmpty {
            report.error(at: first.start, "no choice is the right one; begin that one with “* ”")
        }
        for (value, _) in right.dropFirst() {
            report.error(at: value.start, "a second choice is marked as right; leave the mark to one")
        }
    }
}
