import Content
import Markdown
import Records
import Text

/// What comes last: the notes, and what found no place before.
extension BlockWalker {
    /// Returns what was read, with the notes to which something refers.
    consuming func finished() -> Manuscript {
        var reader = NoteReader(cut, context)
        reader.read(endnotes, nodes, inSentences: manuscript.notes)
        manuscript.notes = reader.notes
        manuscript.remarks += reader.remarks
        manuscript.syntax += reader.syntax
        manuscript.pictures += reader.pictures
        manuscript.blocks = manuscript.blocks.inserting(reader.strays)
        if !carried.isEmpty { emit(.paragraph(carried), line: nodes.last?.line ?? 1) }
        for comment in comments {
            manuscript.remarks.append(
                .init(
                    .dropped,
                    line: nodes.last?.line ?? 1,
                    "a comment at the end of the file was left out",
                    words: comment
                )
            )
        }
        return manuscript
    }
}

extension [Manuscript.Block] {
    /// Returns the blocks with others at their lines.
    func inserting(_ others: [Manuscript.Block]) -> [Manuscript.Block] {
        guard !others.isEmpty else { return self }
        var result: [Manuscript.Block] = []
        var rest = others.sorted { $0.line < $1.line }[...]
        for block in self {
            while let other = rest.first, other.line < block.line {
                result.append(other)
                rest.removeFirst()
            }
            result.append(block)
        }
        return result + rest
    }
}
