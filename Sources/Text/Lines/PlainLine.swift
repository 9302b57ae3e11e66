extension String {
    /// On one line: a run of spaces and control characters as one space, none at either end.
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

    /// Each control character as a space.
    package var withoutControls: String {
        guard unicodeScalars.contains(where: \.endsLine) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.endsLine ? " " : $0 }))
    }

    /// With quotation marks, dashes and the ellipsis of ASCII, for screens that show others as a row of signs.
    ///
    /// Letters stay as they are: of these there is no other spelling.
    package var withPlainPunctuation: String {
        guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
        var plain = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "“", "”", "„": plain += "\""
            case "‘", "’", "‚": plain += "'"
            case "–": plain += "-"
            // Catalan has one inside of words.
            case "·" where plain.utf8.last == UInt8(ascii: " "): plain += "-"
            case "—": plain += "--"
            case "…": plain += "..."
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain
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
    /// A control character, or one of the two separators that some clients break a line at.
    fileprivate var endsLine: Bool { isControl || value == 0x2028 || value == 0x2029 }
}
