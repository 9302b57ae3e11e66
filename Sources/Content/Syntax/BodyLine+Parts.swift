internal import Gemtext
internal import Records
internal import Text

extension ParagraphRun.Beginning {
    init(_ type: BodyLine) {
        switch type {
        case .item: self = .item
        case .verse, .gemtext(.quotation): self = .quotation
        default: self = .none
        }
    }
}

extension RawBody.Block {
    /// Reads a link; one without a label is shown by its address.
    static func link(_ line: LocatedText) -> RawBody.Block {
        let rest = Substring(line.text.utf8.dropFirst(2)).trimmed
        let address = Substring(rest.utf8.prefix { !$0.isBlank })
        let label = Substring(rest.utf8[address.endIndex...]).trimmed
        return .link(address: line.part(address), label: line.part(label.isInvisible ? address : label))
    }
}

extension LocatedText {
    var trimmed: LocatedText { part(text.trimmed) }

    /// Returns the part at the end of a line that its parser gave as `words`.
    func suffix(_ words: String) -> LocatedText {
        part(Substring(text.utf8.suffix(words.utf8.count)))
    }
}
