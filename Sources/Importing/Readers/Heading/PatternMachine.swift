/// Runs a compiled pattern on a line, with all readings side by side.
///
/// Each place of the line costs at most one visit a step of the program, however the pattern is written.
///
/// - Source: Rob Pike's machine, as in Russ Cox, “Regular Expression Matching: the Virtual Machine Approach” (2009).
struct PatternMachine {
    /// What a search has found.
    struct Match {
        /// The words of the first group; `nil` if the pattern has none, or another branch was taken.
        var group: Range<Int>?
    }

    /// A reading: the step that it has come to, and where its group begins and ends, -1 where it does not yet.
    private struct Reading {
        var step: Int
        var start = -1
        var end = -1
    }

    private let program: [PatternStep]
    private let line: [Unicode.Scalar]
    private let ignoresCase: Bool
    /// The place for which a step was last visited, so that none is twice.
    private var visited: [Int]

    init(_ program: [PatternStep], on line: [Unicode.Scalar], ignoresCase: Bool) {
        (self.program, self.line, self.ignoresCase) = (program, line, ignoresCase)
        visited = Array(repeating: -1, count: program.count)
    }

    /// Searches the line from its beginning.
    mutating func run() -> Match? {
        var found: Reading?
        var pending: [Reading] = []
        for place in 0...line.count {
            var readings: [Reading] = []
            for reading in pending { follow(reading, at: place, into: &readings) }
            if found == nil { follow(Reading(step: 0), at: place, into: &readings) }
            pending = []
            search: for reading in readings {
                switch program[reading.step] {
                case .letter(let letters):
                    guard place < line.count, contains(letters, line[place]) else { continue }
                    var next = reading
                    next.step += 1
                    pending.append(next)
                case .match:
                    // What stands behind is preferred less.
                    found = reading
                    break search
                default: break
                }
            }
            if found != nil, pending.isEmpty { break }
        }
        return found.map { Match(group: $0.start >= 0 && $0.end >= $0.start ? $0.start..<$0.end : nil) }
    }

    /// Goes on with a reading as far as it gets without a letter, and collects where it arrives, in order of preference.
    private mutating func follow(_ reading: Reading, at place: Int, into readings: inout [Reading]) {
        var stack = [reading]
        while var current = stack.popLast() {
            guard visited[current.step] != place else { continue }
            visited[current.step] = place
            let step = program[current.step]
            switch step {
            case .letter, .match:
                readings.append(current)
                continue
            case .start where place != 0, .end where place != line.count: continue
            case .wordEdge where isWord(place - 1) == isWord(place): continue
            case .fork(let first, let second):
                var other = current
                other.step = second
                stack.append(other)
                current.step = first
            case .jump(let target): current.step = target
            case .keep(0):
                (current.start, current.end) = (place, -1)
                current.step += 1
            case .keep:
                current.end = place
                current.step += 1
            case .start, .end, .wordEdge: current.step += 1
            }
            stack.append(current)
        }
    }

    private func isWord(_ place: Int) -> Bool { line.indices.contains(place) && line[place].isWordPart }

    private func contains(_ letters: PatternLetters, _ scalar: Unicode.Scalar) -> Bool {
        guard ignoresCase else { return letters.contains(scalar) }
        let (lower, upper) = (scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping)
        let spellings =
            [scalar]
            + [lower, upper].flatMap { $0.unicodeScalars.count == 1 ? Array($0.unicodeScalars) : [] }
        return letters.isNegated
            ? spellings.allSatisfy(letters.contains) : spellings.contains(where: letters.contains)
    }
}
