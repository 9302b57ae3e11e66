import Content
import Records
import Text

extension ProseRule {
    /// Finds notes of too many sentences; the first is the title.
    static func findLongNotes(_ text: ProseText, _: Surroundings, _ findings: inout Findings) {
        for note in text.notes {
            let sentences = note.paragraphs.reduce(0) { $0 + $1.sentences.count } - 1
            guard sentences > Length.note else { continue }
            findings.add(
                note.label,
                "this note has \(sentences) sentences below its title, and over \(Length.note) are a text of their own; shorten it, or make a page of it"
            )
        }
    }

    /// Finds the mark of a note before the full stop, comma or other mark that ends what it is about.
    static func findNotesBeforeMarks(_ passage: Passage, _ findings: inout Findings) {
        for mark in passage.marks {
            guard case .note = mark.kind else { continue }
            let index = passage.tokens(of: mark).lowerBound
            guard let next = passage.token(index, 1), next.kind == .sign,
                ".,;:!?".unicodeScalars.contains(next.first)
            else { continue }
            findings.add(
                mark.written,
                "the mark of the note stands before “\(next.first)”; write “\(next.first) \(mark.written.text.prefix(60))”"
            )
        }
    }

    /// Finds quotations of which nobody is told whose they are.
    static func findUnattributedQuotations(_ text: ProseText, _: Surroundings, _ findings: inout Findings) {
        for (index, block) in text.blocks.enumerated() {
            guard case .quotation(let lines) = block, let first = lines.first else { continue }
            if lines.contains(where: \.hasReference) { continue }
            if index + 1 < text.blocks.count {
                switch text.blocks[index + 1] {
                case .attribution: continue
                case .paragraph(let next) where next.beginsWithReference: continue
                default: break
                }
            }
            // The paragraph before it may say who speaks, and ends in a colon then, or cites the work.
            if index > 0, case .paragraph(let before) = text.blocks[index - 1],
                before.hasReference || before.tokens.last?.is(":") == true
            {
                continue
            }
            findings.add(
                first.words,
                "nothing says whose words these are; write a line straight below them with the name and the work"
            )
        }
    }
}

extension Passage {
    /// Whether a note or a citation stands in the passage.
    fileprivate var hasReference: Bool { tokens.contains { $0.kind == .mark } }

    fileprivate var beginsWithReference: Bool { tokens.first?.kind == .mark }
}
