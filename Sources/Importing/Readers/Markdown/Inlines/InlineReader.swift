import Content
import Markdown
import Records
import Text

/// Reads the marks of Pandoc's Markdown in a line, and makes runs of a capsule's text of it.
///
/// ```
/// reference  = "[^" label "]"                     ; of a note that is defined
/// note       = "^[" line "]"
/// citations  = "[" citation *(";" citation) "]"
/// citation   = [prefix] ["-"] "@" key [suffix]
/// in-text    = "@" key [SP "[" locator "]"]
/// span       = "[" line "]" attributes
/// attributes = "{" *any "}"                       ; behind a bracket, a link, a picture or code, and at a heading's end
/// raised     = "^" 1*20visible "^"                ; lowered with "~"
/// ```
struct InlineReader {
    let tokens: [MarkdownToken]
    /// For each opening bracket the closing one.
    var partners: [Int: Int] = [:]
    /// The opening brackets between which and their partners no other bracket stands: only these can be citations, and each token stands
    /// in one of them at most.
    var innermost: Set<Int> = []
    /// The closing brackets of notes within notes, which become round ones.
    var roundEnds: Set<Int> = []
    /// The tokens that are syntax and are passed over.
    var skipped: Set<Int> = []
    var index = 0
    var result = InlineResult()
    var words = String.UnicodeScalarView()
    /// The runs of the emphasis that is open.
    var emphasised: [Inline]?
    let context: InlineContext
    let line: Int
    let takesNotes: Bool

    init(_ tokens: [MarkdownToken], _ context: InlineContext, line: Int, takesNotes: Bool) {
        (self.tokens, self.context, self.line, self.takesNotes) = (tokens, context, line, takesNotes)
        var open: [Int] = []
        var last: Int?
        for (index, token) in tokens.enumerated() {
            switch token.scalar {
            case "[":
                open.append(index)
                last = index
            case "]":
                guard let start = open.popLast() else { continue }
                partners[start] = index
                if start == last { innermost.insert(start) }
            default: break
            }
        }
    }

    /// Reads the nodes of a block.
    ///
    /// - Parameters:
    ///   - nodes: All nodes of the document.
    ///   - range: Those of the block.
    ///   - context: What the whole file defines.
    ///   - line: The line of the block in the file.
    ///   - isHeading: Whether attributes may stand at the end.
    ///   - takesNotes: Whether the text may refer to notes, which notes themselves do not.
    /// - Returns: What the block says.
    static func read(
        _ nodes: [MarkdownNode],
        in range: Range<Int>,
        _ context: InlineContext,
        line: Int,
        isHeading: Bool = false,
        takesNotes: Bool = true
    ) -> InlineResult {
        let tokens = MarkdownTokens(nodes, in: range, context)
        var reader = InlineReader(tokens.tokens, context, line: line, takesNotes: takesNotes)
        if isHeading { reader.takeAttributesAtEnd() }
        reader.run()
        var result = reader.result
        result.comments += tokens.comments
        result.syntax += tokens.syntax
        result.remarks += tokens.remarks.map { remark in
            var remark = remark
            remark.line = line
            return remark
        }
        return result
    }

    mutating func run() {
        while index < tokens.count {
            if skipped.contains(index) {
                index += 1
                continue
            }
            step()
        }
        endWords()
        // A bracket may have taken the end of emphasis.
        if let inner = emphasised {
            emphasised = nil
            append(inner)
        }
    }

    mutating func step() {
        switch tokens[index] {
        case .scalar(let scalar): step(scalar)
        case .literal(let text):
            add(text)
            index += 1
            skipAttributes()
        case .softBreak:
            result.softBreakCount += 1
            add(" ")
            index += 1
        case .hardBreak:
            breakLine()
            index += 1
        case .emphasis:
            endWords()
            emphasised = []
            index += 1
        case .emphasisEnd:
            endWords()
            if let inner = emphasised {
                emphasised = nil
                if !inner.isEmpty { append([.emphasis(inner)]) }
            }
            index += 1
        case .link(let address, let words):
            index += 1
            skipAttributes()
            if words.isInvisible {
                add(words)
            } else {
                append([.link(address: address, words: words)])
            }
        case .note(let label):
            takeMark(of: label)
        case .image(let address, let alt):
            index += 1
            skipAttributes()
            result.images.append((address, alt))
            append([.link(address: address, words: alt)])
        }
    }

    mutating func step(_ scalar: Unicode.Scalar) {
        let next = index + 1 < tokens.count ? tokens[index + 1].scalar : nil
        switch scalar {
        case "[" where partners[index] != nil: if takeBracket(to: partners[index] ?? index) { return }
        case "]" where roundEnds.contains(index):
            words.append(")")
            index += 1
            return
        case "^" where next == "[" && partners[index + 1] != nil:
            return takeNote(to: partners[index + 1] ?? index)
        case "@": if takeCitationInText() { return }
        case "^" where tokens[index...].dropFirst().first?.isNote == true:
            index += 1
            return
        case "^", "~": if takeRaised(scalar) { return }
        default: break
        }
        words.append(ProtectedText.meaning(of: scalar) ?? scalar)
        index += 1
    }

    // MARK: Putting runs together

    mutating func add(_ text: String) { words.append(contentsOf: text.unicodeScalars) }

    mutating func endWords() {
        guard !words.isEmpty else { return }
        let text = Inline.text(String(words))
        words = String.UnicodeScalarView()
        append([text])
    }

    mutating func append(_ inlines: [Inline]) {
        endWords()
        if emphasised != nil {
            emphasised?.append(contentsOf: inlines)
        } else {
            result.lines[result.lines.count - 1] += inlines
        }
    }

    mutating func breakLine() {
        endWords()
        if let inner = emphasised {
            emphasised = nil
            if !inner.isEmpty { append([.emphasis(inner)]) }
            emphasised = []
        }
        result.lines.append([])
    }
}
