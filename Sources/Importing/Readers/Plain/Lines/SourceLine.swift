import Text

/// A line of the file.
struct SourceLine: Sendable {
    /// Counted from 1 in the file.
    var number: Int
    /// The line without blanks at its end.
    var raw: Substring
    /// The line without blanks at both ends; nothing if it has no sign that can be seen.
    var text: Substring
    /// The columns before the text, with a TAB to each eighth.
    var indent: Int
    /// The letters and signs of ``text``.
    var length: Int
    /// Whether a space stands at the end, which in flowed mail joins the next line.
    var endsInSpace: Bool
    /// Whether a form feed stands before the line.
    var followsPageBreak: Bool

    var isBlank: Bool { text.isEmpty }

    /// The columns of ``text``, of which ideographs take two each.
    var columns: Int { text.unicodeScalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) } }

    /// Makes a line of what stands in it.
    init(_ line: Substring, number: Int, followsPageBreak: Bool = false) {
        self.number = number
        self.followsPageBreak = followsPageBreak
        let trimmed = line.trimmedOfBlanks
        // Long lines are never invisible, and to look at all of them would take a while.
        let isHidden = trimmed.utf8.count <= 60 && trimmed.isInvisible
        text = isHidden ? trimmed.prefix(0) : trimmed
        raw = line[..<trimmed.endIndex]
        indent = line[..<trimmed.startIndex].utf8.reduce(0) { column, byte in
            byte == UInt8(ascii: "\t") ? (column / 8 + 1) * 8 : column + 1
        }
        length = text.unicodeScalars.count
        endsInSpace = line.utf8.last == UInt8(ascii: " ")
    }

    /// Returns the lines of a text, which end in LF, CR LF or CR; a form feed parts them too, within the same number.
    static func lines(of text: String) -> [SourceLine] {
        var lines: [SourceLine] = []
        var rest = text[...].utf8
        var number = 0
        while !rest.isEmpty {
            number += 1
            let line = rest.prefix { !$0.isLineBreak }
            rest = rest[line.endIndex...]
            rest = rest.dropFirst(rest.starts(with: "\r\n".utf8) ? 2 : 1)
            for (index, part) in line.split(separator: 0x0C, omittingEmptySubsequences: false).enumerated() {
                lines.append(SourceLine(Substring(part), number: number, followsPageBreak: index > 0))
            }
        }
        return lines
    }
}

extension Sequence<SourceLine> {
    /// The words of the lines as they stand in the file.
    var words: String { lazy.map { String($0.text) }.filter { !$0.isEmpty }.joined(separator: "\n") }
}

extension Substring {
    /// Whether the first letter is of a script that has no capitals.
    var firstLetterHasNoCase: Bool {
        firstWordPart.map { $0.isLetter && !$0.isSmall && !$0.isCapital } ?? false
    }
}

extension Unicode.Scalar {
    /// Whether the scalar takes two columns: those of Chinese, Japanese and Korean.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
            0xFF00...0xFF60:
            true
        default: false
        }
    }
}
