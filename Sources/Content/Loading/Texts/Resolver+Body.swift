import Records
import Text

extension Resolver {
    /// Makes a body with its marks looked up and its notes in order; `owner` is the term whose own text it is.
    mutating func body(_ raw: RawBody, owner: Slug? = nil, ofSection: Bool = false) -> Body {
        var uses = NoteUses()
        var anchors: [Int: String] = [:]
        var places: [Int: SourceOffset] = [:]
        let blocks = raw.blocks.enumerated().map { index, block in
            var block = block
            if case .paragraph(let text) = block, let found = anchor(of: text, inSection: ofSection) {
                (anchors[index], places[index]) = (found.number, text.start)
                block = .paragraph(found.rest)
            }
            // What begins with a number that is none was reported just now.
            for text in block.texts where !(block.isParagraph && text.text.utf8.starts(with: "[#".utf8)) {
                checkStrayNumbers(in: text)
            }
            return self.block(block, owner: owner, notes: &uses)
        }
        let defined = definitions(raw.notes, owner: owner)
        if !raw.isCut { reportMismatches(between: uses, and: raw.notes, defined) }
        var body = Body(blocks: blocks, notes: uses.labels.compactMap { defined[$0.label] })
        body.anchors = anchors
        if !anchors.isEmpty { checkNumbers(of: body, at: places) }
        return body
    }

    private mutating func block(
        _ block: RawBody.Block,
        owner: Slug?,
        notes: inout NoteUses
    ) -> TextBlock {
        switch block {
        case .heading(let level, let words): return .heading(level: level, line(words, "heading"))
        case .paragraph(let text):
            return .paragraph(inlines(text, in: .paragraph, owner: owner, notes: &notes))
        case .list(let items):
            return .list(
                items.map { item in
                    TextBlock.Item(inlines(item.words, in: .item, owner: owner, notes: &notes), item.marker)
                }
            )
        case .quotation(let lines):
            return .quotation(lines.map { inlines($0, in: .item, owner: owner, notes: &notes) })
        case .verse(let lines):
            return .verse(
                lines.map { line in
                    let words = inlines(line.words, in: .paragraph, owner: owner, notes: &notes)
                    return line.indent == 0 ? words : [.text(line.indentation)] + words
                }
            )
        case .preformatted(let lines, let description):
            return .preformatted(lines, description: line(description, "description"))
        case .table(let table, let description):
            return .table(table, description: line(description, "description"))
        case .link(let address, let label):
            checkAddress(address)
            return .link(
                address: String(address.text),
                label: label.text == address.text ? String(label.text) : line(label, "link's label"),
                at: address.start
            )
        }
    }

    /// Checks the letters of an address, whatever it leads to.
    mutating func checkAddress(_ address: LocatedText) {
        checkLength(of: address, "link's address")
        if !address.text.isAddress {
            report.error(
                at: address,
                "an address is made of ASCII letters; write the others as %XX, as in %C3%A9"
            )
        }
    }

    /// Returns words that pages repeat just as they repeat a field of one line.
    private mutating func line(_ text: LocatedText, _ noun: String) -> String {
        checkLength(of: text, noun)
        return plain(text) ?? ""
    }

    private mutating func checkLength(of text: LocatedText, _ noun: String) {
        let count = text.text.utf8.count
        guard count > ByteLimit.line else { return }
        report.error(
            at: text,
            "this \(noun) has \(count) bytes; it may have \(ByteLimit.line) at most, so shorten it"
        )
    }

    private mutating func reportMismatches(
        between uses: NoteUses,
        and raw: [RawBody.Note],
        _ defined: [String: Note]
    ) {
        let undefined = uses.labels.filter { defined[$0.label] == nil }
        // A note that was meant by a misspelt label is unused because of the same mistake.
        var referred = Set(uses.labels.map(\.label))
        let labels = undefined.isEmpty ? NameList([]) : NameList(raw.map { String($0.label.text) })
        for (label, place) in undefined {
            let meant = labels.nearest(to: label, budget: &report.suggestionBudget)
            if let meant { referred.insert(meant) }
            let remedy = meant.map { "did you mean “\($0)”?" } ?? "add “[^label]: …” at the end of the file"
            report.error(at: place, "this file has no note \(quoted(label)); \(remedy)")
        }
        for note in raw where !referred.contains(String(note.label.text)) {
            report.error(
                at: note.label,
                "nothing refers to the note \(quoted(note.label.text)); put its mark into the text, or remove it"
            )
        }
    }

    private mutating func definitions(_ raw: [RawBody.Note], owner: Slug?) -> [String: Note] {
        var defined: [String: Note] = [:]
        var none = NoteUses()
        for note in raw {
            let label = String(note.label.text)
            if Slug(label) == nil {
                report.error(
                    at: note.label,
                    "\(quoted(label)) is no label; use \(Slug.rule(for: label))"
                )
            }
            let paragraphs = note.paragraphs.map { inlines($0, in: .note, owner: owner, notes: &none) }
            if defined.updateValue(Note(label: label, paragraphs: paragraphs), forKey: label) != nil {
                report.error(
                    at: note.label,
                    "the note \(quoted(label)) is defined a second time; give it another label"
                )
            }
        }
        return defined
    }
}

extension RawBody.Block {
    fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }

    /// The texts of the block that may have marks.
    fileprivate var texts: [LocatedText] {
        switch self {
        case .heading(_, let words): [words]
        case .paragraph(let text): [text]
        case .list(let items): items.map(\.words)
        case .quotation(let lines): lines
        case .verse(let lines): lines.map(\.words)
        case .preformatted, .table, .link: []
        }
    }
}

extension RawBody.VerseLine {
    /// The most spaces that are kept: more would leave no room for words.
    private static let widest = 24

    /// The spaces before the line, at which no line breaks, so that every format keeps them.
    fileprivate var indentation: String { String(repeating: "\u{A0}", count: min(indent, Self.widest)) }
}

extension Substring {
    /// Whether the address is made of visible ASCII; the part that names a heading of this capsule may be in the heading's own
    /// script, since no request carries it.
    fileprivate var isAddress: Bool {
        let isElsewhere = utf8.prefix { $0 != UInt8(ascii: "#") }.contains(UInt8(ascii: ":"))
        return (isElsewhere ? utf8 : utf8.prefix { $0 != UInt8(ascii: "#") })
            .allSatisfy { (0x21...0x7E).contains($0) }
    }
}
