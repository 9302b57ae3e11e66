import Content
import Foundation
import Languages
import Pages
import TestSupport
import Testing

/// Ten searches in each language (`Tests/Fixtures/languages/<tag>.questions.txt`), each with the page that comes first.
struct LanguageQuestionsTests {
    @Test(arguments: Wording.languages.filter { !["en", "de"].contains($0) })
    func nineOfTenAreAnsweredByTheFirstPage(_ language: String) throws {
        let folder = try SourceFolder.read(Repository.fixture("languages/\(language)"))
        let article = try #require(loadArticle(from: folder).article)
        let edition = Edition(of: article, isSearchable: true)
        let search = try #require(edition.search)
        let text = try String(
            contentsOfFile: Repository.fixture("languages/\(language).questions.txt"),
            encoding: .utf8
        )
        let questions = text.split(separator: "\n").map { $0.components(separatedBy: " => ") }
        #expect(questions.count >= 10)
        var unanswered: [String] = []
        for question in questions {
            try #require(question.count == 2)
            let first = search.results(for: question[0])?.links.first
            if first.map({ edition.path(of: $0.target) }) != question[1] {
                unanswered.append("\(question[0]): \(first?.label ?? "nothing")")
            }
        }
        #expect(unanswered.count * 10 <= questions.count, "\(unanswered.joined(separator: "\n"))")
    }
}

extension Edition {
    fileprivate func path(of target: LinkTarget) -> String? {
        if case .page(let page) = target { addresses.path(of: page).string } else { nil }
    }
}
