internal import Records
internal import Text

/// The lines of one record, or of what stands in the place of one.
struct RecordGroup {
    /// A field with what is said about it.
    fileprivate struct Field {
        /// The comments between the field before it and the end of its own value.
        var comments: [Substring] = []
        var name: Substring
        /// The value, line by line, without blanks around each part.
        var parts: [Substring]
    }

    /// The comments above the first field, which are about the record as a whole.
    private var heading: [Substring] = []
    private var fields: [Field] = []
    /// The comments below the last line of a field.
    private var pending: [Substring] = []

    var isEmpty: Bool { fields.isEmpty && heading.isEmpty }

    /// Whether the loader sees a record here: a field that is not for recutils alone.
    var isRecord: Bool { fields.contains { !$0.isDescription } }

    /// Takes a line that is not blank.
    mutating func take(_ line: Substring) {
        if line.utf8.first == UInt8(ascii: "#") || line.utf8.starts(with: "%%".utf8) {
            if fields.isEmpty { heading.append(line.trimmed) } else { pending.append(line.trimmed) }
        } else if line.utf8.first == UInt8(ascii: "+"), !fields.isEmpty {
            // A comment may stand in the middle of a value, which is joined across it.
            fields[fields.count - 1].comments += pending
            pending = []
            fields[fields.count - 1].parts.append(Substring(line.utf8.dropFirst()).trimmed)
        } else {
            let name = line.utf8.prefix { $0 != UInt8(ascii: ":") }
            let value = Substring(line.utf8[name.endIndex...].dropFirst()).trimmed
            fields.append(Field(comments: pending, name: Substring(name), parts: [value]))
            pending = []
        }
    }

    /// Returns the lines in house form: fields of one name, and a choice and its reason, stay in the order that they have.
    func formatted(_ order: [String]) -> [String] {
        var ranks: [Substring: Int] = [:]
        for (rank, name) in order.enumerated() { ranks[name[...]] = rank }
        // Each reason belongs to the choice above it.
        ranks["Because"] = ranks["Choice"]
        let keys = fields.map { field in
            // What recutils reads comes first; where no order is usual, each stays where it is.
            field.isDescription ? -1 : ranks[field.name] ?? order.count
        }
        let sorted = fields.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        let lines = sorted.map { fields[$0] }.flatMap { field in
            field.comments.map(String.init) + field.lines
        }
        return heading.map(String.init) + lines + pending.map(String.init)
    }
}

extension RecordGroup.Field {
    /// Whether the field describes records to recutils, for which line ends in its value count.
    fileprivate var isDescription: Bool { name.utf8.first == UInt8(ascii: "%") }

    fileprivate var lines: [String] {
        if isDescription {
            let value = parts.enumerated().map { number, part in
                number == 0 ? "\(name): \(part)" : "+ \(part)"
            }
            return value.map { String($0[...].trimmed) }
        }
        return ValueLines.lines(of: parts.filter { !$0.isEmpty }.joined(separator: " "), field: name)
    }
}
