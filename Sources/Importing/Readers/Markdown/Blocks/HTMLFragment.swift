import Records
import Text

/// The words of a block of HTML in a Markdown text.
///
/// It is no reader of pages of the web, for which Pandoc serves; it keeps words, headings, pictures and comments where a writer has put a few tags
/// into Markdown.
struct HTMLFragment {
    struct Piece {
        enum Content {
            case words(String)
            case heading(level: Int, String)
            case image(address: String, alt: String)
            case comment(String)
        }
        var line: Int
        var content: Content
    }

    private(set) var pieces: [Piece] = []
    private(set) var remarks: [Manuscript.Remark] = []
    private(set) var syntax: [String] = []
    private var text = String.UnicodeScalarView()
    private var heading: Int?
    private var line: Int
    private var textLine: Int

    /// The tags after which a new paragraph begins.
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details",
        "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "html", "li", "main",
        "nav", "ol",
        "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    init(_ html: String, line: Int) {
        self.line = line
        textLine = line
        let scalars = Array(html.unicodeScalars)
        let ends = Self.nextEnds(in: scalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "<", index + 3 < scalars.count, scalars[index + 1] == "!", scalars[index + 2] == "-",
                scalars[index + 3] == "-"
            {
                index = takeComment(scalars, from: index + 4)
            } else if scalar == "<", index + 1 < scalars.count, scalars[index + 1].mayNameTag,
                let end = ends[index]
            {
                let tag = String(String.UnicodeScalarView(scalars[index...end]))
                index = end + 1
                if let hidden = take(tag) { index = drop(hidden, scalars, from: index) }
                self.line += tag.utf8.count { $0 == UInt8(ascii: "\n") }
            } else {
                take(scalar)
                index += 1
            }
        }
        endText()
    }

    /// The words of all pieces, without comments.
    var words: [String] {
        pieces.compactMap { piece in
            switch piece.content {
            case .words(let words), .heading(_, let words): words
            case .image(_, let alt): alt
            case .comment: nil
            }
        }
    }

    /// Returns for each `<` where the next `>` stands, if no other `<` comes before it.
    private static func nextEnds(in scalars: [Unicode.Scalar]) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        var end: Int?
        for index in scalars.indices.reversed() {
            if scalars[index] == ">" { end = index }
            if scalars[index] == "<" {
                ends[index] = end
                end = nil
            }
        }
        return ends
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if scalar == "\n" {
            line += 1
            // A blank line ends a paragraph here too.
            if text.last == "\n" { endText() }
        }
        if text.isEmpty { textLine = line }
        text.append(scalar)
    }

    private mutating func takeComment(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        endText()
        var end = start
        while end < scalars.count,
            !(scalars[end] == "-" && scalars[end...].starts(with: "-->".unicodeScalars))
        { end += 1 }
        let words = String(String.UnicodeScalarView(scalars[start..<end]))
        pieces.append(Piece(line: line, content: .comment(words)))
        line += words.utf8.count { $0 == UInt8(ascii: "\n") }
        return min(end + 3, scalars.count)
    }

    /// Returns the name of an element of which nothing is shown, such as a script; `nil` for any other.
    private mutating func take(_ tag: String) -> String? {
        syntax.append(tag)
        let parsed = HTMLTag(tag)
        if let title = parsed["title"], !title.isInvisible {
            remarks.append(
                .init(
                    .dropped,
                    line: line,
                    "the title of a tag of HTML, which shows under a mouse, was left out",
                    words: title
                )
            )
        }
        switch parsed.name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            endText()
            heading = parsed.isEnd ? nil : parsed.name.last?.wholeNumberValue
        case "img":
            endText()
            pieces.append(
                Piece(line: line, content: .image(address: parsed["src"] ?? "", alt: parsed["alt"] ?? ""))
            )
        case "script", "style": return parsed.isEnd ? nil : parsed.name
        case let name where Self.blocks.contains(name): endText()
        default: break
        }
        if !parsed.isEnd {
            remarks.append(
                .init(.changed, line: line, "the tag \(quoted(tag)) was taken away; its words stay")
            )
        }
        return nil
    }

    /// Leaves out all up to the end of an element.
    private mutating func drop(_ name: String, _ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start
        while end < scalars.count,
            !(scalars[end] == "<" && end + 1 < scalars.count && scalars[end + 1] == "/")
        {
            end += 1
        }
        let words = String(String.UnicodeScalarView(scalars[start..<end]))
        remarks.append(.init(.dropped, line: line, "what the tag <\(name)> holds was left out", words: words))
        line += words.utf8.count { $0 == UInt8(ascii: "\n") }
        return end
    }

    private mutating func endText() {
        let words = HTMLEntities.decoded(String(text)).onOneLine
        text = String.UnicodeScalarView()
        guard !words.isInvisible else { return }
        pieces.append(
            Piece(line: textLine, content: heading.map { .heading(level: $0, words) } ?? .words(words))
        )
    }
}

extension Unicode.Scalar {
    fileprivate var mayNameTag: Bool {
        (0x61...0x7A).contains(value | 0x20) || self == "/" || self == "!" || self == "?"
    }
}
