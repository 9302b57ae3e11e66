import Records
import Text

/// The ways in which a capsule does what it should do in one way, each with its places.
struct Variants {
    /// Whether a way may be the right one.
    enum Standing {
        /// It is, where no other was found as often.
        case either
        /// It is, and is never named itself.
        case right
        /// It is not, however many times it was found; if it is the only one it is named once.
        case wrong
        /// It is not, and each place is named.
        case slip
    }

    private struct Way {
        var count = 0
        /// The first places, and the first in each file for which the rule is silent, each with what would stand there by another way.
        var places: [(place: LocatedText, rewrite: (String) -> String)] = []
        /// How many of them are in files for which it is not.
        var kept = 0
        /// How many more there are in those.
        var omitted = 0
        /// How many ways of the group were found before it.
        let order: Int
        let standing: Standing

        var mayBeRight: Bool { standing == .either || standing == .right }
    }

    private var groups: [String: [String: Way]] = [:]
    /// What silences the rule: of what will not be read no places are kept.
    private let silences: Findings.Silences

    init(silences: Findings.Silences) { self.silences = silences }

    /// Notes that one of the ways of a group was found.
    ///
    /// - Parameters:
    ///   - way: The way as a message shows it.
    ///   - group: What the ways are of; for ways that are wrong, what is right.
    ///   - place: Where it stands.
    ///   - standing: Whether it may be the right way.
    ///   - rewrite: Returns what stands there, or would, by a way.
    mutating func note(
        _ way: String,
        of group: String,
        at place: LocatedText,
        _ standing: Standing = .either,
        rewrite: @escaping (String) -> String = { $0 }
    ) {
        var ways = groups[group] ?? [:]
        groups[group] = nil
        var found = ways[way] ?? Way(order: ways.count, standing: standing)
        ways[way] = nil
        found.count += 1
        defer {
            ways[way] = found
            groups[group] = ways
        }
        if standing == .right { return }
        if !silences.allowances(inFile: place.start.file).isEmpty {
            // One place shows that the `Allow` is of use.
            if found.places.last?.place.start.file != place.start.file {
                found.places.append((place, rewrite))
            }
        } else if found.kept < Findings.limit {
            found.kept += 1
            found.places.append((place, rewrite))
        } else {
            found.omitted += 1
        }
    }

    /// Names each place of the rarer ways of a group; of two that are as frequent the one that came first is the right one.
    ///
    /// A way that is wrong and the only one is named once: it was a decision, and not a slip.
    func report(_ findings: inout Findings) {
        for (group, ways) in groups.sorted(by: { $0.key < $1.key }) {
            let inOrder = ways.sorted { $0.value.order < $1.value.order }
            let right = inOrder.filter { $0.value.mayBeRight }
            let usual = right.max { $0.value.count < $1.value.count }
            for (name, way) in inOrder where name != usual?.key && way.standing != .right {
                if usual == nil, way.standing == .wrong {
                    guard let (place, rewrite) = way.places.first else { continue }
                    findings.add(
                        place,
                        "\(name) stands in this capsule \(times(way.count)); write \(rewrite(group)) throughout"
                    )
                    continue
                }
                let others = usual.map { ", and \($0.key) elsewhere (\(times($0.value.count)))" } ?? ""
                for (place, rewrite) in way.places {
                    findings.add(
                        place,
                        "\(rewrite(name)) stands here\(others); write \(rewrite(usual?.key ?? group))"
                    )
                }
                findings.omit(way.omitted)
            }
        }
    }

    private func times(_ number: Int) -> String { number == 1 ? "once" : "\(number) times" }
}
