extension Unicode.Scalar {
    /// Whether the scalar is a letter, a digit or a mark on one, of whatever script.
    var standsInWords: Bool {
        if isASCII {
            return (0x61...0x7A).contains(value | 0x20) && value >= 0x41 || (0x30...0x39).contains(value)
        }
        if properties.isDefaultIgnorableCodePoint { return false }
        if properties.isAlphabetic || properties.numericType != nil { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }
}
