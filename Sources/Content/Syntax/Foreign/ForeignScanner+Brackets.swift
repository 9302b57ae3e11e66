import Records
import Text

/// Links, pictures and tags in brackets of other languages.
///
/// ```
/// link     = "[" words "](" address [blanks title] ")"      ; Markdown
/// external = "[" scheme "://" address [blanks words] "]"    ; a wiki
/// macro    = word ":" address "[" words "]"                 ; AsciiDoc
/// tag      = "[" name ["=" value] "]" words "[/" name "]"   ; a forum
/// span     = "[" words "]{" attributes "}"                  ; Pandoc
/// ```
extension ForeignScanner {
    mutating func bracket(at index: Int) -> Found? {
        guard let end = closingBracket(from: index + 1) else { return spacedMark(at: index) }
        let inner = part((index + 1)..<end)
        switch byte(end + 1) {
        case UInt8(ascii: "("):
            if let link = link(at: index, words: inner, from: end + 2) { return link }
        case UInt8(ascii: "{"):
            if let close = self.end("}", from: end + 2), isOfAttributes(byte(end + 2)) {
                return found(index..<(close + 1), "has attributes of Pandoc", "write \(written(inner)) alone")
            }
        default: break
        }
        return pandocCitation(at: index, inner, end: end) ?? macro(at: index, inner, end: end) ?? external(
            at: index,
            inner,
            end: end
        )
            ?? forumTag(at: index, inner, end: end) ?? spacedMark(at: index)
            ?? noteOfOtherSign(at: index, inner, end: end) ?? callout(at: index, inner, end: end)
            ?? numberedNote(at: index, inner, end: end)
            ?? bareCitation(at: index) ?? bracketedTerm(at: index, inner, end: end)
    }

    /// Returns where the next bracket closes before another opens.
    private func closingBracket(from start: Int) -> Int? {
        var index = start
        while let byte = byte(index), byte != UInt8(ascii: "[") {
            if byte == UInt8(ascii: "]") { return index }
            index += 1
        }
        return nil
    }

    /// The address of a link in Markdown, which begins at `start`.
    private func address(from start: Int) -> (Substring, end: Int)? {
        var index = start
        var depth = 0
        while let byte = byte(index), byte != Self.masked, byte != UInt8(ascii: "[") {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            index += 1
        }
        guard byte(index) == UInt8(ascii: ")") else { return nil }
        var inner = part(start..<index)
        if inner.utf8.first == UInt8(ascii: "<"), let close = inner.firstIndex(of: ">") {
            inner = inner[..<close].dropFirst()
        }
        let address = Substring(inner.trimmed.utf8.prefix { !$0.isBlank })
        let rest = Substring(inner.trimmed.utf8[address.endIndex...]).trimmed
        guard rest.isEmpty || "\"'(".utf8.contains(rest.utf8.first ?? 0), address.looksLikeAddress else {
            return nil
        }
        return (address, index + 1)
    }

    private func link(at index: Int, words: Substring, from start: Int) -> Found? {
        guard let (address, end) = address(from: start) else { return nil }
        return found(index..<end, "is a link in Markdown", context.link(address, words.trimmed))
    }

    /// A picture, `![alt](x.png)`, or what Obsidian embeds, `![[x]]`, whose brackets are a mark of its own.
    func picture(at index: Int) -> Found? {
        guard byte(index + 1) == UInt8(ascii: "["), let end = closingBracket(from: index + 2),
            byte(end + 1) == UInt8(ascii: "("), let (address, behind) = address(from: end + 2)
        else { return nil }
        let alt = part((index + 2)..<end)
        return found(
            index..<behind,
            "is a picture in Markdown",
            "put the file into media/ and write on a line of its own \(written("=> ../media/\(HTMLTag.fileName(address)) \(alt.isInvisible ? "what it shows" : alt)"))"
        )
    }

