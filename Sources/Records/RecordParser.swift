import Text

/// One record, with its fields in the order of the file.
package struct Record: Sendable {
    /// A field: one line, joined with those that continue it.
    package struct Field: Sendable {
        package var name: LocatedText
        /// The value without blanks around it; it may be empty.
        package var value: LocatedText

        /// Makes a field of its parts.
        package init(name: LocatedText, value: LocatedText) {
            (self.name, self.value) = (name, value)
        }
    }

    /// A line that is neither a field nor continues one.
    package struct Stray: Sendable {
        package var line: LocatedText
        /// How many of the record's fields stand before it.
        package var position: Int

        /// Makes a line below so many fields.
        package init(line: LocatedText, position: Int) {
            (self.line, self.position) = (line, position)
        }
    }

    package var fields: [Field]
    /// Where the record's first line begins.
    package var start: SourceOffset
    /// The lines that could not be read, which nobody has reported yet: a ``RecordReader`` does, since it knows what was meant.
    package var strays: [Stray]
    /// Whether lines were taken away that may belong to it.
    package var isCut = false

    /// Makes a record of its parts.
    package init(fields: [Field], start: SourceOffset, strays: [Stray] = []) {
        (self.fields, self.start, self.strays) = (fields, start, strays)
    }

    /// Whether a line of the record could not be read, so that a field may seem to be missing.
    package var isBroken: Bool { !strays.isEmpty }
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
    /// The same from the first line on that is no field, if no field follows it in the last record.
    package private(set) var linesFromStray: LineReader?
    private let file: SourceFile
    private let index: Int

    /// - Parameters:
    ///   - file: The file to read from its beginning.
    ///   - index: The file's index in the ``Report``.
    package init(_ file: SourceFile, index: Int) {
        (self.file, self.index) = (file, index)
        lines = file.lines
    }

    /// Where the file begins.
    package var start: SourceOffset { SourceOffset(file: index) }

    /// Goes on with other lines of the same file, which some record has taken by mistake.
    package mutating func resume(at lines: LineReader) {
        self.lines = lines
        linesFromStray = nil
    }

    /// Returns the next record.
    ///
    /// - Returns: The next record that has a field or tries to have one; `nil` at the end.
    package mutating func next() -> Record? {
        var draft: RecordDraft?
        linesFromStray = nil
        while true {
            let before = lines
            guard let line = lines.next() else { break }
            if line.isBlank {
                if let record = draft?.finished() { return record }
                draft = nil
            } else if line.utf8.first != UInt8(ascii: "#"), !line.utf8.starts(with: "%%".utf8) {
                let text = LocatedText(line, at: SourceOffset(file: index, offset: file.offset(of: line)))
                var current = draft.take() ?? RecordDraft(start: text.start)
                if current.take(text) {
                    linesFromStray = nil
                } else if linesFromStray == nil {
                    linesFromStray = before
                }
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
    private var strays: [Record.Stray] = []
    /// The field that a continuation would continue, joined with what has continued it so far.
    private var current: Record.Field?
    private var continuations: [LocatedText] = []

    init(start: SourceOffset) { self.start = start }

    /// - Returns: `nil` if the record only describes other records.
    consuming func finished() -> Record? {
        endField()
        let isDescription = { (field: Record.Field) in field.name.text.utf8.first == UInt8(ascii: "%") }
        // The strays count the fields before them, so they are moved up with these.
        var kept = [0]
        for field in fields { kept.append(kept[kept.count - 1] + (isDescription(field) ? 0 : 1)) }
        strays = strays.map { Record.Stray(line: $0.line, position: kept[$0.position]) }
        fields.removeAll(where: isDescription)
        return fields.isEmpty && strays.isEmpty ? nil : Record(fields: fields, start: start, strays: strays)
    }

    /// - Returns: Whether the line is a field or continues one.
    mutating func take(_ line: LocatedText) -> Bool {
        if line.text.utf8.first == UInt8(ascii: "+"), current != nil {
            continuations.append(line.part(Substring(line.text.utf8.dropFirst()).trimmed))
            return true
        }
        endField()
        let name = line.text.utf8.prefix { $0.isFieldNameByte }
        let rest = line.text.utf8[name.endIndex...]
        guard let first = name.first, !first.isDigit, first != UInt8(ascii: "_"),
            rest.first == UInt8(ascii: ":")
        else {
            strays.append(Record.Stray(line: line, position: fields.count))
            return false
        }
        current = Record.Field(
            name: line.part(Substring(name)),
            value: line.part(Substring(rest.dropFirst()).trimmed)
        )
        return true
    }

    private mutating func endField() {
        guard let field = current else { return }
        fields.append(
            Record.Field(name: field.name, value: LocatedText(field.value, continuedBy: continuations))
        )
        current = nil
        continuations = []
    }
}

extension UInt8 {
    fileprivate var isFieldNameByte: Bool {
        isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "%")
    }
}
