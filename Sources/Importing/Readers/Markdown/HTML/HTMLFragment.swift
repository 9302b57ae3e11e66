import Content
import Records
import Text

/// What stands in a block of HTML in a Markdown text.
///
/// It is no reader of pages of the web, for which Pandoc serves; it keeps what a capsule can hold where a writer has put some tags into
/// Markdown: paragraphs, headings, quotations, lists, code, tables of words, pictures, links, emphasis and comments.
struct HTMLFragment {
    struct Piece {
        enum Content {
            case words([Inline])
            case heading(level: Int, [Inline])
            case item(TextBlock.Item)
            case preformatted([String])
            case table(header: [String]?, rows: [[String]])
            case image(address: String, alt: String)
            case comment(String)
        }
        var line: Int
        /// The number of quotations around it.
        var quotations = 0
        var content: Content
    }

    /// What is open around a piece, which may have been opened in a block before.
    struct Containers {
        var quotations = 0
        /// The numbers of the next items of the lists; `nil` for bullets.
        var lists: [Int?] = []
    }

    private(set) var pieces: [Piece] = []
    var remarks: [Manuscript.Remark] = []
    var syntax: [String] = []
    /// What is open behind the last piece.
    var open: Containers
    var line: Int
    private var run = HTMLRun()
    private var heading: Int?
    /// The marker of the item that has no words yet.
    private var marker: ListMarker?
    private var textLine: Int
    private var isPreformatted = false
    private var table: HTMLTable?

    init(_ html: String, line: Int, _ open: Containers = Containers()) {
        (self.line, self.open) = (line, open)
        textLine = line
        for token in HTMLTokens(html) {
            switch token {
            case .text(let words): take(words: words)
            case .comment(let words):
                endText()
                add(.comment(words))
                self.line += words.lineEndCount
            case .tag(let tag):
                take(tag)
                self.line += tag.lineEndCount
            case .hidden(let name, let words):
                remarks.append(
                    .init(
                        .dropped,
                        line: self.line,
                        "what the tag <\(name)> holds was left out",
                        words: words
                    )
                )
                self.line += words.lineEndCount
            }
        }
        endText()
        endTable()
    }

    /// The words of all pieces, without comments.
    var words: [[Inline]] { pieces.flatMap(\.words) }

    private mutating func add(_ content: Piece.Content, line: Int? = nil) {
        let piece = Piece(line: line ?? self.line, quotations: open.quotations, content: content)
        if table != nil { table?.pieces.append(piece) } else { pieces.append(piece) }
    }

    // MARK: Words

    private mutating func take(words: String) {
        if isPreformatted {
            run.add(words)
            line += words.lineEndCount
            return
        }
        // A blank line ends a paragraph here too.
        var isAfterLineEnd = false
        for part in words.split(separator: "\n", omittingEmptySubsequences: false) {
            if isAfterLineEnd {
                line += 1
                if part[...].isBlank { endText() } else { run.addBlank() }
            }
            if run.isEmpty { textLine = line }
            run.addCollapsing(part)
            isAfterLineEnd = true
        }
    }

    private mutating func endText() {
        if isPreformatted {
            var lines = LineReader(run.takeText()[...]).map(String.init)
            if lines.first?[...].isBlank == true { lines.removeFirst() }
            while lines.last?[...].isBlank == true { lines.removeLast() }
            if lines.contains(where: { !$0.isInvisible }) { add(.preformatted(lines), line: textLine) }
            return
        }
        let words = run.take()
        guard !words.isInvisible else { return }
        if let heading {
            add(.heading(level: heading, words), line: textLine)
        } else if let marker {
            self.marker = nil
            add(.item(TextBlock.Item(words, marker)), line: textLine)
        } else {
            add(.words(words), line: textLine)
        }
    }

    // MARK: Tags

    private mutating func take(_ text: String) {
        syntax.append(text)
        let tag = HTMLTag(text)
        if let title = tag["title"], !title.isInvisible {
            remarks.append(
                .init(
                    .dropped,
                    line: line,
                    "the title of a tag of HTML, which shows under a mouse, was left out",
                    words: title
                )
            )
        }
        let isTaken = takeInline(tag) || takeBlock(tag) || takeList(tag) || takeTable(tag)
        if isTaken { return }
        if Self.blocks.contains(tag.name) { endText() }
        if !tag.isEnd, !Self.silent.contains(tag.name) {
            remarks.append(
                .init(.changed, line: line, "the tag \(quoted(text)) was taken away; its words stay")
            )
        }
    }

