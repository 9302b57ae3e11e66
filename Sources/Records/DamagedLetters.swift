import Text

/// Warns of letters that were read in the wrong encoding, once a file: “Ã©” for “é”, “â€™” for “’”, “Ð¿Ñ€Ð¸” for “при”.
///
/// Such a text was UTF-8 and was taken for Windows-1252. Its letters are turned back into the bytes that they were; where these are
/// UTF-8 again, and nobody writes such letters side by side, the text is damaged. Whole names in capitals, such as “AMANHÃ”, are not.
///
/// It takes time linear in the file.
func warnOfDamagedLetters(in bytes: [UInt8], of file: Int, _ report: inout Report) {
    var first: (offset: Int, end: Int, meant: String)?
    var count = 0
    var offset = 0
    while offset < bytes.count {
        guard bytes[offset] == 0xC3, let run = DamagedRun(in: bytes, at: offset) else {
            offset += 1
            continue
        }
        if first == nil { first = (offset, run.end, run.meant) }
        count += 1
        offset = run.end
    }
    guard let first else { return }
    let shown = String(decoding: bytes[first.offset..<first.end], as: UTF8.self)
    report.warning(
        at: SourceOffset(file: file, offset: first.offset),
        "\(quoted(shown)) is \(quoted(first.meant)) in the wrong encoding\(count == 1 ? "" : ", and \(count - 1) more places in this file are damaged so"); write \(quoted(first.meant)), or save the original text anew as UTF-8"
    )
}

/// Letters side by side that are the bytes of others.
private struct DamagedRun {
    /// The most letters that are put together, so that a whole damaged word can be shown.
    private static let longest = 24

    let end: Int
    let meant: String

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
            isCertain = isCertain || isPunctuation || isLatin
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
        if (0xA0...0xFF).contains(value) { return UInt8(value) }
        guard value > 0xFF, let index = Self.windowsSigns.firstIndex(of: self) else { return nil }
        return 0x80 + UInt8(index)
    }

    /// The signs from 0x80 on; a letter of private use stands for a byte that has none.
    private static let windowsSigns = Array(
        "€\u{E000}‚ƒ„…†‡ˆ‰Š‹Œ\u{E000}Ž\u{E000}\u{E000}‘’“”•–—˜™š›œ\u{E000}žŸ".unicodeScalars
    )
}
