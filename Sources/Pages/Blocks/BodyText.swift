import Content

/// Puts a body's blocks on a page, and its notes below them.
extension PageContext {
    /// Adds the blocks of a text.
    ///
    /// The text's headings are `lowered` if it stands below a heading of level 2.
    func add(_ text: PageText, to draft: inout PageDraft, lowered: Bool = false) {
        let notes = noteNumbers[text.page]
        var isBelowQuotation = false
        for block in text.body.blocks {
            switch block {
            case .heading(let level, let words):
                draft.add(.heading(level: lowered ? 3 : level, words))
            case .paragraph(let line):
                let runs = runs(line, notes: notes)
                draft.add(
                    isBelowQuotation && !runs.words.endsSentence ? .attribution(runs) : .paragraph(runs)
                )
            case .list(let lines): draft.add(.list(lines.map { runs($0, notes: notes) }))
            case .quotation(let lines): draft.add(.quotation(lines.map { runs($0, notes: notes) }))
            case .preformatted(let lines, let description):
                draft.add(.preformatted(lines, description: description))
            case .link(let address, let label, _): add(address, label: label, of: text.page, to: &draft)
            }
            if case .quotation = block { isBelowQuotation = true } else { isBelowQuotation = false }
        }
    }

    /// Returns the notes of a text in their order, below a heading of `level`; nothing if it has none.
    func notes(of text: PageText, under level: Int = 2) -> [Block] {
        let numbers = noteNumbers[text.page]
        let notes = text.body.notes.compactMap { note in
            numbers[note.label].map { number in
                Block.note(
                    runs(note.text),
                    label: wording.noteNumber(number).capitalisingFirst,
                    number: number
                )
            }
        }
        return notes.isEmpty ? [] : [.heading(level: level, wording.notes)] + notes
    }

    /// Adds a text and its notes.
    func addAnnotated(_ text: PageText, to draft: inout PageDraft) {
        add(text, to: &draft)
        for block in notes(of: text) { draft.addNote(block) }
    }

    /// Adds a link; one that leads nowhere keeps only its words, and ``checkLinks(_:)`` reports it.
    private func add(_ address: String, label: String, of page: PageID, to draft: inout PageDraft) {
        let label = label.isEmpty ? address : label
        guard let target = try? addresses.target(of: address, on: page), isSearchable || !target.isSearch
        else {
            return draft.add(label)
        }
        draft.add(Link(target, label: label, isPartOfText: true))
    }
}

extension String {
    /// Whether a full stop or a similar mark comes last, closing marks aside: the line under a quotation that names its speaker
    /// has none.
    fileprivate var endsSentence: Bool {
        let last = reversed().first { !$0.isWhitespace && !"\"'”’)]".contains($0) }
        return last.map { ".!?:…".contains($0) } ?? true
    }
}
