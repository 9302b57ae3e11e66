extension StringProtocol {
    /// Whether nothing in the text can be seen: it consists of blanks of any script, marks of direction, and fillers.
    package var isInvisible: Bool {
        // Most texts begin with an ASCII letter, which needs no look into Unicode's tables.
        unicodeScalars.allSatisfy { scalar in
            if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
            if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint { return true }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: return true
            // This is the Braille pattern without a dot.
            default: return scalar == "\u{2800}"
            }
        }
    }
}
