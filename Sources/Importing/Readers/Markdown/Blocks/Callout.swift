import Text

/// The name of a box, which GitHub and Obsidian write at the beginning of a quotation.
///
/// ```
/// callout = "[!" name "]" ["+" / "-"] [SP words]
/// ```
struct Callout {
    /// The name as it is written.
    let name: String
    /// The words of the line with the name as a word: “Note: …”.
    let words: String

    /// - Returns: `nil` if the text begins with none.
    init?(_ text: String) {
        guard text.utf8.starts(with: "[!".utf8) else { return nil }
        let name = text.dropFirst(2).prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
        var rest = text[name.endIndex...]
        guard !name.isEmpty, rest.utf8.first == UInt8(ascii: "]") else { return nil }
        rest = rest.dropFirst()
        if rest.first == "+" || rest.first == "-" { rest = rest.dropFirst() }
        guard rest.isEmpty || rest.first == " " else { return nil }
        self.name = String(name)
        words = name.prefix(1).uppercased() + name.dropFirst().lowercased() + ":" + rest
    }
}
