import Content
import Records
import Text

/// Puts notes that only other notes refer to into these, in brackets: a capsule's notes have no marks of notes.
struct NoteFolding {
    /// The paragraphs of notes to which the text does not refer, by their labels in the capsule.
    var waiting: [String: [[Inline]]] = [:]
    private(set) var remarks: [Manuscript.Remark] = []

    /// The most notes one in another; what is deeper stays a paragraph of the text.
    private static let depth = 8

    mutating func unfolded(_ paragraphs: [[Inline]], line: Int, depth: Int = 0) -> [[Inline]] {
        paragraphs.map { unfolded($0, line, depth) }
    }

    private mutating func unfolded(_ inlines: [Inline], _ line: Int, _ depth: Int) -> [Inline] {
        var result: [Inline] = []
        for inline in inlines {
            switch inline {
            case .note(let label): result += words(of: label, line, depth)
            case .emphasis(let inner): result.append(.emphasis(unfolded(inner, line, depth)))
            case .addition(let inner): result.append(.addition(unfolded(inner, line, depth)))
            default: result.append(inline)
            }
        }
        return result
    }

    private mutating func words(of label: String, _ line: Int, _ depth: Int) -> [Inline] {
        // It is taken away first, so that a note that refers to itself ends.
        guard depth < Self.depth, let paragraphs = waiting.removeValue(forKey: label) else {
            remarks.append(
                .init(
                    .changed,
                    line: line,
                    "a note refers to the note \(quoted(label)); notes have no marks of notes, so it was left out"
                )
            )
            return []
        }
        remarks.append(
            .init(
                .changed,
                line: line,
                "only another note refers to the note \(quoted(label)); it stands there in brackets"
            )
        )
        let inner = unfolded(paragraphs, line: line, depth: depth + 1)
        return [.text(" (")] + inner.joined(separator: [.text(" ")]) + [.text(")")]
    }
}
