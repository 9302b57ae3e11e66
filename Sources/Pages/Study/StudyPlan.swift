import Content
import Languages

/// The questions of an article by the sections to which they belong.
struct StudyPlan: Sendable {
    /// The index of each question in the article.
    private(set) var index: [Slug: Int] = [:]
    /// The indices of each section's questions, in their order.
    private(set) var ofSection: [Slug: [Int]] = [:]
    /// The number of each question in its section, from 1 on, in the article's order.
    private(set) var numbers: [Int] = []
    /// The number of the paragraph that tells what a question asks, by its key.
    private(set) var paragraphs: [Slug: String] = [:]

    init(of article: Article, _ wording: Wording) {
        for (place, question) in article.questions.enumerated() {
            index[question.key] = place
            ofSection[question.section, default: []].append(place)
            numbers.append(ofSection[question.section]?.count ?? 0)
        }
        guard PageKind.numbersParagraphs(of: article) else { return }
        for section in article.sections {
            guard let indices = ofSection[section.slug] else { continue }
            let answering = AnsweringParagraphs(of: section, wording)
            for question in indices.map({ article.questions[$0] }) {
                paragraphs[question.key] = answering.number(for: question)
            }
        }
    }
}

/// A question with its place in its section.
struct PlacedQuestion {
    let question: Question
    /// The number among the questions of the section, from 1 on.
    let number: Int
    /// How many questions the section has.
    let count: Int

    var key: Slug { question.key }
}

extension PageContext {
    /// Returns a question by its index in the article.
    func placed(_ index: Int) -> PlacedQuestion {
        let question = article.questions[index]
        return PlacedQuestion(
            question: question,
            number: study.numbers[index],
            count: study.ofSection[question.section]?.count ?? 0
        )
    }

    /// Returns a question by its key; `nil` if there is none.
    func placed(_ key: Slug) -> PlacedQuestion? { study.index[key].map(placed) }

    /// Returns a question by its number in a section; `nil` if there is none.
    func question(_ number: Int, of section: Slug) -> Question? {
        guard let indices = study.ofSection[section], indices.indices.contains(number - 1) else { return nil }
        return article.questions[indices[number - 1]]
    }
}
