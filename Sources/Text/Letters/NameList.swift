/// A list of names, to find the one that a writer or a reader may have meant by a name that does not exist.
package struct NameList: Sendable {
    /// The most names that one run compares, so that a capsule in which everything is misspelt takes a bounded time.
    ///
    /// Later misses get no suggestion.
    package static let comparisonsPerRun = 200_000
    /// The most bytes of a name that is compared: nobody means a name by more text than this.
    private static let longestName = 64

    private struct Entry {
        var name: String
        var folded: [UInt8]
    }

    /// The entries by the length of their ``Entry/folded``: a name can only be near names of about the same length.
    private var entries: [[Entry]] = Array(repeating: [], count: longestName + 1)

    /// Names that stand for the same thing, such as a term and its aliases, are given one by one.
    package init(_ names: some Sequence<String>) {
        for name in names {
            let folded = Self.folded(name)
            if folded.count <= Self.longestName {
                entries[folded.count].append(Entry(name: name, folded: folded))
            }
        }
    }

    /// Returns the name that needs the fewest changes of a letter: at most 3, and at most a third of the word's letters.
    ///
    /// `budget` says how many names may still be compared; the number of comparisons is subtracted from it.
    package func nearest(to word: some StringProtocol, budget: inout Int) -> String? {
        guard word.utf8.count <= Self.longestName else { return nil }
        let word = Self.folded(word)
        var limit = min(3, max(1, word.count / 3))
        var nearest: String?
        // The search goes from the same length outwards, so that it finds the best names early and they narrow the rest.
        for difference in 0...limit {
            for length in Set([word.count - difference, word.count + difference]).sorted()
            where entries.indices.contains(length) {
                for entry in entries[length] {
                    guard budget > 0 else { return nearest }
                    budget -= 1
                    guard let distance = editDistance(word, entry.folded, limit: limit) else { continue }
                    nearest = entry.name
                    if distance == 0 { return nearest }
                    limit = distance - 1
                }
            }
        }
        return nearest
    }

    /// Returns a name with its letters folded and its signs unchanged.
    private static func folded(_ name: some StringProtocol) -> [UInt8] {
        var folded: [UInt8] = []
        for scalar in name.unicodeScalars where !LetterFolding.append(scalar, to: &folded) {
            folded.append(contentsOf: String(scalar).utf8)
        }
        return folded
    }
}

/// Returns how many elements, such as bytes or letters, have to be inserted, removed, replaced, or swapped with the next to turn one word into the other.
///
/// - Returns: `nil` if it is more than `limit`.
/// - Source: the “optimal string alignment” form of the Damerau–Levenshtein distance.
package func editDistance<Element: Equatable>(_ left: [Element], _ right: [Element], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, leftByte) in left.enumerated() {
        var current = [row + 1]
        for (column, rightByte) in right.enumerated() {
            var cost = min(
                last[column + 1] + 1,
                current[column] + 1,
                last[column] + (leftByte == rightByte ? 0 : 1)
            )
            if row > 0, column > 0, leftByte == right[column - 1], left[row - 1] == rightByte {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        // All following rows grow out of these two, so they cannot come below the limit again.
        guard current.contains(where: { $0 <= limit }) || last.contains(where: { $0 <= limit }) else {
            return nil
        }
        (beforeLast, last) = (last, current)
    }
    guard let distance = last.last, distance <= limit else { return nil }
    return distance
}
