/// One step of a compiled pattern; it goes on with the next one unless it says otherwise.
enum PatternStep {
    case letter(PatternLetters)
    case start, end, wordEdge
    /// Goes on in two places, of which the first is preferred.
    case fork(Int, Int)
    case jump(Int)
    /// Keeps the place where the group begins (0) or ends (1).
    case keep(Int)
    case match

    /// The most steps of a program, so that no pattern makes a long text take minutes.
    private static let limit = 500

    /// Compiles a tree; fails where it takes too many steps.
    static func program(of tree: PatternTree) throws(HeadingPatternError) -> [PatternStep] {
        var steps: [PatternStep] = []
        try append(tree, to: &steps)
        steps.append(.match)
        return steps
    }

    private static func append(_ tree: PatternTree, to steps: inout [PatternStep]) throws(HeadingPatternError)
    {
        guard steps.count < limit else { throw .tooLarge }
        switch tree {
        case .one(let letters): steps.append(.letter(letters))
        case .start: steps.append(.start)
        case .end: steps.append(.end)
        case .wordEdge: steps.append(.wordEdge)
        case .sequence(let parts): for part in parts { try append(part, to: &steps) }
        case .group(let inner):
            steps.append(.keep(0))
            try append(inner, to: &steps)
            steps.append(.keep(1))
        case .choice(let branches): try appendChoice(branches, to: &steps)
        case .repetition(let inner, let least, let most, let isLazy):
            // A thousand repetitions of nothing would take time and no step.
            let before = steps.count
            for _ in 0..<least {
                try append(inner, to: &steps)
                if steps.count == before { break }
            }
            if let most {
                try appendOptional(inner, times: most - least, isLazy: isLazy, to: &steps)
            } else {
                try appendLoop(inner, isLazy: isLazy, to: &steps)
            }
        }
    }

    private static func fork(to first: Int, or second: Int, isLazy: Bool) -> PatternStep {
        isLazy ? .fork(second, first) : .fork(first, second)
    }

    private static func appendChoice(
        _ branches: [PatternTree],
        to steps: inout [PatternStep]
    ) throws(HeadingPatternError) {
        var exits: [Int] = []
        for (index, branch) in branches.enumerated() {
            guard index + 1 < branches.count else {
                try append(branch, to: &steps)
                break
            }
            let fork = steps.count
            steps.append(.match)
            try append(branch, to: &steps)
            exits.append(steps.count)
            steps.append(.match)
            steps[fork] = .fork(fork + 1, steps.count)
        }
        for exit in exits { steps[exit] = .jump(steps.count) }
    }

    private static func appendOptional(
        _ inner: PatternTree,
        times: Int,
        isLazy: Bool,
        to steps: inout [PatternStep]
    ) throws(HeadingPatternError) {
        var forks: [Int] = []
        for _ in 0..<times {
            forks.append(steps.count)
            steps.append(.match)
            try append(inner, to: &steps)
        }
        for fork in forks { steps[fork] = Self.fork(to: fork + 1, or: steps.count, isLazy: isLazy) }
    }

    private static func appendLoop(
        _ inner: PatternTree,
        isLazy: Bool,
        to steps: inout [PatternStep]
    ) throws(HeadingPatternError) {
        let fork = steps.count
        steps.append(.match)
        try append(inner, to: &steps)
        steps.append(.jump(fork))
        steps[fork] = Self.fork(to: fork + 1, or: steps.count, isLazy: isLazy)
    }
}
