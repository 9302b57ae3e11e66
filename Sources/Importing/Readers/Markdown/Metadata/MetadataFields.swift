import Records
import Text

/// The fields that stand before a text: of YAML, of TOML, or in Pandoc's title block.
///
/// ```
/// yaml  = "---" LF *line ("---" / "...") LF
/// toml  = "+++" LF *line "+++" LF
/// title = "%" title LF ["%" authors LF ["%" date LF]]   ; authors are separated by ";"; a line may go on below, indented
/// multi = 1*(key ":" value LF *(blank value LF)) LF     ; MultiMarkdown's, of which the first says a title, an author or the like
/// line  = key (":" / "=") [value] / indented / "-" item / "#" comment
/// value = quoted / "[" *(value ",") "]" / ("|" / ">") / words
/// ```
/// This is as much of YAML and TOML as titles and authors need; what is not understood keeps its words in ``Field/words``.
struct MetadataFields {
    struct Value {
        var text: String
        /// What the value says under keys of its own, as `name: Ada` does.
        var parts: [(key: String, text: String)] = []
        var line: Int
    }

    struct Field {
        /// The key in small letters.
        var key: String
        /// The key as it is written.
        var name = ""
        var line: Int
        var values: [Value]
        /// All that stands behind the key.
        var words: String
    }

    private(set) var fields: [Field] = []
    /// The number of lines that the fields take, with those around them.
    private(set) var lineCount = 0

    /// Reads what stands before a text; there may be nothing.
    init(_ lines: [String]) {
        guard let first = lines.first else { return }
        switch Substring(first).trimmed {
        case "---": readBetween(lines, ends: ["---", "..."], separator: ":")
        case "+++": readBetween(lines, ends: ["+++"], separator: "=")
        default:
            if first.utf8.starts(with: "% ".utf8) { readTitleBlock(lines) } else { readHeader(lines) }
        }
    }

    private mutating func readBetween(_ lines: [String], ends: Set<Substring>, separator: Character) {
        guard let end = lines.dropFirst().firstIndex(where: { ends.contains(Substring($0).trimmed) }), end > 1
        else { return }
        // A line between two rules is no metadata.
        guard lines[1..<end].contains(where: { Self.key(of: $0, separator) != nil }) else { return }
        for (number, line) in lines[1..<end].enumerated() { take(line, number + 2, separator) }
        for index in fields.indices { fields[index].finish() }
        lineCount = end + 1
    }

    /// The keys with which a header without rules around it may begin.
    private static let openingKeys: Set<String> = [
        "title", "subtitle", "author", "authors", "date", "language", "copyright", "licence", "license",
    ]

    private mutating func readHeader(_ lines: [String]) {
        guard let (key, _) = Self.key(of: lines[0], ":"), Self.openingKeys.contains(key.lowercased()) else {
            return
        }
        let end = lines.firstIndex { $0[...].isBlank } ?? lines.count
        let isHeader = lines[..<end].allSatisfy { $0.utf8.first?.isBlank == true || Self.isField($0) }
        // One line alone may be the first sentence.
        guard isHeader, end > 1 || key.lowercased() == "title", end < lines.count else { return }
        for (number, line) in lines[..<end].enumerated() { take(line, number + 1, ":") }
        for index in fields.indices { fields[index].finish() }
        lineCount = end
    }

