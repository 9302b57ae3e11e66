extension StringProtocol {
    /// The columns that the text takes on a terminal.
    ///
    /// Terminals differ for intricate scripts. Doubtful cases are counted as the wider, since a line that is broken too early
    /// harms nobody and one that runs over the edge does.
    @inlinable
    package var displayWidth: Int {
        columnsOfScalars ?? reduce(0) { $0 + $1.displayWidth }
    }

    /// The number of scalars, if each takes one column whatever stands beside it: most lines are like that, and in these no
    /// character boundaries have to be found.
    @inlinable
    package var columnsOfScalars: Int? {
        var (columns, previous): (Int, UInt8) = (0, 0)
        for byte in utf8 {
            switch byte {
            // ASCII, Latin letters and signs, Greek and Cyrillic; between them are accents that join.
            case 0x20...0x7E, 0xC2...0xCB, 0xCE...0xD1: columns += 1
            case 0x80...0x9F where previous == 0xC2: return nil
            case 0x80...0xBF: break
            default: return nil
            }
            previous = byte
        }
        return columns
    }

    /// The columns of the widest word, between ordinary spaces.
    @inlinable
    package var widestWord: Int { split(separator: " ").lazy.map(\.displayWidth).max() ?? 0 }
}

extension Character {
    /// The columns that the character takes: the sum of its parts, except that an emoji made up of several parts takes 2 (a
    /// flag, a keycap, a family, a skin tone, a picture requested with U+FE0F).
    @usableFromInline
    package var displayWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        // A skin tone that follows nothing colours nothing, and would colour whatever is put before it.
        let isPicture =
            first.properties.isEmoji && !first.properties.isEmojiModifier
            && unicodeScalars.dropFirst().contains { $0 == "\u{FE0F}" || $0.properties.isEmoji }
        return isPicture ? 2 : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
    }
}

extension Unicode.Scalar {
    /// The columns that the scalar takes: 0 for one that joins another or is not seen, 2 for one that East Asian typography
    /// makes wide, 1 for the rest.
    ///
    /// A soft hyphen (U+00AD) takes 1, since terminals show it wherever it stands. Control characters take 0; no text that is
    /// sent has one.
    package var displayWidth: Int {
        if isControl { return 0 }
        if value < 0x300 { return 1 }
        if isZeroWidth { return 0 }
        return isWide ? 2 : 1
    }

    private var isZeroWidth: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: break
        }
        // These are joiners, variation selectors, the word joiner, the zero width space and so on.
        if properties.isDefaultIgnorableCodePoint { return true }
        // The vowels and final consonants of Hangul stand in the square of the consonant before them.
        return (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
    }

    private var isWide: Bool {
        guard value >= 0x1100 else { return false }
        return properties.isEmojiPresentation || Self.wideRanges.contains { $0.contains(value) }
    }

    /// The characters with East_Asian_Width W or F.
    ///
    /// The table is from EastAsianWidth.txt of Unicode 17.0.0. Ranges are joined over places where no character is assigned,
    /// and over characters with Emoji_Presentation, which are all wide and which the standard library knows (also Unicode 17).
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
        0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB,
        0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}
