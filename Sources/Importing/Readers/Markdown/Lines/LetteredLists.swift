import Text

/// Lists that are numbered by letters or by Roman numbers, which Pandoc writes and CommonMark does not know.
///
/// ```
/// item = *SP mark 1*SP words
/// mark = ["("] (LETTER / roman) ("." / ")")         ; "a.", "(b)", "iv)", "A.  " with two spaces
/// ```
///
/// Such a line gets a bullet before it, behind which the letter stays a word, where it counts on from one at the same column or begins
/// such a row.
struct LetteredLists {
    private struct Candidate {
        let line: Int
        let mark: Mark
    }

    /// A letter with the signs around it, and what it may count as.
    private struct Mark {
        let letter: Int?
        let roman: Int?
        let form: String

        /// Whether a list may begin with it.
        var isFirst: Bool { letter == 1 || roman == 1 }

        func follows(_ other: Mark) -> Bool {
            guard form == other.form else { return false }
            if let letter, let before = other.letter, letter == before + 1 { return true }
            if let roman, let before = other.roman, roman == before + 1 { return true }
            return false
        }
    }

    /// The lines that are items, by their indices.
    private(set) var items: Set<Int> = []

    /// Looks at all lines from an index on.
    init(_ lines: [String], from first: Int) {
        var open: [Int: Candidate] = [:]
        var isInList = false
        var isAfterBlank = true
        var index = first
        while index < lines.count {
            let line = lines[index]
            if let fence = CodeFence(opening: line) {
                index += 1
                while index < lines.count, !fence.isClosed(by: lines[index]) { index += 1 }
                index += 1
                isAfterBlank = false
                continue
            }
            defer { index += 1 }
            let text = line[...].trimmedOfBlanks
            if text.isEmpty {
                isAfterBlank = true
                continue
            }
            defer { isAfterBlank = false }
            let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            let isItem = ListMark(text) != nil
            // What stands further to the left ends the lists to its right.
            for column in open.keys where column > indent { open[column] = nil }
            guard let mark = Self.mark(text), isInList || indent < 4 else {
                if indent == 0 {
                    isInList = isItem || isInList && !isAfterBlank
                    if !isItem, isAfterBlank { open = [:] }
                }
                continue
            }
            if let before = open[indent], mark.follows(before.mark) {
                items.formUnion([before.line, index])
                open[indent] = Candidate(line: index, mark: mark)
                isInList = true
            } else if mark.isFirst, isAfterBlank || isInList && indent > 0 {
                open[indent] = Candidate(line: index, mark: mark)
                isInList = true
            }
        }
    }

    /// Returns the mark with which a line begins.
    private static func mark(_ text: Substring) -> Mark? {
        let isOpen = text.utf8.first == UInt8(ascii: "(")
        let inner = isOpen ? text.dropFirst() : text
        let label = inner.prefix { $0.isASCII && $0.isLetter }
        guard (1...8).contains(label.utf8.count), let sign = inner[label.endIndex...].first,
            sign == "." && !isOpen || sign == ")"
        else { return nil }
        let after = inner[label.endIndex...].dropFirst()
        let blanks = after.prefix { $0 == " " }.count
        // A capital with a stop may be somebody's: “B. Russell”.
        let isCapital = label.first?.isUppercase == true
        guard blanks >= (isCapital && sign == "." ? 2 : 1), after.count > blanks else { return nil }
        let byte = label.utf8.count == 1 ? label.lowercased().utf8.first : nil
        let letter = byte.map { Int($0) - Int(UInt8(ascii: "a")) + 1 }
        let roman = Numerals.roman(label)
        guard letter != nil || roman != nil else { return nil }
        return Mark(letter: letter, roman: roman, form: "\(isOpen)\(sign)\(isCapital)")
    }

    /// Returns the line with a bullet before its mark.
    static func bulleted(_ line: String) -> String {
        let indent = line.prefix { $0 == " " }
        let text = line[indent.endIndex...]
        let mark = text.prefix { $0 != " " }
        return indent + "-   " + mark + " " + text[mark.endIndex...].drop { $0 == " " }
    }
}
