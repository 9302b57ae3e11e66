internal import Pages
internal import Synchronization

/// What answers readers who search and study, shared by all that is served of one source, before a reload and after it.
///
/// A reload because of a certificate or of another text leaves what was made for the readers of this one; without this each reload would
/// make them wait again. It holds on to nothing: a source and its answers that no catalogue has any more are gone.
package final class SharedAnswers: Sendable {
    private struct Entry {
        weak var origin: TextOrigin?
        let countsAnswers: Bool
        weak var answers: LazyAnswers?
    }

    private let entries = Mutex<[Entry]>([])

    package init() {}

    /// Returns what answers the readers of a source, and the source itself: both those of an earlier call, if the source is the same.
    ///
    /// - Parameters:
    ///   - origin: The source.
    ///   - countsAnswers: Whether it is counted how questions are answered.
    /// - Returns: What is made when somebody first asks, and the source of which it is made.
    func answers(
        of origin: TextOrigin,
        countsAnswers: Bool
    ) -> (origin: TextOrigin, answers: LazyAnswers) {
        entries.withLock { entries in
            entries.removeAll { $0.answers == nil || $0.origin == nil }
            for entry in entries where entry.countsAnswers == countsAnswers {
                if let same = entry.origin, let answers = entry.answers, same.isSame(as: origin) {
                    return (same, answers)
                }
            }
            let answers = origin.answers(countsAnswers: countsAnswers)
            entries.append(Entry(origin: origin, countsAnswers: countsAnswers, answers: answers))
            return (origin, answers)
        }
    }
}