    /// The other tags after which a new paragraph begins.
    private static let blocks: Set<String> = [
        "address", "article", "aside", "body", "caption", "center", "details", "div", "fieldset",
        "figcaption",
        "figure", "footer", "form", "header", "hr", "html", "main", "nav", "p", "section", "summary",
    ]

    /// The tags that say nothing of which a capsule has no form.
    private static let silent: Set<String> = ["p", "div", "span", "wbr", "html", "body", "section", "hr"]

    private mutating func takeInline(_ tag: HTMLTag) -> Bool {
        switch tag.name {
        case "a": run.link(to: tag.isEnd ? nil : tag["href"])
        case "em", "i", "b", "strong", "cite", "dfn", "var": run.emphasise(!tag.isEnd)
        case "br": isPreformatted ? run.add("\n") : endText()
        case "img":
            let (address, alt) = (tag["src"] ?? "", tag["alt"] ?? "")
            if run.isLink {
                remarks.append(
                    .init(
                        .changed,
                        line: line,
                        "a picture inside a link, \(quoted(address)), is its words alone"
                    )
                )
                run.addCollapsing(alt[...])
            } else {
                endText()
                add(.image(address: address, alt: alt))
            }
        default: return false
        }
        return true
    }

    private mutating func takeBlock(_ tag: HTMLTag) -> Bool {
        switch tag.name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            endText()
            heading = tag.isEnd ? nil : tag.name.last?.wholeNumberValue
        case "pre":
            endText()
            isPreformatted = !tag.isEnd
            textLine = line
        case "blockquote":
            endText()
            open.quotations = max(open.quotations + (tag.isEnd ? -1 : 1), 0)
        case "code" where isPreformatted: break
        default: return false
        }
        return true
    }

    private mutating func takeList(_ tag: HTMLTag) -> Bool {
        switch tag.name {
        case "ul", "ol", "dl":
            endText()
            marker = nil
            if tag.isEnd {
                _ = open.lists.popLast()
            } else {
                open.lists.append(tag.name == "ol" ? tag["start"].flatMap { Int($0) } ?? 1 : nil)
            }
        case "li", "dt", "dd":
            endText()
            marker = nil
            if tag.isEnd { break }
            let level = max(open.lists.count - 1, 0) + (tag.name == "dd" ? 1 : 0)
            let number = open.lists.last ?? nil
            marker = ListMarker(level: level, number: number.flatMap { (0...999).contains($0) ? $0 : nil })
            if let number { open.lists[open.lists.count - 1] = number &+ 1 }
        default: return false
        }
        return true
    }

    private mutating func takeTable(_ tag: HTMLTag) -> Bool {
        switch tag.name {
        case "table":
            endText()
            endTable()
            if !tag.isEnd { table = HTMLTable(line: line) }
        case "tr":
            endText()
            if !tag.isEnd { table?.beginRow() }
        case "td", "th":
            endText()
            if !tag.isEnd { table?.beginCell(tag) }
        case "thead", "tbody", "tfoot", "col", "colgroup": endText()
        default: return false
        }
        return true
    }

    private mutating func endTable() {
        guard let table else { return }
        self.table = nil
        if let content = table.content {
            add(content, line: table.line)
        } else {
            pieces += table.pieces
        }
    }
}

extension HTMLFragment.Piece {
    /// What it says, paragraph by paragraph.
    var words: [[Inline]] {
        switch content {
        case .words(let words), .heading(_, let words): [words]
        case .item(let item): [item.words]
        case .preformatted(let lines): lines.map { [.text($0)] }
        case .table(let header, let rows):
            ((header.map { [$0] } ?? []) + rows).map { [.text($0.joined(separator: ", "))] }
        case .image(_, let alt): [[.text(alt)]]
        case .comment: []
        }
    }
}

extension String {
    fileprivate var lineEndCount: Int { utf8.count { $0 == UInt8(ascii: "\n") } }
}
