internal import Gemtext
internal import Records
internal import Text

/// The place of a line of text: it decides which marks the line may carry, and whether it begins a line of its page.
enum TextPlace {
    case paragraph, item, note, record
}

extension Resolver {
    /// Returns a text that carries no marks.
    mutating func plain(_ text: LocatedText?) -> String? {
        guard let text else { return nil }
        var words = ""
        var bare: String?
        let tokens = InlineParser.tokens(of: text.text)
        warnOfForeignMarks(in: text, tokens, takesMarks: false, isLine: false)
        for token in tokens {
            switch token.kind {
            case .text(let part): words += part
            case .broken(let error): report.error(at: text.origin(of: token.source), error.message)
            case .term, .link, .citation, .note, .emphasis, .addition:
                let whole = bare ?? names.words(of: tokens)
                bare = whole
                // A value of several lines cannot be shown in one.
                let unmarked = whole.contains("\n") ? names.words(of: [token]) : whole
                report.error(
                    at: text.origin(of: token.source),
                    unmarked.isEmpty
                        ? "no mark can stand here; write words, or put a backslash before it"
                        : "no mark can stand here; write \(written(unmarked)), or put a backslash before it"
                )
            }
        }
        return words
    }

    /// Returns a text with its marks looked up; `notes` gathers the labels of the notes that it refers to.
    ///
    /// In the text of a term, its `owner`, a mark for this term does not count as a mention.
    mutating func inlines(
        _ text: LocatedText,
        in place: TextPlace,
        owner: Slug? = nil,
        notes: inout NoteUses
    ) -> [Inline] {
        let tokens = InlineParser.tokens(of: text.text)
        warnOfForeignMarks(in: text, tokens, takesMarks: true, isLine: place == .paragraph)
        if place != .record { warnOfPlaceholder(text) }
        return inlines(tokens, of: text, in: place, owner: owner, notes: &notes)
    }

    /// Reports the marks of other languages that readers would see.
    ///
    /// It is an error only where a line begins with one as if it were an item.
    private mutating func warnOfForeignMarks(
        in text: LocatedText,
        _ tokens: [InlineToken],
        takesMarks: Bool,
        isLine: Bool
    ) {
        let context = ForeignContext(
            sources: names.sources,
            sourceWords: names.sourceWords,
            terms: names.terms,
            notes: noteLabels,
            takesMarks: takesMarks
        )
        for mark in ForeignScanner.marks(in: text.text, tokens, context) {
            let isAtStart = isLine && mark.source.startIndex == text.text.startIndex
            if isAtStart, mark.source.utf8.first == UInt8(ascii: "*") {
                report.error(at: text.part(mark.source), mark.message)
            } else {
                report.warning(at: text.part(mark.source), mark.message)
            }
        }
    }

    /// Warns of words that only hold the place of a text.
    private mutating func warnOfPlaceholder(_ text: LocatedText) {
        let words = text.text
        guard Placeholder.begins(words) else { return }
        report.warning(
            at: text,
            "\(quoted(words.prefix(40))) only holds the place of a text, and readers would see it; write the text, or make a comment of it: \(written("%% \(words.prefix(40))"))"
        )
    }

    private mutating func inlines(
        _ tokens: [InlineToken],
        of text: LocatedText,
        in place: TextPlace,
        owner: Slug?,
        notes: inout NoteUses
    ) -> [Inline] {
        var inlines: [Inline] = []
        for token in tokens {
            let start = text.origin(of: token.source)
            switch token.kind {
            case .text(let words): inlines.append(.text(words))
            case .term(let name, let wordsAfterBar):
                let words = wordsAfterBar ?? names.words(for: name)
                if inlines.isEmpty { checkBeginning(words, in: place, at: start) }
                guard let slug = term(text.part(name), words: wordsAfterBar) else {
                    // It may be the name of a draft that could not be read, and is then plain words too.
                    inlines.append(.text(words))
                    continue
                }
                if slug != owner { mentionedTerms.insert(slug) }
                inlines.append(hidden.terms.contains(slug) ? .text(words) : .term(slug, words: words))
            case .link(let address, let words):
                if inlines.isEmpty { checkBeginning(words, in: place, at: start) }
                guard let link = link(text.part(address), words, in: place, at: start) else { continue }
                inlines.append(link)
            case .citation(let key, let locator):
                guard let citation = citation(ofMark: text.part(key), locator: locator) else {
                    continue
                }
                inlines.append(.citation(citation))
            case .note(let label):
                if place == .note || place == .record {
                    report.error(at: start, "no note can stand here; notes belong to the text of a page")
                    notes.add(label, at: text.origin(of: label))
                } else {
                    notes.add(label, at: text.origin(of: label))
                    inlines.append(.note(label: String(label)))
                }
            case .emphasis(let inner):
                inlines.append(
                    .emphasis(self.inlines(inner, of: text, in: place, owner: owner, notes: &notes))
                )
            case .addition(let inner):
                if let words = inner.wordsInPluses {
                    report.warning(
                        at: text.part(token.source),
                        "\(quoted(token.source)) has its signs twice; write \(written("[+\(words)+]"))"
                    )
                }
                inlines.append(
                    .addition(self.inlines(inner, of: text, in: place, owner: owner, notes: &notes))
                )
            case .broken(let error): report.error(at: start, error.message)
            }
        }
        return inlines
    }

