/// A pattern by which a person says which lines are headings.
///
/// It is a regular expression as grep -E and Perl have them, without references back and without looking ahead, and matches a
/// line in which it is found anywhere; `^` and `$` stand for the line's ends. `(?i)` at the beginning lets capitals and small
/// letters be the same. No pattern takes longer than another for the same line by more than its own length, since all its
/// readings are followed at once.
package struct HeadingPattern: Sendable {
    /// The most letters of a line that may be a heading; longer ones are not tried.
    package static let lineLimit = 200

    private let program: [PatternStep]
    private let ignoresCase: Bool
    /// Whether the pattern has a group, whose words are the title.
    package let hasGroup: Bool

    /// Compiles a pattern; fails, with the place, where it is none or is larger than any heading needs.
    package init(_ pattern: String) throws(HeadingPatternError) {
        var parser = PatternParser(pattern)
        let tree = try parser.tree()
        ignoresCase = parser.ignoresCase
        hasGroup = parser.groups > 0
        program = try PatternStep.program(of: tree)
    }

    /// Returns whether the line is a heading, blanks around it aside.
    package func matches(_ line: Substring) -> Bool { title(of: line) != nil }

    /// Returns the title in a heading: the words of the first group if it takes part, or else the whole line; `nil` if the line
    /// is none.
    package func title(of line: Substring) -> Substring? {
        let line = line.trimmedOfBlanks
        let scalars = line.unicodeScalars
        guard !line.isEmpty,
            scalars.index(scalars.startIndex, offsetBy: Self.lineLimit + 1, limitedBy: scalars.endIndex)
                == nil
        else { return nil }
        var machine = PatternMachine(program, on: Array(scalars), ignoresCase: ignoresCase)
        guard let match = machine.run() else { return nil }
        guard let group = match.group else { return line }
        let start = scalars.index(scalars.startIndex, offsetBy: group.lowerBound)
        let end = scalars.index(start, offsetBy: group.count)
        let title = line[start..<end].trimmedOfBlanks
        return title.isEmpty ? line : title
    }
}

/// Why a text is no pattern.
package enum HeadingPatternError: Error, Equatable {
    case empty
    /// The column is counted from 1.
    case unclosed(Character, column: Int)
    case unopened(column: Int)
    case nothingToRepeat(column: Int)
    case badRepetition(column: Int)
    case badRange(column: Int)
    case unsupported(String, column: Int)
    case endsInBackslash
    case tooLarge
}

extension HeadingPatternError: CustomStringConvertible {
    /// What is wrong and what to write instead, in one line.
    package var description: String {
        switch self {
        case .empty: "the pattern of headings is empty; write one such as '^Chapter [0-9]+'"
        case .unclosed("(", let column):
            "the bracket ( in column \(column) of the pattern is not closed; add ), or write \\( for the sign itself"
        case .unclosed(let sign, let column):
            "the bracket \(sign) in column \(column) of the pattern is not closed; close it, or write \\\(sign) for the sign itself"
        case .unopened(let column):
            "the bracket ) in column \(column) of the pattern was not opened; remove it, or write \\) for the sign itself"
        case .nothingToRepeat(let column):
            "the sign in column \(column) of the pattern repeats nothing; write a backslash before it for the sign itself"
        case .badRepetition(let column):
            "the repetition in column \(column) of the pattern is none; write one such as {2}, {2,} or {2,4}, at most {1000}"
        case .badRange(let column):
            "the range in column \(column) of the pattern runs backwards; write the smaller letter first, such as [a-z]"
        case .unsupported(let part, let column):
            "\(part) in column \(column) of the pattern is not understood; write it with . [] () | * + ? {} ^ $ \\d \\w \\s \\b"
        case .endsInBackslash:
            "the pattern ends in a backslash; write the sign that it stands before, or two backslashes"
        case .tooLarge:
            "the pattern is larger than a heading needs; use smaller numbers in { }, or fewer alternatives"
        }
    }
}
