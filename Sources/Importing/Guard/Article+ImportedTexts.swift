import Content

extension Article {
    /// All words of the capsule that come from the files, as the loader reads them; what Lectern adds, such as summaries, is not among them.
    var importedTexts: [String] {
        var texts = [title, subtitle ?? "", introduction.plainWords] + authors + [licence]
        for case .part(let part, _) in entries ?? [] { texts.append(part.title) }
        for section in sections {
            texts += [section.title] + section.authors
            if let date = section.date { texts.append(date.description) }
            texts += section.body.importedTexts
        }
        texts += changes.map { "\($0.date)" }
        return texts
    }
}

extension Body {
    fileprivate var importedTexts: [String] {
        lines.map { $0.flat.map(\.importedText).joined(separator: "\u{1}") }
            + blocks.flatMap { block -> [String] in
                switch block {
                case .preformatted(let lines, let description): lines + [description]
                case .table(let table, let description): table.all.joined() + [description]
                case .link(_, let label, _): [label]
                default: []
                }
            }
    }
}

extension Inline {
    /// The words of a run that holds no others; a mark parts words, as it does in the files.
    fileprivate var importedText: String {
        switch self {
        case .text(let words), .term(_, let words), .link(_, let words, _): words
        case .citation(let citation): citation.locator ?? ""
        case .note: ""
        case .emphasis(let inner), .addition(let inner): inner.plainWords
        }
    }
}
