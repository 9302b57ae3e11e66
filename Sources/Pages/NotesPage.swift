import Content

extension Composition {
    /// Every editor's note, under the text that it belongs to.
    func notesPage() -> Page {
        var draft = draft(.notes, title: wording.editorsNotes)
        draft.add(wording.notesSummary(annotated.reduce(0) { $0 + $1.body.notes.count }))
        for text in annotated {
            draft.add(.heading(level: 2, text.title))
            for (index, note) in text.body.notes.enumerated() {
                let (title, rest) = titled(note)
                draft.add(.heading(level: 3, "\(index + 1). \(title)"))
                if !rest.words.isEmpty { draft.add(.paragraph(rest)) }
            }
            draft.add(nil, [Link(.page(text.path), label: wording.toTheText(text.title))])
        }
        return draft.finished()
    }

    /// A note's first sentence, without its full stop, and what follows it.
    private func titled(_ note: Note) -> (title: String, rest: [Run]) {
        let runs = runs(note.text)
        let bytes = Array(runs.words.utf8)
        let end = wording.sentences.end(in: bytes, from: 0)
        // A sentence that is not the last is followed by a space, which belongs to neither part.
        let title = String(decoding: bytes[..<end], as: UTF8.self)
        return (
            title.hasSuffix(".") ? String(title.dropLast()) : title,
            runs.split(after: min(end + 1, bytes.count)).rest
        )
    }
}
