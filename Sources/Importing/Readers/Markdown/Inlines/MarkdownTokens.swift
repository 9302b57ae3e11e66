import Content
import Markdown
import Records
import Text

/// Makes tokens of the nodes of a block, and looks after the tags of HTML among them.
struct MarkdownTokens {
    private(set) var tokens: [MarkdownToken] = []
    private(set) var comments: [String] = []
    private(set) var remarks: [Manuscript.Remark] = []
    private(set) var syntax: [String] = []
    private var emphasisEnd: Int?
    /// Whether a tag of HTML has begun the emphasis that is open.
    private var isEmphasisedByTag = false
    /// Where struck words end, the outermost first.
    private var strikeEnds: [Int] = []
    private var hasToldOfStrikes = false
    private let line: Int
    private let context: InlineContext

    /// - Parameters:
    ///   - nodes: All nodes of the document.
    ///   - range: Those of the block.
    ///   - context: What the whole file defines.
    init(_ nodes: [MarkdownNode], in range: Range<Int>, _ context: InlineContext) {
        self.context = context
        line = nodes.indices.contains(range.lowerBound) ? nodes[range.lowerBound].line : 1
        var index = range.lowerBound
        while index < range.upperBound {
            end(before: index)
            index = take(nodes, index, range.upperBound)
        }
        end(before: range.upperBound)
        if isEmphasisedByTag { tokens.append(.emphasisEnd) }
    }

    private mutating func end(before index: Int) {
        while let last = strikeEnds.last, last <= index {
            tokens.append(.literal("~~"))
            strikeEnds.removeLast()
        }
        guard let end = emphasisEnd, end <= index else { return }
        tokens.append(.emphasisEnd)
        emphasisEnd = nil
    }

    /// - Returns: The index of the next node to be looked at.
    private mutating func take(_ nodes: [MarkdownNode], _ index: Int, _ limit: Int) -> Int {
        let node = nodes[index]
        switch node.kind {
        case .text(let words):
            tokens += words.unicodeScalars.filter { $0 != ProtectedText.mark }.map(MarkdownToken.scalar)
        case .codeSpan(let words): tokens.append(.literal(ProtectedText.code(words)))
        case .softBreak: tokens.append(.softBreak)
        case .lineBreak: tokens.append(.hardBreak)
        case .htmlTag(let tag):
            let tag = ProtectedText.code(tag)
            if let end = takeMark(nodes, index) { return end }
            if let end = takeLink(tag, nodes, index, limit) { return end }
            take(tag: tag, line: node.line)
        case .strikethrough:
            tokens.append(.literal("~~"))
            strikeEnds.append(node.end)
            if !hasToldOfStrikes {
                remarks.append(
                    .init(
                        .changed,
                        line: line,
                        "words that are struck out stand between the signs ~~, as they were written"
                    )
                )
            }
            hasToldOfStrikes = true
        case .emphasis, .strong:
            if emphasisEnd == nil, !isEmphasisedByTag {
                tokens.append(.emphasis)
                emphasisEnd = node.end
            }
        case .link(let address, let title):
            if let end = takeMark(nodes, index) { return end }
            let address = ProtectedText.words(address)
            syntax.append(address)
            drop(title: title, of: "a link")
            let words = plainWords(nodes, in: index + 1..<node.end)
            tokens.append(.link(address: address, words: words))
            return node.end
        case .image(let address, let title):
            let address = ProtectedText.words(address)
            syntax.append(address)
            // Pandoc says by this title that the picture has a caption.
            if title != "fig:" { drop(title: title, of: "a picture") }
            tokens.append(.image(address: address, alt: plainWords(nodes, in: index + 1..<node.end)))
            return node.end
        default: break
        }
        return index + 1
    }

    /// Takes a link that is the mark of a note, or leads from a note back to its mark.
    ///
    /// - Returns: The index of the node behind it; `nil` if it is any other link.
    private mutating func takeMark(_ nodes: [MarkdownNode], _ index: Int) -> Int? {
        if context.endnotes.isEmpty {
            // An e-book may have lost the marks to which these arrows lead.
            guard nodes[index].target != nil, let mark = EndnoteReference(nodes, index), mark.isBack,
                nodes.words(in: index..<mark.end).unicodeScalars.contains("↩")
            else { return nil }
        }
        guard let mark = EndnoteReference(nodes, index) else { return takeWayBack(nodes, index) }
        if let label = context.endnotes[mark.target] {
            tokens.append(.note(label))
        } else if mark.isBack || context.endnoteMarks.contains(mark.target) {
            // Its attributes go with it.
            tokens.append(.literal(""))
        } else {
            return nil
        }
        syntax += [mark.target, nodes.words(in: index..<mark.end)]
        return mark.end
    }

