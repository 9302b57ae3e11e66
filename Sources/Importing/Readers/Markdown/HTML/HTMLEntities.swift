import Markdown

/// The characters that HTML and Markdown can write by a name, such as `&eacute;`.
enum HTMLEntities {
    /// The longest of the names that mean anything, `&CounterClockwiseContourIntegral;`, has 33.
    private static let longest = 40

    /// Returns the text with each named or numbered character as itself.
    ///
    /// The names are those of the parser of Markdown.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var known: [Substring: String] = [:]
        var result = ""
        var rest = text[...]
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
            result += rest[..<start]
            rest = rest[start...]
            let name = rest.utf8.prefix(longest).prefix { $0 != UInt8(ascii: ";") }
            guard rest.utf8[name.endIndex...].first == UInt8(ascii: ";"), !name.dropFirst().isEmpty,
                name.dropFirst().allSatisfy({ $0.isNameByte })
            else {
                result += "&"
                rest = Substring(rest.utf8.dropFirst())
                continue
            }
            let end = rest.utf8.index(after: name.endIndex)
            let entity = rest[..<end]
            let meaning = known[entity] ?? meaning(of: entity)
            known[entity] = meaning
            result += meaning
            rest = rest[end...]
        }
        return result + rest
    }

    private static func meaning(of entity: Substring) -> String {
        // A letter before it and behind it keeps blanks.
        for node in MarkdownDocument(parsing: "x\(entity)x").nodes {
            if case .text(let words) = node.kind { return String(words.dropFirst().dropLast()) }
        }
        return String(entity)
    }
}

extension UInt8 {
    fileprivate var isNameByte: Bool {
        self == UInt8(ascii: "#") || (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
    }
}
