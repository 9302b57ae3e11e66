extension StringProtocol {
    /// Whether nothing in it can be seen: blanks of any script, marks of direction, fillers.
    package var isInvisible: Bool {
        // Most texts begin with a letter of ASCII, and need no look into Unicode's tables.
        unicodeScalars.allSatisfy { scalar in
            if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
            if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint { return true }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: return true
            // The pattern of Braille without a dot.
            default: return scalar == "\u{2800}"
            }
        }
    }
}
