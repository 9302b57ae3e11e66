import Content

extension FileID {
    /// Returns the files that Lectern makes of an article, each in words for messages.
    static func made(of article: Article) -> [(FileID, String)] {
        (article.changes.isEmpty ? [] : [(FileID.atom, "the feed of changes")])
            + (article.hasCards ? [(FileID.cards, "the cards")] : [])
            + CitationFormat.allCases.map { ($0.file, "a file of references") }
    }
}

extension Article {
    /// Whether there is something that a card can ask: an event, a term with a definition, a question with an answer.
    var hasCards: Bool {
        !events.isEmpty
            || terms.contains { $0.body.blocks.contains { if case .paragraph = $0 { true } else { false } } }
            || questions.contains { if case .discussion = $0.form { false } else { true } }
    }
}

extension PageContext {
    /// Returns the files that are made of the text.
    func files(_ decks: Decks) -> [TextFile] {
        let works = citedWorks
        return (article.hasCards ? [cardsFile(of: decks)].compactMap(\.self) : [])
            + CitationFormat.allCases.map { TextFile(id: $0.file, text: $0.text(of: works)) }
    }
}
