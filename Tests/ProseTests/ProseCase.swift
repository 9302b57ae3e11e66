import Content
import Prose
import Records
import Testing

/// A text with what a rule is to find in it: each finding stands between `⟦` and `⟧`, which are no part of the text.
struct ProseCase: Sendable, CustomTestStringConvertible {
    let rule: ProseRuleID
    let files: [String: String]
    let testDescription: String

    /// Makes a section of these lines, in a capsule in a language.
    init(_ rule: ProseRuleID, _ text: String, in language: String = "en", summary: String? = nil) {
        self.init(
            rule,
            files: ["sections/a.gmi": Self.section(text, summary: summary)],
            in: language,
            as: text
        )
    }

    /// Makes a capsule of files; its section and its `capsule.rec` are there where none is given.
    init(
        _ rule: ProseRuleID,
        files: [String: String],
        in language: String = "en",
        as description: String? = nil
    ) {
        self.rule = rule
        testDescription = "\(rule.rawValue) \(description ?? files.values.sorted().joined(separator: " "))"
        self.files = files.merging([
            "capsule.rec": Self.capsule(language: language),
            "sections/a.gmi": Self.section("Words of a text."),
        ]) { given, _ in given }
    }

    static func capsule(language: String = "en", _ further: String = "") -> String {
        "Title: T\nLanguage: \(language)\nAuthor: A\nLicence: L\n\(further)"
    }

    static func section(_ text: String, title: String = "A", summary: String? = nil) -> String {
        "Title: \(title)\nSummary: \(summary ?? "one two three four five six seven eight nine ten")\n\n\(text)\n"
    }

    var isSilent: Bool { !files.values.contains { $0.contains("⟦") } }

    /// The problems of the capsule that are no findings of rules.
    var others: [Diagnostic] { diagnostics.filter { $0.rule == nil } }

    /// Where the rule has found something, as `file:line:column-column`.
    var found: [String] {
        diagnostics.filter { $0.rule == rule.rawValue }.map {
            "\($0.position.file):\($0.position.line):\($0.position.column)-\($0.end.column)"
        }.sorted()
    }

    var diagnostics: [Diagnostic] {
        let plain = files.mapValues { text in
            Array(String(text.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" }.map(Character.init)).utf8)
        }
        return loadArticle(
            from: SourceFolder(name: "C", files: plain, media: media),
            reviewing: { reviewProse(of: $0, &$1) }
        ).diagnostics.besidesSummaries
    }

    /// The files of which `media.rec` speaks.
    private var media: [String: MediaEntry] {
        let lines = (files["media.rec"] ?? "").split(separator: "\n").filter { $0.hasPrefix("File: ") }
        return Dictionary(lines.map { (String($0.dropFirst(6)), .file(bytes: 1)) }) { first, _ in first }
    }

    /// Where something is to be found, in the same form.
    var expected: [String] {
        files.flatMap { path, text in
            text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
                index,
                line in
                var (column, start) = (1, 0)
                return line.unicodeScalars.compactMap { scalar -> String? in
                    switch scalar {
                    case "⟦": start = column
                    case "⟧": return "C/\(path):\(index + 1):\(start)-\(column)"
                    default: column += 1
                    }
                    return nil
                }
            }
        }.sorted()
    }
}

/// Expects that the rule finds what is marked, and nothing else, in a capsule that is right otherwise.
func expect(_ example: ProseCase, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(example.found == example.expected, sourceLocation: sourceLocation)
    #expect(example.others.filter { $0.severity == .error } == [], sourceLocation: sourceLocation)
}

extension [Diagnostic] {
    /// The problems without the warning about the length of a summary, which these texts keep short.
    var besidesSummaries: [Diagnostic] { filter { !$0.message.hasPrefix("this summary has") } }
}
