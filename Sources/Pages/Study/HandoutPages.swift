import Content
import Languages

extension PageKind {
    static let handout = PageKind(
        .study(.handout),
        "the handout",
        from: { $0.questions.isEmpty ? nil : $0.places.firstQuestion },
        compose: { $0.handoutPage() }
    ).asText
    static let answerKey = PageKind(
        .study(.key),
        "the answers to the handout",
        from: { $0.questions.isEmpty ? nil : $0.places.firstQuestion },
        compose: { $0.answerKeyPage() }
    ).asText
}

extension PageContext {
    /// Links to what a teacher can use.
    var classLinks: [Link] {
        var links: [Link] = []
        if has(.study(.handout)) {
            links.append(Link(.page(.study(.handout)), label: wording[.handout]))
            links.append(Link(.page(.study(.key)), label: wording[.answersToHandout]))
        }
        if article.hasCards { links.append(Link(.file(.cards), label: wording[.cardsFile])) }
        links += freePages.filter(\.isPlanOfLessons).map {
            Link(.page(.page(of: $0)), label: $0.title)
        }
        return links
    }

    /// Composes a page with all questions and without an answer, to be printed.
    fileprivate func handoutPage() -> Page {
        var draft = studyDraft(.handout, title: wording.titled(wording[.questionsHeading], article.title))
        draft.add(wording[.nameAndDate] + " " + String(repeating: "_", count: 30))
        addNumbered(to: &draft) { question, draft in
            switch question.form {
            case .choice(let choices, _):
                draft.add(.list(choices.map { ListItem([.text($0.text)]) }))
            case .typed: draft.add(String(repeating: "_", count: 40))
            case .discussion:
                draft.add(wording[.forDiscussion])
                for _ in 0..<4 { draft.add(String(repeating: "_", count: 60)) }
            }
        }
        addOrigin(to: &draft)
        return draft.finished()
    }

    /// Adds whose questions these are, for a sheet of paper that lies somewhere.
    private func addOrigin(to draft: inout PageDraft) {
        let licence = wording.fill(.licence, [.licence: article.licence])
        draft.add([article.title, signature, licence].joined(separator: " · "))
    }

    /// Composes the page with the answers.
    fileprivate func answerKeyPage() -> Page {
        var draft = studyDraft(.key, title: wording.titled(wording[.answersToHandout], article.title))
        addNumbered(to: &draft) { question, draft in
            if let right = question.rightAnswer { draft.add(.list([ListItem([.text(right)])])) }
            draft.add(.paragraph(runs(question.explanation)))
        }
        addOrigin(to: &draft)
        add(sources: unique(article.questions.flatMap(\.explanation.citations)), to: &draft)
        return draft.finished()
    }

    /// Adds all questions under the titles of their sections, numbered through.
    private func addNumbered(to draft: inout PageDraft, below: (Question, inout PageDraft) -> Void) {
        var number = 0
        for section in article.sections {
            guard let indices = study.ofSection[section.slug] else { continue }
            draft.add(.heading(level: 2, numberedTitle(of: section)))
            for index in indices {
                number += 1
                draft.add("\(number). \(article.questions[index].prompt)")
                below(article.questions[index], &draft)
            }
        }
    }
}
