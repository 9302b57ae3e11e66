import Records
import Text

/// A tag of HTML, and what a capsule has instead.
///
/// ```
/// tag        = "<" ["/"] name [attributes] [blanks] ["/"] ">"
/// attributes = 1*(blanks [name "=" value])
/// ```
enum HTMLTag {
    /// What a tag makes of the words up to the one that closes it.
    enum Effect {
        case emphasis, link, picture, code, lineBreak, heading, item, list, quotation, rule, struck, inserted
        case raised, lowered, table, note, box
    }

    /// The effects of all tags that are looked for; a text may name others, such as `<name>`, in its own sense.
    static let effects: [String: Effect] = [
        "b": .emphasis, "strong": .emphasis, "i": .emphasis, "em": .emphasis, "u": .emphasis,
        "cite": .emphasis,
        "mark": .emphasis, "dfn": .emphasis, "var": .emphasis, "small": .box, "big": .box, "a": .link,
        "img": .picture, "video": .picture, "audio": .picture, "iframe": .picture, "object": .picture,
        "embed": .picture, "figure": .picture, "svg": .picture, "code": .code, "kbd": .code, "samp": .code,
        "tt": .code, "pre": .code, "br": .lineBreak, "wbr": .box, "h1": .heading, "h2": .heading,
        "h3": .heading,
        "h4": .heading, "h5": .heading, "h6": .heading, "li": .item, "ul": .list, "ol": .list, "dl": .list,
        "dt": .item, "dd": .item, "blockquote": .quotation, "q": .quotation, "hr": .rule, "s": .struck,
        "del": .struck, "strike": .struck, "ins": .inserted, "sup": .raised, "sub": .lowered,
        "table": .table,
        "tr": .table, "td": .table, "th": .table, "tbody": .table, "thead": .table, "ref": .note,
        "p": .box,
        "div": .box, "span": .box, "font": .box, "center": .box, "section": .box, "article": .box,
        "nowiki": .code, "details": .box, "summary": .box, "header": .box, "footer": .box, "nav": .box,
        "main": .box, "style": .box, "script": .box, "figcaption": .box, "poem": .lineBreak, "abbr": .box,
        "o:p": .box, "html": .box, "body": .box, "head": .box, "title": .box, "meta": .box, "link": .box,
        "form": .box, "input": .box, "button": .box, "label": .box,
    ]

    static func remedy(
        _ effect: Effect,
        _ words: Substring,
        attributes: [String: Substring],
        _ context: ForeignContext
    ) -> String {
        switch effect {
        case .emphasis: words.isInvisible ? "write “[*words*]” for emphasis" : context.emphasis(words)
        case .link: context.link(attributes["href"] ?? "address", words)
        case .picture:
            "put the file into media/ and write on a line of its own \(written("=> ../media/\(fileName(attributes["src"] ?? "picture.png")) \(attributes["alt"].flatMap { $0.isEmpty ? nil : $0 } ?? "what it shows")"))"
        case .code:
            words.isInvisible
                ? "remove it, or put lines of code between “```what they are” and “```”"
                : "write \(written(words)) alone, or put lines of code between “```what they are” and “```”"
        case .lineBreak: "begin a new paragraph with a blank line, or write lines of verse as “| words”"
        case .heading: "write \(written("## \(words.isInvisible ? "words" : words)")) on a line of its own"
        case .item: "write \(written("* \(words.isInvisible ? "words" : words)")) on a line of its own"
        case .list: "remove it, and begin each item with “* ”"
        case .quotation: "write \(written("> \(words.isInvisible ? "words" : words)")) on a line of its own"
        case .rule: "remove it, or write “⁂” for a pause"
        case .struck: "leave out the words that are struck out, or the tags"
        case .inserted: "write \(written("[+\(words.isInvisible ? "words" : words)+]"))"
        case .raised: words.isInvisible ? "remove it" : "write \(written(shifted(words, raisedSigns)))"
        case .lowered: words.isInvisible ? "remove it" : "write \(written(shifted(words, loweredSigns)))"
        case .table: "put the rows between “```table: what it shows” and “```”, each as “| cell | cell |”"
        case .note:
            "write “[^label]” here, and \(written("[^label]: \(words.isInvisible ? "the text" : words)")) at the end of the file"
        case .box: words.isInvisible || words.utf8.count > 60 ? "remove it" : "write \(written(words)) alone"
        }
    }

    /// Returns words in the signs that Unicode has above or below the line, or as they are if one of them has none.
    private static func shifted(_ words: Substring, _ signs: [Character: Character]) -> String {
        let shifted = words.prefix(40).compactMap { signs[$0] }
        return shifted.count == words.prefix(41).count ? String(shifted) : String(words)
    }

