/// Reads BibTeX and BibLaTeX.
///
/// ```
/// file     = *(junk / comment / preamble / string / entry)
/// comment  = "@comment" (braces / *any LF)
/// preamble = "@preamble" "{" value "}"
/// string   = "@string" "{" name "=" value "}"
/// entry    = "@" name "{" key *("," [field]) "}"
/// field    = name "=" value
/// value    = piece *("#" piece)
/// piece    = "{" *(text / braces) "}" / DQUOTE *(text / braces) DQUOTE / 1*DIGIT / name
/// ```
/// Blanks may stand between all of these, and round brackets in the place of the outermost braces. Text between entries is a comment.
struct BibTeXParser {
    /// An entry with its values as they stand, in TeX.
    struct Entry {
        var type: String
        var key: String
        var line: Int
        var fields: [(name: String, value: String)] = []
    }

    private let path: String
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var line = 1
    private var strings: [String: String] = [:]
    /// The most letters that the values may have in all, since words of @string can be put together again and again.
    private var room: Int

    init(_ text: String, path: String) {
        (scalars, self.path) = (Array(text.unicodeScalars), path)
        room = 16 * scalars.count + 10_000
        for (index, name) in [
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ].enumerated() {
            strings[name] = String(index + 1)
        }
    }

    private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func advance() {
        if next == "\n" { line += 1 }
        position += 1
    }

    private mutating func skipBlanks() {
        while let scalar = next, scalar.isBlank { advance() }
    }

    /// Reads all entries.
    mutating func file() throws(BibliographyError) -> [Entry] {
        var entries: [Entry] = []
        while let scalar = next {
            guard scalar == "@" else {
                advance()
                continue
            }
            if let entry = try item() { entries.append(entry) }
        }
        return entries
    }

    /// Reads what an @ begins; `nil` where it is no entry.
    private mutating func item() throws(BibliographyError) -> Entry? {
        let start = line
        advance()
        let type = name().lowercased()
        skipBlanks()
        // An address of mail in a comment has an @ too.
        guard !type.isEmpty, let open = next, open == "{" || open == "(" else { return nil }
        switch type {
        case "comment":
            if open == "{" { _ = try braces() }
            return nil
        case "preamble":
            _ = open == "{" ? try braces() : ""
            return nil
        default: break
        }
        advance()
        let close: Unicode.Scalar = open == "{" ? "}" : ")"
        if type == "string" {
            try string(close, start)
            return nil
        }
        var entry = Entry(type: type, key: key(close), line: start)
        guard !entry.key.isEmpty, !entry.key.unicodeScalars.contains("=") else {
            throw .missingKey(type: type, line: start, path: path)
        }
        try fields(of: &entry, close)
        return entry
    }

    private mutating func key(_ close: Unicode.Scalar) -> String {
        skipBlanks()
        let start = position
        while let scalar = next, scalar != ",", scalar != close, scalar != "\n" { advance() }
        return text(start..<position)[...].singleSpaced
    }

    private mutating func fields(of entry: inout Entry, _ close: Unicode.Scalar) throws(BibliographyError) {
        while true {
            skipBlanks()
            guard let scalar = next else { throw .unclosed("@\(entry.type)", line: entry.line, path: path) }
            if scalar == close {
                advance()
                return
            }
            if scalar == "," {
                advance()
                continue
            }
            let start = line
            let name = name()
            guard !name.isEmpty else { throw .missingEquals(field: String(scalar), line: start, path: path) }
            entry.fields.append((name.lowercased(), try assigned(to: name, start)))
        }
    }

    private mutating func string(_ close: Unicode.Scalar, _ start: Int) throws(BibliographyError) {
        skipBlanks()
        let name = name()
        strings[name.lowercased()] = try assigned(to: name, start)
        skipBlanks()
        guard next == close else { throw .unclosed("@string", line: start, path: path) }
        advance()
    }

    /// Reads an equals sign and the value behind it.
    private mutating func assigned(to name: String, _ start: Int) throws(BibliographyError) -> String {
        skipBlanks()
        guard next == "=" else { throw .missingEquals(field: name, line: start, path: path) }
        advance()
        var value = ""
        repeat {
            skipBlanks()
            value += try piece(of: name, start)
            skipBlanks()
            guard next == "#" else { break }
            advance()
        } while true
        return value
    }

    private mutating func piece(of field: String, _ start: Int) throws(BibliographyError) -> String {
        let piece: String
        switch next {
        case "{": piece = try braces()
        case "\"": piece = try quotation()
        case nil: throw .missingValue(field: field, line: start, path: path)
        case .some:
            let word = name()
            guard !word.isEmpty else { throw .missingValue(field: field, line: start, path: path) }
            if word.unicodeScalars.allSatisfy(\.isASCIIDigit) {
                piece = word
            } else if let known = strings[word.lowercased()] {
                piece = known
            } else {
                throw .unknownString(word, line: line, path: path)
            }
        }
        room -= piece.unicodeScalars.count
        guard room > 0 else { throw .missingValue(field: field, line: start, path: path) }
        return piece
    }

    /// Reads text in braces, which stand in pairs, and returns it without the outermost ones.
    private mutating func braces() throws(BibliographyError) -> String {
        let start = (line: line, position: position + 1)
        var depth = 0
        while let scalar = next {
            if scalar == "\\" {
                advance()
            } else if scalar == "{" {
                depth += 1
            } else if scalar == "}" {
                depth -= 1
                if depth == 0 {
                    advance()
                    return text(start.position..<position - 1)
                }
            }
            if next != nil { advance() }
        }
        throw .unclosed("brace", line: start.line, path: path)
    }

    private mutating func quotation() throws(BibliographyError) -> String {
        let start = (line: line, position: position + 1)
        advance()
        var depth = 0
        while let scalar = next {
            if scalar == "\\" {
                advance()
            } else if scalar == "\"", depth <= 0 {
                advance()
                return text(start.position..<position - 1)
            } else if scalar == "{" {
                depth += 1
            } else if scalar == "}" {
                depth -= 1
            }
            if next != nil { advance() }
        }
        throw .unclosed("quotation mark", line: start.line, path: path)
    }

    /// Reads the name of an entry, a field or a string: what is no blank and no sign of the format.
    private mutating func name() -> String {
        let start = position
        while let scalar = next, !scalar.isBlank, !"{}(),=#\"@%'\\".unicodeScalars.contains(scalar) {
            advance()
        }
        return text(start..<position)
    }

    private func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }
}