    /// Reports words that would make another type of line of theirs if they began it.
    private mutating func checkBeginning(_ words: String, in place: TextPlace, at start: SourceOffset) {
        guard place == .paragraph || place == .record, !GemtextLine.isPlainText(words[...]) else { return }
        report.error(at: start, "this text begins with a line-type mark of gemtext; begin with a word")
    }

    /// Returns a link in a sentence, whose place is kept until it is known which pages there are.
    private mutating func link(
        _ address: LocatedText,
        _ words: String,
        in place: TextPlace,
        at start: SourceOffset
    ) -> Inline? {
        guard place != .record else {
            report.error(
                at: start,
                "no link can stand here, since several pages show this field; write it into the text of a page"
            )
            return nil
        }
        checkAddress(address)
        report.keep(address.start)
        return .link(address: String(address.text), words: words, at: address.start)
    }

    /// Returns the text of a field, which carries no notes.
    mutating func inlines(_ value: LocatedText?) -> [Inline]? {
        guard let value else { return nil }
        var none = NoteUses()
        return inlines(value, in: .record, notes: &none)
    }
}

extension SymbolTable {
    /// Returns the words of a text without its marks.
    fileprivate func words(of tokens: [InlineToken]) -> String {
        let words = tokens.reduce(into: "") { words, token in
            switch token.kind {
            case .text: words += token.source
            case .term(let name, let wordsAfterBar): words += wordsAfterBar ?? self.words(for: name)
            case .link(_, let label): words += label
            case .emphasis(let inner), .addition(let inner): words += self.words(of: inner)
            case .citation, .note, .broken: break
            }
        }
        return String(words[...].trimmed)
    }
}

extension [InlineToken] {
    /// The words of an addition without the further plus signs around them; `nil` if there are none.
    fileprivate var wordsInPluses: Substring? {
        guard count == 1, let only = first, case .text = only.kind else { return nil }
        let words = only.source.trimmed
        guard words.utf8.count > 2, words.first == "+", words.last == "+" else { return nil }
        return words.dropFirst().dropLast()
    }
}

/// The notes to which a body refers, each at its first mark and in this order.
struct NoteUses {
    private(set) var labels: [(label: String, place: SourceOffset)] = []
    private var seen: Set<String> = []

    mutating func add(_ label: Substring, at place: SourceOffset) {
        if seen.insert(String(label)).inserted { labels.append((String(label), place)) }
    }
}

extension InlineError {
    var message: String {
        switch self {
        case .unclosed(let opening, let closing, let meant):
            "this mark is not closed; end it with “\(closing)”\(meant.map { ", as in \(written($0))" } ?? ""), or write “\\\(opening)” for the brackets as such"
        case .holdsMark(let inner, let meant):
            "this mark holds words only, and \(quoted(inner)) stands in it; write \(written(meant))"
                + (inner.hasPrefix("[[") ? ", and mark the other term where it stands by itself" : "")
        case .misspelt(.doubledBar, let meant): "this mark has a bar too many; write \(written(meant))"
        case .misspelt(.innerBrackets, let meant):
            "a bar stands between the name or address and the words, and no brackets; write \(written(meant))"
        case .misspelt(.thirdBracket, let meant): "this mark has a bracket too many; write \(written(meant))"
        case .misspelt(.blankInAddress, let meant):
            "an address has no spaces, which are written as %20; write \(written(meant))"
        case .misspelt(.blankForBar, let meant):
            "a bar stands between an address and the words; write \(written(meant))"
        case .marked(let opening):
            "emphasis and additions cannot stand within “\(opening)”; put them around that mark"
        case .nested(let opening, let closing):
            "this mark is not closed before the next of its kind; end it with “\(closing)” there, or write “\\\(opening)” for the brackets as such"
        case .noLinkWords(let address):
            "this link has no words; write them after a bar, as in \(quoted("[[\(address)|words]]"))"
        case .nothingMarked(let opening):
            "this mark has no words; write them, or “\\\(opening)” for the brackets as such"
        case .noTerm: "this mark names no term; write “[[term]]” or “[[term|words]]”"
        case .noWords: "no words stand after the bar; write them, or remove the bar"
        case .noKey: "this citation names no source; write “[@key]” or “[@key, p. 1]”"
        case .noLocator: "nothing stands after the comma; write the place in the work, or remove the comma"
        case .noLabel: "this mark names no note; write “[^label]”"
        }
    }
}
