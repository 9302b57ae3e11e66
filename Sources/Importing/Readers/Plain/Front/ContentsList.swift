import Text

/// A list of contents near the top: short lines of which most come again later, each alone on its line.
struct ContentsList {
    /// The lines of the list, with its heading.
    let range: Range<Int>
    /// The numbers of the lines in the text that it names.
    let listed: Set<Int>

    /// The most lines with words in which a list is looked for.
    private static let reach = 600

    /// Returns `nil` where there is none.
    init?(_ lines: [SourceLine], _ shape: TextShape) {
        let later = Self.places(lines, shape)
        var best: (range: Range<Int>, listed: Set<Int>)?
        var index = 0
        var filled = 0
        while index < lines.count, filled < Self.reach, best == nil {
            guard Self.isShort(lines[index]) else {
                filled += lines[index].isBlank ? 0 : 1
                index += 1
                continue
            }
            var end = index
            while end < lines.count, lines[end].isBlank || Self.isShort(lines[end]), filled < Self.reach {
                filled += lines[end].isBlank ? 0 : 1
                end += 1
            }
            best = Self.list(in: lines, index..<end, later)
            index = max(end, index + 1)
        }
        guard let best else { return nil }
        (range, listed) = best
    }

    private static func isShort(_ line: SourceLine) -> Bool {
        !line.isBlank && line.length <= 100 && !line.isSeparator
    }

    /// The indices of the lines that stand alone, by each way to compare them, in order.
    private static func places(_ lines: [SourceLine], _ shape: TextShape) -> [String: [Int]] {
        var places: [String: [Int]] = [:]
        for (index, line) in lines.enumerated() where isShort(line) {
            let isFirst = shape.kind == .paragraphPerLine || index == 0 || lines[index - 1].isBlank
            let isAlone = isFirst && (shape.kind == .paragraphPerLine || endsAlone(index, lines))
            guard isFirst, isAlone || shape.kind == .blankLines else { continue }
            let text = isAlone ? line.text : joined(lines, from: index, in: lines.indices)
            for key in Set(ContentsEntry(text).keysOfText) { places[key, default: []].append(index) }
        }
        return places
    }

    /// Returns a line with those below it that go on with it: up to three, and none of them begins with a number.
    private static func joined(_ lines: [SourceLine], from index: Int, in range: Range<Int>) -> Substring {
        var text = String(lines[index].text)
        for next in lines[index..<min(range.upperBound, index + 4)].dropFirst() {
            guard !next.isBlank, !ContentsEntry(next.text).hasNumber else { break }
            text += " " + next.text
        }
        return text[...]
    }

    /// Whether nothing that goes on with a line stands below it.
    private static func endsAlone(_ index: Int, _ lines: [SourceLine]) -> Bool {
        guard index + 1 < lines.count, !lines[index + 1].isBlank, !lines[index + 1].isSeparator else {
            return true
        }
        switch StrongShape(lines[index].text) {
        case .division, .chapter, .clause, .section: return true
        default: return false
        }
    }

    /// Looks for the list in a run of short lines.
    private static func list(
        in lines: [SourceLine],
        _ run: Range<Int>,
        _ later: [String: [Int]]
    ) -> (range: Range<Int>, listed: Set<Int>)? {
        let heading = run.first { HeadingWords.contents.containsLine(lines[$0].text) }
        var entries: [(index: Int, target: Int)] = []
        var cursor = run.lowerBound
        for index in run
        where !lines[index].isBlank && index != heading && (heading.map { index > $0 } ?? true) {
            let entry = ContentsEntry(lines[index].text)
            let whole = entry.hasNumber ? [ContentsEntry(joined(lines, from: index, in: run))] : []
            let targets = ([entry] + whole).flatMap(\.keysOfList).compactMap { key in
                later[key].flatMap { first(in: $0, after: max(index, cursor)) }
            }
            guard let target = targets.min() else { continue }
            entries.append((index, target))
            cursor = target
        }
        // What an entry names stands behind the whole list.
        guard let firstEntry = entries.first else { return nil }
        let listEnd = entries.lastIndex { $0.index < firstEntry.target } ?? 0
        entries = Array(entries[...listEnd])
        guard let last = entries.last, entries.allSatisfy({ $0.target > last.index }) else { return nil }
        let isNumbered = ContentsEntry(lines[firstEntry.index].text).hasNumber
        // Of entries with numbers the other lines go on with those before.
        let filled = (firstEntry.index...last.index).count {
            !lines[$0].isBlank && (!isNumbered || ContentsEntry(lines[$0].text).hasNumber)
        }
        guard entries.count >= (heading == nil ? 3 : 2), entries.count * 3 >= filled * 2 else { return nil }
        // Text stands between what it names.
        let gaps = zip(entries, entries.dropFirst()).count { $1.target - $0.target >= 2 }
        guard gaps * 3 >= (entries.count - 1) * 2 else { return nil }
        let start = heading ?? firstEntry.index
        var end = last.index + 1
        while isNumbered, run.contains(end), !lines[end].isBlank, !ContentsEntry(lines[end].text).hasNumber {
            end += 1
        }
        return (start..<end, Set(entries.map { lines[$0.target].number }))
    }

    /// Returns the first of the indices, which are in order, after another one.
    private static func first(in indices: [Int], after index: Int) -> Int? {
        var (low, high) = (0, indices.count)
        while low < high {
            let middle = (low + high) / 2
            if indices[middle] > index { high = middle } else { low = middle + 1 }
        }
        return low < indices.count ? indices[low] : nil
    }
}

/// A line of a list of contents or of the text, by what it may be compared with.
private struct ContentsEntry {
    private let words: [String]
    /// The number of words that are “Chapter 1” or “IV”.
    private let prefix: Int
    private let hasPage: Bool

    init(_ line: Substring) {
        words = line.roughWords.map(\.foldedLetters).filter { !$0.isEmpty }
        let isNamed =
            words.count >= 2
            && HeadingWords.isDivision(words[0])
        if isNamed, Numerals.value(words[1]) != nil {
            prefix = 2
        } else {
            prefix =
                words.first.map { Numerals.digits($0) != nil || Numerals.roman($0) != nil } ?? false ? 1 : 0
        }
        hasPage =
            words.count > prefix && words.count > 1
            && words.last.map { $0.utf8.count <= 4 && Int($0) != nil } ?? false
    }

    /// Whether the line begins with a number, or with “Chapter” and one.
    var hasNumber: Bool { prefix > 0 }

    private func key(_ words: some Sequence<String>) -> String { words.joined(separator: " ") }

    /// The line, and the line without its number.
    var keysOfText: [String] {
        [key(words), key(words.dropFirst(prefix))].filter { !$0.isEmpty }
    }

    /// The same without a page, and “Chapter 1” alone.
    var keysOfList: [String] {
        let entry = hasPage ? words.dropLast() : words[...]
        var keys = [key(words), key(entry), key(entry.dropFirst(prefix))]
        if prefix == 2 { keys.append(key(entry.prefix(2))) }
        return keys.filter { !$0.isEmpty }
    }
}
