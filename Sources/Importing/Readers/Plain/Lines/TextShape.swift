/// How the lines of a file make paragraphs, concluded from all of them.
struct TextShape: Sendable {
    enum Kind: Sendable {
        /// Each line is a paragraph, with or without blank lines between them.
        case paragraphPerLine
        /// Paragraphs have several lines and blank lines between them.
        case blankLines
        /// Paragraphs have several lines, and the first of each is moved to the right.
        case indents
    }

    let kind: Kind
    /// The most letters that a line of prose has, unless a few have more.
    let width: Int
    /// The columns that stand before ordinary lines.
    let margin: Int
    /// The columns before the first line of a paragraph, where there are more than ``margin``.
    let paragraphIndent: Int

    /// Lines of fewer letters tell nothing of how prose is divided.
    private static let telling = 50

    /// Counts lines, their ends and what stands before them.
    init(_ lines: [SourceLine]) {
        var lengths: [Int: Int] = [:]
        var indents: [Int: Int] = [:]
        var (filled, groups, telling, letters, inner, stopped, indented) = (0, 0, 0, 0, 0, 0, 0)
        for (index, line) in lines.enumerated() where !line.isBlank {
            filled += 1
            groups += index == 0 || lines[index - 1].isBlank ? 1 : 0
            lengths[min(line.length, 1000), default: 0] += 1
            if line.length >= Self.telling / 2 { indents[line.indent, default: 0] += 1 }
            guard line.length >= Self.telling else { continue }
            telling += 1
            letters += line.length
            // The last line of a group ends in a stop in any case.
            guard index + 1 < lines.count, !lines[index + 1].isBlank else { continue }
            inner += 1
            stopped += line.text.endsInStop ? 1 : 0
        }
        // Where paragraphs have two lines each, as many stand at the one place as at the other.
        let most = indents.values.max() ?? 0
        margin = indents.filter { $0.value * 4 >= most * 3 }.keys.min() ?? 0
        width = Self.width(lengths, filled: filled)
        var firsts: [Int: Int] = [:]
        var afterStops: [Int: Int] = [:]
        for (line, before) in zip(lines.dropFirst(), lines) where !line.isBlank && !before.isBlank {
            guard (margin + 1...margin + 12).contains(line.indent), before.indent <= margin else { continue }
            indented += 1
            firsts[line.indent, default: 0] += 1
            let isAfterStop = before.text.endsInStop && ListMark(line.text) == nil && line.length > 3
            afterStops[line.indent, default: 0] += isAfterStop ? 1 : 0
        }
        paragraphIndent = firsts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? margin
        let average = telling == 0 ? 0 : letters / telling
        // A wrapped line ends in a stop once in ten times, a paragraph nearly always.
        let endsTell = stopped * 10 >= inner * 7
        let standAlone = groups * 10 >= filled * 8
        let hasNoBlanks = groups <= 1 || groups * 20 <= filled
        if telling > 0, endsTell, average >= 160 || standAlone || hasNoBlanks, indented * 10 <= filled {
            kind = .paragraphPerLine
        } else if telling > 0, average >= 250 {
            kind = .paragraphPerLine
        } else if groups * 12 <= filled, indented * 30 >= filled {
            kind = .indents
        } else if telling * 3 >= filled,
            Self.areParagraphs(firsts[paragraphIndent] ?? 0, afterStops[paragraphIndent] ?? 0, of: indented)
        {
            kind = .indents
        } else {
            kind = filled > 1 && groups == filled ? .paragraphPerLine : .blankLines
        }
    }

    /// Whether lines that are moved to the right begin paragraphs although there are blank lines, as between chapters: at least three
    /// of them, nearly all as far, and nearly all behind the end of a sentence.
    private static func areParagraphs(_ firsts: Int, _ afterStops: Int, of all: Int) -> Bool {
        firsts >= 3 && firsts * 10 >= all * 8 && afterStops * 10 >= firsts * 8
    }

    /// Returns the length that nineteen of twenty lines keep within.
    private static func width(_ lengths: [Int: Int], filled: Int) -> Int {
        var rest = filled / 20
        for length in lengths.keys.sorted(by: >) {
            rest -= lengths[length] ?? 0
            if rest < 0 { return length }
        }
        return 0
    }

    /// What a remark says of it.
    var message: String {
        switch kind {
        case .paragraphPerLine: "each line is taken for a paragraph, since most lines end as sentences do"
        case .blankLines:
            "lines without a blank line between them are taken for one paragraph, since most end within a sentence"
        case .indents:
            "each line that is moved to the right is taken for the first of a paragraph, since hardly any line is blank"
        }
    }
}
