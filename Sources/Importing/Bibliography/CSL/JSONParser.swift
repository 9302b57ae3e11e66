/// Reads JSON.
///
/// ```
/// value  = "{" [member *("," member)] "}" / "[" [value *("," value)] "]" / string / number / "true" / "false" / "null"
/// member = string ":" value
/// string = DQUOTE *(any / "\" (DQUOTE / "\" / "/" / "b" / "f" / "n" / "r" / "t" / "u" 4HEXDIG)) DQUOTE
/// ```
/// - Source: RFC 8259; a comma behind the last value is forgiven.
struct JSONParser {
    private let bytes: [UInt8]
    private let path: String
    private var position = 0
    private var line = 1
    private var depth = 0

    /// The most values in each other, so that no file exhausts the stack.
    private static let depthLimit = 100

    init(_ text: String, path: String) { (bytes, self.path) = (Array(text.utf8), path) }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func failure(_ message: String) -> BibliographyError { .json(message, line: line, path: path) }

    /// Reads the one value that the text is.
    mutating func document() throws(BibliographyError) -> JSONValue {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        let value = try value()
        skipBlanks()
        guard next == nil else {
            throw failure("text follows the end of the JSON; remove it, or add the bracket that is missing")
        }
        return value
    }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
            line += byte == 0x0A ? 1 : 0
            position += 1
        }
    }

    /// Returns whether a sign comes next, and passes over it.
    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard next == UInt8(ascii: sign) else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(BibliographyError) -> JSONValue {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            throw failure(
                "more than \(Self.depthLimit) brackets stand in each other; export the sources again as CSL-JSON"
            )
        }
        skipBlanks()
        switch next {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case nil: throw failure("the JSON ends too early; add the bracket that is missing")
        default: return try word()
        }
    }

    private mutating func object() throws(BibliographyError) -> JSONValue {
        let start = line
        position += 1
        var members: [(name: String, value: JSONValue)] = []
        while !take("}") {
            guard next == UInt8(ascii: "\"") else {
                throw failure("the name of a member should stand here in quotation marks, such as \"title\"")
            }
            let name = try string()
            guard take(":") else { throw failure("a colon should follow the name of a member here") }
            members.append((name, try value()))
            if !take(",") {
                guard take("}") else {
                    throw failure("a comma or } should stand here, behind the value of a member")
                }
                break
            }
        }
        return .object(members, line: start)
    }

    private mutating func array() throws(BibliographyError) -> JSONValue {
        position += 1
        var items: [JSONValue] = []
        while !take("]") {
            items.append(try value())
            if !take(",") {
                guard take("]") else { throw failure("a comma or ] should stand here, behind a value") }
                break
            }
        }
        return .array(items)
    }

    private mutating func word() throws(BibliographyError) -> JSONValue {
        let start = position
        while let byte = next, byte > 0x20, !",:[]{}\"".utf8.contains(byte) { position += 1 }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        switch word {
        case "true", "false": return .bool(word == "true")
        case "null": return .null
        default:
            guard let first = word.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
                Double(word) != nil
            else {
                throw failure("a value should stand here: words in quotation marks, a number, [ or {")
            }
            return .number(word)
        }
    }

    private mutating func string() throws(BibliographyError) -> String {
        let start = line
        position += 1
        var text: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(&text)
            default:
                line += byte == 0x0A ? 1 : 0
                text.append(byte)
            }
        }
        throw .unclosed("quotation mark", line: start, path: path)
    }

    private mutating func escape(_ text: inout [UInt8]) throws(BibliographyError) {
        let letter = next
        position += 1
        switch letter {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
            text.append(UInt8(ascii: " "))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter ?? 0)
        case UInt8(ascii: "u"):
            var units = [try unit()]
            if (0xD800...0xDBFF).contains(units[0]),
                bytes[min(position, bytes.count)...].starts(with: "\\u".utf8)
            {
                position += 2
                units.append(try unit())
            }
            text += Array(String(decoding: units, as: UTF16.self).utf8)
        default: throw failure("a backslash stands before a sign that needs none; remove it, or write two")
        }
    }

    private mutating func unit() throws(BibliographyError) -> UInt16 {
        let digits = bytes[min(position, bytes.count)...].prefix(4)
        guard digits.count == 4, let value = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw failure("four digits should follow \\u, such as \\u00e9")
        }
        position += 4
        return value
    }
}
