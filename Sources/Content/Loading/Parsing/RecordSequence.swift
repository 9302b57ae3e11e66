import Records
import Text

/// The records of a file one after the other, with blank lines put where they are missing and left out where they tear a record.
struct RecordSequence {
    /// A record with the kind that its fields tell.
    struct Element {
        var record: Record
        var shape: RecordShape
        /// How many times a half was joined to it.
        fileprivate var joins = 0
    }

    /// The most halves that are joined to a record: more are no slips, and would take long.
    private static let joinLimit = 3

    private(set) var elements: [Element] = []
    /// The first error about a blank line that is missing; the others of the file are of the same kind.
    private var missingBlank: Report.Cause?

    /// The error about a file that holds no records but something else.
    private(set) var obstacle: Report.Cause?
    private var hasRule = false

    private static let ruleMessage =
        "a record has no line of “---” around it; remove this line and any other like it"

    /// Reads all records that are left, and reports blank lines that are missing or too many.
    init(_ parser: inout RecordParser, as shape: (Record) -> RecordShape, _ report: inout Report) {
        let isSpaced = parser.isSpacedThroughout
        if isSpaced {
            report.error(
                at: parser.start,
                "a blank line stands below each line of this file, and ends a record; remove these, but for one between two records"
            )
        }
        while let record = Self.next(&parser, isSpaced: isSpaced) {
            if let last = elements.indices.last, record.continues,
                elements[last].record.fields.isEmpty == false
            {
                _ = report.errorOnce(
                    "torn value",
                    at: record.strays[0].line,
                    "this line continues a value, but the blank line above it ends the record; remove the blank line above this one"
                )
                elements[last].record.append(record)
                continue
            }
            if record.fields.isEmpty, let first = record.strays.first {
                if record.strays.allSatisfy({ LineSlip.isRule($0.line.text) }) {
                    // Front matter with a blank line behind its first line.
                    if !hasRule { report.error(at: first.line, Self.ruleMessage) }
                    hasRule = true
                    continue
                }
                if elements.isEmpty, let format = ForeignRecords.format(of: record, in: shape(record)) {
                    let field = shape(record).fields.first?.name ?? ""
                    obstacle = report.cause(at: first.line, format.message(field))
                    return
                }
            }
            for part in split(record, as: shape(record), isSpaced: isSpaced, &report) {
                let element = Element(record: part, shape: shape(part))
                if let last = elements.last, last.joins < Self.joinLimit,
                    let joined = last.joined(with: element)
                {
                    let name = part.fields.first?.name
                    report.error(
                        at: name ?? LocatedText("", at: part.start),
                        "a blank line tears \(joined.shape.article) \(joined.shape.subject) in two; remove the blank line above “\(name?.text ?? "")”"
                    )
                    elements[elements.count - 1] = joined
                } else {
                    elements.append(element)
                }
            }
        }
    }

    /// Returns the next record; of a file with a blank line below each line, all lines at once.
    private static func next(_ parser: inout RecordParser, isSpaced: Bool) -> Record? {
        guard var record = parser.next() else { return nil }
        while isSpaced, let further = parser.next() { record.append(further) }
        return record
    }

