import Records
import Text

extension Resolver {
    /// - Returns: `nil` if `capsule.rec` lacks something. Parts that lack something are left out.
    mutating func article(_ parsed: ParsedCapsule) -> Article? {
        let entries = outline(parsed)
        let order = Dictionary(
            Outline(entries).sections.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        let inOrder = { (slug: Slug) in order[slug] ?? Int.max }

        let sections = parsed.sections.sorted { inOrder($0.slug) < inOrder($1.slug) }.compactMap {
            section($0)
        }
        let terms = parsed.terms.compactMap { term($0) }
        let pages = parsed.pages.compactMap { page($0) }
        let events = parsed.events.compactMap { event($0, order) }
        let sources = parsed.sources.compactMap { source($0) }
        let questions = parsed.questions.compactMap { question($0) }
        let changes = parsed.changes.compactMap { change($0) }
        guard var article = parsed.capsule.flatMap({ frame($0) }) else { return nil }

        article.slug = slug(parsed.capsule?.value(.slug))
        article.sections = sections
        if entries.contains(where: { if case .section = $0 { false } else { true } }) {
            article.entries = entries
        }
        article.terms = terms.sortedByKey { AlphabeticalKey($0.sort ?? $0.name, last: $0.slug.string) }
        article.freePages = pages.sortedByKey(\.slug)
        article.events = events.sortedByKey(\.date)
        article.eras = eras(parsed.eras, events)
        article.sources = sources
        article.questions = questions
        article.changes = changes.sortedByKey(\.date, by: >)
        article.places = SourcePlaces(of: parsed, sections: sections.map(\.slug))
        return article
    }

    /// Makes an article of what `capsule.rec` says, without the parts.
    private mutating func frame(_ record: RecordReader) -> Article? {
        let introduction = inlines(record.value(.introduction)) ?? []
        let (title, subtitle) = (plain(record.value(.title)), plain(record.value(.subtitle)))
        let language = language(record.value(.language))
        let (author, licence) = (plain(record.value(.author)), plain(record.value(.licence)))
        guard let title, let language, let author, let licence, let original = original(record) else {
            return nil
        }
        return Article(
            title: title,
            subtitle: subtitle,
            introduction: introduction,
            language: language,
            author: author,
            licence: licence,
            original: original
        )
    }

    private mutating func original(_ record: RecordReader) -> OriginalText? {
        let (title, author) = (plain(record.value(.sourceTitle)), plain(record.value(.sourceAuthor)))
        let publisher = plain(record.value(.sourcePublisher))
        let date = date(record.value(.sourceDate))
        guard let title, let author else { return nil }
        return OriginalText(title: title, author: author, publisher: publisher, date: date)
    }
}
