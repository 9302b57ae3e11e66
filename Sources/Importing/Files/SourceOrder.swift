import Text

/// The order of the files of a folder: as people number them, with what introduces the others first.
enum SourceOrder {
    private static let introductions: Set<String> = ["index", "_index", "readme"]

    /// Returns whether a file introduces those beside it: `index.md`, `_index.md` or `README.md`.
    static func isIntroduction(_ path: String) -> Bool { introductions.contains(path.fileStem.lowercased()) }

    /// Returns whether one name comes before another in the same folder: numbers in them count as numbers, so 2 comes before 10.
    static func precedes(_ left: String, _ right: String) -> Bool {
        let (first, second) = (isIntroduction(left), isIntroduction(right))
        if first != second { return first }
        let (leftKey, rightKey) = (key(left), key(right))
        for (left, right) in zip(leftKey, rightKey) where left != right {
            if let one = number(left), let other = number(right), one != other { return one < other }
            return left < right
        }
        return leftKey.count == rightKey.count ? left < right : leftKey.count < rightKey.count
    }

    /// The name cut into runs of digits and of anything else.
    private static func key(_ name: String) -> [String] {
        var parts: [String] = []
        var wasDigit: Bool?
        for character in name.lowercased() {
            let isDigit = character.isASCII && character.isNumber
            if isDigit == wasDigit {
                parts[parts.count - 1].append(character)
            } else {
                parts.append(String(character))
            }
            wasDigit = isDigit
        }
        return parts
    }

    private static func number(_ part: String) -> Int? { part.utf8.count < 18 ? Int(part) : nil }
}
