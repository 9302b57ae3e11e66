/// The names that programs give headings, by which links in Markdown lead to them.
enum HeadingName {
    /// Returns Pandoc's name: small letters, digits, `_`, `-` and `.`, a hyphen for blanks, from the first letter on.
    static func pandoc(_ words: String) -> String {
        let name = name(words) { $0 == "_" || $0 == "-" || $0 == "." }
        let start = name.unicodeScalars.drop { !$0.properties.isAlphabetic }
        return start.isEmpty ? "section" : String(start)
    }

    /// Returns GitHub's name: small letters, digits, `_` and `-`, a hyphen for each blank.
    static func gitHub(_ words: String) -> String { name(words) { $0 == "_" || $0 == "-" } }

    private static func name(_ words: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
        var name = String.UnicodeScalarView()
        for scalar in words.lowercased().unicodeScalars {
            if scalar.standsInWords || isKept(scalar) {
                name.append(scalar)
            } else if scalar.properties.isWhitespace {
                name.append("-")
            }
        }
        return String(name)
    }
}
