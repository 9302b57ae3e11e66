/// Breaks a paragraph into lines, for a medium that does not.
///
/// Lines break at spaces and nowhere else; each run of spaces, TABs and line ends in the text counts as one space
/// (three in a row and Lagrange takes the line for preformatted). Spaces that do not break (U+00A0, U+2007, U+202F)
/// hold words together and stay as they are. A word is only cut when it is wider than a line, and then between
/// characters as readers see them: so are Chinese and Japanese, which have no spaces. Soft hyphens are left alone.
package struct LineWrapper: Sendable {
    /// What fits beside the column in which clients show an item's type, and what gophernicus has.
    package static let standardWidth = 67

    private let prefix: String
    private let firstPrefix: String
    private let room: Int
    private let firstRoom: Int

    /// - Parameters:
    ///   - width: In columns of a terminal, prefix included.
    ///   - prefix: Before every line.
    ///   - firstPrefix: Before the first line instead, such as `* ` of a list whose prefix is two spaces.
    ///
    /// Two columns are left for the text whatever the prefixes take: the widest character must fit.
    package init(width: Int = Self.standardWidth, prefix: String = "", firstPrefix: String? = nil) {
        self.prefix = prefix
        self.firstPrefix = firstPrefix ?? prefix
        room = max(2, width - prefix.displayWidth)
        firstRoom = max(2, width - self.firstPrefix.displayWidth)
    }

    /// The lines, without line ends; none for a text of spaces.
    ///
    /// Takes time linear in the text.
    package func lines(of text: String) -> [String] {
        var lines = Lines(wrapper: self)
        for word in text.split(whereSeparator: \.isBreakingSpace) { lines.append(word) }
        lines.endLine()
        return lines.finished
    }

    private struct Lines {
        let wrapper: LineWrapper
        var finished: [String] = []
        /// The words of the line under way, without its prefix; empty where there is none yet.
        private var line = ""
        private var columns = 0

        init(wrapper: LineWrapper) { self.wrapper = wrapper }

        private var room: Int { finished.isEmpty ? wrapper.firstRoom : wrapper.room }

        mutating func append(_ word: Substring) {
            let width = word.displayWidth
            if !line.isEmpty {
                if columns + 1 + width <= room {
                    place(" ", width: 1)
                    place(word, width: width)
                    return
                }
                endLine()
            }
            if finished.isEmpty, width > wrapper.firstRoom, width <= wrapper.room {
                // What fits on the second line need not be cut on the first, whose prefix then stands alone.
                finished.append(wrapper.firstPrefix)
            }
            if width <= room {
                place(word, width: width)
            } else {
                cut(word)
            }
        }

        /// A character wider than a line is none that anybody reads; it is cut too, so that no line is too wide.
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
            line += piece
            columns += width
        }

        mutating func endLine() {
            guard !line.isEmpty else { return }
            finished.append((finished.isEmpty ? wrapper.firstPrefix : wrapper.prefix) + line)
            line = ""
            columns = 0
        }
    }
}

extension Character {
    /// A space with an accent on it is no space.
    fileprivate var isBreakingSpace: Bool {
        // Most characters are ASCII, and need no look into Unicode's tables.
        if let ascii = asciiValue { return ascii == 0x20 || (0x09...0x0D).contains(ascii) }
        return unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "\u{A0}", "\u{2007}", "\u{202F}": false
            default: scalar.properties.isWhitespace
            }
        }
    }
}
