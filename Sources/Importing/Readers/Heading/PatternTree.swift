/// A pattern as a tree.
indirect enum PatternTree {
    case one(PatternLetters)
    case start, end, wordEdge
    case sequence([PatternTree])
    case choice([PatternTree])
    /// The first group of the pattern, whose words are kept.
    case group(PatternTree)
    /// From `least` to `most` times, without an end where `most` is `nil`; as few as possible where it is lazy.
    case repetition(PatternTree, least: Int, most: Int?, isLazy: Bool)
}

/// Which letters may stand in one place.
struct PatternLetters {
    enum Class { case digit, word, blank }

    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var classes: [(kind: Class, isNegated: Bool)] = []
    var isNegated = false

    /// Any letter.
    static var any: PatternLetters { PatternLetters(isNegated: true) }

    /// Returns whether a letter is one of these.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isInside =
            ranges.contains { $0.contains(scalar) }
            || classes.contains { $0.kind.contains(scalar) != $0.isNegated }
        return isInside != isNegated
    }
}

extension PatternLetters.Class {
    /// Returns whether a letter is of the class, in any script.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .digit: scalar.properties.generalCategory == .decimalNumber
        case .word: scalar.isWordPart || scalar == "_"
        case .blank: scalar.properties.isWhitespace
        }
    }
}
