import Languages
import Content

extension PageKind {
    static let full = PageKind(
        .full,
        "the page of the whole text",
        from: { $0.places.capsule },
        compose: { $0.fullPage() }
    )
    .asText.onHome(.takeAlong) { $0.wording[.wholeText] }.found { $0.wording[.wholeText] }
}

extension PageContext {
    /// Composes the whole text on one page, for those who take it along; each section is followed by its notes.
    func fullPage() -> Page {
        var draft = draft(.full, title: wording.fill(.wholeTextOf, [.title: article.title]))
        draft.add(facts: wording.length(size))
        // A page that is taken along has to say by itself whose it is.
        for line in provenance { draft.add(facts: line) }
        // The lines above name the authors of a text of one's own.
        let editors = article.original == nil ? nil : signature
        draft.add(
            facts: [editors, wording.fill(.licence, [.licence: article.licence])].compactMap(\.self).joined(
                separator: " · "
            )
        )
        var texts: [PageText] = []
        for group in readingGroups {
            if let part = group.part { add(part.title, part.introduction, to: &draft) }
            for section in group.sections {
                draft.add(.heading(level: 2, linkInPart(section).label))
                if let signature = signature(of: section) { draft.add(facts: signature) }
                let text = PageText(of: section)
                texts.append(text)
                add(text, to: &draft, lowered: true)
                for block in notes(of: text, under: 3) { draft.add(block) }
            }
        }
        // The sections are on this page.
        addSentenceLinks(of: texts, to: &draft) {
            if case .page(.section) = $0 { true } else { false }
        }
        draft.addGroup(wording[.takeAlong], links(to: Book.offered))
        draft.addGroup(wording[.lookUp], lookUpLinks())
        return draft.finished()
    }

    /// Adds the title of a part of the text and the paragraph that introduces it.
    func add(_ part: String, _ introduction: [Inline], to draft: inout PageDraft) {
        draft.add(.heading(level: 2, part))
        if !introduction.isEmpty { draft.add(.paragraph(runs(introduction))) }
    }

    /// The words, or characters, of the sections, without notes.
    var size: Int { references.size }
}
