package import Records
internal import Text

/// A section, a term or a free page as it is written.
package struct WrittenText: Sendable {
    /// A block whose marks have been read.
    package enum Block: Sendable {
        case heading(level: Int, WrittenLine)
        case paragraph(WrittenLine)
        /// The line below a quotation or verse that names who speaks.
        case attribution(WrittenLine)
        case list([WrittenLine])
        case quotation([WrittenLine])
        case verse([WrittenLine])
        case link(address: LocatedText, label: WrittenLine)
        /// A drawing, a listing or a table, whose words are left alone.
        case preformatted
    }

    /// A note, with a line a paragraph.
    package struct Note: Sendable {
        package let label: LocatedText
        package let paragraphs: [WrittenLine]
    }

    package let slug: Slug
    package let header: RecordReader
    private let body: RawBody
    private let names: SymbolTable

    /// - Returns: `nil` if the text has no header, which has been reported.
    init?(_ text: ParsedCapsule.Text, _ names: SymbolTable) {
        guard let header = text.header else { return nil }
        (slug, self.header, body, self.names) = (text.slug, header, text.body, names)
    }

    /// The notes in the order of the file; they are read anew at each call.
    package var notes: [Note] {
        body.notes.map { Note(label: $0.label, paragraphs: $0.paragraphs.map { WrittenLine($0, names) }) }
    }

    /// The blocks in reading order; they are read anew at each call, so that only one text is in memory at a time.
    package var blocks: [Block] {
        var blocks: [Block] = []
        var isBelowQuotation = false
        for block in body.blocks {
            let wasBelowQuotation = isBelowQuotation
            isBelowQuotation = false
            switch block {
            case .heading(let level, let words): blocks.append(.heading(level: level, line(words)))
            case .paragraph(let text):
                let line = line(text.withoutNumber)
                let isAttribution = wasBelowQuotation && !line.endsSentence
                blocks.append(isAttribution ? .attribution(line) : .paragraph(line))
            case .list(let items): blocks.append(.list(items.map { line($0.words) }))
            case .quotation(let lines):
                isBelowQuotation = true
                blocks.append(.quotation(lines.map(line)))
            case .verse(let lines):
                isBelowQuotation = true
                blocks.append(.verse(lines.map { line($0.words) }))
            case .preformatted, .table: blocks.append(.preformatted)
            case .link(let address, let label):
                blocks.append(.link(address: address, label: line(label)))
            }
        }
        return blocks
    }

    private func line(_ text: LocatedText) -> WrittenLine { WrittenLine(text, names) }
}

extension LocatedText {
    /// The paragraph without the number that its writer has given it, `[#12]`.
    fileprivate var withoutNumber: LocatedText {
        guard text.utf8.starts(with: "[#".utf8), let end = text.utf8.firstIndex(of: UInt8(ascii: "]")) else {
            return self
        }
        return part(Substring(text.utf8[end...].dropFirst()).trimmed)
    }
}
