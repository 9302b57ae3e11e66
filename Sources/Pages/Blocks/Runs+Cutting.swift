extension [Run] {
    /// Returns the runs in two parts, cut after so many bytes of their words.
    ///
    /// A run that is cut becomes two of its kind; the two parts of a link lead to the same place.
    ///
    /// Every cut is possible: one inside a character moves to the beginning of that character, and one beyond the end leaves
    /// nothing for the rest. The mark of a note, which has no words, stays with the words before it.
    package func split(after count: Int) -> (first: [Run], rest: [Run]) {
        var (first, rest, left): ([Run], [Run], Int) = ([], [], Swift.max(count, 0))
        for run in self {
            let words = run.words
            let length = words.utf8.count
            if !rest.isEmpty {
                rest.append(run)
            } else if length <= left {
                first.append(run)
                left -= length
            } else {
                if case .emphasis(let inner) = run {
                    let (before, after) = inner.split(after: left)
                    if !before.isEmpty { first.append(.emphasis(before)) }
                    rest.append(.emphasis(after))
                    continue
                }
                let cut = words.lastCharacterBoundary(within: left)
                if cut > words.startIndex { first.append(run.with(String(words[..<cut]))) }
                rest.append(run.with(String(words[cut...])))
            }
        }
        return (first, rest)
    }

    /// The ranges of links in the bytes of ``words``, in order.
    var linkRanges: [Range<Int>] {
        var start = 0
        return flat.compactMap { run in
            let range = start..<(start + run.words.utf8.count)
            start = range.upperBound
            if case .link = run { return range }
            return nil
        }
    }

    /// The runs without emphasis.
    private var flat: [Run] {
        flatMap { run -> [Run] in if case .emphasis(let inner) = run { inner.flat } else { [run] } }
    }
}

extension Run {
    /// Returns the run with other words, if it has any.
    fileprivate func with(_ words: String) -> Run {
        switch self {
        case .text: .text(words)
        case .link(let target, _): .link(target, words: words)
        case .noteMark, .emphasis: self
        }
    }
}

extension String {
    /// Returns the end of the last character that ends within so many bytes.
    fileprivate func lastCharacterBoundary(within count: Int) -> Index {
        guard count > 0, let cut = utf8.index(startIndex, offsetBy: count, limitedBy: utf8.endIndex) else {
            return startIndex
        }
        // Most cuts are between two ASCII characters, for which no others have to be looked at.
        let (last, next) = (utf8[utf8.index(before: cut)], cut < utf8.endIndex ? utf8[cut] : 0)
        if last < 0x80, next < 0x80, last != UInt8(ascii: "\r") { return cut }
        var (boundary, length) = (startIndex, 0)
        for character in self {
            length += character.utf8.count
            guard length <= count else { break }
            boundary = index(after: boundary)
        }
        return boundary
    }
}
