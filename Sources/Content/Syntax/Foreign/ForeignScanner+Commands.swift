import Records
import Text

/// Commands of LaTeX, formulas, templates, attributes, roles and comments in a line.
///
/// ```
/// command   = "\" 2*LETTER [star] ["[" option "]"] "{" words "}"    ; LaTeX
/// formula   = "$" words "$" / "$$" words "$$"                       ; TeX
/// template  = "{{" words "}}" / "{%" words "%}"                     ; a wiki, Jinja, Hugo
/// attribute = "{" ("#" / "." / ":") 1*(letter / digit / "-") "}"    ; Pandoc, kramdown
/// role      = ":" 1*LETTER ":`" words "`"                           ; reStructuredText
/// comment   = "%%" words ["%%"]                                     ; Obsidian
/// ```
extension ForeignScanner {
    func command(at index: Int) -> Found? {
        var end = index + 1
        while let byte = byte(end), byte.isLetter, end - index < 30 { end += 1 }
        let name = part((index + 1)..<end)
        if name.isEmpty {
            // A backslash at the end of a line breaks it in Markdown.
            guard byte(end) == nil, index > 0, !isInPath(index) else { return nil }
            return found(
                index..<end,
                "at the end of a line breaks it in Markdown",
                "remove it, and write lines of verse as “| words”"
            )
        }
        if let sign = Self.signs[String(name)], byte(end) != UInt8(ascii: "{") || begins("{}", at: end) {
            let close = begins("{}", at: end) ? end + 2 : end
            return found(index..<close, "is LaTeX", "write \(written(sign))")
        }
        if byte(end) == UInt8(ascii: "*") { end += 1 }
        var option: Substring = ""
        if byte(end) == UInt8(ascii: "["), let close = closing("]", from: end + 1) {
            option = part((end + 1)..<close)
            end = close + 1
        }
        guard name.utf8.count > 1, byte(end) == UInt8(ascii: "{"), let close = closing("}", from: end + 1)
        else {
            return nil
        }
        var words = part((end + 1)..<close)
        var behind = close + 1
        if name == "href", byte(behind) == UInt8(ascii: "{"), let last = closing("}", from: behind + 1) {
            option = words
            words = part((behind + 1)..<last)
            behind = last + 1
        }
        return found(index..<behind, "is LaTeX", advice(String(name), words, option))
    }

    /// Whether a backslash ends the path of a folder: `C:\`, `\\server\`.
    private func isInPath(_ index: Int) -> Bool {
        var start = index
        while let last = byte(start - 1), !last.isBlank, index - start < 200 { start -= 1 }
        return part(start..<index).utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\\") }
    }

    private func advice(_ name: String, _ words: Substring, _ option: Substring) -> String {
        switch name {
        case "emph", "textit", "textbf", "textsl", "underline", "uline", "enquote":
            return context.emphasis(words)
        case "section", "chapter": return "write \(written("## \(words)")) on a line of its own"
        case "subsection", "subsubsection", "paragraph":
            return "write \(written("### \(words)")) on a line of its own"
        case "footnote", "endnote":
            return "write “[^label]” here, and \(written("[^label]: \(words)")) at the end of the file"
        case "url": return context.link(words, "words")
        case "href": return context.link(option.isEmpty ? words : option, option.isEmpty ? "words" : words)
        case "ref", "label", "pageref", "autoref", "index", "vspace", "hspace": return "remove it"
        case "includegraphics":
            return
                "put the file into media/ and write on a line of its own \(written("=> ../media/\(HTMLTag.fileName(words)) what it shows"))"
        case "begin", "end":
            switch words {
            case "itemize", "enumerate": return "remove it, and begin each item with “* ” or “1. ”"
            case "quote", "quotation": return "remove it, and write “> ” before the words"
            case "verse": return "remove it, and begin each line with “| ”"
            default: return "remove it"
            }
        case _ where name.hasSuffix("cite") || name.hasPrefix("cite"):
            let keys = words.split(separator: ",").map(\.trimmed)
            let marks = keys.map { option.isEmpty ? "[@\($0)]" : "[@\($0), \(option)]" }
            return "write \(written(marks.joined(separator: " ")))"
        default: return "write \(written(words)) alone"
        }
    }

