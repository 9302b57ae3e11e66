import Content
import System

/// The addresses of pages that are computed by something that is made when somebody first asks.
struct LazyDesk: Answering {
    let place: PagePath
    let keptFromRobots: [PagePath]
    var needsWords = true
    let answers: LazyAnswers
    /// Returns what computes the pages; `nil` if the edition has none.
    let desk: @Sendable (EditionAnswers) -> (any Answering)?

    var preparation: (any Preparation)? { answers }

    func reply(to inquiry: Inquiry) -> Reply? { answers.ready.flatMap(desk)?.reply(to: inquiry) }
}

extension PageContext {
    /// Returns everything that computes pages of the edition.
    func desks(_ answers: LazyAnswers) -> [any Answering] {
        let random = addresses.scheme.path(of: .random)
        var desks: [any Answering] = [
            TransactionDesk(of: self),
            LazyDesk(place: random, keptFromRobots: [random], needsWords: false, answers: answers) {
                $0.random
            },
        ]
        if has(.study(.home)) {
            desks.append(
                LazyDesk(
                    place: StudyDesk.place,
                    keptFromRobots: StudyDesk.keptFromRobots,
                    answers: answers
                ) { $0.study }
            )
        }
        if has(.today), article.events.contains(where: { !$0.anniversaries.isEmpty }) {
            let today = addresses.scheme.path(of: .today)
            desks.append(
                LazyDesk(place: today, keptFromRobots: [today], needsWords: false, answers: answers) {
                    $0.today
                }
            )
        }
        return desks
    }
}
