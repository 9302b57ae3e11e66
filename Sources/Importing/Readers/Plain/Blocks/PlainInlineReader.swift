import Content

/// Makes runs of lines of prose: one space for each run of blanks, emphasis, and the marks of notes.
struct PlainInlineReader {
    /// The labels of notes by the place of their marks; a place is the line on which the block begins, and the count of the
    /// mark among those of the block.
    var notes: [NotePlace: String] = [:]

    /// Returns the runs of a block that begins on a line.
    func runs(_ lines: [Substring], line: Int) -> [Inline] {
        let text = lines.map(\.singleSpaced).filter { !$0.isEmpty }.joinedAtLineEnds
        var runs: [Inline] = []
        var plain = text[...]
        let marks = notes.isEmpty ? [] : NoteReference.references(in: text)
        for (count, mark) in marks.enumerated() {
            guard let label = notes[NotePlace(line: line, count: count, key: mark.key)] else { continue }
            let before = plain[..<mark.range.lowerBound]
            if !before.isEmpty { runs += emphasised(before) }
            runs.append(.note(label: label))
            plain = plain[mark.range.upperBound...]
        }
        return plain.isEmpty && !runs.isEmpty ? runs : runs + emphasised(plain)
    }

    /// Returns the runs of a text with words between `_` or `*` as emphasis.
    private func emphasised(_ text: Substring) -> [Inline] {
        let scalars = text.unicodeScalars
        guard scalars.contains(where: { $0 == "_" || $0 == "*" }) else { return [.text(String(text))] }
        var runs: [Inline] = []
        var plainStart = scalars.startIndex
        var index = plainStart
        var before: Unicode.Scalar = " "
        // Behind this place no closing sign is looked for anew, so that a text of opening ones is not gone through for each.
        var hopeless: [Unicode.Scalar: String.Index] = [:]
        while index < scalars.endIndex {
            let sign = scalars[index]
            if sign == "_" || sign == "*", !before.isWordPart, before != sign,
                hopeless[sign].map({ index >= $0 }) ?? true
            {
                if let end = closing(sign, in: scalars, after: index) {
                    if plainStart < index { runs.append(.text(String(text[plainStart..<index]))) }
                    runs.append(.emphasis([.text(String(text[scalars.index(after: index)..<end]))]))
                    index = scalars.index(after: end)
                    plainStart = index
                    before = "a"
                    continue
                }
                hopeless[sign] =
                    scalars.index(index, offsetBy: Self.limit / 2, limitedBy: scalars.endIndex)
                    ?? scalars.endIndex
            }
            before = sign
            index = scalars.index(after: index)
        }
        if plainStart < scalars.endIndex { runs.append(.text(String(text[plainStart...]))) }
        return runs
    }

    /// The most letters of words between two signs.
    private static let limit = 240

    /// Returns where the words end that a sign opens; `nil` if none closes them, or nothing stands between.
    private func closing(
        _ sign: Unicode.Scalar,
        in scalars: Substring.UnicodeScalarView,
        after start: String.Index
    ) -> String.Index? {
        let first = scalars.index(after: start)
        guard first < scalars.endIndex, !scalars[first].isBlank, scalars[first] != sign else { return nil }
        var index = first
        var before = sign
        for _ in 0..<Self.limit {
            guard index < scalars.endIndex else { return nil }
            if scalars[index] == sign, !before.isBlank {
                let next = scalars.index(after: index)
                if next == scalars.endIndex || !scalars[next].isWordPart && scalars[next] != sign {
                    return scalars[first..<index].contains(where: \.isWordPart) ? index : nil
                }
            }
            before = scalars[index]
            index = scalars.index(after: index)
        }
        return nil
    }
}

extension [String] {
    /// The lines as one text: with a space between them, except behind a hyphen that parts a word.
    ///
    /// The hyphen stays, since only a reader knows whether the word has one.
    var joinedAtLineEnds: String {
        var text = ""
        text.reserveCapacity(reduce(count) { $0 + $1.utf8.count })
        for line in self {
            if !text.isEmpty,
                !(text.endsInHyphen && line.beginsSmall && line.unicodeScalars.first?.isLetter == true)
            {
                text += " "
            }
            text += line
        }
        return text
    }
}

extension StringProtocol {
    /// Whether the text ends in a letter and a hyphen.
    var endsInHyphen: Bool {
        let end = unicodeScalars.suffix(2)
        guard end.count == 2, let last = end.last, let letter = end.first else { return false }
        return (last == "-" || last == "\u{2010}" || last == "\u{AD}") && letter.isLetter
    }
}
