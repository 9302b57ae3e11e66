/// A reader's way through the questions of a section: which were missed, so that they come again at the end.
///
/// Nothing is kept on the server: the walk is a part of the addresses to which its pages lead.
///
/// ```
/// walk    = [("missed=" / "again=") numbers]
/// numbers = number *("." number)              ; of the section's questions, from 1 on, each once
/// ```
struct Walk: Hashable {
    /// The numbers of the questions that were missed; while they come again, in the order in which they come.
    private(set) var missed: [Int] = []
    /// Whether all questions of the section were seen once, and the missed ones come again.
    private(set) var isAgain = false

    /// The most questions that are remembered: an address over Gopher holds no more.
    private static let limit = 30

    /// A walk that begins.
    init() {}

    /// - Returns: `nil` unless the text names questions of a section that has `count` of them.
    init?(_ text: some StringProtocol, count: Int) {
        if text.isEmpty { return }
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, ["missed", "again"].contains(parts[0]) else { return nil }
        let numbers = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        missed = numbers.prefix(count).compactMap { Int($0) }.filter { (1...max(count, 1)).contains($0) }
        guard missed.count == numbers.count, missed.count <= Self.limit,
            parts[1] == missed.map(String.init).joined(separator: "."), Set(missed).count == missed.count,
            count > 0
        else { return nil }
        isAgain = parts[0] == "again"
    }

    /// The walk as a part of an address; empty if there is nothing to remember.
    var text: String {
        missed.isEmpty
            ? "" : (isAgain ? "again=" : "missed=") + missed.map(String.init).joined(separator: ".")
    }

    /// Returns the walk after a question was answered.
    func after(_ number: Int, isRight: Bool) -> Walk {
        var walk = self
        if isAgain {
            walk.missed.removeAll { $0 == number }
            if !isRight { walk.missed.append(number) }
        } else if !isRight, !missed.contains(number), missed.count < Self.limit {
            walk.missed.append(number)
            walk.missed.sort()
        }
        return walk
    }

    /// Returns the number of the question that comes after one, and the walk there; `nil` at the end.
    func next(after number: Int, of count: Int) -> (number: Int, walk: Walk)? {
        if !isAgain, number < count { return (number + 1, self) }
        guard let first = missed.first else { return nil }
        var walk = self
        walk.isAgain = true
        return (first, walk)
    }
}
