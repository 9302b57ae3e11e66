extension StringProtocol {
    /// Whether nothing in the text can be seen: it consists of blanks of any script, marks of direction, and fillers.
    @inlinable
    package var isInvisible: Bool {
        // Most texts begin with an ASCII letter, which needs no look into Unicode's tables.
        if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
        return unicodeScalars.allSatisfy(\.isInvisible)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is one of which a text that cannot be seen consists.
    @usableFromInline
    package var isInvisible: Bool {
        if isASCII { return value <= 0x20 || value == 0x7F }
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        // This is the Braille pattern without a dot.
        default: return self == "\u{2800}"
        }
    }
}
