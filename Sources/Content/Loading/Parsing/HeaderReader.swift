import Records
import Text

/// Reads the header record of a text, and finds where it ends if the blank line below it is missing or stands too early.
struct HeaderReader {
    private let shape: RecordShape
    private var record: Record
    /// The parser behind the header: its lines are those of the text.
    private(set) var parser: RecordParser

    /// The most blank lines within a header that are taken for slips.
    private static let tearLimit = 3

    /// Reads the header of a text.
    ///
    /// - Parameters:
    ///   - parser: The parser at the beginning of the file; afterwards its lines are those of the text.
    ///   - file: The file.
    ///   - shape: The kind of record that the header is.
    ///   - slug: The text's slug, as an example of a title.
    ///   - report: The report of the run.
    /// - Returns: The header; `nil` if there is none, which has been reported.
    static func header(
        _ parser: inout RecordParser,
        of file: SourceFile,
        as shape: RecordShape,
        slug: Slug,
        _ report: inout Report
    ) -> (reader: RecordReader?, obstacle: Report.Cause?) {
        let name = shape.fields.first?.name ?? ""
        var next = parser.next()
        if let first = next?.strays.first, next?.fields.isEmpty == true, next?.strays.count == 1,
            LineSlip.isRule(first.line.text)
        {
            report.error(
                at: first.line,
                "a record has no line of “---” around it; remove this line and any other like it"
            )
            next = parser.next()
        }
        guard let record = next else {
            let start = parser.start
            return (
                nil, report.cause(at: start, "this file has no header record; begin it with “\(name): …”")
            )
        }
        var header = HeaderReader(shape: shape, record: record, parser: parser)
        if header.isText {
            let title = file.heading ?? slug.title
            let heading = file.heading.map { ", in the place of \(quoted("# \($0)"))" } ?? ""
            let message =
                "this \(shape.subject) has no header record; begin the file with \(quoted("\(name): \(title)")) and a blank line\(heading)"
            return (nil, report.cause(at: parser.start, message))
        }
        header.cutText(&report)
        header.joinTorn(&report)
        parser = header.parser
        let reader = RecordReader(ofCapsule: header.record, as: shape, &report)
        return (reader, reader.obstacle)
    }

    /// Whether the record is the beginning of the text, since there is no header.
    private var isText: Bool {
        record.fields.isEmpty && record.strays.allSatisfy { LineSlip.isProse($0.line, in: shape) }
    }

    /// Gives the lines to the text that stand below the header without a blank line between them.
    private mutating func cutText(_ report: inout Report) {
        guard let lines = parser.linesFromStray, !record.fields.isEmpty else { return }
        let count = record.fields.count
        guard let index = record.strays.firstIndex(where: { $0.position == count }) else { return }
        let line = record.strays[index].line
        if LineSlip.isRule(line.text) {
            // The line below front matter ends it as a blank line would.
            var rest = lines
            _ = rest.next()
            record.strays = Array(record.strays[...index])
            parser.resume(at: rest)
        } else if LineSlip.isProse(line, in: shape) {
            let last = record.fields[count - 1].name.text
            report.error(
                at: line,
                "a blank line is missing between header and text; put one above this line, or “+ ” before it if it continues “\(last)”"
            )
            record.strays = Array(record.strays[..<index])
            record.isCut = true
            parser.resume(at: lines)
        }
    }

    /// Joins the fields to the header that stand below a blank line at the beginning of the text.
    private mutating func joinTorn(_ report: inout Report) {
        for _ in 0..<Self.tearLimit {
            if joinContinuation(&report) { continue }
            guard parser.lines.firstFieldName.flatMap({ shape.field($0) }) != nil else { return }
            var rest = parser
            guard let next = rest.next(), next.strays.isEmpty, let first = next.fields.first,
                next.fields.allSatisfy({ isMissing($0.name.text) }),
                // What would leave no text is the text.
                rest.lines.contains(where: { !$0.isBlank })
            else { return }
            report.error(
                at: first.name,
                "this field stands below the blank line that ends the header; remove the blank line above “\(first.name.text)”"
            )
            record.fields += next.fields
            parser = rest
        }
    }

    /// Joins the continuation of a value to the header that stands below a blank line.
    private mutating func joinContinuation(_ report: inout Report) -> Bool {
        guard !record.fields.isEmpty, !record.isCut else { return false }
        var rest = parser
        guard rest.lines.first(where: { !$0.isBlank })?.hasPrefix("+ ") == true, let next = rest.next(),
            let first = next.strays.first, first.position == 0,
            next.strays.allSatisfy({ $0.position == 0 && $0.line.text.hasPrefix("+ ") }),
            next.fields.allSatisfy({ isMissing($0.name.text) }),
            // What would leave no text is the text.
            rest.lines.contains(where: { !$0.isBlank })
        else { return false }
        _ = report.errorOnce(
            "torn value",
            at: first.line,
            "this line continues a value of the header, but the blank line above it ends the header; remove the blank line above this one"
        )
        record.append(next)
        parser = rest
        return true
    }

    /// Returns whether the header may have a field in addition to those that it has.
    private func isMissing(_ name: Substring) -> Bool {
        guard let rule = shape.field(name) else { return false }
        switch rule.occurrence {
        case .many, .oneOrMore: return true
        case .once, .optional: return !record.fields.contains { $0.name.text == name }
        }
    }
}

extension LineReader {
    /// The name before the colon in the first line that is not blank.
    fileprivate var firstFieldName: Substring? {
        var lines = self
        while let line = lines.next() {
            if line.isBlank { continue }
            return line.utf8.prefix(60).firstIndex(of: UInt8(ascii: ":")).map { line[..<$0] }
        }
        return nil
    }
}

extension SourceFile {
    /// The words of a heading of gemtext or Markdown in the first line that is not blank.
    fileprivate var heading: String? {
        let line = lines.prefix(10).first { !$0.isBlank }
        guard let line, line.hasPrefix("# ") else { return nil }
        return String(line.dropFirst(2).trimmed.prefix(60))
    }
}

extension Slug {
    /// The slug as words, such as “How to read”.
    var title: String {
        let words = string.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
