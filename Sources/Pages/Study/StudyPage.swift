package import Content

/// The identity of a page for study.
package enum StudyPage: Hashable, Sendable {
    /// The page from which all of them are reached.
    case home
    /// A question by its key, and the pages that belong to it.
    case question(Slug)
    /// The page after a choice, which is named by its place among the choices from 0 on.
    case choice(Int, of: Slug)
    case hint(Slug)
    /// The right answer, or what can be said in a discussion.
    case solution(Slug)
    /// What asks for an answer in words; the state of a ``Walk`` is a part of the address, since the words take the query.
    case answer(Slug, walk: String)
    /// A term that is to be named by its definition, and what asks for it.
    case term(Slug)
    case termAnswer(Slug)
    /// An event whose year is to be named, by its number in order of time from 1 on, and what asks for it.
    case event(Int)
    case eventAnswer(Int)
    /// A person to be chosen by what is said of them.
    case person(Slug)
    /// Events to be put in order, by the number of the first.
    case order(Int)
    /// A review of all cards, or of those of a section, which may have several parts from 1 on.
    case review(Slug?, part: Int = 1)
    case handout
    /// The answers to the handout.
    case key
}

extension StudyPage {
    /// Whether a client asks its reader for words at the address.
    package var asksForWords: Bool {
        switch self {
        case .answer, .termAnswer, .eventAnswer: true
        default: false
        }
    }

    /// The address without its ending; `nil` for a page that has none.
    var stem: String? {
        switch self {
        case .question(let key): "/study/\(key)"
        case .choice(let number, let key): "/study/\(key)/\(Self.letter(of: number))"
        case .hint(let key): "/study/\(key)/hint"
        case .solution(let key): "/study/\(key)/solution"
        case .term(let slug): "/study/recall/\(slug)"
        case .event(let number): "/study/recall/dates/\(number)"
        case .person(let slug): "/study/recall/people/\(slug)"
        case .order(let number): "/study/order/\(number)"
        case .handout: "/study/handout"
        case .key: "/study/key"
        case .home, .answer, .termAnswer, .eventAnswer, .review: nil
        }
    }

    /// The whole address of a page that has no ending; `nil` for one that has.
    var whole: String? {
        switch self {
        case .home: "/study/"
        case .answer(let key, let walk): "/study/\(key)/answer" + (walk.isEmpty ? "" : "/\(walk)")
        case .termAnswer(let slug): "/study/recall/\(slug)/answer"
        case .eventAnswer(let number): "/study/recall/dates/\(number)/answer"
        case .review(let section, let part):
            "/study/review" + (section.map { "/\($0)" } ?? "") + (part > 1 ? "/\(part)" : "")
        default: nil
        }
    }

    /// Returns the letter of a choice: `a` for the first.
    static func letter(of number: Int) -> Character {
        Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(clamping: min(number, Question.choiceLimit - 1))))
    }
}
