import Languages
import Content

extension PageKind {
    static let short = PageKind(
        .short,
        "the page of all summaries",
        from: { $0.places.capsule },
        compose: { $0.shortPage() }
    )
    .asText
}

extension PageContext {
    /// Composes the text in short: all summaries, to be read in a few minutes.
    func shortPage() -> Page {
        let summaries = article.sections.map { runs($0.summary) }
        let count = summaries.reduce(0) { $0 + wording.size(of: $1.words) }
        var draft = draft(.short, title: naming.inShort)
        draft.add(facts: wording.length(count))
        for group in readingGroups {
            if let heading = group.heading { add(heading, group.part?.introduction ?? [], to: &draft) }
            for section in group.sections { draft.add(.paragraph(runs(section.summary))) }
        }
        let links = article.sections.map(sectionLink)
        draft.addGroup(wording[.readOn], numbered(links))
        return draft.finished()
    }
}
