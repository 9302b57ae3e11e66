import Content
import Languages

extension PageContext {
    /// Composes the page that follows a choice: whether it is right, why, and the way on.
    func choicePage(_ number: Int, of placed: PlacedQuestion, _ walk: Walk) -> Page {
        guard case .choice(let choices, let explanation) = placed.question.form,
            choices.indices.contains(number)
        else { return questionPage(placed, walk) }
        let choice = choices[number]
        var page = answerPage(
            .choice(number, of: placed.key),
            verdict: choice.isRight,
            answer: choice.text,
            of: placed,
            walk
        ) { draft in
            if let because = choice.because { draft.add(.paragraph(runs(because))) }
            if !choice.isRight, let right = placed.question.rightAnswer {
                draft.add(wording.fill(.rightAnswer, [.words: right]))
            }
            draft.add(.paragraph(runs(explanation)))
            return [choice.because ?? [], explanation]
        }
        page.act = ReaderAct(
            AnswerResult(isRight: choice.isRight),
            countsAnswers ? ChoiceTaken(number, of: placed.key) : nil
        )
        let verdict = wording.sentence(wording[choice.isRight ? .right : .notQuite])
        let because = choice.because.map { [.text(wording.space)] + runs($0) } ?? []
        page.unfolded =
            [.paragraph([.emphasis([.text(verdict)])] + because)]
            + (choice.isRight ? [.paragraph(runs(explanation))] : [])
        return page
    }

    /// Composes the page that follows an answer in words.
    func typedPage(_ words: String, to placed: PlacedQuestion, _ walk: Walk, _ index: DrillIndex) -> Page {
        guard case .typed(let answer, let alternatives, let explanation) = placed.question.form else {
            return questionPage(placed, walk)
        }
        let answers = [answer] + alternatives
        // Other names of the thing that is meant are right too, and those of other things no misspelling.
        let meant = Set(answers.flatMap { index.owners[index.rules.folded($0)] ?? [] })
        // A word of the question itself is no answer to it.
        let asked = Set(index.rules.core(of: placed.question.prompt))
        let names = meant.sorted().compactMap(term).flatMap(names).filter {
            !index.rules.core(of: $0).allSatisfy { word in
                asked.contains { $0.hasPrefix(word.prefix(max(4, word.count - 2))) }
            }
        }
        let judged = TypedAnswer(
            words,
            among: unique(answers + names),
            by: index.rules,
            to: placed.question.prompt,
            isName: { index.owners[$0].map { meant.isDisjoint(with: $0) } ?? false }
        )
        var page = answerPage(
            .answer(placed.key, walk: walk.text),
            verdict: judged.isRight,
            answer: words,
            of: placed,
            walk
        ) { draft in
            guard judged.isRight else {
                let again = StudyPage.answer(placed.key, walk: walk.after(placed.number, isRight: false).text)
                draft.add(Link(.page(.study(again)), label: wording[.tryAgain], isPartOfText: true))
                if placed.question.hint != nil {
                    draft.add(
                        link(
                            to: .hint(placed.key),
                            walk.after(placed.number, isRight: false),
                            label: wording[.hint]
                        )
                    )
                }
                draft.add(link(to: .solution(placed.key), walk, label: wording[.showAnswer]))
                return []
            }
            if let spelling = judged.spelling { draft.add(wording.fill(.rightSpelling, [.words: spelling])) }
            draft.add(.paragraph(runs(explanation)))
            return [explanation]
        }
        let result = AnswerResult(isRight: judged.isRight, isMisspelt: judged.spelling != nil)
        page.act = ReaderAct(result, countsAnswers ? ChoiceTaken(result, of: placed.key) : nil)
        return page
    }

    /// Composes the page of the right answer, for a reader who does not know it, or of what can be said in a discussion.
    func solutionPage(_ placed: PlacedQuestion, _ walk: Walk) -> Page {
        let explanation = placed.question.explanation
        var title = wording.titled(wording[.pointsFromSides], placed.question.prompt)
        var unfolded: [Block] = []
        var after = walk
        if case .typed(let answer, _, _) = placed.question.form {
            title = wording.fill(.rightAnswer, [.words: answer])
            unfolded.append(.paragraph([.emphasis([.text(wording.sentence(title))])]))
            after = walk.after(placed.number, isRight: false)
        } else {
            after = walk.after(placed.number, isRight: true)
        }
        var draft = studyDraft(.solution(placed.key), title: title, onward: wayOn(after: placed, after))
        draft.add(.paragraph(runs(explanation)))
        addWaysBack(from: placed, after, to: &draft)
        addReferences(of: explanation, to: &draft)
        var page = draft.finished()
        page.unfolded = unfolded + [.paragraph(runs(explanation))]
        return page
    }

    private func answerPage(
        _ page: StudyPage,
        verdict: Bool,
        answer: String,
        of placed: PlacedQuestion,
        _ walk: Walk,
        body: (inout PageDraft) -> [[Inline]]
    ) -> Page {
        let after = walk.after(placed.number, isRight: verdict)
        var draft = studyDraft(
            page,
            title: wording.titled(wording[verdict ? .right : .notQuite], wording.quoted(answer.echoed)),
            onward: wayOn(after: placed, after)
        )
        draft.add(placed.question.prompt)
        let lines = body(&draft)
        if after.missed.count >= 3, !verdict, let section = section(placed.question.section) {
            draft.addGroup(
                nil,
                words: wording[.threeTimesMissed],
                [
                    Link(
                        .page(.section(section.slug)),
                        label: wording.fill(.readAgain, [.title: section.title])
                    )
                ]
            )
        }
        addWaysBack(from: placed, after, to: &draft)
        addReferences(of: lines.flatMap(\.self), to: &draft)
        return draft.finished()
    }

    /// Adds the ways to the question and to the section that tells of it.
    private func addWaysBack(from placed: PlacedQuestion, _ walk: Walk, to draft: inout PageDraft) {
        draft.addGroup(
            [link(to: .question(placed.key), walk, label: wording[.backToQuestion])]
                + [textLink(of: placed.question, toParagraph: true)].compactMap(\.self)
        )
    }

    /// Returns the way to the next question, or at the end of a walk to those that were missed.
    private func wayOn(after placed: PlacedQuestion, _ walk: Walk) -> LinkGroup {
        guard let next = walk.next(after: placed.number, of: placed.count),
            let question = question(next.number, of: placed.question.section),
            isSearchable || !next.walk.isAgain
        else {
            let next = outline.place(of: placed.question.section)?.next.flatMap(section).map {
                Link(.page(.section($0.slug)), label: wording.fill(.next, [.title: $0.title]))
            }
            return LinkGroup(
                words: wording[.allQuestionsDone],
                links: [next, Link(.page(.study(.home)), label: wording[.study])].compactMap(\.self)
            )
        }
        let beginsAgain = next.walk.isAgain && !walk.isAgain
        let label =
            beginsAgain
            ? wording.count(next.walk.missed.count, .onceMore)
            : wording.fill(.nextQuestion, [.title: question.prompt])
        return LinkGroup(
            words: beginsAgain ? wording[.allQuestionsDone] : "",
            links: [link(to: .question(question.key), next.walk, label: label)]
        )
    }
}
