import Content
import Records
import TestSupport
import Testing

@testable import Pages

/// What is counted of readers who study, in the article's capsule.
struct ReaderActTests {
    private static let counting: Edition? = StudyDeskTests.article.map { article in
        var report = Report()
        return Edition(of: article, isSearchable: true, countsAnswers: true, reporting: &report)
    }

    /// Returns the page that an edition with counts answers at an address.
    private func page(_ address: String) throws -> Page {
        let edition = try #require(Self.counting)
        let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
        let inquiry = Inquiry(
            path: parts[0],
            query: parts.count > 1 ? parts[1] : nil,
            day: StudyDeskTests.today,
            room: 980
        )
        if case .page(let page) = edition.answering.first(where: { inquiry.path.hasPrefix($0.place.string) })?
            .reply(to: inquiry)
        {
            return page
        }
        let page = edition.pages.first { edition.addresses.path(of: $0.id).string == address }
        return try #require(page)
    }

    private func question(_ name: String) throws -> CountedQuestion {
        let questions = try #require(Self.counting).countedQuestions
        let question = questions.first { $0.name == name }
        return try #require(question)
    }

    /// A question with choices of the capsule, with the letters of a right and of a wrong one.
    private func choices() throws -> (key: Slug, right: String, wrong: String) {
        for question in try #require(StudyDeskTests.article).questions {
            guard case .choice(let choices, _) = question.form else { continue }
            let right = try #require(choices.firstIndex { $0.isRight })
            let wrong = try #require(choices.firstIndex { !$0.isRight })
            let letters = [right, wrong].map { String(StudyPage.letter(of: $0)) }
            return (question.key, letters[0], letters[1])
        }
        throw NoQuestion()
    }

    private struct NoQuestion: Error {}

    @Test func aChoiceIsCountedWithItsLetterWhereverItIsAnswered() throws {
        let (key, right, wrong) = try choices()
        let question = try question("\(key)")
        // The page that lies ready, and the one that is computed in a walk.
        for address in ["/study/\(key)/\(wrong).gmi", "/study/\(key)/\(wrong).gmi?missed=1"] {
            #expect(try page(address).act == .chosen(ChoiceTaken(wrong, of: question), .wrong))
        }
        let good = try page("/study/\(key)/\(right).gmi")
        #expect(good.act == .chosen(ChoiceTaken(right, of: question), .right))
        #expect(question.choices.first { $0.name == right }?.isRight == true)
    }

    @Test(arguments: [("council", AnswerResult.right), ("counncil", .near), ("parliament", .wrong)])
    func ofAnAnswerInWordsItsResultIsCountedAndNotItsWords(words: String, result: AnswerResult) throws {
        let page = try page("/study/meaning-of-soviet/answer?\(words)")
        let question = try question("meaning-of-soviet")
        #expect(page.act == .chosen(ChoiceTaken(result.rawValue, of: question), result))
    }

    @Test func whereAnswersAreNotCountedOnlyTheirResultsAre() throws {
        let (key, _, wrong) = try choices()
        #expect(try StudyDeskTests.page("/study/\(key)/\(wrong).gmi").act == .answered(.wrong))
        #expect(StudyDeskTests.edition?.countedQuestions.isEmpty == true)
    }

    @Test func whatAsksIsNoAnswer() throws {
        let (key, _, _) = try choices()
        for address in ["/study/\(key).gmi", "/study/\(key).gmi?missed=1", "/study/review", "/sections/"] {
            #expect(try page(address).act == nil, "\(address)")
        }
    }

    @Test func everyQuestionButThoseToBeDiscussedIsCountedOnce() throws {
        let article = try #require(StudyDeskTests.article)
        let names = try #require(Self.counting).countedQuestions.map(\.name)
        let expected = article.questions.filter { if case .discussion = $0.form { false } else { true } }
        #expect(names == expected.map { "\($0.key)" })
    }

    @Test func aTextBelowAPrefixHasItBeforeTheNamesOfItsQuestions() throws {
        let question = try #require(Self.counting?.countedQuestions.first)
        let prefix = PathPrefix(Slug.named("letters"))
        let taken = ReaderAct.chosen(ChoiceTaken("a", of: question), .right)
        let placed = ReaderAct.chosen(ChoiceTaken("a", of: question.under(prefix)), .right)
        #expect(question.under(prefix).name == "letters/\(question.name)")
        #expect(taken.under(prefix) == placed)
        #expect(ReaderAct.reviewed.under(prefix) == .reviewed)
        #expect(taken.under(.none) == taken)
    }

    @Test func searchesAreToldApartByWhetherTheyFindAnything() throws {
        let search = try #require(Self.counting?.search)
        #expect(search.results(for: "soviet")?.act == .searched(isFound: true))
        #expect(search.results(for: "xyzzyqqq")?.act == .searched(isFound: false))
    }

    @Test func readersAreToldThatAnswersAreCounted() throws {
        let said = "This server counts how often each answer to a question is chosen"
        #expect(try page("/about.gmi").paragraphs.contains { $0.hasPrefix(said) })
        #expect(try !StudyDeskTests.page("/about.gmi").paragraphs.contains { $0.hasPrefix(said) })
    }
}
