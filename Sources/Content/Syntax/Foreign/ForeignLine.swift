import Records
import Text

/// A line of words that is a heading, an item or another kind of line in another language, or would be one here without a character
/// before its mark.
///
/// | a line                                             | is                                             |
/// |----------------------------------------------------|------------------------------------------------|
/// | ` ## Words`, ` => address`, ` > words`, ` * item`  | a mark behind a space, which makes words of it |
/// | `+ item`, `• item`, `- [ ] task`                   | an item                                        |
/// | `== Words ==`, `~~~`, `:::`, `.. note::`, `---`    | a heading, a block, a rule                     |
/// | `[1] words`, `[name]: address`                     | a note, an address of Markdown                 |
/// | `// words`, `; words`, `% words`                   | a comment                                      |
/// | `-> address`, `= > address`                        | a link line                                    |
enum ForeignLine {
    /// Returns what is wrong with a line, and what to write instead; `nil` if nothing is.
    static func message(about line: Substring) -> String? {
        conflict(line) ?? combining(line) ?? hidden(line) ?? item(line) ?? block(line) ?? heading(line)
            ?? definition(line)
            ?? comment(line)
            ?? arrow(line)
    }

    /// A line that a merge left of a conflict whose other lines are gone.
    private static func conflict(_ line: Substring) -> String? {
        let marks = ["<<<<<<< ", "||||||| ", ">>>>>>> "]
        guard marks.contains(where: line.hasPrefix) else { return nil }
        return
            "git has left this line of a conflict; remove it, and look whether one version of the text is left"
    }

    // MARK: Marks that are hidden

    /// An accent that stands above nothing.
    private static func combining(_ line: Substring) -> String? {
        guard let first = line.unicodeScalars.first, first.value > 0x2FF,
            first.properties.generalCategory == .nonspacingMark
        else { return nil }
        return
            "this line begins with a combining mark (U+\(first.codePoint)), which has no letter to stand on; write the letter before it, or remove it"
    }

    private static func hidden(_ line: Substring) -> String? {
        let rest = line.withoutHiddenBeginning
        guard rest.startIndex > line.startIndex, let first = line.unicodeScalars.first else { return nil }
        let mark: String
        var right = String(rest)
        switch rest.utf8.first {
        case UInt8(ascii: "#"):
            let hashes = rest.prefix { $0 == "#" }
            let words = rest[hashes.endIndex...].withoutHiddenBeginning
            guard hashes.count > 1, words.startIndex > hashes.endIndex else { return nil }
            mark = "\(hashes) "
            right = "\(hashes) \(words)"
        case UInt8(ascii: ">") where rest.hasPrefix("> "): mark = "> "
        case UInt8(ascii: "=") where rest.hasPrefix("=>"): mark = "=> "
        case UInt8(ascii: "`") where rest.hasPrefix("```"): mark = "```"
        case UInt8(ascii: "*") where rest.hasPrefix("* "): mark = "* "
        case UInt8(ascii: "[") where rest.hasPrefix("[^") && rest.contains("]:"): mark = "[^"
        default: return nil
        }
        let what =
            first == " " || first == "\t"
            ? "a blank" : "a \(first.invisibleName ?? "blank") (U+\(first.codePoint))"
        return
            "\(what) stands before “\(mark)”, which makes words of this line; begin the line with \(written(right.prefix(60)))"
    }

    // MARK: Items

    private static let bullets: Set<Character> = [
        "•", "◦", "▪", "▫", "‣", "⁃", "●", "○", "■", "□", "➢", "➤", "►", "▸", "✓", "✔", "☐", "☑", "·",
        "\u{F0B7}",
        "・",
    ]

    private static func item(_ line: Substring) -> String? {
        let rest = line.trimmed
        guard let first = rest.first else { return nil }
        let words = rest.dropFirst().trimmed
        // A TAB behind the sign has been reported, with the item to write.
        if bullets.contains(first), !words.isEmpty, rest.dropFirst().first != "\t" {
            return
                "this line begins with “\(first)”; begin an item with an asterisk and a space: \(written("* \(words.prefix(60))"))"
        }
        if first == "-" || first == "*" || first == "+" {
            if let task = words.wordsOfTask {
                return "this line is a task in Markdown; write \(written("* \(task.prefix(60))"))"
            }
        }
        if first == "+", rest.dropFirst().first == " ", !words.isEmpty {
            return "this line is an item in Markdown; write \(written("* \(words.prefix(60))"))"
        }
        return nil
    }

    // MARK: Rules, fences and directives

    private static func block(_ line: Substring) -> String? {
        let rest = line.trimmed
        guard let first = rest.first, "~:+-_*.#{=".contains(first) else { return nil }
        if rest.hasPrefix("~~~") {
            return
                "a preformatted block stands between lines of three backticks; write “```” and a description of the block, and “```” at its end"
        }
        if rest.hasPrefix(":::") { return "“:::” begins or ends a block of Pandoc; remove this line" }
        if rest.hasPrefix(".. "), rest.contains("::") {
            return "this line is a directive of reStructuredText; remove it, and write what it would show"
        }
        let signs = rest.filter { $0 != " " }
        if "-_*+".contains(first), signs.count > 2, signs.allSatisfy({ $0 == first }) {
            return rest.hasPrefix("+++") || rest.hasPrefix("-----")
                ? "a text has no such line; remove it, or write “⁂” for a pause"
                : "a text has no rules; remove this line, or write “⁂” for a pause"
        }
        if first == "=", signs.count > 2, signs.allSatisfy({ $0 == "=" }) {
            return "a line of “=” is no rule in a text; remove it, or write “## ” before the heading above it"
        }
        if rest.isRuleOfTable {
            return
                "this line is of a table in Markdown; put the rows between “```table: what it shows” and “```”, each as “| cell | cell |”"
        }
        return nil
    }

