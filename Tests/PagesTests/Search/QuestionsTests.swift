import Content
import Foundation
import Pages
import TestSupport
import Testing

/// What students ask (`Tests/Fixtures/questions.txt`), and the page that comes first.
struct QuestionsTests {
    struct Question {
        let capsule, words, path: String
    }

    private static func questions() throws -> [Question] {
        try String(contentsOfFile: Repository.fixture("questions.txt"), encoding: .utf8)
            .split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { line in
                let fields = line.split(separator: "\t").map(String.init)
                try #require(fields.count == 3, "\(line)")
                return Question(capsule: fields[0], words: fields[1], path: fields[2])
            }
    }

    private func index(of capsule: String) throws -> SearchIndex {
        let path = capsule == "Capsule" ? Repository.capsule : Repository.fixture(capsule)
        let article = try #require(loadArticle(from: SourceFolder.read(path)).article)
        return try #require(Edition(of: article, isSearchable: true).search)
    }

    @Test func nineOfTenAreAnsweredByTheFirstPage() throws {
        let questions = try Self.questions()
        #expect(questions.count >= 40)
        var unanswered: [String] = []
        for (capsule, asked) in Dictionary(grouping: questions, by: \.capsule) {
            let index = try index(of: capsule)
            for question in asked {
                let first = index.results(for: question.words)?.links.first
                if first?.target != .page(PageID(question.path)) {
                    unanswered.append("\(question.words): \(first?.label ?? "nothing")")
                }
            }
        }
        #expect(unanswered.count * 10 <= questions.count, "\(unanswered.joined(separator: "\n"))")
        if ProcessInfo.processInfo.environment["QUESTIONS"] != nil {
            print(unanswered.joined(separator: "\n"))
        }
    }
}
