/// Breaks a paragraph into lines for a medium that does not break them itself.
///
/// Lines break only at spaces; each run of spaces, TABs and line ends in the text counts as one space (Lagrange takes a line
/// with three in a row for preformatted). Spaces that do not break (U+00A0, U+2007, U+202F) hold words together and stay as
/// they are. A word is only cut when it is wider than a line, and then between characters as readers see them. Chinese and
/// Japanese, which have no spaces, break between any two characters, but no line begins with a mark that closes, such as 。or 」,
/// or ends with one that opens. Soft hyphens are left alone.
///
/// - Source: Unicode Standard Annex 14, classes ID, CL, OP and NS; JIS X 4051 for Japanese.
package struct LineWrapper: Sendable {
    /// The width that fits beside the column in which clients show an item's type; gophernicus uses it too.
    package static let standardWidth = 67

    private let prefix: String
    private let firstPrefix: String
    private let room: Int
    private let firstRoom: Int

    /// - Parameters:
    ///   - width: The columns of a line on a terminal, prefix included.
    ///   - prefix: What every line begins with.
    ///   - firstPrefix: What the first line begins with instead, such as `* ` for a list whose prefix is two spaces.
    ///
    /// The text always gets at least two columns, whatever the prefixes take: the widest character must fit.
    package init(width: Int = Self.standardWidth, prefix: String = "", firstPrefix: String? = nil) {
        self.prefix = prefix
        self.firstPrefix = firstPrefix ?? prefix
        room = max(2, width - prefix.displayWidth)
        firstRoom = max(2, width - self.firstPrefix.displayWidth)
    }

    /// Returns the lines without line ends; a text of spaces has no lines.
    ///
    /// It takes time linear in the length of the text.
    package func lines(of text: String) -> [String] {
        if let lines = linesOfColumns(in: text) { return lines }
        var lines = Lines(wrapper: self)
        for word in text.split(whereSeparator: \.isBreakingSpace) {
            for (number, piece) in word.pieces.enumerated() {
                lines.append(piece, width: piece.displayWidth, after: number == 0 ? " " : "")
            }
        }
        lines.endLine()
        return lines.finished.withWholeIsolates
    }

    /// Does the same for a text in which each scalar takes one column, one space stands between two words, and every word fits on
    /// a line: most are like that, and need neither characters nor words to be found.
    ///
    /// - Returns: `nil` for any other text.
    private func linesOfColumns(in text: String) -> [String]? {
        var bytes = Array(text.utf8)
        bytes.append(UInt8(ascii: " "))
        var lines: [String] = []
        // The words of the current line, of which the last still grows.
        var line = 0..<0
        var (columns, word, width) = (0, 0, 0)
        var previous: UInt8 = 0
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x21...0x7E, 0xC2...0xCB, 0xCE...0xD1: width += 1
            case 0x80...0x9F where previous == 0xC2: return nil
            case 0x80...0xBF: break
            case 0x20 where width > 0 && width <= room && width <= firstRoom:
                if line.isEmpty {
                    columns = width
                } else if columns + 1 + width <= (lines.isEmpty ? firstRoom : room) {
                    columns += 1 + width
                } else {
                    lines.append(self.line(bytes[line], isFirst: lines.isEmpty))
                    (line, columns) = (word..<index, width)
                }
                (line, word, width) = (line.lowerBound..<index, index + 1, 0)
            default: return nil
            }
            previous = byte
        }
        return lines + [self.line(bytes[line], isFirst: lines.isEmpty)]
    }

    private func line(_ words: ArraySlice<UInt8>, isFirst: Bool) -> String {
        (isFirst ? firstPrefix : prefix) + String(decoding: words, as: UTF8.self)
    }

    private struct Lines {
        let wrapper: LineWrapper
        var finished: [String] = []
        /// The words of the current line, without its prefix; empty if there are none yet.
        private var line: [UInt8] = []
        private var columns = 0

        init(wrapper: LineWrapper) { self.wrapper = wrapper }

        private var room: Int { finished.isEmpty ? wrapper.firstRoom : wrapper.room }

        /// Appends a word behind a space, or a piece of one behind nothing.
        mutating func append(_ word: Substring, width: Int, after space: String) {
            if !line.isEmpty {
                if columns + space.utf8.count + width <= room {
                    place(space, width: space.utf8.count)
                    place(word, width: width)
                    return
                }
                endLine()
            }
            if finished.isEmpty, width > wrapper.firstRoom, width <= wrapper.room {
                // A word that fits on the second line need not be cut on the first, whose prefix then stands alone.
                finished.append(wrapper.firstPrefix)
            }
            if width <= room {
                place(word, width: width)
            } else {
                cut(word)
            }
        }

        /// Cuts a word that is wider than a line between characters, and a character that is wider still between scalars.
        private mutating func cut(_ word: Substring) {
            for character in word {
                let width = character.displayWidth
                if width <= min(wrapper.room, wrapper.firstRoom) {
                    placeOrBreak(String(character), width: width)
                } else {
                    for scalar in character.unicodeScalars {
                        placeOrBreak(String(scalar), width: scalar.displayWidth)
                    }
                }
            }
        }

        private mutating func placeOrBreak(_ piece: String, width: Int) {
            if columns + width > room { endLine() }
            place(piece, width: width)
        }

        private mutating func place(_ piece: some StringProtocol, width: Int) {
            line.append(contentsOf: piece.utf8)
            columns += width
        }

        mutating func endLine() {
            guard !line.isEmpty else { return }
            finished.append(wrapper.line(line[...], isFirst: finished.isEmpty))
            line.removeAll(keepingCapacity: true)
            columns = 0
        }
    }
}

