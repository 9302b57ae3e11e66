import Languages
import Content

/// Says once in an edition what square brackets are, if the editor has added something anywhere.
extension Article {
    /// Whether a text, a note or a field that pages show has an addition.
    var hasAddition: Bool {
        PageText.all(of: self).contains { $0.body.lines.contains(where: \.hasAddition) }
            || sections.contains { $0.summary.hasAddition } || introduction.hasAddition
            || outline.entries.contains {
                if case .part(let part, _) = $0 { part.introduction.hasAddition } else { false }
            }
            || events.contains { $0.text.hasAddition }
    }
}

extension PageContext {
    /// Adds the sentence to the page that it belongs to: that on how to read, or else the one about the edition.
    func addMeaningOfBrackets(to page: PageID, _ draft: inout PageDraft) {
        let howToRead = freePages.lazy.map { PageID.page(of: $0) }.first(where: \.isHowToRead)
        guard page == howToRead ?? .about, article.hasAddition else { return }
        draft.add(naming.meaningOfBrackets)
    }
}
