import Languages
import Content

/// What a list of several texts says of one.
struct EditionFacts: Sendable {
    let subtitle: String?
    /// Who has written the text.
    let author: String
    /// The words, or characters, of the text itself.
    let size: Int
    /// The day of the newest change that the writer has recorded; `nil` if there is none.
    let lastChange: CalendarDate?

    init(of context: PageContext) {
        let article = context.article
        subtitle = article.subtitle
        author = article.original?.author ?? context.wording.joined(article.authors)
        size = context.size
        lastChange = article.changes.first?.date
    }
}
