/// Characters that Pandoc reads otherwise than CommonMark, hidden from the parser of the latter.
///
/// Of `\[@key\]` and of `$a_b*c$` CommonMark leaves nothing by which they could be told from a citation and from emphasis. So each such
/// ASCII character is replaced by one for private use before the text is parsed, and put back after it.
enum ProtectedText {
    /// The first of the characters that stand for one behind a backslash.
    private static let escapes: UInt32 = 0x10FE00
    /// The first of those that stand for themselves.
    private static let literals: UInt32 = 0x10FF00
    /// What encloses the number of a block that was cut out; see ``placeholder(_:)``.
    static let mark: Unicode.Scalar = "\u{10FD00}"

    static func escape(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(escapes + scalar.value) ?? scalar
    }

    static func literal(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.isASCII, !scalar.properties.isAlphabetic, scalar.value > 0x20,
            !(0x30...0x39).contains(scalar.value)
        else { return scalar }
        return Unicode.Scalar(literals + scalar.value) ?? scalar
    }

    /// Returns the character that a protected one stands for; `nil` for any other.
    static func meaning(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.value >= escapes else { return nil }
        let value = scalar.value >= literals ? scalar.value - literals : scalar.value - escapes
        guard value < 0x80 else { return nil }
        // A backslash and a space are a space at which no line breaks.
        return value == 0x20 ? "\u{A0}" : Unicode.Scalar(value)
    }

    /// Returns a text as it is read, with each protected character as itself.
    static func words(_ text: String) -> String { restored(text, withBackslashes: false) }

    /// Returns a text as it was written, as code shows it.
    static func code(_ text: String) -> String { restored(text, withBackslashes: true) }

    private static func restored(_ text: String, withBackslashes: Bool) -> String {
        // The protected characters have four bytes, of which the first is F4.
        guard text.utf8.contains(0xF4) else { return text }
        var words = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard let meaning = meaning(of: scalar) else {
                words.append(scalar)
                continue
            }
            let isEscape = scalar.value < literals
            if withBackslashes, isEscape { words.append("\\") }
            words.append(withBackslashes && isEscape && meaning == "\u{A0}" ? " " : meaning)
        }
        return String(words)
    }

    /// Returns a paragraph that stands for a block which was cut out.
    static func placeholder(_ number: Int) -> String { "\(mark)\(number)\(mark)" }

    /// Returns the number of the block for which a text stands; `nil` if it is no placeholder.
    static func number(of placeholder: String) -> Int? {
        let scalars = placeholder.unicodeScalars
        guard scalars.count > 2, scalars.first == mark, scalars.last == mark else { return nil }
        return Int(String(String.UnicodeScalarView(scalars.dropFirst().dropLast())))
    }
}
