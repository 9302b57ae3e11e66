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
        draft.add(wording.notesSummary(noteCount))
        for text in annotated {
            draft.add(.heading(level: 2, text.title))
            let numbers = noteNumbers[text.page]
            for note in text.body.notes {
                let (title, rest) = titled(note)
                let number = numbers[note.label].map { "\(wording.noteNumber($0).capitalisingFirst): " } ?? ""
                draft.add(.heading(level: 3, number + title))
                if !rest.words.isEmpty { draft.add(.paragraph(rest)) }
            }
            draft.list([Link(.page(text.page), label: wording.toTheText(text.title))])
        }
        return draft.finished()
    }

    /// The number of notes in all texts.
    var noteCount: Int { annotated.reduce(0) { $0 + $1.body.notes.count } }

    /// Returns a note's first sentence, without its full stop, and the rest of the note.
    private func titled(_ note: Note) -> (title: String, rest: [Run]) {
        let runs = runs(note.text)
        let end = wording.sentences.end(in: Array(runs.words.utf8), from: 0, outside: runs.linkRanges)
        let (first, rest) = runs.split(after: end)
        let title = first.words
        // A sentence that is not the last is followed by a space, which belongs to neither part.
        return (title.hasSuffix(".") ? String(title.dropLast()) : title, rest.split(after: 1).rest)
    }
}
