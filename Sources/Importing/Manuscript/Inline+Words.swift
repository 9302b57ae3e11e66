import Content
import Text

extension [Inline] {
    /// The words as they are read, without notes and citations.
    var plainWords: String { reduce(into: "") { words, inline in words += inline.plainWords } }

    /// Whether nothing can be seen, so that it needs no line of its own; a mark of a note or a citation can be seen.
    var isInvisible: Bool {
        allSatisfy { inline in
            switch inline {
            case .text(let words), .term(_, let words), .link(_, let words, _): words.isInvisible
            case .emphasis(let inner), .addition(let inner): inner.isInvisible
            case .citation, .note: false
            }
        }
    }

    /// The runs with those of emphasis as their equals.
    var withoutEmphasis: [Inline] {
        flatMap { inline -> [Inline] in
            if case .emphasis(let inner) = inline { inner.withoutEmphasis } else { [inline] }
        }
    }
}

extension Inline {
    fileprivate var plainWords: String {
        switch self {
        case .text(let words), .term(_, let words), .link(_, let words, _): words
        case .emphasis(let inner), .addition(let inner): inner.plainWords
        case .citation, .note: ""
        }
    }
}
