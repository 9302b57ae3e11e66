import Languages
import Content

/// Puts a body's blocks on a page, and its notes below them.
extension PageContext {
    /// Adds the blocks of a text.
    ///
    /// A draft that is shown says so first. The text's headings are `lowered` if it stands below a heading of level 2. A paragraph
    /// begins with its number if `numbers` has one for its block.
    func add(
        _ text: PageText,
        to draft: inout PageDraft,
        lowered: Bool = false,
        numbers: [Int: String] = [:]
    ) {
        let notes = noteNumbers[text.page]
        let runs = { self.runs($0, notes: notes, on: text.page) }
        if text.isDraft { draft.add(wording[.draftNotice]) }
        for (index, block) in text.body.blocks.enumerated() {
            switch block {
            case .heading(let level, let words):
                draft.add(.heading(level: lowered ? 3 : level, words))
            case .paragraph(let line):
                let number = numbers[index].map { [Run.text("¶\u{A0}\($0) ")] } ?? []
                let line = number + runs(line)
                draft.add(text.body.isAttribution(at: index) ? .attribution(line) : .paragraph(line))
            case .list(let items):
                draft.add(.list(items.map { ListItem(runs($0.words), $0.marker) }))
            case .quotation(let lines): draft.add(.quotation(lines.map(runs)))
            case .verse(let lines): draft.add(.verse(lines.map(runs)))
            case .table(let table, let description):
                draft.add(.table(table, description: description))
            case .preformatted(let lines, let description):
                draft.add(.preformatted(lines, description: description))
            case .link(let address, let label, _): add(address, label: label, of: text.page, to: &draft)
            }
        }
    }

    /// Returns the notes of a text in their order, below a heading of `level`; nothing if it has none.
    func notes(of text: PageText, under level: Int = 2) -> [Block] {
        let numbers = noteNumbers[text.page]
        let notes = text.body.notes.compactMap { note in
            numbers[note.label].map { number in
                Block.note(
                    note.paragraphs.map { runs($0, on: text.page) },
                    label: wording.fill(.noteStart, [.number: String(number)]) + wording.space,
                    number: number
                )
            }
        }
        return notes.isEmpty ? [] : [.heading(level: level, wording[.notes])] + notes
    }

    /// Adds a text and its notes.
    func addAnnotated(_ text: PageText, to draft: inout PageDraft) {
        add(text, to: &draft)
        for block in notes(of: text) { draft.addNote(block) }
    }

    /// Adds a link, or what it shows; one that leads nowhere keeps only its words, and ``checkLinks(_:)`` reports it.
    private func add(_ address: String, label: String, of page: PageID, to draft: inout PageDraft) {
        let target = target(of: address, on: page)
        if case .media(let name) = target, let attachment = references.attachments[name] {
            return draft.add(.figure(figure(attachment, label: label == address ? "" : label)))
        }
        let label = label.isEmpty ? address : label
        guard let target else { return draft.add(label) }
        draft.add(Link(target, label: label, isPartOfText: true))
    }
}
