import Text

/// Letters that were read in the wrong encoding: UTF-8 as Windows-1252 or Latin-1 (“Ã©” for “é”, “â€™” for “’”, “Ð¿Ñ€Ð¸” for
/// “при”), or an encoding of one byte a letter as Latin-1 (``LegacyLetters``).
///
/// The letters are turned back into the bytes that they were; where these are UTF-8, and nobody writes such letters side by side, the
/// text is damaged. Whole names in capitals, such as “AMANHÃ”, are not.
struct DamagedLetters {
    /// The place of the first ones, and what they were.
    let first: Range<Int>
    private let meant: String
    private let count: Int
    /// The commands that turn the whole file back; `nil` if it has other letters too, which they would damage.
    private let commands: String?
    /// What the letters were, in the message.
    private let cause: String
    /// Whether some of the bytes are control characters now, which are errors.
    let hasControls: Bool

    /// Looks for damaged letters in a text in UTF-8, in time that is linear in it; `nil` if there are none.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - path: The file's path, for the commands that repair it.
    init?(in bytes: [UInt8], path: String) {
        guard bytes.contains(0xC3) else { return nil }
        let file = path.shellWord
        if let found = Self.utf8(in: bytes) {
            (first, meant, count, hasControls) = (found.first, found.meant, found.count, found.hasControls)
            commands =
                found.isWhole
                ? "iconv -f UTF-8 -t \(found.hasSigns ? "WINDOWS-1252" : "ISO-8859-1") \(file) > repaired.gmi"
                : nil
            cause = "in the wrong encoding"
        } else if let found = LegacyLetters.find(in: bytes) {
            (first, meant, count, hasControls) = (found.first, found.meant, found.count, false)
            let name = found.encoding.name
            commands =
                Self.hasAccents(bytes)
                ? nil : "iconv -f UTF-8 -t WINDOWS-1252 \(file) | iconv -f \(name) -t UTF-8 > repaired.gmi"
            cause = "in \(name), which was read as Latin-1"
        } else {
            return nil
        }
    }

    /// Returns the message about the letters of these bytes.
    func message(_ bytes: [UInt8]) -> String {
        let shown = quoted(String(decoding: bytes[first], as: UTF8.self))
        let others =
            count == 1
            ? ""
            : ", and \(count - 1) more \(count == 2 ? "place in this file is" : "places in this file are") damaged so"
        let remedy =
            commands.map { "turn the file back with “\($0)”" } ?? "save the original text anew as UTF-8"
        return "\(shown) is \(quoted(meant)) \(cause)\(others); write \(quoted(meant)), or \(remedy)"
    }

    private struct Found {
        var first: Range<Int>
        var meant: String
        var count = 0
        var hasControls = false
        /// Whether some of the letters are signs that Latin-1 has not.
        var hasSigns = false
        /// Whether no other letters beyond ASCII stand in the text.
        var isWhole = true
    }

    private static func utf8(in bytes: [UInt8]) -> Found? {
        var found: Found?
        var isWhole = true
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset] == 0xC3, let run = DamagedRun(in: bytes, at: offset) else {
                // A hard space may be the half of a letter.
                if bytes[offset] >= 0xC2,
                    !(bytes[offset] == 0xC2 && bytes.dropFirst(offset + 1).first == 0xA0)
                {
                    isWhole = false
                }
                offset += 1
                continue
            }
            var own = found ?? Found(first: offset..<run.end, meant: run.meant)
            own.count += 1
            own.hasControls = own.hasControls || run.hasControls
            own.hasSigns = own.hasSigns || run.hasSigns
            found = own
            offset = run.end
        }
        guard var found else { return nil }
        // Only one of the two encodings has the letter.
        found.isWhole = isWhole && !(found.hasControls && found.hasSigns)
        return found
    }

    /// Whether an accented letter stands beside a letter of ASCII, as in a word that is what it should be.
    private static func hasAccents(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { index in
            guard bytes[index] >= 0xC3 else { return false }
            if bytes[index] > 0xC3 { return bytes.scalar(at: index)?.properties.isAlphabetic == true }
            return index > 0 && bytes[index - 1].isLetter
                || index + 2 < bytes.count && bytes[index + 2].isLetter
        }
    }
}

