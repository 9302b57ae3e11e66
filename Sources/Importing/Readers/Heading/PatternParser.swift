/// Reads a pattern.
///
/// ```
/// pattern    = ["(?i)"] choice
/// choice     = sequence *("|" sequence)
/// sequence   = *(piece [("*" / "+" / "?" / "{" least ["," [most]] "}") ["?"]])
/// piece      = "(" ["?:"] choice ")" / "[" ["^"] 1*(letter ["-" letter] / class) "]"
///            / "." / "^" / "$" / class / "\b" / "\" sign / letter
/// class      = "\d" / "\w" / "\s" / "\D" / "\W" / "\S"
/// ```
struct PatternParser {
    private(set) var ignoresCase = false
    /// The groups that are kept, of which the first counts.
    private(set) var groups = 0
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    /// The most brackets in each other, so that no pattern exhausts the stack.
    private static let depthLimit = 50

    init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

    private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    /// Reads the whole pattern.
    mutating func tree() throws(HeadingPatternError) -> PatternTree {
        if starts(with: "(?i)") {
            ignoresCase = true
            position += 4
        }
        guard next != nil else { throw .empty }
        let tree = try choice()
        guard next == nil else { throw .unopened(column: position + 1) }
        return tree
    }

    private func starts(with text: String) -> Bool { scalars[position...].starts(with: text.unicodeScalars) }

    private mutating func choice() throws(HeadingPatternError) -> PatternTree {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw .tooLarge }
        var branches = [try sequence()]
        while next == "|" {
            position += 1
            branches.append(try sequence())
        }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(HeadingPatternError) -> PatternTree {
        var pieces: [PatternTree] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            let piece = try piece(scalar)
            pieces.append(try repeated(piece))
        }
        return pieces.count == 1 ? pieces[0] : .sequence(pieces)
    }

    private mutating func piece(_ scalar: Unicode.Scalar) throws(HeadingPatternError) -> PatternTree {
        let column = position + 1
        position += 1
        switch scalar {
        case "(": return try bracket(column)
        case "[": return .one(try letters(column))
        case ".": return .one(.any)
        case "^": return .start
        case "$": return .end
        case "*", "+", "?": throw .nothingToRepeat(column: column)
        case "\\":
            if next == "b" {
                position += 1
                return .wordEdge
            }
            return .one(try escape())
        default: return .one(PatternLetters(ranges: [scalar...scalar]))
        }
    }

    private mutating func bracket(_ column: Int) throws(HeadingPatternError) -> PatternTree {
        var isKept = true
        if next == "?" {
            guard starts(with: "?:") else { throw .unsupported("(?", column: column) }
            position += 2
            isKept = false
        }
        groups += isKept ? 1 : 0
        let isFirst = isKept && groups == 1
        let inner = try choice()
        guard next == ")" else { throw .unclosed("(", column: column) }
        position += 1
        return isFirst ? .group(inner) : inner
    }

    /// Reads what follows a backslash.
    private mutating func escape() throws(HeadingPatternError) -> PatternLetters {
        guard let scalar = next else { throw .endsInBackslash }
        position += 1
        switch scalar {
        case "d": return PatternLetters(classes: [(.digit, false)])
        case "D": return PatternLetters(classes: [(.digit, true)])
        case "w": return PatternLetters(classes: [(.word, false)])
        case "W": return PatternLetters(classes: [(.word, true)])
        case "s": return PatternLetters(classes: [(.blank, false)])
        case "S": return PatternLetters(classes: [(.blank, true)])
        case "t": return PatternLetters(ranges: ["\t"..."\t"])
        case "a"..."z", "A"..."Z", "0"..."9": throw .unsupported("\\\(scalar)", column: position - 1)
        default: return PatternLetters(ranges: [scalar...scalar])
        }
    }

    private mutating func letters(_ column: Int) throws(HeadingPatternError) -> PatternLetters {
        var letters = PatternLetters()
        if next == "^" {
            letters.isNegated = true
            position += 1
        }
        var isFirst = true
        while let scalar = next, scalar != "]" || isFirst {
            isFirst = false
            position += 1
            var low = scalar
            if scalar == "\\" {
                let one = try escape()
                guard let range = one.ranges.first else {
                    letters.classes += one.classes
                    continue
                }
                low = range.lowerBound
            } else if scalar == "[", next == ":" {
                throw .unsupported("[:", column: position)
            }
            letters.ranges.append(low...(try rangeEnd(low)))
        }
        guard next == "]" else { throw .unclosed("[", column: column) }
        position += 1
        return letters
    }

    /// Reads the second letter of a range; returns the first where there is none.
    private mutating func rangeEnd(_ low: Unicode.Scalar) throws(HeadingPatternError) -> Unicode.Scalar {
        guard next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else { return low }
        position += 1
        let column = position
        var high = scalars[position]
        position += 1
        if high == "\\" {
            guard let range = try escape().ranges.first else { throw .badRange(column: column) }
            high = range.lowerBound
        }
        guard low <= high else { throw .badRange(column: column) }
        return high
    }

    private mutating func repeated(_ piece: PatternTree) throws(HeadingPatternError) -> PatternTree {
        var (least, most): (Int, Int?) = (1, 1)
        let column = position + 1
        switch next {
        case "*": (least, most) = (0, nil)
        case "+": (least, most) = (1, nil)
        case "?": (least, most) = (0, 1)
        case "{": (least, most) = try bounds(column)
        default: return piece
        }
        position += 1
        let isLazy = next == "?"
        position += isLazy ? 1 : 0
        if let next, "*+?{".unicodeScalars.contains(next) { throw .nothingToRepeat(column: position + 1) }
        return .repetition(piece, least: least, most: most, isLazy: isLazy)
    }

    /// Reads the numbers in braces, and stops before the brace that closes them.
    private mutating func bounds(_ column: Int) throws(HeadingPatternError) -> (Int, Int?) {
        guard let end = scalars[position...].firstIndex(of: "}") else { throw .unclosed("{", column: column) }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[(position + 1)..<end])
        position = end
        let parts = String(text).split(separator: ",", omittingEmptySubsequences: false)
        let numbers = parts.map { Int($0) }
        guard let first = numbers.first, let least = first, (0...1000).contains(least), parts.count <= 2
        else {
            throw .badRepetition(column: column)
        }
        if parts.count == 1 { return (least, least) }
        if parts[1].isEmpty { return (least, nil) }
        guard let most = numbers[1], (least...1000).contains(most) else {
            throw .badRepetition(column: column)
        }
        return (least, most)
    }
}
