import Content

/// Puts a body's blocks on a page, and its notes below them.
extension PageContext {
    /// Adds the blocks of a text.
    ///
    /// The text's headings are `lowered` if it stands below a heading of level 2. `notes` has the numbers of the notes on this
    /// page by their labels.
    func add(_ text: PageText, to draft: inout PageDraft, lowered: Bool = false, notes: [String: Int]) {
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

    /// Adds the notes of one or several texts, in the order of their numbers.
    func add(notes bodies: [Body], to draft: inout PageDraft) {
        let notes = bodies.flatMap(\.notes)
        if !notes.isEmpty { draft.add(.heading(level: 2, wording.notes)) }
        for (index, note) in notes.enumerated() { draft.add(.note(number: index + 1, runs(note.text))) }
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

extension Body {
    /// Returns the number of each note by its label, from `first` on.
    func noteNumbers(from first: Int = 1) -> [String: Int] {
        Dictionary(zip(notes.map(\.label), first...), uniquingKeysWith: { first, _ in first })
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