    /// A link, a picture or a note of AsciiDoc, whose name stands before the brackets.
    private func macro(at index: Int, _ words: Substring, end: Int) -> Found? {
        var start = index
        while let last = byte(start - 1), !last.isBlank, last != Self.masked, index - start < 300,
            !"[]<>\"".utf8.contains(last)
        { start -= 1 }
        let target = part(start..<index)
        let range = start..<(end + 1)
        for name in ["link:", "xref:"] where target.hasPrefix(name) {
            return found(
                range,
                "is a link in AsciiDoc",
                context.link(target.dropFirst(name.utf8.count), words)
            )
        }
        if target.beginsAddress, !words.isInvisible, !words.utf8.allSatisfy(\.isDigit) {
            return found(range, "is a link in AsciiDoc", context.link(target, words))
        }
        for name in ["image::", "image:"] where target.hasPrefix(name) {
            return found(
                range,
                "is a picture in AsciiDoc",
                "put the file into media/ and write on a line of its own \(written("=> ../media/\(HTMLTag.fileName(target.dropFirst(name.utf8.count))) \(words.isInvisible ? "what it shows" : words)"))"
            )
        }
        if target == "footnote:" {
            return found(
                range,
                "is a note in AsciiDoc",
                "write “[^label]” here, and \(written("[^label]: \(words)")) at the end of the file"
            )
        }
        return nil
    }

    private func external(at index: Int, _ inner: Substring, end: Int) -> Found? {
        let address = Substring(inner.utf8.prefix { !$0.isBlank })
        guard address.beginsAddress else { return nil }
        let words = Substring(inner.utf8[address.endIndex...]).trimmed
        return found(index..<(end + 1), "is a link in a wiki", context.link(address, words))
    }

    private mutating func forumTag(at index: Int, _ inner: Substring, end: Int) -> Found? {
        let name = inner.utf8.prefix { $0.isLetter }
        let rest = inner.utf8[name.endIndex...]
        let key = String(Substring(name))
        guard Self.forumTags.contains(key.lowercased()), rest.isEmpty || rest.first == UInt8(ascii: "=")
        else {
            return nil
        }
        guard let close = self.end("[/\(key)]", from: end + 1) else { return nil }
        let words = part((end + 1)..<close)
        let value = Substring(rest.dropFirst())
        let remedy =
            switch key.lowercased() {
            case "b", "i", "u", "em", "strong": context.emphasis(words)
            case "url": context.link(value.isEmpty ? words : value, value.isEmpty ? "words" : words)
            case "quote": "write \(written("> \(words)")) on a line of its own"
            case "img":
                "put the file into media/ and write on a line of its own \(written("=> ../media/\(HTMLTag.fileName(words)) what it shows"))"
            default: "write \(written(words)) alone"
            }
        return found(index..<(close + key.utf8.count + 3), "is BBCode", remedy)
    }

    private static let forumTags: Set<String> = [
        "b", "i", "u", "s", "em", "strong", "url", "img", "quote", "code", "size", "color", "center", "list",
        "font", "spoiler", "sup", "sub",
    ]

    /// The kind of a box in Obsidian or on GitHub: `[!NOTE]`; and the place of a table of contents.
    private func callout(at index: Int, _ inner: Substring, end: Int) -> Found? {
        if inner.lowercased() == "toc" {
            return found(
                index..<(end + 1),
                "is a table of contents in Markdown",
                "remove it, since each page gets its own"
            )
        }
        guard inner.hasPrefix("!"),
            inner.dropFirst().utf8.allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "-") }),
            inner.utf8.count > 3
        else { return nil }
        return found(
            index..<(end + 1),
            "begins a box in Markdown",
            "remove it, or write its name as a word, such as \(written("\(inner.dropFirst().lowercased().capitalizedFirst):"))"
        )
    }

    private func isOfAttributes(_ byte: UInt8?) -> Bool {
        byte.map { ".#:".utf8.contains($0) || $0.isLetter } ?? false
    }
}

extension Substring {
    /// Whether the text between round brackets is an address, and not a remark.
    fileprivate var looksLikeAddress: Bool {
        if utf8.isEmpty { return false }
        if utf8.contains(where: {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":")
        }) {
            return true
        }
        guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")), dot != startIndex else { return false }
        let ending = utf8[dot...].dropFirst()
        return (2...4).contains(ending.count) && ending.allSatisfy { $0.isLetter || $0.isDigit }
            && ending.first?.isLetter == true
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
