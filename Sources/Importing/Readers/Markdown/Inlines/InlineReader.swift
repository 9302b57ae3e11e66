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
    private let tokens: [MarkdownToken]
    /// For each opening bracket the closing one.
    private var partners: [Int: Int] = [:]
    /// The tokens that are syntax and are passed over.
    private var skipped: Set<Int> = []
    private var index = 0
    private var result = InlineResult()
    private var words = String.UnicodeScalarView()
    /// The runs of the emphasis that is open.
    private var emphasised: [Inline]?
    private let context: InlineContext
    private let line: Int
    private let takesNotes: Bool

    private init(_ tokens: [MarkdownToken], _ context: InlineContext, line: Int, takesNotes: Bool) {
        (self.tokens, self.context, self.line, self.takesNotes) = (tokens, context, line, takesNotes)
        var open: [Int] = []
        for (index, token) in tokens.enumerated() {
            switch token.scalar {
            case "[": open.append(index)
            case "]": if let start = open.popLast() { partners[start] = index }
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
        let tokens = MarkdownTokens(nodes, in: range)
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

    /// Returns the words of a line of Markdown without its marks.
    static func plainWords(ofMarkdown text: String) -> String {
        guard text.utf8.contains(where: { "\\*_`[]<&!~^{".utf8.contains($0) }) else { return text.onOneLine }
        let nodes = MarkdownDocument(parsing: text).nodes
        // What would begin a list or a quotation is words here.
        guard nodes.count > 2, case .paragraph = nodes[1].kind, nodes[1].end == nodes.count else {
            return text.onOneLine
        }
        let result = read(nodes, in: 2..<nodes.count, InlineContext(), line: 1)
        return result.joined.plainWords.onOneLine
    }

    private mutating func run() {
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

    private mutating func step() {
        switch tokens[index] {
        case .scalar(let scalar): step(scalar)
        case .literal(let text):
            add(text)
            index += 1
            skipAttributes()
        case .softBreak:
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
        case .image(let address, let alt):
            index += 1
            skipAttributes()
            result.images.append((address, alt))
            append([.link(address: address, words: alt)])
        }
    }

    private mutating func step(_ scalar: Unicode.Scalar) {
        let next = index + 1 < tokens.count ? tokens[index + 1].scalar : nil
        switch scalar {
        case "[" where partners[index] != nil: if takeBracket(to: partners[index] ?? index) { return }
        case "^" where next == "[" && takesNotes && partners[index + 1] != nil:
            return takeNote(to: partners[index + 1] ?? index)
        case "@": if takeCitationInText() { return }
        case "^", "~": if takeRaised(scalar) { return }
        default: break
        }
        words.append(ProtectedText.meaning(of: scalar) ?? scalar)
        index += 1
    }

    // MARK: Putting runs together

    private mutating func add(_ text: String) { words.append(contentsOf: text.unicodeScalars) }

    private mutating func endWords() {
        guard !words.isEmpty else { return }
        let text = Inline.text(String(words))
        words = String.UnicodeScalarView()
        append([text])
    }

    private mutating func append(_ inlines: [Inline]) {
        endWords()
        if emphasised != nil {
            emphasised?.append(contentsOf: inlines)
        } else {
            result.lines[result.lines.count - 1] += inlines
        }
    }

    private mutating func breakLine() {
        endWords()
        if let inner = emphasised {
            emphasised = nil
            if !inner.isEmpty { append([.emphasis(inner)]) }
            emphasised = []
        }
        result.lines.append([])
    }

    // MARK: Brackets

    /// - Returns: Whether the bracket was a mark; otherwise it is a character.
    private mutating func takeBracket(to end: Int) -> Bool {
        if index + 1 < end, tokens[index + 1].scalar == "^", let label = label(in: index + 2..<end) {
            guard takesNotes, let name = context.use(label) else { return false }
            result.syntax.append(label)
            append([.note(label: name)])
            index = end + 1
            return true
        }
        if let citations = PandocCitation.all(in: tokens[index + 1..<end]) {
            append(citations: citations)
            index = end + 1
            return true
        }
        guard let attributes = attributes(from: end + 1) else { return false }
        skipped.formUnion(end...attributes.end)
        result.syntax.append(attributes.text)
        index += 1
        return true
    }

    private func label(in range: Range<Int>) -> String? {
        guard !range.isEmpty, range.count <= 200 else { return nil }
        var label = String.UnicodeScalarView()
        for token in tokens[range] {
            guard let scalar = token.scalar, scalar.value > 0x20 else { return nil }
            label.append(ProtectedText.meaning(of: scalar) ?? scalar)
        }
        return String(label)
    }

    /// Takes a note that stands in the sentence; in it no further one can stand.
    private mutating func takeNote(to end: Int) {
        var inner = InlineReader(Array(tokens[index + 2..<end]), context, line: line, takesNotes: false)
        inner.run()
        let paragraphs = inner.result.lines.filter { !$0.isEmpty }
        result.syntax += inner.result.syntax
        result.remarks += inner.result.remarks
        result.images += inner.result.images
        index = end + 1
        guard !paragraphs.isEmpty else { return }
        let label = context.newLabel()
        result.notes.append(Note(label: label, paragraphs: paragraphs))
        append([.note(label: label)])
    }

    private mutating func append(citations: [PandocCitation]) {
        for (number, citation) in citations.enumerated() {
            if number > 0 { add(citation.prefix.isEmpty ? " " : "; ") }
            if !citation.prefix.isEmpty { add(citation.prefix + " ") }
            result.syntax.append(citation.key)
            append([.citation(Citation(key: citation.key, locator: citation.locator))])
        }
    }

    private mutating func takeCitationInText() -> Bool {
        if index > 0, let before = tokens[index - 1].scalar,
            before.standsInWords || before == "@" || before == "."
        {
            return false
        }
        guard let (key, end) = PandocCitation.key(in: tokens[...], from: index + 1),
            context.citedKeys.contains(key)
        else { return false }
        var citation = Citation(key: key)
        var next = end
        if end + 1 < tokens.count, tokens[end].scalar == " ", tokens[end + 1].scalar == "[",
            let close = partners[end + 1], let locator = PandocCitation.words(of: tokens[end + 2..<close])
        {
            citation.locator = locator
            next = close + 1
        }
        result.syntax.append(key)
        append([.citation(citation)])
        index = next
        return true
    }

    // MARK: Attributes, raised and lowered letters

    /// The most characters between braces; more are no attributes.
    private static let attributeLimit = 500

    private func attributes(from start: Int) -> (text: String, end: Int)? {
        guard start < tokens.count, tokens[start].scalar == "{" else { return nil }
        var text = String.UnicodeScalarView()
        for index in start + 1..<min(start + Self.attributeLimit, tokens.count) {
            guard let scalar = tokens[index].scalar else {
                if case .softBreak = tokens[index] { continue }
                return nil
            }
            if scalar == "}" { return text.isEmpty ? nil : (String(text), index) }
            text.append(ProtectedText.meaning(of: scalar) ?? scalar)
        }
        return nil
    }

    private mutating func skipAttributes() {
        guard let attributes = attributes(from: index), ".#=".contains(where: attributes.text.contains) else {
            return
        }
        result.syntax.append(attributes.text)
        index = attributes.end + 1
    }

    private mutating func takeAttributesAtEnd() {
        guard tokens.last?.scalar == "}",
            let start = tokens.suffix(Self.attributeLimit).lastIndex(where: { $0.scalar == "{" }),
            let attributes = attributes(from: start), attributes.end == tokens.count - 1
        else { return }
        let isName = { (part: Substring) in "#.-=".contains { part.contains($0) } }
        let parts = attributes.text.split(separator: " ")
        guard parts.allSatisfy(isName) else { return }
        skipped.formUnion(start...attributes.end)
        result.syntax.append(attributes.text)
        result.id = parts.first { $0.utf8.first == UInt8(ascii: "#") }.map { String($0.dropFirst()) }
    }

    /// Takes raised or lowered letters: figures by the signs that Unicode has for them, other letters as they are.
    private mutating func takeRaised(_ mark: Unicode.Scalar) -> Bool {
        var inner = String.UnicodeScalarView()
        for next in index + 1..<min(index + 22, tokens.count) {
            guard let scalar = tokens[next].scalar, scalar.value > 0x20 else { return false }
            if scalar == mark {
                guard !inner.isEmpty else { return false }
                add(inner.raised(mark == "^"))
                index = next + 1
                return true
            }
            inner.append(ProtectedText.meaning(of: scalar) ?? scalar)
        }
        return false
    }
}

extension String.UnicodeScalarView {
    /// Returns the letters raised or lowered, if they are figures and signs alone.
    fileprivate func raised(_ isRaised: Bool) -> String {
        let plain = Array("0123456789+-".unicodeScalars)
        let signs = Array((isRaised ? "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻" : "₀₁₂₃₄₅₆₇₈₉₊₋").unicodeScalars)
        var result = String.UnicodeScalarView()
        for scalar in self {
            guard let place = plain.firstIndex(of: scalar) else { return String(self) }
            result.append(signs[place])
        }
        return String(result)
    }
}
