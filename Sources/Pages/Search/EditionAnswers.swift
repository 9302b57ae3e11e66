package import Content
package import System

/// What answers the readers of an edition who search and study, and shows them this day and a page at random.
///
/// Of all that is made for an edition it is the largest part after its pages, and many readers never ask for it. So a server makes it when
/// the first does, of the source that it keeps (``LazyAnswers``).
package final class EditionAnswers: Sendable {
    /// The index that answers searches.
    package let search: SearchIndex
    /// What answers who studies; `nil` if there is nothing to study.
    let study: StudyDesk?
    /// `nil` if no event has a day.
    let today: TodayDesk?
    let random: RandomDesk

    /// - Parameters:
    ///   - article: The article, as its pages were made of it.
    ///   - countsAnswers: Whether it is counted how questions are answered.
    package convenience init(of article: Article, countsAnswers: Bool = false) {
        let context = PageContext(of: article, isSearchable: true, countsAnswers: countsAnswers)
        self.init(of: context, Decks(of: context))
    }

    init(of context: PageContext, _ decks: Decks) {
        search = SearchIndex(of: context)
        study = context.has(.study(.home)) ? StudyDesk(of: context, decks) : nil
        today = context.has(.today) ? TodayDesk(of: context) : nil
        random = RandomDesk(of: context)
    }
}

/// What answers readers, made when the first of them asks; it fails if the source cannot be read again.
package typealias LazyAnswers = LazyValue<EditionAnswers, LostSource>

/// The reason why answers could not be made: the source, as it was when the pages were made, has an error now.
package struct LostSource: Error, Sendable, CustomStringConvertible {
    package init() {}

    package var description: String { "the source of the capsule cannot be read again; reload it" }
}

extension WorkQueue {
    /// The thread on which what answers readers is made.
    package static let answers = WorkQueue(label: "lectern.answers")
}
