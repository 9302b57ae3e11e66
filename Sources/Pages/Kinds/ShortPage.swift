import Content
import Languages
import Records

extension PageKind {
    static let short = PageKind { article, _ in
        let own = article.writtenText(for: .short)
        let place = own.map { article.places.freePages[$0.slug] ?? .nowhere }
        return [
            Candidate(
                id: .short,
                place: place ?? article.places.capsule,
                made: own == nil ? "the page of all summaries" : nil,
                compose: { $0.shortPage() }
            )
        ]
    }.asText
}

extension PageContext {
    /// Composes the text in short, to be read in a few minutes: what the writer has written for it, or else all summaries.
    func shortPage() -> Page {
        var draft = draft(.short, title: shortTitle)
        draft.add(facts: wording.length(sizeInShort))
        if let page = shortText {
            addFree(page, to: &draft)
        } else {
            addSummaries(to: &draft)
        }
        draft.addGroup(wording[.readOn], numbered(article.sections.map(sectionLink)))
        if let page = shortText { addReferences(of: page, to: &draft) }
        return draft.finished()
    }

    private func addSummaries(to draft: inout PageDraft) {
        for group in readingGroups {
            if let heading = group.heading { add(heading, group.part?.introduction ?? [], to: &draft) }
            for section in group.sections { draft.add(.paragraph(runs(section.summary))) }
        }
    }

    /// The title that the writer gave the page.
    var shortTitle: String { shortText?.title ?? naming.inShort }

    var shortText: FreePage? { article.writtenText(for: .short) }

    /// The link to the text in short, with the minutes that it takes.
    var shortLink: Link { Link(.page(.short), label: naming.inMinutes(wording.readingTime(sizeInShort))) }

    /// The words, or in some languages letters, of the text in short.
    private var sizeInShort: Int {
        if let page = shortText { return references.survey(of: page).size }
        return article.sections.reduce(0) { $0 + wording.size(of: runs($1.summary).words) }
    }
}
