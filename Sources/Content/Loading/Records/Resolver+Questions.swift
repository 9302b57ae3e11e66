import Records
import Text

extension Resolver {
    mutating func question(_ record: RecordReader) -> Question? {
        let key = questionKey(record.value(.key))
        let section = record.value(.section).flatMap { self.section($0) }
        let prompt = plain(record.value(.prompt))
        let isHidden = section.map(hidden.sections.contains) ?? false
        let (hint, form) = reading(isHidden: isHidden) { ($0.inlines(record.value(.hint)), $0.form(record)) }
        guard let key, let section, let prompt, let form else { return nil }
        return Question(key: key, section: section, prompt: prompt, hint: hint, form: form)
    }

    /// The keys that would be addresses of other pages.
    private static let reservedKeys: Set<String> = [
        "handout", "index", "key", "order", "recall", "review",
    ]

    /// Reads the name of a question, which no other may have.
    private mutating func questionKey(_ value: LocatedText?) -> Slug? {
        guard let value, let key = slug(value) else { return nil }
        if Self.reservedKeys.contains(key.string) {
            report.error(
                at: value,
                "\(quoted(value.text)) is the address of another page below /study/; choose another key, such as “the-\(key)”"
            )
            return nil
        }
        if !questionKeys.insert(key).inserted {
            report.error(
                at: value,
                "\(quoted(value.text)) is the key of an earlier question; choose another, since it is the address"
            )
            return nil
        }
        return key
    }

    private mutating func form(_ record: RecordReader) -> Question.Form? {
        let choices = choices(record)
        let answers = record.values(.answer).compactMap { plain($0) }
        let alternatives = record.values(.alternative).compactMap { plain($0) }
        let explanation = inlines(record.value(.explanation))
        let points = inlines(record.value(.points))
        // A line that could not be read may be the field that is missing here.
        if record.isBroken { return nil }
        let forms = [FieldName.choice, .answer, .points].filter { record.has($0) }
        guard let form = forms.first else {
            if let alternative = record.fields(FieldName.alternative.rawValue).first {
                report.error(
                    at: alternative.name,
                    "“Alternative” is another form of an “Answer”, and there is none; add “Answer: …” above it"
                )
                return nil
            }
            report.error(
                at: record.start,
                "this question has no answer; add “Choice” lines and an “Explanation”, an “Answer” to be typed and an “Explanation”, or “Points” to discuss"
            )
            return nil
        }
        if forms.count > 1 {
            let names = forms.map { "“\($0.rawValue)”" }.joined(separator: " and ")
            report.error(
                at: record.fields(forms[1].rawValue).first?.name.start ?? record.start,
                "a question is answered in one way, and this has \(names); make two questions of it"
            )
            return nil
        }
        if form != .answer, let stray = record.fields(FieldName.alternative.rawValue).first {
            report.error(
                at: stray.name,
                "“Alternative” belongs to an “Answer” that is typed; remove it"
            )
        }
        if form == .points {
            if let explanation = record.value(.explanation) {
                report.error(
                    at: explanation,
                    "“Explanation” belongs to an answer; write it into “Points”"
                )
            }
            return points.map { .discussion(points: $0) }
        }
        if form == .choice { check(choices, of: record) }
        if form == .answer {
            checkTyped(record)
            checkExchange(record)
        }
        if !record.has(.explanation) {
            report.error(
                at: record.start,
                "this question has no “Explanation”; say why its right \(form == .choice ? "choice" : "answer") is right"
            )
        }
        guard let explanation else { return nil }
        if form == .choice { return .choice(choices, explanation: explanation) }
        return answers.first.map { .typed($0, alternatives: alternatives, explanation: explanation) }
    }

    /// Reads the choices, each with the “Because” that follows it; the right one begins with `* `.
    private mutating func choices(_ record: RecordReader) -> [Question.Choice] {
        var choices: [Question.Choice?] = []
        let fields =
            record.fields(FieldName.choice.rawValue).map { (field: $0, isChoice: true) }
            + record.fields(FieldName.because.rawValue).map { (field: $0, isChoice: false) }
        var hasReason = true
        for (field, isChoice) in fields.sorted(by: { $0.field.name.start.offset < $1.field.name.start.offset }
        ) {
            if isChoice {
                choices.append(choice(field.value))
                hasReason = false
            } else if hasReason {
                report.error(
                    at: field.name,
                    choices.isEmpty
                        ? "“Because” says why a choice is right or wrong; write it below that “Choice”"
                        : "a second “Because” for one choice; join the two"
                )
            } else {
                choices[choices.count - 1]?.because = inlines(field.value)
                hasReason = true
            }
        }
        return choices.compactMap(\.self)
    }

    private mutating func choice(_ value: LocatedText) -> Question.Choice? {
        var isRight = value.text.utf8.starts(with: "* ".utf8)
        var words = value.part((isRight ? value.text.dropFirst(2) : value.text).trimmed)
        if !isRight, let meant = Self.rightChoice(value.text) {
            report.error(
                at: value,
                "the right choice begins with “* ” and has no other mark; write \(quoted("Choice: * \(meant)"))"
            )
            (isRight, words) = (true, value.part(meant))
        }
        return plain(words).map { Question.Choice(text: $0, isRight: isRight) }
    }

