import Content
import Records

/// A section, a term or a free page with all its passages, as far as they belong together.
struct ProseText {
    enum Kind { case section, term, page }

    /// A block, of which only some are prose.
    enum Block {
        case heading(level: Int, Passage)
        case paragraph(Passage)
        case attribution(Passage)
        case list([Passage])
        case quotation([Passage])
        case verse([Passage])
        case link(address: LocatedText, label: Passage)
        case preformatted
    }

    let kind: Kind
    let slug: Slug
    let header: RecordReader
    let title: Passage?
    let summary: Passage?
    let blocks: [Block]
    let notes: [(label: LocatedText, paragraphs: [Passage])]

    init(_ kind: Kind, _ text: WrittenText, of capsule: WrittenCapsule, _ language: ProseLanguage) {
        (self.kind, slug, header) = (kind, text.slug, text.header)
        title = header.value(kind == .term ? "Term" : "Title").map { Passage(.title, $0, language) }
        summary = header.value("Summary").map { Passage(.summary, capsule.line($0), language) }
        notes = text.notes.map { ($0.label, $0.paragraphs.map { Passage(.note, $0, language) }) }
        var blocks = text.blocks.map { Block($0, language) }
        for index in blocks.indices.dropLast() {
            guard case .paragraph(var passage) = blocks[index], case .paragraph(let next) = blocks[index + 1],
                let first = next.tokens.first, first.kind == .sign, language.openers.contains(first.first)
            else { continue }
            passage.isContinued = true
            blocks[index] = .paragraph(passage)
        }
        self.blocks = blocks
    }

    /// All passages, in the order of the file.
    var passages: [Passage] {
        [title, summary].compactMap(\.self) + blocks.flatMap(\.passages) + notes.flatMap(\.paragraphs)
    }
}

extension ProseText.Block {
    fileprivate init(_ block: WrittenText.Block, _ language: ProseLanguage) {
        let passage = { (kind: Passage.Kind, line: WrittenLine) in Passage(kind, line, language) }
        switch block {
        case .heading(let level, let line): self = .heading(level: level, passage(.heading, line))
        case .paragraph(let line): self = .paragraph(passage(.paragraph, line))
        case .attribution(let line): self = .attribution(passage(.attribution, line))
        case .list(let items): self = .list(items.map { passage(.item, $0) })
        case .quotation(let lines): self = .quotation(lines.map { passage(.quotation, $0) })
        case .verse(let lines): self = .verse(lines.map { passage(.verse, $0) })
        case .link(let address, let label):
            self = .link(address: address, label: passage(.label, label))
        case .preformatted: self = .preformatted
        }
    }

    var passages: [Passage] {
        switch self {
        case .heading(_, let passage), .paragraph(let passage), .attribution(let passage): [passage]
        case .list(let passages), .quotation(let passages), .verse(let passages): passages
        case .link(let address, let label): label.words.text == address.text ? [] : [label]
        case .preformatted: []
        }
    }
}
