import Importing
import Testing

struct HeadingPatternTests {
    struct Row: CustomTestStringConvertible {
        let pattern: String, line: String, title: String?
        var testDescription: String { "\(pattern) on \(line)" }
    }

    @Test(arguments: [
        Row(pattern: "^Chapter [0-9]+", line: "Chapter 12. Home", title: "Chapter 12. Home"),
        Row(pattern: "^Chapter [0-9]+", line: "See Chapter 12", title: nil),
        Row(pattern: #"^\d+\. (.+)$"#, line: "7. The end", title: "The end"),
        Row(pattern: #"^(?:I|II|V)+\b"#, line: "II Home", title: "II Home"),
        Row(pattern: "(?i)^chapter", line: "CHAPTER", title: "CHAPTER"),
        Row(pattern: "(?i)^[^c]", line: "CHAPTER", title: nil),
        Row(pattern: "^(a|ab)(c|bcd)$", line: "abcd", title: "a"),
        Row(pattern: "^(a+?)(a*)$", line: "aaa", title: "a"),
        Row(pattern: "^a{2,3}$", line: "aaaa", title: nil),
        Row(pattern: "^a{2,}$", line: "aaaa", title: "aaaa"),
        Row(pattern: "^a{2}$", line: "aa", title: "aa"),
        Row(pattern: #"\bend\b"#, line: "the end.", title: "the end."),
        Row(pattern: #"\bend\b"#, line: "endless", title: nil),
        Row(pattern: "^[]x]$", line: "]", title: "]"),
        Row(pattern: #"^[\d\-]+$"#, line: "1-2", title: "1-2"),
        Row(pattern: #"^Глава \w+"#, line: "  Глава первая  ", title: "Глава первая"),
        Row(pattern: "^.$", line: "é", title: "é"),
        Row(pattern: "^(x)?y", line: "y", title: "y"),
        Row(pattern: "^()*$", line: "x", title: nil),
        Row(pattern: "^#+ (.*)", line: "## Title ", title: "Title"),
    ])
    func finds(_ row: Row) throws {
        let pattern = try HeadingPattern(row.pattern)
        #expect(pattern.title(of: row.line[...]).map(String.init) == row.title)
        #expect(pattern.matches(row.line[...]) == (row.title != nil))
    }

    @Test(arguments: [
        ("", HeadingPatternError.empty), ("a(b", .unclosed("(", column: 2)),
        ("[a", .unclosed("[", column: 1)),
        ("a)", .unopened(column: 2)), ("*a", .nothingToRepeat(column: 1)),
        ("a**", .nothingToRepeat(column: 3)),
        ("a{2,1}", .badRepetition(column: 2)), ("a{x}", .badRepetition(column: 2)),
        ("[z-a]", .badRange(column: 3)),
        (#"(a)\1"#, .unsupported("\\1", column: 4)), ("(?=a)", .unsupported("(?", column: 1)),
        ("a\\", .endsInBackslash),
        ("((a{1000}){1000}){1000}", .tooLarge),
        (String(repeating: "(", count: 10_000), .tooLarge),
    ])
    func saysWhatIsNoPattern(_ pattern: String, _ error: HeadingPatternError) {
        #expect(throws: error) { try HeadingPattern(pattern) }
        #expect(!"\(error)".hasSuffix("."))
    }

    @Test(arguments: [
        "(a+)+$", "^(a|a)*$", "^(a*)*$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*)(.*)(.*)(.*)x$",
        "(a?){90}a{90}$",
    ])
    func noPatternRunsAway(_ pattern: String) throws {
        let line = String(repeating: "a", count: HeadingPattern.lineLimit - 1) + "!"
        let heading = try HeadingPattern(pattern)
        #expect(!heading.matches(line[...]))
    }

    @Test func longLinesAreNoHeadings() throws {
        let pattern = try HeadingPattern("a")
        #expect(pattern.matches(String(repeating: "a", count: HeadingPattern.lineLimit)[...]))
        #expect(!pattern.matches(String(repeating: "a", count: HeadingPattern.lineLimit + 1)[...]))
    }
}