    /// Commands that are a sign.
    private static let signs: [String: String] = [
        "ldots": "…", "dots": "…", "LaTeX": "LaTeX", "TeX": "TeX", "item": "* ", "textendash": "–",
        "textemdash": "—", "textellipsis": "…", "S": "§", "pounds": "£", "copyright": "©", "ss": "ß",
        "times": "×", "rightarrow": "→", "alpha": "α", "beta": "β", "noindent": "nothing",
    ]

    /// Returns where a sign closes that nothing of its kind opens before.
    private func closing(_ sign: Character, from start: Int) -> Int? {
        let close = sign.asciiValue
        let open = sign == "}" ? UInt8(ascii: "{") : UInt8(ascii: "[")
        var index = start
        while let byte = byte(index), byte != open {
            if byte == close { return index }
            index += 1
        }
        return nil
    }

    mutating func formula(at index: Int) -> Found? {
        let sign = begins("$$", at: index) ? "$$" : "$"
        let start = index + sign.utf8.count
        guard let first = byte(start), sign == "$$" || !first.isBlank && !first.isDigit,
            !hasWord(before: index),
            let end = end(sign, from: start), end > start
        else { return nil }
        let words = part(start..<end)
        let isFormula =
            sign == "$$" || words.utf8.contains { "\\^_={}+<>".utf8.contains($0) }
            || words.utf8.count == 1 && first.isLetter
        guard isFormula, byte(end - 1)?.isBlank == false || sign == "$$" else { return nil }
        return found(
            index..<(end + sign.utf8.count),
            "is a formula of TeX",
            "write it with the letters and signs of Unicode, such as “x² + y²”, or between “```what it is” and “```”"
        )
    }

    mutating func brace(at index: Int) -> Found? {
        for (opening, closing) in [("{{", "}}"), ("{%", "%}")] where begins(opening, at: index) {
            guard let end = end(closing, from: index + 2) else { return nil }
            let words = part((index + 2)..<end).trimmed
            let remedy =
                words.utf8.contains(UInt8(ascii: "|")) || opening == "{%" || words.hasPrefix("<")
                    || words.hasPrefix("%")
                ? "remove it, and write what it would show"
                : "write \(written("[[\(words)]]")) for a term, or what it would show"
            return found(index..<(end + 2), "is a template", remedy)
        }
        guard let sign = byte(index + 1), ".#:".utf8.contains(sign) else { return nil }
        var end = index + 2
        while let byte = byte(end), byte.isLetter || byte.isDigit || "-_ .#:=\"".utf8.contains(byte) {
            end += 1
        }
        guard byte(end) == UInt8(ascii: "}"), end > index + 2 else { return nil }
        return found(
            index..<(end + 1),
            "are attributes of Markdown",
            sign == UInt8(ascii: "#")
                ? "remove them; a link to a heading names the heading's words, as in “#the-councils”"
                : "remove them"
        )
    }

    mutating func role(at index: Int) -> Found? {
        guard !hasWord(before: index) else { return nil }
        var end = index + 1
        while let byte = byte(end), byte.isLetter || byte == UInt8(ascii: "-"), end - index < 30 { end += 1 }
        guard end > index + 1, begins(":`", at: end), let close = self.end("`", from: end + 2) else {
            return nil
        }
        let words = part((end + 2)..<close)
        let shown = words.split(separator: "<").first?.trimmed ?? words
        let name = part((index + 1)..<end)
        let remedy =
            switch name {
            case "emphasis", "strong", "title", "title-reference": context.emphasis(shown)
            case "cite": context.citation(shown)
            case "ref", "doc", "term":
                "write \(written("[[\(shown)]]")) for a term, or “[[address|words]]” for a link"
            default: "write \(written(shown)) alone"
            }
        return found(index..<(close + 1), "is a role of reStructuredText", remedy)
    }

    mutating func inlineComment(at index: Int) -> Found? {
        guard index > 0, begins("%%", at: index), let last = byte(index - 1),
            let next = byte(index + 2), next != UInt8(ascii: "%"),
            // Behind a number they are signs; behind a word with a blank after them they are meant as a mark.
            last.isBlank || next.isBlank && !last.isDigit && last != UInt8(ascii: "%")
        else { return nil }
        let end = end("%%", from: index + 2)
        let words = part((index + 2)..<(end ?? bytes.count)).trimmed
        return found(
            index..<(end.map { $0 + 2 } ?? bytes.count),
            "is no comment within a line, and readers would see it",
            words.utf8.count > 80
                ? "write it on a line of its own that begins with “%% ”"
                : "write \(written("%% \(words)")) on a line of its own"
        )
    }
}
