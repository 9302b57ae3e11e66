internal import Records

/// What a file of a capsule says, without the places at which it says it: two files with equal contents make the same pages.
package struct FileContents: Hashable, Sendable {
    /// The values of a record.
    private struct Values: Hashable {
        /// The values of each field, in the order of the file.
        var byName: [String: [String]] = [:]
        /// The choices of a question and their reasons, which alone depend on how fields of two names are mixed.
        var choices: [[String]] = []
    }

    private var records: [Values] = []
    /// The blocks of the text, each as its kind and its words.
    private var blocks: [[String]] = []
    /// The notes, each as its label and its paragraphs.
    private var notes: [[String]] = []

    /// Makes the contents of an empty file.
    package init() {}

    mutating func take(_ record: Record) {
        var values = Values()
        for field in record.fields {
            let (name, value) = (String(field.name.text), String(field.value.text))
            values.byName[name, default: []].append(value)
            if [FieldName.choice.rawValue, FieldName.because.rawValue].contains(name) {
                values.choices.append([name, value])
            }
        }
        records.append(values)
    }

    mutating func take(_ body: RawBody) {
        blocks = body.blocks.map(\.words)
        notes = body.notes.map { note in [String(note.label.text)] + note.paragraphs.map { String($0.text) } }
    }
}

extension RawBody.Block {
    /// The kind of the block, and its words line by line.
    fileprivate var words: [String] {
        switch self {
        case .heading(let level, let words): ["heading \(level)", String(words.text)]
        case .paragraph(let text): ["paragraph", String(text.text)]
        case .list(let items):
            ["list"]
                + items.flatMap { item in
                    [item.marker.level.description, item.marker.number?.description ?? "*"]
                        + [String(item.words.text)]
                }
        case .quotation(let lines): ["quotation"] + lines.map { String($0.text) }
        case .verse(let lines): ["verse"] + lines.flatMap { [$0.indent.description, String($0.words.text)] }
        case .preformatted(let lines, let description): ["preformatted", String(description.text)] + lines
        case .table(let table, let description):
            ["table", String(description.text), table.header == nil ? "rows" : "header"]
                + table.all.flatMap { [$0.count.description] + $0 }
        case .link(let address, let label): ["link", String(address.text), String(label.text)]
        }
    }
}
