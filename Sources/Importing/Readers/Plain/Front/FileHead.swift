/// The fields with which a file begins: those of a mail, of a gemlog, or of front matter between lines of hyphens.
///
/// ```
/// head   = ["---" LF] 2*field (blank / "---" LF)
/// field  = name ":" *(SP / TAB) value LF *((SP / TAB) value LF)
/// name   = ALPHA *(ALPHA / DIGIT / "-" / "_" / SP)
/// ```
struct FileHead {
    struct Field {
        var name: String
        var value: String
        var line: Int
    }

    private(set) var fields: [Field] = []
    /// The number of lines that the head takes, with the blank lines before it.
    private(set) var count = 0

    /// Names without which two lines with a colon are no head.
    private static let known = WordSet(
        """
        from to subject date title author authors language lang licence license subtitle by published betreff von an datum objet de
        sujet от кому тема дата автор название titel autor auteur titre título fecha
        """
    )

    /// Returns `nil` where the lines do not begin with a head.
    init?(_ lines: [SourceLine]) {
        var index = lines.firstIndex { !$0.isBlank } ?? lines.count
        var isFenced = false
        if index < lines.count, lines[index].text == "---" {
            isFenced = true
            index += 1
        }
        // This is the line before a message in a file of many.
        if index < lines.count, lines[index].text.hasPrefix("From "), lines[index].text.contains("@") {
            fields.append(Field(name: "", value: String(lines[index].text), line: lines[index].number))
            index += 1
        }
        while index < lines.count, !lines[index].isBlank, fields.count < 200 {
            let line = lines[index]
            if isFenced, line.text == "---" { break }
            if line.indent > 0, !fields.isEmpty {
                fields[fields.count - 1].value += " " + line.text
            } else if let field = Self.field(line) {
                fields.append(field)
            } else {
                return nil
            }
            index += 1
        }
        let named = fields.filter { Self.known.contains($0.name) }
        guard isFenced ? !fields.isEmpty : fields.count >= 2 && named.count * 2 >= min(fields.count, 4) else {
            return nil
        }
        if isFenced {
            guard index < lines.count, lines[index].text == "---" else { return nil }
            index += 1
        }
        count = index
    }

    /// Returns the field that a line is; `nil` if its name is longer than any.
    static func field(_ line: SourceLine) -> Field? {
        guard let colon = line.text.firstIndex(of: ":") else { return nil }
        let name = line.text[..<colon]
        guard name.utf8.count <= 40, name.first?.isLetter == true, name.split(separator: " ").count <= 2,
            name.unicodeScalars.allSatisfy({ $0.isWordPart || "-_ ".unicodeScalars.contains($0) })
        else { return nil }
        let rest = line.text[line.text.index(after: colon)...]
        guard rest.first.map({ $0.isWhitespace }) ?? true else { return nil }
        return Field(name: String(name), value: String(rest.trimmedOfBlanks), line: line.number)
    }

    /// Whether a mail program may have broken lines where a space ends them.
    var isFlowed: Bool {
        fields.contains {
            $0.name.lowercased() == "content-type" && $0.value.lowercased().contains("format=flowed")
        }
    }

    /// The way in which the letters of a mail are packed, where it is one that nobody reads; `nil` otherwise.
    var packing: Field? {
        fields.first {
            $0.name.lowercased() == "content-transfer-encoding"
                && ["quoted-printable", "base64"].contains($0.value.lowercased())
        }
    }
}
