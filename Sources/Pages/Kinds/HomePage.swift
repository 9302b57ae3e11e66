import Content
import Text

extension Composition {
    /// The door to everything, whole on a screen of 40 lines.
    func homePage() -> Page {
        var draft = draft(.home, title: article.title)
        for line in provenance { draft.add(line) }
        if !article.introduction.isEmpty { draft.add(.paragraph(runs(article.introduction))) }

        let summaries = article.sections.reduce(0) { $0 + runs($1.summary).words.wordCount }
        var ways = [Link(.page(.short), label: wording.inMinutes(wording.minutes(words: summaries)))]
        if let page = freePages.first(where: { .free($0.slug) == PagePath.howToRead }) {
            ways.insert(Link(.page(.howToRead), label: page.title), at: 0)
        }
        draft.add(nil, ways)

        let sections = article.sections[...]
        let shown = sections.count <= LinkGroup.limit ? sections : sections.prefix(LinkGroup.limit - 3)
        var links = shown.map(sectionLink)
        if shown.count < sections.count {
            links.append(Link(.page(.contents), label: wording.allSections(sections.count)))
        }
        draft.add(wording.theArticle, links)
        draft.add(wording.lookUp, lookUpLinks())
        draft.add(wording.takeAlong, takeAlongLinks())
        return draft.finished()
    }

    /// What this is an edition of: the subtitle, and where that does not name the author a line that does.
    var provenance: [String] {
        let subtitle = [article.subtitle].compactMap(\.self)
        let namesAuthor = article.subtitle?.contains(article.original.author) == true
        return namesAuthor ? subtitle : subtitle + [wording.edition(original)]
    }

    /// The original as its record gives it: author, title, and where and when it came out.
    var original: String {
        let original = article.original
        let imprint = [original.publisher, original.date?.words(in: article.language)].compactMap(\.self)
        return ([original.author, wording.quoted(original.title)] + imprint).joined(separator: ", ")
    }

    /// The indexes that the edition has.
    func lookUpLinks() -> [Link] {
        let people = article.terms.count { $0.kind == .person }
        let labels: [(PagePath, String)] = [
            (.glossary, "\(wording.glossary): \(wording.count(article.terms.count, wording.term))"),
            (.people, "\(wording.people): \(people)"),
            (.timeline, "\(wording.timeline): \(yearsOfTimeline)"),
            (.notes, "\(wording.editorsNotes): \(wording.notesPurpose)"),
            (.sources, sourcesLabel), (.search, wording.searchLabel),
        ]
        return labels.filter { has($0.0) }.map { Link(.page($0.0), label: $0.1) }
    }

    private func takeAlongLinks() -> [Link] {
        let others = freePages.filter { .free($0.slug) != PagePath.howToRead }
        return [Link(.page(.full), label: wording.wholeText)]
            + others.map { Link(.page(.free($0.slug)), label: $0.title) }
            + [Link(.page(.about), label: aboutTitle)]
    }
}
