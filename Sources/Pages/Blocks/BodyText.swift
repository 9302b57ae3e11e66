import Languages
import Content

/// Puts a body's blocks on a page, and its notes below them.
extension PageContext {
    /// Adds the blocks of a text.
    ///
    /// A draft that is shown says so first. The text's headings are `lowered` if it stands below a heading of level 2.
    func add(_ text: PageText, to draft: inout PageDraft, lowered: Bool = false) {
        let notes = noteNumbers[text.page]
        let runs = { self.runs($0, notes: notes, on: text.page) }
        if text.isDraft { draft.add(wording[.draftNotice]) }
        var isBelowQuotation = false
        for block in text.body.blocks {
            switch block {
            case .heading(let level, let words):
                draft.add(.heading(level: lowered ? 3 : level, words))
            case .paragraph(let line):
                let line = runs(line)
                draft.add(
                    isBelowQuotation && !line.words.endsSentence ? .attribution(line) : .paragraph(line)
                )
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
            isBelowQuotation = block.isQuoted
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

extension TextBlock {
    /// Whether the line below may name who speaks here.
    fileprivate var isQuoted: Bool {
        switch self {
        case .quotation, .verse: true
        case .heading, .paragraph, .list, .preformatted, .table, .link: false
        }
    }
}

extension String {
    /// Whether a full stop or a similar mark comes last, closing marks aside: the line under a quotation that names its speaker
    /// has none.
    fileprivate var endsSentence: Bool {
        let last = reversed().first { !$0.isWhitespace && !"\"'”’)]»“」』）】".contains($0) }
        return last.map { ".!?:…。！？：؟۔।".contains($0) } ?? true
    }
}
