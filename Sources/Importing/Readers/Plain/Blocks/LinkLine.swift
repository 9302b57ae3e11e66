/// A line that is nothing but an address.
struct LinkLine {
    let address: String

    /// Returns `nil` unless the line is one address with a scheme, perhaps in angle brackets.
    init?(_ text: Substring) {
        var text = text
        if text.hasPrefix("<"), text.hasSuffix(">"), text.utf8.count > 2 {
            text = text.dropFirst().dropLast()
        }
        let schemes = [
            "http://", "https://", "gemini://", "gopher://", "ftp://", "mailto:", "spartan://", "nex://",
        ]
        guard schemes.contains(where: { text.lowercased().hasPrefix($0) && text.utf8.count > $0.utf8.count }),
            text.utf8.count <= 1000,
            text.unicodeScalars.allSatisfy({ !$0.isBlank && $0 != "<" && $0 != ">" })
        else { return nil }
        address = String(text)
    }
}