extension UInt8 {
    /// Whether a line may break at this byte of ASCII.
    fileprivate var isBreakingSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension Character {
    /// Whether a line may break here.
    ///
    /// A space with an accent on it is not a space.
    fileprivate var isBreakingSpace: Bool {
        // Most characters are ASCII, which needs no look into Unicode's tables.
        if let ascii = asciiValue { return ascii.isBreakingSpace }
        return unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "\u{A0}", "\u{2007}", "\u{202F}": false
            default: scalar.properties.isWhitespace
            }
        }
    }
}

extension Substring {
    /// The parts between which a line may break within a word: there are several where ideographs or kana stand in it.
    fileprivate var pieces: [Substring] {
        guard utf8.contains(where: { $0 >= 0xE2 }), contains(where: \.isIdeographOrKana) else {
            return [self]
        }
        var pieces: [Substring] = []
        var start = startIndex
        var before: Character?
        for index in indices {
            let character = self[index]
            if let last = before, last.mayBreak(before: character) {
                pieces.append(self[start..<index])
                start = index
            }
            before = character
        }
        return pieces + [self[start...]]
    }
}

extension Character {
    /// Whether a line may break on both sides of the character, but for marks.
    fileprivate var isIdeographOrKana: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        switch scalar.value {
        case 0x2E80...0x2FDF, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF,
            0x20000...0x3FFFD:
            return true
        default: return false
        }
    }

    /// The marks that stand with what is behind them; those that are not wide are in Latin words too.
    private var opens: Bool { opensWide || "“‘([{".contains(self) }
    private var opensWide: Bool { "（「『【《〈〔［｛".contains(self) }

    /// The marks and small letters that stand with what is before them.
    private var closes: Bool { closesWide || ")]},.;:!?”’…—・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ".contains(self) }
    private var closesWide: Bool { "、。，．：；？！）」』】》〉〕］｝".contains(self) }

    fileprivate func mayBreak(before next: Character) -> Bool {
        if opens || next.closes { return false }
        return isIdeographOrKana || next.isIdeographOrKana || closesWide || next.opensWide
    }
}

extension [String] {
    /// The lines with each directional isolate (U+2066 to U+2069) that a break has cut closed before it and opened again after
    /// it, as Unicode Standard Annex 9 has no isolate reach into the next paragraph, which on a terminal is the next line.
    fileprivate var withWholeIsolates: [String] {
        guard contains(where: { $0.unicodeScalars.contains("\u{2068}") }) else { return self }
        var open = 0
        return map { line in
            let beginning = String(repeating: "\u{2068}", count: open)
            for scalar in line.unicodeScalars {
                switch scalar {
                case "\u{2066}", "\u{2067}", "\u{2068}": open += 1
                case "\u{2069}": open = Swift.max(0, open - 1)
                default: break
                }
            }
            return beginning + line + String(repeating: "\u{2069}", count: open)
        }
    }
}
