import Content

extension Composition {
    /// The sections in order, each with the minutes that it takes.
    func contentsPage() -> Page {
        let sections = article.sections.indices
        var draft = draft(.contents, title: wording.contents)
        let count = wording.count(sections.count, wording.section)
        draft.add("\(count) · \(wording.length(words: wordCount))")
        let links = sections.map { index in
            let minutes = wording.minutes(words: references.sections[index].wordCount)
            let link = sectionLink(index)
            return Link(link.target, label: "\(link.label) (\(minutes))")
        }
        draft.add(wording.theArticle, numbered(links))
        draft.add(wording.otherWays, otherWays())
        return draft.finished()
    }

    private func otherWays() -> [Link] {
        let summaries = article.sections.reduce(0) { $0 + runs($1.summary).words.wordCount }
        return [
            Link(.page(.short), label: wording.inMinutes(wording.minutes(words: summaries))),
            Link(.page(.full), label: wording.wholeText),
        ]
    }
}
