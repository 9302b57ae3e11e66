import Text

/// Attributes in braces, which a capsule has no place for but for a heading's name.
extension InlineReader {
    /// The most characters between braces; more are no attributes.
    private static let attributeLimit = 500

    func attributes(from start: Int) -> (text: String, end: Int)? {
        guard start < tokens.count, tokens[start].scalar == "{" else { return nil }
        var text = String.UnicodeScalarView()
        for index in start + 1..<min(start + Self.attributeLimit, tokens.count) {
            guard let scalar = tokens[index].scalar else {
                if case .softBreak = tokens[index] {
                    text.append(" ")
                    continue
                }
                return nil
            }
            if scalar == "}" { return text.isEmpty ? nil : (String(text), index) }
            text.append(ProtectedText.meaning(of: scalar) ?? scalar)
        }
        return nil
    }

    mutating func skipAttributes() {
        guard let attributes = attributes(from: index), ".#=".contains(where: attributes.text.contains) else {
            return
        }
        result.syntax.append(attributes.text)
        index = attributes.end + 1
    }

    mutating func takeAttributesAtEnd() {
        guard tokens.last?.scalar == "}",
            let start = tokens.suffix(Self.attributeLimit).lastIndex(where: { $0.scalar == "{" }),
            let attributes = attributes(from: start), attributes.end == tokens.count - 1
        else { return }
        let isName = { (part: Substring) in "#.-=".contains { part.contains($0) } }
        let parts = attributes.text.attributeParts
        guard parts.allSatisfy(isName) else { return }
        skipped.formUnion(start...attributes.end)
        result.syntax.append(attributes.text)
        result.id = parts.first { $0.utf8.first == UInt8(ascii: "#") }.map { String($0.dropFirst()) }
    }
}

extension String {
    /// What stands between spaces, except within quotation marks.
    fileprivate var attributeParts: [Substring] {
        var isQuoted = false
        return split { character in
            if character == "\"" { isQuoted.toggle() }
            return character == " " && !isQuoted
        }
    }
}
