extension Unicode.Scalar {
    /// The name of a character that is not seen, or hardly, and that gets into texts by accident; `nil` for any other.
    package var invisibleName: String? {
        switch value {
        case 0xA0: "no-break space"
        case 0xAD: "soft hyphen"
        case 0x061C, 0x200E, 0x200F: "mark of direction"
        case 0x180E: "vowel separator"
        case 0x200B: "zero-width space"
        case 0x200C: "zero-width non-joiner"
        case 0x200D: "zero-width joiner"
        case 0x2028: "line separator"
        case 0x2029: "paragraph separator"
        case 0x202A...0x202C: "mark that embeds a direction"
        case 0x202D, 0x202E: "reversal of the direction"
        case 0x2060: "word joiner"
        case 0x2061...0x2064, 0x206A...0x206F: "hidden operator"
        case 0x2066...0x2069: "mark that isolates a direction"
        case 0x3000: "wide space"
        case 0xFE00...0xFE0F: "variation selector"
        case 0xFEFF: "byte order mark"
        case 0xFFFC: "sign for an object"
        case 0xE0001...0xE007F: "tag character"
        default: nil
        }
    }

    /// Whether the character takes no room, so that it may hide in a name.
    package var isHidden: Bool {
        value != 0xA0 && value != 0x3000 && invisibleName != nil && !(0xFE00...0xFE0F).contains(value)
    }
}

extension StringProtocol {
    /// The text without characters that take no room, with the first of them; `nil` if it has none.
    package var withoutHidden: (text: String, first: Unicode.Scalar)? {
        guard let first = unicodeScalars.first(where: \.isHidden) else { return nil }
        return (String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isHidden })), first)
    }
}