    /// Returns the words of a choice that is marked as right in another way: `*words`, `✓ words`, `[x] words`, `words (correct)`.
    private static func rightChoice(_ text: Substring) -> Substring? {
        // A choice that is emphasised as a whole, `*words*`, is not marked.
        let star = text.hasSuffix("*") ? [] : ["*"]
        let marks = ["[x] ", "[X] ", "(x) ", "(X) ", "✓", "✔", "✅", "+ "] + star
        for mark in marks where text.hasPrefix(mark) {
            let words = text.dropFirst(mark.count).trimmedOfSpaces
            return words.isEmpty ? nil : words
        }
        for mark in ["(correct)", "(right)", "(true)", "[correct]", "✓", "✔", "✅", "(richtig)", " *"]
        where text.hasSuffix(mark) {
            return text.dropLast(mark.count).trimmedOfSpaces
        }
        return nil
    }

    private mutating func check(_ choices: [Question.Choice], of record: RecordReader) {
        let values = record.values(.choice)
        guard let first = values.first else { return }
        if values.count < 2 {
            report.error(at: first, "one choice is no choice; add at least one more")
            return
        }
        if values.count > Question.choiceLimit {
            let extra = values[Question.choiceLimit]
            report.error(
                at: extra,
                "a question has at most \(Question.choiceLimit) choices, each with a letter; remove the others"
            )
        }
        // What could not be read was reported, and the others no longer stand beside their lines.
        guard choices.count == values.count else { return }
        let right = zip(values, choices).filter { $0.1.isRight }
        if right.isEmpty {
            report.error(
                at: first,
                "no choice is the right one; begin that one with “* ”, as in \(quoted("Choice: * \(first.text)"))"
            )
        }
        for (value, _) in right.dropFirst() {
            report.error(
                at: value,
                "a second choice is marked as right; write this one without “* ”, and below it “Because: …”, why it is wrong"
            )
        }
        var seen: Set<String> = []
        for (value, choice) in zip(values, choices) {
            if !seen.insert(choice.text).inserted {
                report.error(at: value, "this choice stands here twice; remove one of them")
            } else if !right.isEmpty, !choice.isRight, choice.because == nil, !record.isMisspelt(.because) {
                report.error(
                    at: value,
                    "this choice has no “Because”; write below it why it is wrong, for who has chosen it"
                )
            }
        }
    }

    /// Warns of an answer that is a question above a prompt that is none.
    private mutating func checkExchange(_ record: RecordReader) {
        let isQuestion = { (text: Substring) in text.contains { "?？؟;".contains($0) } }
        guard let prompt = record.value(.prompt), let answer = record.value(.answer),
            answer.text.last.map({ "?？؟".contains($0) }) == true,
            !isQuestion(prompt.text)
        else { return }
        report.warning(
            at: answer,
            "the answer is a question, and the prompt is none; exchange “Prompt” and “Answer”"
        )
    }

    /// The most characters of an answer that anybody types.
    private static let longestAnswer = 200

    private mutating func checkTyped(_ record: RecordReader) {
        var seen: Set<String> = []
        if let value = record.value(.answer) {
            let forms = value.text.split(separator: "/", omittingEmptySubsequences: false)
            // Numbers with a slash are a fraction or a date, and without spaces it may be part of a name.
            if (2...5).contains(forms.count), forms.dropFirst().allSatisfy({ $0.first == " " }),
                forms.dropLast().allSatisfy({ $0.last == " " }),
                forms.allSatisfy({ $0.contains(where: \.isLetter) && !$0.contains(where: \.isNumber) })
            {
                let others = forms.dropFirst().map { quoted("Alternative: \($0.trimmed)") }
                report.warning(
                    at: value,
                    "a reader would have to type all of this; write \(quoted("Answer: \(forms[0].trimmed)")), and below it \(others.joined(separator: ", "))"
                )
            }
        }
        for value in record.values(.answer) + record.values(.alternative) {
            if value.text.unicodeScalars.count > Self.longestAnswer {
                report.error(
                    at: value,
                    "nobody types an answer of more than \(Self.longestAnswer) characters; ask for something shorter"
                )
            }
            if !seen.insert(value.text.lowercased()).inserted {
                report.error(at: value, "\(quoted(value.text)) stands here twice; remove one of them")
            }
        }
        for value in record.values(.answer) + record.values(.alternative)
        where String(value.text).foldedWords.isEmpty {
            report.error(
                at: value,
                "\(quoted(value.text)) has no letter and no digit that a reader could type; write an answer in words"
            )
        }
    }
}

extension RecordReader {
    /// Returns whether a field of a question was reported under another name, so that a choice only seems to lack it.
    fileprivate func isMisspelt(_ name: FieldName) -> Bool { has(name) && values(name).isEmpty }
}
