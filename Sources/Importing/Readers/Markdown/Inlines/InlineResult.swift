import Content
import Text

/// What a line of Markdown says, with all that it says besides.
struct InlineResult {
    /// The lines, which hard breaks separate.
    var lines: [[Inline]] = [[]]
    /// The number of lines that end in the file and go on in the text.
    var softBreakCount = 0
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

    /// Whether there are three lines or more, all short, of which most break by a mark of their own.
    var isVerse: Bool {
        let lines = lines.filter { !$0.isInvisible }
        return lines.count > max(2, softBreakCount + 1) && lines.allSatisfy { $0.plainWords.count <= 80 }
    }

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