    private static let raisedSigns = Dictionary(
        uniqueKeysWithValues: zip("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
    )

    private static let loweredSigns = Dictionary(
        uniqueKeysWithValues: zip("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
    )

    /// Returns the last part of a path.
    static func fileName(_ path: Substring) -> Substring {
        path.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? "picture.png"
    }
}

extension ForeignScanner {
    /// A tag, a comment or an address between angle brackets.
    mutating func tag(at index: Int) -> Found? {
        if begins("<!--", at: index) { return comment(at: index) }
        if begins("<<", at: index) { return crossReference(at: index) }
        guard let end = endOfTag(from: index + 1) else { return nil }
        let inner = part((index + 1)..<end)
        if inner.beginsAddress {
            let address =
                inner.utf8.contains(UInt8(ascii: "@")) && !inner.contains(":")
                ? "mailto:\(inner)" : String(inner)
            return found(
                index..<(end + 1),
                "is a link in Markdown",
                context.link(address, "words")
            )
        }
        let isClosing = inner.utf8.first == UInt8(ascii: "/")
        let rest = isClosing ? inner.dropFirst() : inner
        let name = rest.utf8.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ":") }
        let key = Substring(name).lowercased()
        guard let effect = HTMLTag.effects[key],
            let attributes = Self.attributes(Substring(rest.utf8[name.endIndex...]))
        else { return nil }
        var words: Substring = ""
        var whole = index..<(end + 1)
        if !isClosing, let close = closingTag(key, from: end + 1) {
            words = part((end + 1)..<close.lowerBound).trimmed
            whole = index..<close.upperBound
        }
        // The end of a long element says nothing about its beginning.
        let shown = words.utf8.count > 40 ? index..<(end + 1) : whole
        var found = found(
            shown,
            "is HTML",
            HTMLTag.remedy(effect, words, attributes: attributes, context)
        )
        found.end = whole.upperBound
        return found
    }

    /// A link to a heading in AsciiDoc: `<<councils,the councils>>`.
    private mutating func crossReference(at index: Int) -> Found? {
        guard let end = end(">>", from: index + 2), end - index < 200 else { return nil }
        let parts = part((index + 2)..<end).split(separator: ",", maxSplits: 1)
        guard parts.count == 2, let target = parts.first, !target.utf8.contains(where: \.isBlank) else {
            return nil
        }
        let address = target.hasPrefix("#") ? String(target) : "#\(target)"
        return found(index..<(end + 2), "is a link in AsciiDoc", context.link(address, parts[1].trimmed))
    }

    private mutating func comment(at index: Int) -> Found? {
        let end = end("-->", from: index + 4)
        let words = part((index + 4)..<(end ?? bytes.count)).trimmed
        return found(
            index..<(end.map { $0 + 3 } ?? bytes.count),
            "is a comment in HTML, which readers would see",
            "write it on a line of its own as \(written("%% \(words)"))"
        )
    }

    /// Returns where the bracket stands that ends a tag which begins before an offset.
    private func endOfTag(from start: Int) -> Int? {
        guard let first = byte(start), first.isLetter || first == UInt8(ascii: "/") else { return nil }
        var index = start
        while let byte = byte(index), byte != UInt8(ascii: "<"), byte != Self.masked {
            if byte == UInt8(ascii: ">") { return index }
            index += 1
        }
        return nil
    }

    private mutating func closingTag(_ name: String, from start: Int) -> Range<Int>? {
        for spelling in [name, name.uppercased()] {
            if let start = end("</\(spelling)>", from: start) {
                return start..<(start + spelling.utf8.count + 3)
            }
        }
        return nil
    }

    /// Reads what stands in a tag behind its name.
    ///
    /// - Returns: `nil` if these are words, as in “a <b and c> d”.
    private static func attributes(_ text: Substring) -> [String: Substring]? {
        var attributes: [String: Substring] = [:]
        var rest = text.utf8.drop(while: \.isBlank)
        // What stands directly behind the name would belong to it.
        if rest.startIndex == text.startIndex, let first = rest.first, first != UInt8(ascii: "/") {
            return nil
        }
        while let first = rest.first {
            if first == UInt8(ascii: "/") {
                rest = rest.dropFirst().drop(while: \.isBlank)
                continue
            }
            let name = rest.prefix { $0.isLetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
            rest = rest[name.endIndex...]
            guard !name.isEmpty, rest.first == UInt8(ascii: "=") else { return nil }
            rest = rest.dropFirst()
            let quote = rest.first
            let value: Substring.UTF8View
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                value = rest.dropFirst().prefix { $0 != quote }
                rest = rest[value.endIndex...].dropFirst()
            } else {
                value = rest.prefix { !$0.isBlank }
                rest = rest[value.endIndex...]
            }
            attributes[Substring(name).lowercased()] = Substring(value)
            rest = rest.drop(while: \.isBlank)
        }
        return attributes
    }
}

extension Substring {
    /// Whether an address elsewhere begins here, or a mail address stands here.
    var beginsAddress: Bool {
        guard !utf8.contains(where: \.isBlank) else { return false }
        for scheme in ["http://", "https://", "gemini://", "gopher://", "ftp://", "mailto:", "spartan://"]
        where utf8.starts(with: scheme.utf8) {
            return true
        }
        return false
    }
}
