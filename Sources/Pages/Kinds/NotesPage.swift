import Languages
import Content
import Text

extension PageKind {
    static let notes = PageKind(
        .notes,
        "the page of the notes",
        from: { article in
            PageText.all(of: article).contains { !$0.body.notes.isEmpty } ? article.places.firstNote : nil
        },
        compose: { $0.notesPage() }
    )
    .onHome(.lookUp) { $0.naming.notesLabel($0.noteCount) }
    .found { $0.naming.notes }
}

extension PageContext {
    /// Composes the page of all editor's notes, each under the text to which it belongs.
    func notesPage() -> Page {
        var draft = draft(.notes, title: naming.notes)
        draft.add(facts: wording.notesSummary(noteCount))
        for text in annotated {
            draft.add(.heading(level: 2, text.title))
            let numbers = noteNumbers[text.page]
            for note in text.body.notes {
                let (title, rest) = titled(note, of: text.page)
                let head = numbers[note.label].map { wording.titled(wording.noteHead($0), title) } ?? title
                draft.add(.heading(level: 3, head))
                for paragraph in rest where !paragraph.words.isEmpty { draft.add(.paragraph(paragraph)) }
            }
            draft.list([Link(.page(text.page), label: wording.fill(.toTheText, [.title: text.title]))])
        }
        let notes = annotated.map {
            var text = $0
            text.body = Body(notes: $0.body.notes)
            return text
        }
        addSentenceLinks(of: notes, to: &draft)
        return draft.finished()
    }

    /// The number of notes in all texts.
    var noteCount: Int { annotated.reduce(0) { $0 + $1.body.notes.count } }

    /// Returns a note's first sentence, without its full stop, and the paragraphs with the rest of the note.
    private func titled(_ note: Note, of page: PageID) -> (title: String, rest: [[Run]]) {
        let paragraphs = note.paragraphs.map { self.runs($0, on: page) }
        let runs = paragraphs.first ?? []
        let end = wording.sentences.end(in: Array(runs.words.utf8), from: 0, outside: runs.linkRanges)
        let (first, rest) = runs.split(after: end)
        let title = first.words
        // A sentence that is not the last may be followed by a space, which belongs to neither part.
        let space = rest.words.utf8.first == UInt8(ascii: " ") ? 1 : 0
        return (title.withoutFullStop, [rest.split(after: space).rest] + paragraphs.dropFirst())
    }
}
