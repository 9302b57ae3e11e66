import Languages
package import Content

/// What a shelf, a catalogue, a browser or a feed is told of an edition.
package struct EditionFacts: Sendable {
    package let subtitle: String?
    /// Who has written the text: of an edition the author of the original.
    package let writers: [String]
    /// Who has made the edition; nobody for a text of one's own.
    package let editors: [String]
    /// What the text is about, in a paragraph without marks; it may be empty.
    package let introduction: String
    /// The lines that say whose text this is.
    package let provenance: [String]
    /// The licence of the edition's own words, as it is to be shown.
    package let licence: String
    /// The words, or characters, of the text itself.
    let size: Int
    /// The day of the newest change that the writer has recorded; `nil` if there is none.
    package let lastChange: CalendarDate?
    /// The day on which the original came out, or the text of one's own was last changed, as far as it is known.
    package let published: EDTFDate?

    init(of context: PageContext) {
        let article = context.article
        subtitle = article.subtitle
        writers = article.original.map { [$0.author] } ?? article.authors
        editors = article.original == nil ? [] : article.authors
        introduction = context.words(article.introduction)
        provenance = context.provenance
        licence = article.licence
        size = context.size
        lastChange = article.changes.first?.date
        published = article.original?.date ?? article.changes.last.flatMap { EDTFDate("\($0.date)") }
    }
}
