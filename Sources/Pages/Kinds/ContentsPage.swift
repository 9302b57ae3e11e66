import Languages
import Content

extension PageKind {
    static let contents = PageKind(
        .contents,
        "the list of sections",
        from: { $0.places.capsule },
        compose: { $0.contentsPage() }
    )
    .found { $0.wording[.contents] }
}

extension PageContext {
    /// Composes the table of contents: the sections in order, each with the minutes that it takes.
    func contentsPage() -> Page {
        let sections = article.sections
        var draft = draft(.contents, title: wording[.contents])
        let count = wording.count(sections.count, .sections)
        draft.add(facts: "\(count) · \(wording.length(size))")
        for group in readingGroups {
            let links = group.sections.map { section in
                let minutes = wording.readingTime(references.survey(of: section).size)
                return linkInPart(section, with: [byline(of: section), minutes])
            }
            draft.list(
                group.heading ?? (outline.hasParts ? "" : naming.allSections),
                above: runs(group.part?.introduction ?? []),
                numbered(links)
            )
        }
        draft.addGroup(wording[.otherWays], otherWays())
        return draft.finished()
    }

    private func otherWays() -> [Link] {
        [shortLink, Link(.page(.full), label: wording[.wholeText])]
    }
}
