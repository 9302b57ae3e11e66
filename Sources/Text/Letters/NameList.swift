/// Names, one of which a writer or a reader may have meant by a name that does not exist.
package struct NameList: Sendable {
    /// Bounds the search in a capsule where everything is misspelt: later misses go without a suggestion.
    package static let comparisonsPerRun = 200_000
    /// No writer means a name by more text than this.
    private static let longestName = 64

    private struct Entry {
        var name: String
        var folded: [UInt8]
    }

    /// By length of ``Entry/folded``: a name can only be near to names that are about as long.
    private var entries: [[Entry]] = Array(repeating: [], count: longestName + 1)

    /// Of names that stand for the same, such as a term and its aliases, each is one of its own.
    package init(_ names: some Sequence<String>) {
        for name in names {
            let folded = Self.folded(name)
            if folded.count <= Self.longestName {
                entries[folded.count].append(Entry(name: name, folded: folded))
            }
        }
    }

    /// The name that needs the fewest changes of a letter: at most 3, and at most a third of the word's letters.
    ///
    /// `budget` says how many names may still be compared; what was used is subtracted.
    package func nearest(to word: some StringProtocol, budget: inout Int) -> String? {
        guard word.utf8.count <= Self.longestName else { return nil }
        let word = Self.folded(word)
        var limit = min(3, max(1, word.count / 3))
        var nearest: String?
        // From the same length outwards, so that the best are found early and narrow the rest.
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

    /// Its letters folded, and its signs as they are.
    private static func folded(_ name: some StringProtocol) -> [UInt8] {
        var folded: [UInt8] = []
        for scalar in name.unicodeScalars where !LetterFolding.append(scalar, to: &folded) {
            folded.append(contentsOf: String(scalar).utf8)
        }
        return folded
    }
}

/// The number of bytes to insert, remove, replace, or swap with the next, that turns one word into the other.
///
/// - Returns: `nil` where it is more than `limit`.
/// - Source: the “optimal string alignment” form of the Damerau–Levenshtein distance.
package func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
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
        // What follows grows out of these two rows alone.
        guard current.contains(where: { $0 <= limit }) || last.contains(where: { $0 <= limit }) else {
            return nil
        }
        (beforeLast, last) = (last, current)
    }
    guard let distance = last.last, distance <= limit else { return nil }
    return distance
}