    /// Takes a link in words, such as “Back”, from a note to its mark.
    private mutating func takeWayBack(_ nodes: [MarkdownNode], _ index: Int) -> Int? {
        guard case .link = nodes[index].kind, let target = nodes[index].target,
            context.endnoteMarks.contains(target)
        else { return nil }
        tokens.append(.literal(""))
        syntax += [target, nodes.words(in: index..<nodes[index].end)]
        return nodes[index].end
    }

    private mutating func drop(title: String, of what: String) {
        guard !title.isEmpty else { return }
        let words = ProtectedText.words(title)
        remarks.append(
            .init(
                .dropped,
                line: line,
                "the title of \(what), \(quoted(words)), which shows under a mouse, was left out",
                words: words
            )
        )
    }

    /// Returns the words inside a link or a picture, in which no mark can stand.
    private mutating func plainWords(_ nodes: [MarkdownNode], in range: Range<Int>) -> String {
        var words = ""
        for node in nodes[range] {
            switch node.kind {
            case .text(let text): words += ProtectedText.words(text)
            case .codeSpan(let text): words += ProtectedText.code(text)
            case .softBreak, .lineBreak: words += " "
            case .image(let address, let title):
                syntax.append(ProtectedText.words(address))
                drop(title: title, of: "a picture")
                remarks.append(
                    .init(
                        .changed,
                        line: line,
                        "a picture inside a link, \(quoted(address)), is its words alone"
                    )
                )
            case .link(let address, _): syntax.append(ProtectedText.words(address))
            case .htmlTag(let tag): syntax.append(ProtectedText.code(tag))
            default: break
            }
        }
        return words
    }

    /// Takes a link of HTML with its words.
    ///
    /// - Returns: The index of the node behind it; `nil` if the tag begins none.
    private mutating func takeLink(_ tag: String, _ nodes: [MarkdownNode], _ index: Int, _ limit: Int) -> Int?
    {
        let parsed = HTMLTag(tag)
        guard parsed.name == "a", !parsed.isEnd, let address = parsed["href"] else { return nil }
        // A link is short; one that is not closed must not be looked for in all that follows.
        let end = nodes[index + 1..<min(index + 100, limit)].firstIndex { node in
            if case .htmlTag(let tag) = node.kind { HTMLTag(tag).name == "a" } else { false }
        }
        guard let end, case .htmlTag(let last) = nodes[end].kind, last.utf8.starts(with: "</".utf8) else {
            return nil
        }
        syntax += [tag, last]
        if let title = parsed["title"] { drop(title: title, of: "a link") }
        tokens.append(.link(address: address, words: plainWords(nodes, in: index + 1..<end)))
        return end + 1
    }

    private mutating func take(tag: String, line: Int) {
        if tag.utf8.starts(with: "<!--".utf8) {
            comments.append(String(tag.dropFirst(4).dropLast(tag.utf8.count >= 7 ? 3 : 0)))
            return
        }
        let name = tag.drop { "</".contains($0) }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if HTMLTag.isPlaceholder(tag) {
            tokens.append(.literal(tag))
            return
        }
        syntax.append(tag)
        if let title = HTMLTag(tag)["title"] { drop(title: title, of: "a tag of HTML") }
        switch name {
        case "br": tokens.append(.hardBreak)
        case "img":
            let attributes = HTMLTag(tag)
            // Its words are not joined to those beside the tag.
            tokens += [
                .scalar(" "), .image(address: attributes["src"] ?? "", alt: attributes["alt"] ?? ""),
                .scalar(" "),
            ]
        case "em", "i", "b", "strong":
            guard emphasisEnd == nil else { break }
            let isEnd = tag.utf8.starts(with: "</".utf8)
            if isEnd == isEmphasisedByTag { tokens.append(isEnd ? .emphasisEnd : .emphasis) }
            isEmphasisedByTag = !isEnd
        case "sup", "sub", "span", "u", "small", "s", "del", "a", "wbr": break
        default:
            remarks.append(
                .init(.changed, line: line, "the tag \(quoted(tag)) was taken away; its words stay")
            )
        }
    }
}
