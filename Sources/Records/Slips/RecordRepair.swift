import Text

/// Takes the lines of a record that are no fields as what was meant by them, and reports each kind of mistake once.
///
/// | the line                                        | is taken as                        |
/// |-------------------------------------------------|------------------------------------|
/// | a field's name with a slip in how it is written | that field                         |
/// | `- value` below a field that may be repeated    | the field once more                |
/// | other words below a field                       | the rest of its value              |
/// | `---`, `// words`, what git leaves              | nothing                            |
/// | anything else                                   | unread: ``obstacle``               |
struct RecordRepair {
    private let shape: RecordShape
    /// The error about a line that could not be read.
    private(set) var obstacle: Report.Cause?
    /// Whether a line was taken as a continuation that may be a field of another name.
    private(set) var isUnsure = false
    /// The slips that have been reported: of a mistake that is made in each line the first is enough.
    private var reported: Set<LineSlip.Kind> = []
    private var fields: [Record.Field] = []
    /// What continues the last of them.
    private var continuations: [LocatedText] = []

    init(_ shape: RecordShape) { self.shape = shape }

    /// Returns the fields of a record with those that could be repaired.
    mutating func fields(of record: Record, _ report: inout Report) -> [Record.Field] {
        if record.strays.isEmpty { return record.fields }
        var strays = record.strays[...]
        for (position, field) in record.fields.enumerated() {
            while let stray = strays.first, stray.position == position {
                take(stray.line, &report)
                strays.removeFirst()
            }
            append(field)
        }
        for stray in strays { take(stray.line, &report) }
        endField()
        return fields
    }

    private mutating func take(_ line: LocatedText, _ report: inout Report) {
        // What continues a line that was taken as a continuation is written as it should be.
        if !continuations.isEmpty, line.text.utf8.first == UInt8(ascii: "+") {
            continuations.append(line.part(Substring(line.text.utf8.dropFirst()).trimmed))
            return
        }
        let slip = LineSlip(line, in: shape, below: fields.last)
        if reported.insert(slip.kind).inserted {
            if case .unread = slip.repair {
                // Broken lines often come in a row, from one mistake.
                if obstacle == nil { obstacle = report.cause(at: line, slip.message) }
            } else {
                // A mistake that is made in each value is one of the file.
                let isMark = slip.kind == .continuation && fields.last?.value.text.isBlockMark == true
                let place = isMark ? fields.last?.value ?? line : line
                _ = report.errorOnce("slip \(isMark) \(slip.kind)", at: place, slip.message)
            }
        }
        switch slip.repair {
        case .field(let field):
            // The items of a list stand below a field without a value.
            if slip.kind == .item, continuations.isEmpty, let last = fields.last, last.value.text.isInvisible,
                last.name.text == field.name.text
            {
                fields.removeLast()
            }
            append(field)
        case .continuation(let words):
            continuations.append(words)
            isUnsure = true
        case .nothing, .unread: break
        }
    }

    private mutating func append(_ field: Record.Field) {
        endField()
        fields.append(field)
    }

    private mutating func endField() {
        if !continuations.isEmpty, let last = fields.popLast() {
            let isMark = last.value.text.isBlockMark
            let value = LocatedText(
                isMark ? continuations[0] : last.value,
                continuedBy: isMark ? Array(continuations.dropFirst()) : continuations
            )
            fields.append(Record.Field(name: last.name, value: value))
        }
        continuations = []
    }
}
