extension String {
    /// The text on one line: each run of spaces and control characters becomes one space, and none stands at either end.
    package var onOneLine: String {
        guard !isOnOneLine else { return self }
        var line = String.UnicodeScalarView()
        var isPending = false
        for scalar in unicodeScalars {
            if scalar == " " || scalar.endsLine {
                isPending = !line.isEmpty
            } else {
                if isPending { line.append(" ") }
                isPending = false
                line.append(scalar)
            }
        }
        return String(line)
    }

    /// The text with a space in the place of each control character.
    package var withoutControls: String {
        guard unicodeScalars.contains(where: \.endsLine) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.endsLine ? " " : $0 }))
    }

    /// The text with the quotation marks, dashes and ellipsis of ASCII, for screens that show others as a row of signs.
    ///
    /// Letters stay as they are, since they have no other spelling.
    package var withPlainPunctuation: String {
        guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
        var plain = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "“", "”", "„": plain += "\""
            case "‘", "’", "‚": plain += "'"
            case "–": plain += "-"
            // Catalan has this dot inside words.
            case "·" where plain.utf8.last == UInt8(ascii: " "): plain += "-"
            case "—": plain += "--"
            case "…": plain += "..."
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }

    /// The text with ordinary spaces in the place of those at which no line breaks.
    package var withPlainSpaces: String {
        guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
        return String(
            String.UnicodeScalarView(
                unicodeScalars.map { ["\u{A0}", "\u{2007}", "\u{202F}"].contains($0) ? " " : $0 }
            )
        )
    }

    private var isOnOneLine: Bool {
        var previous: Unicode.Scalar = " "
        for scalar in unicodeScalars {
            if scalar.endsLine || (scalar == " " && previous == " ") { return false }
            previous = scalar
        }
        return previous != " " || isEmpty
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a control character, or one of the two separators at which some clients break a line.
    fileprivate var endsLine: Bool { isControl || value == 0x2028 || value == 0x2029 }
}
