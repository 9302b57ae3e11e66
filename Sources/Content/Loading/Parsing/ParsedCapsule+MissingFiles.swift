import Records
import Text

/// Names the file or the folder that is missing as a whole, when many marks lead to what would be in it.
extension ParsedCapsule {
    /// From how many marks on one message is said about the file, and not about each.
    private static let many = 3

    /// Reports `sources.rec` and `glossary/` if there is none, and marks in texts and fields of records that name what they hold.
    mutating func findMissingFiles(_ intake: SourceIntake, _ report: inout Report) {
        let hasSources = intake.entries.contains { $0.place == .sources }
        let needsSources = !hasSources && sourcesObstacle == nil
        let needsTerms = terms.isEmpty && termsObstacle == nil
        guard needsSources || needsTerms else { return }
        var marks = MarkCount()
        for entry in intake.entries { marks.count(report.files[entry.index].text) }
        let records = events + attachments + terms.compactMap(\.header)
        for value in records.flatMap({ $0.values(.source) }) {
            marks.take(key: value.text.prefix { $0 != "," }.trimmed)
        }
        if needsSources, marks.citations >= Self.many {
            let index = report.add(SourceFile(path: "\(folder)/sources.rec"))
            sourcesObstacle = report.cause(
                at: SourceOffset(file: index),
                "this file is missing, and the capsule cites \(marks.keys.count == 1 ? "a source" : "\(marks.keys.count) sources"); write a record for each, such as \(quoted("Key: \(marks.firstKey)")) and “Citation: …” below it, or put the file back"
            )
        }
        if needsTerms, marks.terms >= Self.many {
            let index = report.add(SourceFile(path: "\(folder)/glossary/"))
            termsObstacle = report.cause(
                at: SourceOffset(file: index),
                "this folder is missing, and \(marks.terms) marks name terms; write a file for each, such as “glossary/\(marks.firstTerm).gmi”, put the folder back, or write the words without brackets"
            )
        }
    }
}

/// Counts the marks of citations and terms in texts, without preformatted lines.
private struct MarkCount {
    private(set) var citations = 0
    private(set) var terms = 0
    private(set) var keys: Set<Substring> = []
    private(set) var firstKey = ""
    private(set) var firstTerm = ""

    mutating func take(key: Substring) {
        citations += 1
        if firstKey.isEmpty { firstKey = Slug(folding: key)?.string ?? "" }
        keys.insert(key)
    }

    mutating func count(_ text: String) {
        var isPreformatted = false
        for line in LineReader(text[...]) {
            if line.utf8.starts(with: "```".utf8) { isPreformatted.toggle() }
            if !isPreformatted, line.utf8.contains(UInt8(ascii: "[")) { count(line) }
        }
    }

    private mutating func count(_ line: Substring) {
        var rest = line
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "[")) {
            let isEscaped =
                open > rest.startIndex && rest.utf8[rest.utf8.index(before: open)] == UInt8(ascii: "\\")
            rest = rest[rest.utf8.index(after: open)...]
            if isEscaped { continue }
            let mark = rest.dropFirst().utf8.prefix { !"],|[".utf8.contains($0) }
            let words = Substring(mark).trimmed
            guard !words.isEmpty else { continue }
            if rest.utf8.first == UInt8(ascii: "@") {
                take(key: words)
            } else if rest.utf8.first == UInt8(ascii: "["), !words.utf8.contains(where: "/#:".utf8.contains) {
                // What has one of these signs is an address, even one without a slash, such as that of a mail.
                terms += 1
                if firstTerm.isEmpty { firstTerm = Slug(folding: words)?.string ?? "" }
            }
        }
    }
}
