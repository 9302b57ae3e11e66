import Content
import Languages
import Text

extension PageContext {
    /// Returns the cards of a review as a file that Anki imports: identity, front, back and tags, with a TAB between them.
    ///
    /// A second import updates cards instead of doubling them, since each has an identity that is made of the title and its key.
    /// Tags are the section and the kind.
    ///
    /// - Returns: `nil` if there are no cards.
    /// - Source: Anki manual, “Importing text files”, “File headers”.
    func cardsFile(of decks: Decks) -> TextFile? {
        var lines = [
            "#separator:tab", "#html:false", "#guid column:1", "#tags column:4",
            "#deck:\(article.title.onOneLine.replacing("::", with: ": "))",
        ]
        let order = article.sections.map(\.slug).map(Optional.some) + [nil]
        for section in order {
            for (key, card) in decks.keyed[section] ?? [] {
                let fields = [identity(of: key), cardFront(of: card), cardBack(of: card)].map(\.ankiField)
                let kind = String(key.prefix { $0 != " " })
                let tags = [section?.string, kind].compactMap(\.self).joined(separator: " ")
                lines.append((fields + [tags]).joined(separator: "\t"))
            }
        }
        return lines.count > 5 ? TextFile(id: .cards, text: lines.joined(separator: "\n") + "\n") : nil
    }

    private func identity(of key: String) -> String {
        "lectern-" + String(Hash("\(article.title)\n\(key)".utf8).value, radix: 36)
    }

    private func cardFront(of card: StudyCard) -> String {
        switch card {
        case .term(let slug):
            // The native name comes with what it means, which is the answer.
            term(slug)?.name ?? ""
        case .event(let index):
            wording.sentences([wording.sentence(undated(index)), wording[.cardWhen]])
        case .question(let key):
            switch placed(key)?.question {
            case nil: ""
            case let question?:
                if case .choice(let choices, _) = question.form {
                    ([question.prompt]
                        + choices.enumerated().map { "\(StudyPage.letter(of: $0))) \($1.text)" })
                        .joined(separator: "\n")
                } else {
                    question.prompt
                }
            }
        }
    }

    private func cardBack(of card: StudyCard) -> String {
        switch card {
        case .term(let slug):
            return term(slug).map { [$0.native, definition(of: $0)].compactMap(\.self) }?
                .joined(separator: " · ") ?? ""
        case .event(let index):
            let event = article.events[index]
            return wording.sentences(
                [wording.sentence(wording.capitalised(event.date.words(in: wording))), words(event.text)]
            )
        case .question(let key):
            guard let question = placed(key)?.question else { return "" }
            var right = question.rightAnswer ?? ""
            if case .choice(let choices, _) = question.form,
                let place = choices.firstIndex(where: \.isRight)
            {
                right = "\(StudyPage.letter(of: place))) \(right)"
            }
            return "\(right)\n\(words(question.explanation))"
        }
    }
}

extension String {
    /// The text as a field of Anki's: in quotation marks if it has some itself, or lines.
    fileprivate var ankiField: String {
        let plain = utf8.contains(UInt8(ascii: "\t")) ? replacing("\t", with: " ") : self
        let needsMarks = plain.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x22, 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
            default: false
            }
        }
        guard needsMarks || plain.hasPrefix("#") else { return plain }
        return "\"" + plain.replacing("\"", with: "\"\"") + "\""
    }
}
