package import Records
internal import Text

/// A paragraph or another line as a reader gets it, in which each word still knows its place in the source.
package struct WrittenLine: Sendable {
    /// A mark in the line.
    package struct Mark: Sendable {
        /// What the mark is.
        package enum Kind: Sendable {
            /// A term; `nil` if the glossary has none of that name.
            case term(Slug?)
            case link
            case citation
            case note
        }

        package let kind: Kind
        /// The mark as it is written, brackets included.
        package let written: LocatedText
        /// Where its words stand in ``WrittenLine/words``, in UTF-8 bytes.
        package let range: Range<Int>
    }

    /// Stands in ``words`` for a citation or a note, which have no words of their own.
    package static let placeholder: Unicode.Scalar = "\u{FFFC}"

    /// The words, with those of a mark in its place.
    package let words: LocatedText
    package let marks: [Mark]

    init(_ text: LocatedText, _ names: SymbolTable) {
        var draft = Draft(line: text, names: names)
        draft.take(InlineParser.tokens(of: text.text))
        words = LocatedText(joining: draft.parts, at: text.start)
        marks = draft.marks
    }

    /// Whether a full stop or a similar mark comes last; a citation at the end is none.
    var endsSentence: Bool {
        if case .citation? = marks.last?.kind, marks.last?.range.upperBound == words.text.utf8.count {
            return false
        }
        return words.text.filter { $0 != Character(Self.placeholder) }.endsSentence ?? true
    }
}

/// A line whose tokens are still being joined.
private struct Draft {
    let line: LocatedText
    let names: SymbolTable
    var parts: [LocatedText] = []
    var marks: [WrittenLine.Mark] = []
    private var length = 0

    init(line: LocatedText, names: SymbolTable) {
        self.line = line
        self.names = names
    }

    mutating func take(_ tokens: [InlineToken]) {
        for token in tokens {
            switch token.kind {
            case .text, .broken: append(line.part(token.source))
            case .term(let name, let words):
                let shown = words == nil ? name : token.source.afterBar
                mark(.term(names.term(name)), token, as: line.part(shown))
            case .link: mark(.link, token, as: line.part(token.source.afterBar))
            case .citation: mark(.citation, token)
            case .note: mark(.note, token)
            case .emphasis(let inner), .addition(let inner): take(inner)
            }
        }
    }

    private mutating func append(_ part: LocatedText) {
        parts.append(part)
        length += part.text.utf8.count
    }

    /// Adds a mark with the words that it shows, or else with the placeholder at its beginning.
    private mutating func mark(
        _ kind: WrittenLine.Mark.Kind,
        _ token: InlineToken,
        as words: LocatedText? = nil
    ) {
        let written = line.part(token.source)
        let start = length
        append(words ?? LocatedText(Substring(String(WrittenLine.placeholder)), at: written.start))
        marks.append(WrittenLine.Mark(kind: kind, written: written, range: start..<length))
    }
}

extension Substring {
    /// The words of a mark, between its bar and its two closing brackets.
    fileprivate var afterBar: Substring {
        let rest = utf8.drop { $0 != UInt8(ascii: "|") }.dropFirst()
        return Substring(rest.dropLast(2)).trimmed
    }
}
