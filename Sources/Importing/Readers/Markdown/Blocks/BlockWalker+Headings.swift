import Content
import Markdown
import Records
import Text

/// Headings, and what they cannot have.
extension BlockWalker {
    mutating func heading(_ level: Int, _ range: Range<Int>, line: Int) {
        var result = InlineReader.read(nodes, in: range, context, line: line, isHeading: true)
        if !containers.isEmpty {
            result.lines = [result.joined.isEmpty ? [] : [.emphasis(result.joined.withoutEmphasis)]]
            take(result, line: line)
            tellOnce(line, "a heading in a list or a quotation is emphasised words")
            return place(result, line: line)
        }
        take(result, line: line)
        flush()
        // What a tag has opened and none has closed ends here.
        htmlContainers = HTMLFragment.Containers()
        let words = result.joined
        manuscript.blocks.append(
            Manuscript.Block(
                line: line,
                .heading(level: level, words.filter { !$0.isCarried }),
                id: result.id,
                comments: comments
            )
        )
        comments = []
        let marks = words.filter(\.isCarried)
        if !marks.isEmpty {
            carried += marks
            manuscript.remarks.append(
                .init(
                    .changed,
                    line: line,
                    "a heading has no notes and citations; those of this one stand at the end of the next paragraph"
                )
            )
        }
    }
}

extension Inline {
    /// Whether a heading cannot have it, so that it goes to the next paragraph.
    var isCarried: Bool {
        switch self {
        case .note, .citation: true
        default: false
        }
    }
}
