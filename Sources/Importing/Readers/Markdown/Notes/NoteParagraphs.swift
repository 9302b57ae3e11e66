import Content
import Markdown
import Records
import Text

/// The paragraphs of one note.
///
/// A capsule's notes are paragraphs, so items become paragraphs with a bullet or a number, and code becomes words.
struct NoteParagraphs {
    private(set) var paragraphs: [[Inline]] = []
    private(set) var remarks: [Manuscript.Remark] = []
    private(set) var syntax: [String] = []
    private(set) var pictures: [Manuscript.Picture] = []
    private let context: InlineContext
    /// The line of the file that the parser has counted as the first.
    private let firstLine: Int
    /// What stands before the words of the next paragraph.
    private var mark = ""
    /// The numbers of the next items of the lists that are open, with the nodes at which these end.
    private var numbers: [(end: Int, number: Int?)] = []

    init(_ context: InlineContext, from firstLine: Int) {
        (self.context, self.firstLine) = (context, firstLine)
    }

    mutating func read(_ nodes: [MarkdownNode], in range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            while let last = numbers.last, last.end <= index { numbers.removeLast() }
            index = take(nodes, index)
        }
    }

    /// - Returns: The index of the next node to be looked at.
    private mutating func take(_ nodes: [MarkdownNode], _ index: Int) -> Int {
        let node = nodes[index]
        let line = firstLine + node.line - 1
        switch node.kind {
        case .quotation: return index + 1
        case .list(let start):
            numbers.append((node.end, start))
            return index + 1
        case .item:
            mark = numbers.last?.number.map { "\($0). " } ?? "• "
            if let number = numbers.last?.number { numbers[numbers.count - 1].number = number &+ 1 }
            return index + 1
        case .paragraph, .heading:
            let result = InlineReader.read(
                nodes,
                in: index + 1..<node.end,
                context,
                line: line,
                takesNotes: false
            )
            take(result, line: line)
            for words in result.lines where !words.isInvisible { add(words) }
        case .code(let text, let info):
            syntax.append(ProtectedText.words(info))
            let words = ProtectedText.code(text).onOneLine
            if !words.isInvisible { add([.text(words)]) }
        case .html(let text): html(ProtectedText.code(text), line: line)
        default: break
        }
        return node.end
    }

    private mutating func add(_ words: [Inline]) {
        paragraphs.append(mark.isEmpty ? words : [.text(mark)] + words)
        mark = ""
    }

    private mutating func html(_ text: String, line: Int) {
        let fragment = HTMLFragment(text, line: line)
        syntax += fragment.syntax
        remarks += fragment.remarks
        for case .comment(let words) in fragment.pieces.map(\.content) {
            remarks.append(.init(.dropped, line: line, "a comment in a note was left out", words: words))
        }
        for words in fragment.words where !words.isInvisible { add(words) }
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
