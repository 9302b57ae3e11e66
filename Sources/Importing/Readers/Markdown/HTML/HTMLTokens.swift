/// The texts, tags and comments of a block of HTML.
///
/// ```
/// html    = *(comment / tag / text)
/// comment = "<!--" *any "-->"
/// tag     = "<" (letter / "/" / "!" / "?") *any ">"       ; without another "<"
/// hidden  = "<script>" / "<style>"                        ; with all up to the next "</"
/// ```
struct HTMLTokens: Sequence, IteratorProtocol {
    enum Token {
        case text(String)
        case tag(String)
        case comment(String)
        /// What an element holds of which nothing is shown.
        case hidden(name: String, String)
    }

    private let scalars: [Unicode.Scalar]
    /// For each `<` where the next `>` stands, if no other `<` comes before it.
    private let ends: [Int: Int]
    private var index = 0
    /// The element that was opened and of which nothing is shown.
    private var hidden: String?

    init(_ html: String) {
        scalars = Array(html.unicodeScalars)
        var ends: [Int: Int] = [:]
        var end: Int?
        for index in scalars.indices.reversed() {
            if scalars[index] == ">" { end = index }
            if scalars[index] == "<" {
                ends[index] = end
                end = nil
            }
        }
        self.ends = ends
    }

    mutating func next() -> Token? {
        guard index < scalars.count else { return nil }
        if let name = hidden {
            hidden = nil
            return .hidden(name: name, take(until: "</", skipping: 0))
        }
        if scalars[index...].starts(with: "<!--".unicodeScalars) {
            index += 4
            return .comment(take(until: "-->", skipping: 3))
        }
        if let end = tagEnd {
            let tag = text(index...end)
            index = end + 1
            let parsed = HTMLTag(tag)
            if !parsed.isEnd, parsed.name == "script" || parsed.name == "style" { hidden = parsed.name }
            return .tag(tag)
        }
        let start = index
        repeat { index += 1 } while index < scalars.count && (scalars[index] != "<" || !beginsMark)
        return .text(text(start...index - 1))
    }

    /// The place at which the tag ends that begins here.
    private var tagEnd: Int? {
        guard scalars[index] == "<", index + 1 < scalars.count, scalars[index + 1].mayNameTag else {
            return nil
        }
        return ends[index]
    }

    private var beginsMark: Bool { tagEnd != nil || scalars[index...].starts(with: "<!--".unicodeScalars) }

    private func text(_ range: ClosedRange<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range]))
    }

    private mutating func take(until end: String, skipping count: Int) -> String {
        let start = index
        while index < scalars.count, !scalars[index...].starts(with: end.unicodeScalars) { index += 1 }
        let words = String(String.UnicodeScalarView(scalars[start..<index]))
        index = Swift.min(index + count, scalars.count)
        return words
    }
}

extension Unicode.Scalar {
    fileprivate var mayNameTag: Bool {
        (0x61...0x7A).contains(value | 0x20) || self == "/" || self == "!" || self == "?"
    }
}
