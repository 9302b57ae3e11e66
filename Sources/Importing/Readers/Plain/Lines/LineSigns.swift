/// Lines that are made of signs.
extension SourceLine {
    private static var rules: Set<Unicode.Scalar> { Set("*-–—_=~#•·.⁂❦❧§".unicodeScalars) }

    /// Whether the line has signs alone, as between two parts of a text.
    var isSeparator: Bool {
        guard !text.isEmpty, length <= 200 else { return false }
        var signs = 0
        for scalar in text.unicodeScalars where !scalar.isBlank {
            guard Self.rules.contains(scalar) else { return false }
            signs += 1
        }
        return signs >= 3 || "*⁂❦❧".unicodeScalars.contains(text.unicodeScalars.first ?? " ")
    }

    /// Returns the sign with which the line underlines a text of a length; `nil` if it does not.
    func underline(of other: SourceLine) -> Unicode.Scalar? {
        guard let sign = text.unicodeScalars.first, "=-~^*+#_".unicodeScalars.contains(sign), length >= 3,
            text.unicodeScalars.allSatisfy({ $0 == sign }), !other.isBlank, !other.isSeparator,
            2 * length >= other.length, length <= 2 * other.length + 6, other.length <= StrongShape.limit
        else { return nil }
        return sign
    }

    /// The number of `#` before a heading that is marked as in Markdown; 0 if it is not.
    var hashes: Int {
        let marks = text.unicodeScalars.prefix { $0 == "#" }.count
        guard (1...6).contains(marks), length > marks + 1 else { return 0 }
        return text.unicodeScalars.dropFirst(marks).first?.isBlank == true ? marks : 0
    }

    /// Whether the line quotes as mail does.
    var isQuotation: Bool { text.unicodeScalars.first == ">" }
}