extension String {
    /// The text as one word of a shell.
    fileprivate var shellWord: String {
        let isPlain = utf8.allSatisfy { $0.isLetter || $0.isDigit || "/._-".utf8.contains($0) }
        return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
    }
}

/// Letters side by side that are the bytes of others.
private struct DamagedRun {
    /// The most letters that are put together, so that a whole damaged word can be shown.
    private static let longest = 24

    let end: Int
    let meant: String
    /// Whether some of the letters are control characters of Latin-1, and signs of Windows-1252.
    private(set) var (hasControls, hasSigns) = (false, false)

    /// - Returns: `nil` if the text at this offset is sound.
    init?(in bytes: [UInt8], at start: Int) {
        var offset = start
        var meant = ""
        var sequences = 0
        var isCertain = false
        while sequences < Self.longest, let (scalar, end, lead) = Self.sequence(in: bytes, at: offset) {
            let isPunctuation = lead == 0xE2 && (0x2010...0x20AC).contains(scalar.value) || lead == 0xF0
            // “Ã©” and “Â«” need no second one, if no name in capitals ends so.
            let isLatin =
                (lead == 0xC2 || lead == 0xC3)
                && !(bytes.scalar(before: start)?.properties.isUppercase ?? false)
            // Letters of Russian begin with Ð and Ñ, and nobody writes these side by side.
            let isCyrillic = (0xD0...0xD1).contains(lead) && bytes.isCyrillicHalf(at: end)
            isCertain = isCertain || isPunctuation || isLatin || isCyrillic
            for letter in String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars {
                hasControls = hasControls || (0x80..<0xA0).contains(letter.value)
                hasSigns = hasSigns || letter.value > 0xFF
            }
            meant.unicodeScalars.append(scalar)
            sequences += 1
            offset = end
        }
        guard sequences > 1 || isCertain, sequences > 0 else { return nil }
        (self.end, self.meant) = (offset, meant)
    }

    /// Reads the letters whose bytes in Windows-1252 are one scalar in UTF-8.
    private static func sequence(
        in bytes: [UInt8],
        at start: Int
    ) -> (scalar: Unicode.Scalar, end: Int, lead: UInt8)? {
        guard start < bytes.count, let first = bytes.scalar(at: start), let lead = first.windowsByte,
            (0xC2...0xF4).contains(lead)
        else { return nil }
        var raw = [lead]
        var offset = start + first.utf8Length
        for _ in 0..<(lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3) {
            guard offset < bytes.count, let next = bytes.scalar(at: offset), let byte = next.windowsByte,
                (0x80...0xBF).contains(byte)
            else { return nil }
            raw.append(byte)
            offset += next.utf8Length
        }
        let scalar = String(decoding: raw, as: UTF8.self).unicodeScalars.first
        guard let scalar, scalar != "\u{FFFD}", scalar.utf8Length == raw.count else { return nil }
        return (scalar, offset, lead)
    }
}

extension Unicode.Scalar {
    fileprivate var utf8Length: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4 }

    /// The byte of Windows-1252 that is read as this letter.
    fileprivate var windowsByte: UInt8? {
        if (0x80...0xFF).contains(value) { return UInt8(value) }
        guard value > 0xFF, let index = Self.windowsSigns.firstIndex(of: self) else { return nil }
        return 0x80 + UInt8(index)
    }

    /// The sign that Windows-1252 has where this control character stands in Latin-1.
    var signOfWindows: Unicode.Scalar? {
        // U+0085 breaks a line in some systems.
        guard (0x80..<0xA0).contains(value), value != 0x85 else { return nil }
        let sign = Self.windowsSigns[Int(value) - 0x80]
        return sign == "\u{E000}" ? nil : sign
    }

    /// The signs from 0x80 on; a letter of private use stands for a byte that has none.
    private static let windowsSigns = Array(
        "€\u{E000}‚ƒ„…†‡ˆ‰Š‹Œ\u{E000}Ž\u{E000}\u{E000}‘’“”•–—˜™š›œ\u{E000}žŸ".unicodeScalars
    )
}

extension [UInt8] {
    /// Whether “Ð” or “Ñ” stands at an offset of this text in UTF-8.
    fileprivate func isCyrillicHalf(at offset: Int) -> Bool {
        dropFirst(offset).first == 0xC3 && [0x90, 0x91].contains(dropFirst(offset + 1).first)
    }
}
