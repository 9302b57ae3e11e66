import Records
import Text

extension Resolver {
    mutating func section(_ text: ParsedCapsule.Text) -> Section? {
        let title = plain(text.header?.value(.title))
        let authors = authors(text.header)
        let date = date(text.header?.value(.date))
        let language = languageTag(text.header?.value(.language))
        let summary = inlines(text.header?.value(.summary))
        checkSummary(text.header, summary, in: language)
        let body = body(text.body, ofSection: true)
        let isDraft = isYes(text.header?.value(.draft), .draft)
        guard let title, let summary else { return nil }
        return Section(
            slug: text.slug,
            title: title,
            authors: authors,
            date: date,
            language: language?.string,
            summary: summary,
            body: body,
            isDraft: isDraft
        )
    }

    mutating func term(_ text: ParsedCapsule.Text) -> Term? {
        let body = body(text.body, owner: text.slug)
        guard let header = text.header else { return nil }
        let name = plain(header.value(.term))
        let kind = kind(header.value(.kind))
        let aliases = header.values(.alias).compactMap { alias($0) }
        let (native, pronunciation) = (plain(header.value(.native)), plain(header.value(.pronunciation)))
        let role = plain(header.value(.role))
        let sort = sortName(header.value(.sort))
        let dates = date(header.value(.dates))
        let related = related(header.values(.see), of: text.slug)
        let sources = citations(header.values(.source))
        let isDraft = isYes(header.value(.draft), .draft)
        guard let name, let kind else { return nil }
        return Term(
            slug: text.slug,
            name: name,
            kind: kind,
            aliases: aliases,
            native: native,
            pronunciation: pronunciation,
            sort: sort,
            role: role,
            dates: dates,
            related: related,
            sources: sources,
            body: body,
            isDraft: isDraft
        )
    }

    /// Returns a name, if it has something in it that has a place in the alphabet.
    private mutating func sortName(_ value: LocatedText?) -> String? {
        guard let value, let name = plain(value) else { return nil }
        if !name.foldedWords.isEmpty { return name }
        report.error(
            at: value,
            "\(quoted(value.text)) has no letter to sort by; write the name as a list has it, such as “Mao Zedong”"
        )
        return nil
    }

    private mutating func related(_ values: [LocatedText], of slug: Slug) -> [Slug] {
        let related = distinct(values) { resolver, value in
            guard let other = resolver.term(value, in: .see) else { return nil }
            if other != slug { return other }
            resolver.report.error(at: value, "this term points to itself; remove the line")
            return nil
        }
        mentionedTerms.formUnion(related)
        return related.filter { !hidden.terms.contains($0) }
    }
}
