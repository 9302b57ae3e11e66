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
        guard hasLineEnds else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.endsLine ? " " : $0 }))
    }

    /// The text with the quotation marks, dashes and ellipsis of ASCII, for screens that show others as a row of signs.
    ///
    /// Letters stay as they are, since they have no other spelling, and so do the marks on a line with ideographs, kana,
    /// Hebrew or Arabic, whose screens have them.
    package var withPlainPunctuation: String {
        guard !utf8.allSatisfy({ $0 < 0x80 }),
            !utf8.contains(where: { (0xD6...0xDF).contains($0) || (0xE3...0xE9).contains($0) })
        else {
            return self
        }
        return replacingScalars { scalar, before in
            switch scalar {
            case "“", "”", "„": "\""
            case "‘", "’", "‚": "'"
            case "–": "-"
            // Catalan has this dot inside words.
            case "·" where before == UInt8(ascii: " "): "-"
            case "—": "--"
            case "…": "..."
            default: nil
            }
        }
    }

    /// The text with ordinary spaces in the place of those at which no line breaks.
    package var withPlainSpaces: String {
        guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
        return replacingScalars { scalar, _ in
            switch scalar {
            case "\u{A0}", "\u{2007}", "\u{202F}": " "
            default: nil
            }
        }
    }

    /// Puts other words in the place of scalars outside ASCII.
    ///
    /// - Parameter replacement: Given a scalar and the byte that stands before it by now, returns what to put there; `nil` if
    ///   the scalar stays.
    /// - Returns: The text with them.
    private func replacingScalars(
        _ replacement: (_ scalar: Unicode.Scalar, _ before: UInt8?) -> String?
    ) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            if scalar.isASCII {
                text.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let other = replacement(scalar, text.last) {
                text.append(contentsOf: other.utf8)
            } else {
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private var isOnOneLine: Bool {
        let bytes = utf8.span
        for index in bytes.indices where !bytes.isInsideLine(at: index) {
            guard bytes[index] == UInt8(ascii: " "), index > 0, bytes[index - 1] != UInt8(ascii: " ") else {
                return false
            }
        }
        return bytes.isEmpty || bytes[bytes.count - 1] != UInt8(ascii: " ")
    }

    /// Whether a scalar of the text ends a line.
    private var hasLineEnds: Bool {
        let bytes = utf8.span
        return bytes.indices.contains { !bytes.isInsideLine(at: $0) && bytes[$0] != UInt8(ascii: " ") }
    }
}

extension Span<UInt8> {
    /// Whether the byte of a text in UTF-8 is neither a space nor the last of a scalar that ends a line.
    ///
    /// Every byte of every page is tested with this, several times.
    fileprivate func isInsideLine(at index: Int) -> Bool {
        let byte = self[index]
        switch byte {
        case 0x21...0x7E, 0xC0...0xFF, 0xAA...0xBF: return true
        // C1 in UTF-8, and U+2028 and U+2029.
        case 0x80...0x9F where index > 0 && self[index - 1] == 0xC2: return false
        case 0xA8, 0xA9: return index < 2 || self[index - 1] != 0x80 || self[index - 2] != 0xE2
        default: return byte >= 0x80
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a control character, or one of the two separators at which some clients break a line.
    fileprivate var endsLine: Bool { isControl || value == 0x2028 || value == 0x2029 }
}
