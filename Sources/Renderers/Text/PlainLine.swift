import Pages

extension String {
    /// On one line: a run of spaces and control characters as one space, none at either end.
    var onOneLine: String {
        guard !isOnOneLine else { return self }
        var line = String.UnicodeScalarView()
        var isPending = false
        for scalar in unicodeScalars {
            if scalar == " " || scalar.isControl {
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
    var withoutControls: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? " " : $0 }))
    }

    /// With quotation marks, dashes and the ellipsis of ASCII, for screens that show others as a row of signs.
    ///
    /// Letters stay as they are: of these there is no other spelling.
    var withPlainPunctuation: String {
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
            if scalar.isControl || (scalar == " " && previous == " ") { return false }
            previous = scalar
        }
        return previous != " " || isEmpty
    }
}

extension [Run] {
    /// On one line, the mark of a note as its number in brackets with a space before it.
    var words: String {
        reduce(into: "") { words, run in
            switch run {
            case .text(let text), .link(_, let text): words += text
            case .noteMark(let number): words += " [\(number)]"
            }
        }.onOneLine
    }
}

extension Unicode.Scalar {
    /// C0, delete and C1, and the two separators that some clients break a line at.
    ///
    /// By value, since every scalar of every page is asked: Unicode's tables take a quarter of a start.
    fileprivate var isControl: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }
}
