import Text

/// One record, with its fields in the order of the file.
package struct Record: Sendable {
    /// A field: one line, joined with those that continue it.
    package struct Field: Sendable {
        package var name: LocatedText
        /// The value without blanks around it; it may be empty.
        package var value: LocatedText
    }

    package var fields: [Field]
    /// Where the record's first line begins.
    package var start: SourceOffset
    /// Whether a line of the record could not be read, so that a field may seem to be missing.
    package var isBroken: Bool
}

/// Reads records one after the other, in the syntax of GNU recutils without its line joining by a backslash.
///
/// ```
/// file         = *(blank / comment) *(record 1*blank)
/// record       = 1*(field / comment)
/// field        = name ":" value LF *("+" continuation LF)
/// name         = (ALPHA / "%") *(ALPHA / DIGIT / "_")
/// comment      = ("#" / "%%") *any LF     ; the latter is that of the texts below some records
/// blank        = *(SP / TAB) LF
/// ```
/// Spaces around a value do not count, and a continuation is joined with a space, so every value is one line or one paragraph.
/// Fields whose names begin with `%` describe records to recutils and are skipped.
///
/// - Source: GNU recutils manual, “The Rec Format”.
package struct RecordParser {
    /// The lines that no record has taken yet.
    package private(set) var lines: LineReader
    private let file: SourceFile
    private let index: Int

    /// - Parameters:
    ///   - file: The file to read from its beginning.
    ///   - index: The file's index in the ``Report``.
    package init(_ file: SourceFile, index: Int) {
        (self.file, self.index) = (file, index)
        lines = file.lines
    }

    /// - Returns: The next record that has a field or tries to have one; `nil` at the end.
    package mutating func next(_ report: inout Report) -> Record? {
        var draft: RecordDraft?
        while let line = lines.next() {
            if line.isBlank {
                if let record = draft?.finished() { return record }
                draft = nil
            } else if line.utf8.first != UInt8(ascii: "#"), !line.utf8.starts(with: "%%".utf8) {
                let text = LocatedText(line, at: SourceOffset(file: index, offset: file.offset(of: line)))
                var current = draft.take() ?? RecordDraft(start: text.start)
                current.take(text, &report)
                draft = current
            }
        }
        return draft?.finished()
    }
}

/// A record whose lines are still being read.
private struct RecordDraft {
    let start: SourceOffset
    private var fields: [Record.Field] = []
    private var isBroken = false
    /// The field that a continuation would continue, joined with what has continued it so far.
    private var current: Record.Field?
    private var continuations: [LocatedText] = []

    init(start: SourceOffset) { self.start = start }

    /// - Returns: `nil` if the record only describes other records.
    consuming func finished() -> Record? {
        endField()
        fields.removeAll { $0.name.text.utf8.first == UInt8(ascii: "%") }
        return fields.isEmpty && !isBroken ? nil : Record(fields: fields, start: start, isBroken: isBroken)
    }

    mutating func take(_ line: LocatedText, _ report: inout Report) {
        if line.text.utf8.first == UInt8(ascii: "+") { return continueField(line, &report) }
        endField()
        let name = line.text.utf8.prefix { $0.isFieldNameByte }
        let rest = line.text.utf8[name.endIndex...]
        guard let first = name.first, !first.isDigit, first != UInt8(ascii: "_"),
            rest.first == UInt8(ascii: ":")
        else {
            return breaks(
                at: line,
                "this line is no field; write “Field: value”, or “+ ” before a line that continues a value",
                &report
            )
        }
        current = Record.Field(
            name: line.part(Substring(name)),
            value: line.part(Substring(rest.dropFirst()).trimmed)
        )
    }

    private mutating func continueField(_ line: LocatedText, _ report: inout Report) {
        if current != nil {
            continuations.append(line.part(Substring(line.text.utf8.dropFirst()).trimmed))
        } else {
            breaks(
                at: line,
                "this line continues no field; put it below the field that it belongs to",
                &report
            )
        }
    }

    private mutating func endField() {
        guard let field = current else { return }
        fields.append(
            Record.Field(name: field.name, value: LocatedText(field.value, continuedBy: continuations))
        )
        current = nil
        continuations = []
    }

    /// Reports a broken line, but only the first of a record: broken lines often come in a row, from one mistake.
    private mutating func breaks(at line: LocatedText, _ message: String, _ report: inout Report) {
        if !isBroken { report.error(at: line, message) }
        isBroken = true
    }
}

extension UInt8 {
    fileprivate var isFieldNameByte: Bool {
        isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "%")
    }
}