    /// Divides a record where the field that begins it stands again: there a blank line is missing.
    private mutating func split(
        _ record: Record,
        as shape: RecordShape,
        isSpaced: Bool,
        _ report: inout Report
    ) -> [Record] {
        guard let first = record.fields.first?.name.text else { return [record] }
        // An event below an era, or an era below an event.
        let isOtherOfTimeline = { (name: Substring, first: Substring) in
            (first == FieldName.era.rawValue && name == FieldName.date.rawValue)
                || (first == FieldName.date.rawValue && name == FieldName.era.rawValue)
        }
        // Below the record of a capsule each part has one of its own.
        let isStart = { (index: Int) in
            let name = record.fields[index].name.text
            return index == 0 || name == first && shape.field(first)?.occurrence == .once
                || name == FieldName.part.rawValue || isOtherOfTimeline(name, first)
        }
        let starts = record.fields.indices.filter(isStart)
        // Two lines of the same field in a row are no two records.
        guard starts.count > 1, zip(starts, starts.dropFirst()).allSatisfy({ $1 - $0 > 1 }),
            record.fields.count - starts[starts.count - 1] > 1
        else { return [record] }
        var strays = record.strays[...]
        var parts: [Record] = []
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : record.fields.count
            let isLast = end == record.fields.count
            let own = strays.prefix { isLast || $0.position <= end }
            strays = strays.dropFirst(own.count)
            let name = record.fields[start].name
            if index > 0, !isSpaced {
                reportMissingBlank(at: name, shape, isOther: isOtherOfTimeline(name.text, first), &report)
            }
            parts.append(
                Record(
                    fields: Array(record.fields[start..<end]),
                    start: index == 0 ? record.start : record.fields[start].name.start,
                    strays: own.map { Record.Stray(line: $0.line, position: max($0.position - start, 0)) }
                )
            )
        }
        return parts
    }

    private mutating func reportMissingBlank(
        at name: LocatedText,
        _ shape: RecordShape,
        isOther: Bool,
        _ report: inout Report
    ) {
        if let missingBlank { return report.follows(from: missingBlank) }
        missingBlank = report.cause(
            at: name,
            isOther
                ? "“\(name.text)” begins an \(name.text == FieldName.era.rawValue ? "era" : "event"); put a blank line above it"
                : "“\(name.text)” begins another \(shape.subject); put a blank line above it"
        )
    }
}

extension RecordSequence.Element {
    /// Returns this record together with the next, if the two are halves of one.
    fileprivate func joined(with next: RecordSequence.Element) -> RecordSequence.Element? {
        guard let first = shape.fields.first?.name, !record.fields.isEmpty, !next.record.fields.isEmpty,
            next.record.fields.allSatisfy({ shape.field($0.name.text) != nil }),
            record.fields.allSatisfy({ shape.field($0.name.text) != nil })
        else { return nil }
        let (mine, others) = (names, next.names)
        let isSingle = { (name: String) in
            shape.fields.contains {
                $0.name == name && ($0.occurrence == .once || $0.occurrence == .optional)
            }
        }
        guard !mine.intersection(others).contains(where: isSingle) else { return nil }
        let necessary = Set(
            shape.fields.filter { $0.occurrence == .once || $0.occurrence == .oneOrMore }.map(\.name)
        )
        let isSecondHalf = mine.contains(first) && !others.contains(first)
        let isFirstHalf =
            !mine.contains(first) && others.contains(first)
            && !necessary.subtracting(others).isDisjoint(with: mine)
        guard isSecondHalf || isFirstHalf else { return nil }
        var joined = self
        joined.joins += 1
        joined.record.strays += next.record.strays.map {
            Record.Stray(line: $0.line, position: $0.position + record.fields.count)
        }
        joined.record.fields += next.record.fields
        return joined
    }

    private var names: Set<String> { Set(record.fields.map { String($0.name.text) }) }
}

extension Record {
    /// Whether the record begins with a line that continues a value, which stands above a blank line.
    fileprivate var continues: Bool {
        strays.first.map { $0.position == 0 && $0.line.text.isContinuation } ?? false
    }

    /// Adds the lines of another record, of which the first may continue the last value.
    mutating func append(_ other: Record) {
        var strays = other.strays[...]
        while let stray = strays.first, stray.position == 0, stray.line.text.isContinuation,
            let last = fields.popLast()
        {
            let words = stray.line.part(stray.line.text.dropFirst().trimmed)
            fields.append(Field(name: last.name, value: LocatedText(last.value, continuedBy: [words])))
            strays = strays.dropFirst()
        }
        self.strays += strays.map { Stray(line: $0.line, position: $0.position + fields.count) }
        fields += other.fields
    }
}

extension Substring {
    /// Whether the line continues a value.
    fileprivate var isContinuation: Bool { utf8.first == UInt8(ascii: "+") && utf8.count > 1 }
}

extension RecordParser {
    /// The fewest lines that are taken for a file with a blank line below each.
    private static let fewestSpaced = 8

    /// Whether no two lines stand below each other without a blank line between them.
    fileprivate var isSpacedThroughout: Bool {
        var count = 0
        var isBelowLine = false
        for line in lines {
            if line.isBlank {
                isBelowLine = false
            } else if isBelowLine {
                return false
            } else {
                (count, isBelowLine) = (count + 1, true)
            }
        }
        return count >= Self.fewestSpaced
    }
}
