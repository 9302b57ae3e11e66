import Content
import Text

/// What a line of Markdown says, with all that it says besides.
struct InlineResult {
    /// The lines, which hard breaks separate.
    var lines: [[Inline]] = [[]]
    /// The pictures, in the order of the text, with the words that stand for them.
    var images: [(address: String, alt: String)] = []
    /// Notes that are written where they are referred to, with the labels that they got.
    var notes: [Note] = []
    var comments: [String] = []
    var remarks: [Manuscript.Remark] = []
    var syntax: [String] = []
    /// The name that attributes at the end give a heading.
    var id: String?

    /// All lines as one.
    var joined: [Inline] { Array(lines.filter { !$0.isEmpty }.joined(separator: [.text(" ")])) }

    /// Whether nothing stands there but one picture.
    var isImage: Bool {
        guard images.count == 1, lines.count == 1 else { return false }
        return lines[0].allSatisfy { inline in
            switch inline {
            case .text(let words): words.isInvisible
            case .link(let address, _, _): address == images[0].address
            default: false
            }
        }
    }
}
