package import Records
internal import Text

extension PhraseTable {
    /// Reads the phrases of `wording.rec`.
    ///
    /// - Parameters:
    ///   - records: The records of the file, whose number does not matter.
    ///   - language: The language of the capsule (BCP 47), whose forms for numbers the phrases must have.
    ///   - report: The report of the run, which gets what is wrong.
    package init(_ records: [Record], language: String, _ report: inout Report) {
        self.init()
        let rule = PluralRule(language: language)
        let english = Wording.english.table
        let phrases = Phrase.byName()
        let names = NameList(Phrase.allCases.map(\.name))
        var places: [Phrase: SourceOffset] = [:]
        for field in records.flatMap(\.fields) {
            guard let name = PhraseName(field.name.text, among: phrases) else {
                report.reportUnknown(field.name, among: names, phrases)
                continue
            }
            if let category = name.category, !english.isCounted(name.phrase) {
                report.error(
                    at: field.name.start,
                    "“\(name.phrase.name)” has one form for all numbers; write it without “_\(category)”"
                )
                continue
            }
            if self[name.phrase, name.category] != nil {
                report.error(
                    at: field.name.start,
                    "\(quoted(field.name.text)) stands here a second time; remove one of them"
                )
                continue
            }
            if check(field, name.phrase, like: english, &report) {
                self[name.phrase, name.category] = field.value.text
                places[name.phrase] = places[name.phrase] ?? field.name.start
            }
        }
        for phrase in Phrase.allCases {
            guard let place = places[phrase] else { continue }
            reportForms(of: phrase, rule, language, at: place, &report)
        }
    }

    /// Returns whether the words are as a page can use them.
    private func check(
        _ field: Record.Field,
        _ phrase: Phrase,
        like english: PhraseTable,
        _ report: inout Report
    ) -> Bool {
        let value = field.value
        if value.isEmpty {
            report.error(
                at: field.name.start,
                "no words stand after this name; write them, or remove the line"
            )
            return false
        }
        let template = PhraseTemplate(value.text)
        let known = english.template(of: phrase, .other).map { PhraseTemplate($0).slots } ?? []
        if let stray = template.stray {
            report.error(
                at: value.origin(of: stray),
                "this brace has no other one; \(Self.advice(on: known, of: phrase))"
            )
            return false
        }
        if let unknown = template.slots.subtracting(known).min() {
            report.error(
                at: value.start,
                "“\(phrase.name)” has no place \(quoted("{\(unknown)}")); \(Self.advice(on: known, of: phrase))"
            )
            return false
        }
        return checkList(value, phrase, &report)
    }

    private static func advice(on slots: Set<Substring>, of phrase: Phrase) -> String {
        let names = slots.sorted().map { "{\($0)}" }.joined(separator: ", ")
        return names.isEmpty ? "Lectern fills nothing in here, so write words only" : "write \(names)"
    }

    /// Checks what is more than words: lists of a certain length, numbers, and the prompt, which clients show on one line.
    private func checkList(_ value: LocatedText, _ phrase: Phrase, _ report: inout Report) -> Bool {
        let remedy: String?
        switch phrase {
        case .months, .monthsAlone, .seasons:
            let (count, wanted) = (value.text.listed.count, phrase == .seasons ? 4 : 12)
            remedy =
                count == wanted ? nil : "there are \(count) names; write \(wanted), with commas between them"
        case .wordsAMinute, .charactersAMinute:
            remedy =
                Int(value.text).map { (1...10_000).contains($0) } == true
                ? nil : "write a number, such as 220"
        case .groupFrom:
            remedy = ["1000", "10000"].contains(value.text) ? nil : "write 1000 or 10000"
        case .number:
            remedy =
                NumberForm(value.text) == nil ? "write the number 1,234.5 as the language writes it" : nil
        case .ordinalPoint: remedy = value.text == "yes" ? nil : "write “yes”, or leave the line out"
        case .searchPrompt:
            let width = value.text.displayWidth
            remedy =
                width > 40 ? "it takes \(width) columns; 40 is the most that programs show on one line" : nil
        default: remedy = nil
        }
        if let remedy { report.error(at: value.start, "\(quoted(value.text)) cannot be used: \(remedy)") }
        return remedy == nil
    }

    /// Reports a phrase that has not all forms that the language has, or one more.
    private func reportForms(
        of phrase: Phrase,
        _ rule: PluralRule,
        _ language: String,
        at place: SourceOffset,
        _ report: inout Report
    ) {
        let forms = categories(of: phrase)
        if forms.isEmpty { return }
        let wanted = rule.categories
        let names = wanted.map { "\(phrase.name)_\($0)" }.joined(separator: ", ")
        if self[phrase] != nil {
            report.error(
                at: place,
                "“\(phrase.name)” stands here both with and without a form for numbers; write only \(names)"
            )
        } else if !wanted.allSatisfy(forms.contains) {
            report.error(
                at: place,
                "a number of things has \(wanted.count == 1 ? "one form" : "\(wanted.count) forms") in “\(language)”; write \(names)"
            )
        } else if let further = forms.first(where: { !wanted.contains($0) }) {
            report.error(
                at: place,
                "no number has the form “\(further)” in “\(language)”; write only \(names)"
            )
        }
    }

    /// The names of the phrases that neither the table nor the program has in this language, in the order of the table of
    /// English.
    package func missing(in language: String) -> [String] {
        if Wording.isBuiltIn(language) { return [] }
        let isOfCharacters = has(.charactersAMinute)
        return Phrase.allCases.filter { phrase in
            !has(phrase)
                && (!Phrase.optional.contains(phrase) || (phrase == .characters && isOfCharacters)
                    || (phrase == .wordsAMinute && !isOfCharacters))
        }.map(\.name)
    }
}

extension Report {
    fileprivate mutating func reportUnknown(
        _ name: LocatedText,
        among names: NameList,
        _ phrases: [Substring: Phrase]
    ) {
        let parts = name.text.split(separator: "_", maxSplits: 1)
        let stem = parts.first ?? name.text
        if parts.count > 1, phrases[stem] != nil {
            let forms = PluralCategory.allCases.map(\.rawValue).joined(separator: ", ")
            return error(
                at: name.start,
                "\(quoted(parts[1])) is no form for a number of things; write one of \(forms)"
            )
        }
        let meant = names.nearest(to: stem, budget: &suggestionBudget)
        error(
            at: name.start,
            "Lectern has no phrase \(quoted(stem)); "
                + (meant.map { "did you mean “\($0)”?" } ?? "“lectern wording en” shows all of them")
        )
    }
}
