extension Body {
    /// Returns whether the block is a line below a quotation or verse that names who speaks: it ends no sentence.
    package func isAttribution(at index: Int) -> Bool {
        guard index > 0, case .paragraph(let line) = blocks[index] else { return false }
        switch blocks[index - 1] {
        case .quotation, .verse: return !line.endsSentence
        case .heading, .paragraph, .list, .preformatted, .table, .link: return false
        }
    }
}

extension [Inline] {
    /// Whether a full stop or a similar mark comes last, closing marks aside; a citation at the end stands in brackets and is none.
    fileprivate var endsSentence: Bool {
        for inline in flat.reversed() {
            let words: String
            switch inline {
            case .text(let text), .term(_, let text), .link(_, let text, _): words = text
            case .citation: return false
            case .note, .emphasis, .addition: continue
            }
            if let endsSentence = words.endsSentence { return endsSentence }
        }
        return true
    }
}

extension StringProtocol {
    /// Whether a full stop or a similar mark comes last, closing marks aside; `nil` if nothing else is there.
    var endsSentence: Bool? {
        reversed().first { !$0.isWhitespace && !"\"'”’)]»“」』）】".contains($0) }
            .map { ".!?:…。！？：؟۔।".contains($0) }
    }
}
