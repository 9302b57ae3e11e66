import Content
import Languages
import Records

extension PageKind {
    /// The pages of the questions: each question, its hint, and what follows each of its answers.
    static let question = PageKind { article, _ in
        article.questions.flatMap { question -> [Candidate] in
            let place = article.places.questions[question.key] ?? .nowhere
            let key = question.key
            let candidate = {
                (page: StudyPage, compose: @escaping @Sendable (PageContext, PlacedQuestion) -> Page) in
                Candidate(id: .study(page), place: place, made: "a page of a question") { context in
                    context.placed(key).map { compose(context, $0) }
                        ?? context.draft(.study(page), title: "").finished()
                }
            }
            var pages = [candidate(.question(key)) { $0.questionPage($1, Walk()) }]
            if question.hint != nil { pages.append(candidate(.hint(key)) { $0.hintPage($1, Walk()) }) }
            switch question.form {
            case .choice(let choices, _):
                for number in choices.indices {
                    pages.append(
                        candidate(.choice(number, of: key)) { $0.choicePage(number, of: $1, Walk()) }
                    )
                }
            case .typed, .discussion:
                pages.append(candidate(.solution(key)) { $0.solutionPage($1, Walk()) })
            }
            return pages
        }
    }
}

extension PageContext {
    /// Composes the page of a question: its choices or what asks for an answer, and behind links what helps.
    func questionPage(_ placed: PlacedQuestion, _ walk: Walk) -> Page {
        let question = placed.question
        var draft = studyDraft(.question(placed.key), title: question.prompt)
        draft.add(facts: position(of: placed))
        if !walk.missed.isEmpty {
            draft.add(wording.count(walk.missed.count, walk.isAgain ? .onceMore : .meetAgain))
        }
        switch question.form {
        case .choice(let choices, _):
            for (number, choice) in choices.enumerated() {
                draft.add(link(to: .choice(number, of: placed.key), walk, label: choice.text))
            }
        case .typed:
            if isSearchable {
                let asking = StudyPage.answer(placed.key, walk: walk.text)
                draft.add(Link(.page(.study(asking)), label: wording[.typeAnswer], isPartOfText: true))
            }
        case .discussion:
            draft.add(wording[.forDiscussion])
            draft.add(link(to: .solution(placed.key), walk, label: wording[.pointsFromSides]))
        }
        var help: [Link] = []
        if question.hint != nil { help.append(link(to: .hint(placed.key), walk, label: wording[.hint])) }
        if case .typed = question.form {
            help.append(link(to: .solution(placed.key), walk, label: wording[.showAnswer]))
        }
        draft.addGroup(help + [textLink(of: question)].compactMap(\.self))
        var page = draft.finished()
        page.unfolded = Array(page.text.dropFirst()) + (help.isEmpty ? [] : [.links(help)])
        return page
    }

    /// Composes the page of a hint.
    func hintPage(_ placed: PlacedQuestion, _ walk: Walk) -> Page {
        var draft = studyDraft(
            .hint(placed.key),
            title: wording.titled(wording[.hint], placed.question.prompt),
            onward: LinkGroup(links: [link(to: .question(placed.key), walk, label: wording[.backToQuestion])])
        )
        let hint = Block.paragraph(runs(placed.question.hint ?? []))
        draft.add(hint)
        addReferences(of: placed.question.hint ?? [], to: &draft)
        var page = draft.finished()
        page.unfolded = [hint]
        return page
    }

    /// Begins a page of study; the page above it is that from which all are reached.
    func studyDraft(_ page: StudyPage, title: String, onward: LinkGroup? = nil) -> PageDraft {
        draft(
            .study(page),
            title: title,
            onward: onward,
            above: Link(.page(.study(.home)), label: wording[.study])
        )
    }

    /// Returns a link to a page of a question that carries a walk on; files cannot, and lead to the page.
    func link(to page: StudyPage, _ walk: Walk, label: String) -> Link {
        let target: LinkTarget =
            walk.text.isEmpty || !isSearchable ? .page(.study(page)) : .query(walk.text, of: .study(page))
        return Link(target, label: label, isPartOfText: true)
    }

    /// Returns a link to the section to which a question belongs, and if it is known to the paragraph that tells what is asked.
    func textLink(of question: Question, toParagraph: Bool = false) -> Link? {
        section(question.section).map { section in
            let number = toParagraph ? study.paragraphs[question.key] : nil
            let place = number.map { wording.withCommas([section.title, "¶\u{A0}\($0)"]) } ?? section.title
            let target = number == nil ? PageID.section(section.slug) : .numbered(section.slug)
            return Link(.page(target), label: wording.fill(.toTheText, [.title: place]))
        }
    }

    private func position(of placed: PlacedQuestion) -> String {
        wording.fill(.questionOf, [.number: String(placed.number), .count: String(placed.count)])
    }

    /// Adds what words refer to: their terms, and the works that they cite.
    func addReferences(of lines: [Inline]..., to draft: inout PageDraft) {
        let terms = lines.flatMap(\.flat).compactMap { if case .term(let slug, _) = $0 { slug } else { nil } }
        draft.addGroup(wording[.termsOnThisPage], termGroups(unique(terms)))
        add(sources: unique(lines.flatMap(\.citations)), to: &draft)
    }
}

extension [Inline] {
    /// The citations in the line, also those within other marks, in their order.
    var citations: [Citation] {
        flat.compactMap { if case .citation(let citation) = $0 { citation } else { nil } }
    }
}
