import Content
import Markdown
import Records
import Text

/// Reads the notes of a file, each of which is Markdown by itself.
///
/// A capsule's notes are paragraphs, so items become paragraphs with a bullet or a number, and code becomes words.
struct NoteReader {
    private(set) var notes: [(line: Int, note: Note)] = []
    /// Notes to which nothing refers, as paragraphs of the text.
    private(set) var strays: [Manuscript.Block] = []
    private(set) var remarks: [Manuscript.Remark] = []
    private(set) var syntax: [String] = []
    private(set) var pictures: [Manuscript.Picture] = []
    private let cut: MarkdownLines
    private let context: InlineContext
    private var defined: Set<String> = []

    init(_ cut: MarkdownLines, _ context: InlineContext) {
        (self.cut, self.context) = (cut, context)
    }

    mutating func read() {
        for note in cut.notes {
            syntax.append(note.label)
            let paragraphs = paragraphs(of: note)
            guard let label = context.notes[note.label] else { continue }
            if context.used.contains(label), !paragraphs.isEmpty, defined.insert(label).inserted {
                notes.append((note.line, Note(label: label, paragraphs: paragraphs)))
                continue
            }
            if paragraphs.isEmpty, context.used.contains(label), defined.insert(label).inserted {
                notes.append((note.line, Note(label: label, text: [.text("…")])))
                continue
            }
            remarks.append(
                .init(
                    .changed,
                    line: note.line,
                    "nothing refers to the note \(quoted(note.label)), or it is defined twice; it is a paragraph of the text"
                )
            )
            strays += paragraphs.map { Manuscript.Block(line: note.line, .body(.paragraph($0))) }
        }
    }

    private mutating func paragraphs(of note: CutNote) -> [[Inline]] {
        var protector = LineProtector()
        let text = note.lines.map { protector.protect($0) }.joined(separator: "\n")
        let references = cut.references.used(in: text).map { "\n\n" + $0 }.joined()
        let nodes = MarkdownDocument(parsing: text + references).nodes
        var paragraphs: [[Inline]] = []
        /// What stands before the words of the next paragraph.
        var mark = ""
        var numbers: [(end: Int, number: Int?)] = []
        var index = 1
        while index < nodes.count {
            while let last = numbers.last, last.end <= index { numbers.removeLast() }
            let node = nodes[index]
            let line = note.line + node.line - 1
            switch node.kind {
            case .quotation: index += 1
            case .list(let start):
                numbers.append((node.end, start))
                index += 1
            case .item:
                mark = numbers.last?.number.map { "\($0). " } ?? "• "
                if let number = numbers.last?.number { numbers[numbers.count - 1].number = number &+ 1 }
                index += 1
            case .paragraph, .heading:
                let result = InlineReader.read(
                    nodes,
                    in: index + 1..<node.end,
                    context,
                    line: line,
                    takesNotes: false
                )
                take(result, line: line)
                for words in result.lines where !words.isInvisible {
                    paragraphs.append(mark.isEmpty ? words : [.text(mark)] + words)
                    mark = ""
                }
                index = node.end
            case .code(let text, let info):
                syntax.append(ProtectedText.words(info))
                let words = ProtectedText.code(text).onOneLine
                if !words.isInvisible { paragraphs.append([.text(mark + words)]) }
                mark = ""
                index = node.end
            case .html(let text):
                let fragment = HTMLFragment(ProtectedText.code(text), line: line)
                syntax += fragment.syntax
                remarks += fragment.remarks
                for piece in fragment.pieces {
                    guard case .comment(let words) = piece.content else { continue }
                    remarks.append(
                        .init(.dropped, line: line, "a comment in a note was left out", words: words)
                    )
                }
                for words in fragment.words where !words.isInvisible { paragraphs.append([.text(words)]) }
                index = node.end
            default: index = node.end
            }
        }
        return paragraphs
    }

    private mutating func take(_ result: InlineResult, line: Int) {
        remarks += result.remarks
        syntax += result.syntax
        pictures += result.images.map { .init(address: $0.address, alt: $0.alt, line: line) }
        for comment in result.comments {
            remarks.append(.init(.dropped, line: line, "a comment in a note was left out", words: comment))
        }
    }
}