    // MARK: Headings, definitions, comments

    private static func heading(_ line: Substring) -> String? {
        let rest = line.trimmed
        let wide = rest.prefix { $0 == "＃" }
        if (1...6).contains(wide.count) {
            let words = rest[wide.endIndex...].withoutHiddenBeginning
            // A tag of a network stands alone, and is one word.
            guard words.startIndex > wide.endIndex || wide.count > 1, words.contains(where: \.isLetter) else {
                return nil
            }
            return
                "this line begins with a full-width “＃”; write \(written("\(wide.count > 2 ? "###" : "##") \(words.prefix(60))"))"
        }
        let signs = rest.prefix { $0 == "=" }
        guard (1...6).contains(signs.count), rest[signs.endIndex...].first == " " else { return nil }
        var words = rest[signs.endIndex...].trimmed
        guard !words.isEmpty, !words.hasPrefix(">") else { return nil }
        let isClosed = words.hasSuffix(" \(signs)") && !words.dropLast(signs.count).contains("=")
        if words.hasSuffix(signs) { words = words.dropLast(signs.count).trimmed }
        // A line such as “= 5” goes on with a sum, and “== is equality” with a sentence.
        let begins = words.first?.isLowercase == false && signs.count > 1
        guard isClosed ? words.contains(where: \.isLetter) : begins else { return nil }
        return
            "this line is a heading in a wiki or in AsciiDoc; write \(written("\(signs.count > 2 ? "###" : "##") \(words)"))"
    }

    private static func definition(_ line: Substring) -> String? {
        let rest = line.trimmed
        guard rest.hasPrefix("["), let end = rest.firstIndex(of: "]"),
            end > rest.index(after: rest.startIndex)
        else {
            return nil
        }
        let label = rest[rest.index(after: rest.startIndex)..<end]
        let behind = rest[rest.index(after: end)...]
        guard let sign = behind.first else { return nil }
        let words = behind.dropFirst().trimmed
        if sign == ":", words.hasPrefix("# ") || words.hasPrefix("<> "),
            let open = words.dropFirst(2).trimmed.first, "(\"'".contains(open)
        {
            let text = words.drop { $0 != open }.dropFirst().prefix {
                !")\"'".contains($0) || open == "(" && $0 != ")"
            }
            return "this line is a comment in Markdown; write \(written("%% \(text.prefix(60))"))"
        }
        if sign == ":", words.beginsAddressOrPath {
            return
                "this line defines the address of a link in Markdown; write the address where it is used, as in \(written("[[\(ForeignContext.inSentence(words.prefix { !$0.isWhitespace }))|words]]"))"
        }
        let isNumber = (1...3).contains(label.utf8.count) && label.utf8.allSatisfy(\.isDigit)
        if isNumber && (sign == ":" || sign == " ") && !words.isEmpty
            || sign == ":" && Slug(label) != nil && !words.isEmpty
        {
            return
                "this line looks like a note; write \(written("[^\(label)]: \(words.prefix(40))")) at the end of the file, and \(written("[^\(label)]")) where it belongs"
        }
        return nil
    }

    private static func comment(_ line: Substring) -> String? {
        for mark in ["// ", "//TODO", ";; ", "; ", "% "] where line.hasPrefix(mark) {
            let words = line.drop { $0 == "/" || $0 == ";" || $0 == "%" }.trimmed
            return
                "readers would see this line; a comment begins with “%%”: write \(written("%% \(words.prefix(60))"))"
        }
        return nil
    }

    private static func arrow(_ line: Substring) -> String? {
        for mark in ["-> ", "→ ", "= > ", "==> ", "=＞ ", "=&gt; ", "＝＞", "⇒ ", "= >"]
        where line.hasPrefix(mark) {
            let rest = line.dropFirst(mark.count).trimmed
            let address = rest.prefix { !$0.isWhitespace }
            guard address.beginsAddressOrPath else { return nil }
            return "this line looks like a link; write \(written("=> \(rest.prefix(80))"))"
        }
        return nil
    }
}

extension Substring {
    /// The line without blanks and characters that take no room at its beginning.
    var withoutHiddenBeginning: Substring {
        drop { character in
            character.unicodeScalars.allSatisfy { $0.isHidden || $0.properties.isWhitespace }
        }
    }

    /// Whether the text is an address: it has a scheme, a path with slashes, or the ending of a page.
    var beginsAddressOrPath: Bool {
        let first = prefix { !$0.isWhitespace }
        if first.beginsAddress { return true }
        let path = first.prefix { $0 != "#" && $0 != "?" }
        return ["/", "./", "../", "#", "www."].contains { first.hasPrefix($0) && first.count > $0.count }
            || [".gmi", ".md", ".html", ".htm", ".png", ".jpg", ".pdf"].contains { path.hasSuffix($0) }
    }

    /// Whether the line divides the head of a table in Markdown from its rows.
    fileprivate var isRuleOfTable: Bool {
        let bytes = utf8
        guard bytes.contains(UInt8(ascii: "|")), bytes.contains(UInt8(ascii: "-")) else { return false }
        return bytes.allSatisfy { "|-: ".utf8.contains($0) }
    }
}
