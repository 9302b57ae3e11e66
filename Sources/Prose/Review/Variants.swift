import Records
import Text

/// The ways in which a capsule does what it should do in one way, each with its places.
struct Variants {
    private struct Way {
        var count = 0
        /// The first places in each file.
        var places: [LocatedText] = []
        /// How many of them are in the file that is being read.
        var inFile = 0
        /// How many more there are, by file.
        var omitted: [Int: Int] = [:]
        /// How many ways of the group were found before it.
        let order: Int
        /// Whether the way is wrong however many times it was found.
        let isWrong: Bool
    }

    private var groups: [String: [String: Way]] = [:]

    /// Notes that one of the ways of a group was found.
    ///
    /// - Parameters:
    ///   - way: The way as a message shows it.
    ///   - group: What the ways are of; for ways that are wrong, what is right.
    ///   - place: Where it stands.
    ///   - isWrong: Whether the way is wrong however many times it was found.
    mutating func note(_ way: String, of group: String, at place: LocatedText, isWrong: Bool = false) {
        var ways = groups[group] ?? [:]
        groups[group] = nil
        var found = ways[way] ?? Way(order: ways.count, isWrong: isWrong)
        ways[way] = nil
        found.count += 1
        if found.places.last?.start.file != place.start.file { found.inFile = 0 }
        found.inFile += 1
        if found.inFile <= Findings.limit {
            found.places.append(place)
        } else {
            found.omitted[place.start.file, default: 0] += 1
        }
        ways[way] = found
        groups[group] = ways
    }

    /// Names each place of the rarer ways of a group; of two that are as frequent the one that came first is the right one.
    ///
    /// A way that is wrong and the only one is named once: it was a decision, and not a slip.
    func report(_ findings: inout Findings) {
        for (group, ways) in groups.sorted(by: { $0.key < $1.key }) {
            let inOrder = ways.sorted { $0.value.order < $1.value.order }
            let right = inOrder.filter { !$0.value.isWrong }
            guard let usual = right.max(by: { $0.value.count < $1.value.count }) else {
                for (name, way) in inOrder {
                    guard let place = way.places.first else { continue }
                    findings.add(
                        place,
                        "\(name) stands in this capsule \(times(way.count)); write \(group) throughout"
                    )
                }
                continue
            }
            for (name, way) in inOrder where name != usual.key {
                for place in way.places {
                    findings.add(
                        place,
                        "\(name) stands here, and \(usual.key) elsewhere (\(times(usual.value.count))); write \(usual.key)"
                    )
                }
                for (file, count) in way.omitted { findings.omit(count, inFile: file) }
            }
        }
    }

    private func times(_ number: Int) -> String { number == 1 ? "once" : "\(number) times" }
}
