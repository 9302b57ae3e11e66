import Text

/// A warning about one character that stands in several places of a file, of which an error beside one of them may take that
/// place away.
struct LetterWarning: Sendable {
    /// The most bytes of a line that are looked through on each side of an error.
    private static let reach = 1_000

    /// The index of the warning among the findings of the report.
    let finding: Int
    /// The places in the file, in order.
    private let offsets: [Int]
    /// The places beside errors, as indices of ``offsets``.
    private var said: Set<Int> = []
    private var first = 0
    /// Composes the message for a number of places.
    private let compose: @Sendable (Int) -> String

    init(finding: Int, at offsets: [Int], _ compose: @escaping @Sendable (Int) -> String) {
        (self.finding, self.offsets, self.compose) = (finding, offsets, compose)
    }

    /// The number of places beside which no error stands.
    var count: Int { offsets.count - said.count }
    /// The first of them.
    var offset: Int? { offsets.indices.contains(first) ? offsets[first] : nil }
    var message: String { compose(count) }

    /// Takes away the places in a part of the file.
    ///
    /// - Returns: Whether there were any.
    mutating func take(away part: Range<Int>) -> Bool {
        var (low, high) = (0, offsets.count)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < part.lowerBound { low = middle + 1 } else { high = middle }
        }
        let before = count
        while low < offsets.count, offsets[low] < part.upperBound {
            said.insert(low)
            low += 1
        }
        while said.contains(first) { first += 1 }
        return count < before
    }

    /// Returns the line around an offset, as far as it is looked through.
    static func line(around offset: Int, in text: String) -> Range<Int> {
        let text = text.utf8
        guard offset <= text.count else { return offset..<offset }
        let place = text.index(text.startIndex, offsetBy: offset)
        let before = text[..<place].suffix(reach).reversed().prefix { $0 != .lineFeed }.count
        let behind = text[place...].prefix(reach).prefix { $0 != .lineFeed }.count
        return (offset - before)..<(offset + behind)
    }
}