    /// Whether up to three words and a colon begin the line.
    private static func isField(_ line: String) -> Bool {
        guard let end = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let name = line[..<end]
        return line.utf8[end...].dropFirst().first?.isBlank ?? true && name.split(separator: " ").count <= 3
            && name.utf8.first?.isLetter == true
            && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || " -_".utf8.contains($0) }
    }

    private mutating func take(_ line: String, _ number: Int, _ separator: Character) {
        if line.utf8.first == UInt8(ascii: "#") {
            fields.append(Field(key: "#", line: number, values: [], words: String(line.dropFirst())))
        } else if let (key, rest) = Self.key(of: line, separator, takesAnyName: true) {
            fields.append(
                Field(
                    key: key.lowercased(),
                    name: key,
                    line: number,
                    values: Self.values(of: rest, number),
                    words: String(rest)
                )
            )
        } else if !fields.isEmpty {
            fields[fields.count - 1].goOn(line, number)
        }
    }

    // With `takesAnyName` it is certain that the line stands among fields, so the key may have any letters and signs.
    private static func key(
        of line: String,
        _ separator: Character,
        takesAnyName: Bool = false
    ) -> (key: String, rest: Substring)? {
        guard let end = line.firstIndex(of: separator), let first = line.first, !first.isWhitespace,
            !(takesAnyName ? "-[]{}|>#" : "").contains(first), takesAnyName || first.isASCII && first.isLetter
        else { return nil }
        let key = Self.unquoted(Substring(line[..<end]))
        guard !key.isEmpty,
            takesAnyName
                ? key.utf8.count <= 80
                : key.utf8.allSatisfy({
                    $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
                })
        else { return nil }
        let rest = line[line.index(after: end)...]
        guard rest.isEmpty || rest.utf8.first?.isBlank == true || separator == "=" else { return nil }
        return (key, rest.trimmed)
    }

    private static func values(of text: Substring, _ line: Int) -> [Value] {
        if text.isEmpty || ["|", ">", "|-", ">-", "|+", ">+"].contains(text) { return [] }
        if text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]") {
            return elements(of: text.dropFirst().dropLast()).map { Value(text: unquoted($0), line: line) }
        }
        return [Value(text: unquoted(text), line: line)]
    }

    /// Cuts a list at its commas, except within quotation marks.
    private static func elements(of list: Substring) -> [Substring] {
        var elements: [Substring] = []
        var start = list.startIndex
        var quote: Character?
        for index in list.indices {
            let character = list[index]
            if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || character == "'", list[start..<index].isBlank {
                quote = character
            } else if quote == nil, character == "," {
                elements.append(list[start..<index].trimmed)
                start = list.index(after: index)
            }
        }
        return (elements + [list[start...].trimmed]).filter { !$0.isEmpty }
    }

    static func unquoted(_ text: Substring) -> String {
        let text = text.trimmed
        guard text.utf8.count > 1, let mark = text.first, text.last == mark else { return String(text) }
        let inner = text.dropFirst().dropLast()
        switch mark {
        case "\"":
            var words = ""
            var isEscaped = false
            for character in inner {
                if character == "\\", !isEscaped {
                    isEscaped = true
                } else {
                    words.append(character)
                    isEscaped = false
                }
            }
            return words
        case "'":
            return String(
                inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
            )
        default: return String(text)
        }
    }

    private mutating func readTitleBlock(_ lines: [String]) {
        for (key, line) in zip(["title", "author", "date"], lines.prefix(3).enumerated()) {
            guard line.element.utf8.first == UInt8(ascii: "%") else { break }
            let words = Substring(line.element).dropFirst().trimmed
            let values = key == "author" ? words.split(separator: ";").map(\.trimmed) : [words]
            fields.append(
                Field(
                    key: key,
                    line: line.offset + 1,
                    values: values.filter { !$0.isEmpty }.map {
                        Value(text: String($0), line: line.offset + 1)
                    },
                    words: String(words)
                )
            )
            lineCount = line.offset + 1
        }
    }
}

extension MetadataFields.Field {
    /// Takes a further line of the value.
    fileprivate mutating func goOn(_ line: String, _ number: Int) {
        let text = Substring(line).trimmed
        words += " " + text
        if text.isEmpty || text == "]" || text == "[" { return }
        if text.utf8.first == UInt8(ascii: "#") { return }
        if text == "-" || text.utf8.starts(with: "- ".utf8) {
            values.append(MetadataFields.Value(text: "", line: number))
            add(text.dropFirst().trimmed)
        } else {
            if values.isEmpty { values.append(MetadataFields.Value(text: "", line: number)) }
            add(text)
        }
    }

    private mutating func add(_ text: Substring) {
        let last = values.count - 1
        let key = text.utf8.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
        let rest = text.utf8[key.endIndex...]
        if !key.isEmpty, rest.first == UInt8(ascii: ":"), rest.dropFirst().first?.isBlank ?? true,
            values[last].text.isEmpty
        {
            let value = MetadataFields.unquoted(Substring(rest.dropFirst()))
            values[last].parts.append((Substring(key).lowercased(), value))
        } else if values[last].parts.isEmpty {
            values[last].text += (values[last].text.isEmpty ? "" : " ") + text
        } else {
            values[last].parts[values[last].parts.count - 1].text += " " + text
        }
    }

    /// Takes away the quotation marks of values of several lines.
    fileprivate mutating func finish() {
        for index in values.indices { values[index].text = MetadataFields.unquoted(values[index].text[...]) }
        values.removeAll { $0.text.isEmpty && $0.parts.isEmpty }
    }
}
