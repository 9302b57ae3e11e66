import Records
import Text

extension Resolver {
    /// Makes a body with its marks looked up and its notes in order; `owner` is the term whose own text it is.
    mutating func body(_ raw: RawBody, owner: Slug? = nil, ofSection: Bool = false) -> Body {
        var uses = NoteUses()
        var anchors: [Int: String] = [:]
        var places: [Int: SourceOffset] = [:]
        noteLabels = Set(raw.notes.map { String($0.label.text) })
        defer { noteLabels = [] }
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
        let known = Set(raw.notes.map { String($0.label.text) })
        let unmet = uses.labels.first { !known.contains($0.label) }?.label
        var inNotes = NoteUses()
        let defined = definitions(raw.notes, owner: owner, unmet: unmet, uses, inNotes: &inNotes)
        if !raw.isCut { reportMismatches(between: uses, and: raw, defined, inNotes) }
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
            if !reportName(inPlaceOf: address, label) { checkAddress(address) }
            return .link(
                address: String(address.text),
                label: label.text == address.text ? String(label.text) : line(label, "link's label"),
                at: address.start
            )
        }
    }

    /// Reports a link line that has the name of a section, a page or a term in the place of the address.
    private mutating func reportName(inPlaceOf address: LocatedText, _ label: LocatedText) -> Bool {
        let isBare = !address.text.contains { "/.:#?".contains($0) }
        guard isBare else { return false }
        var words = address.text == label.text ? String(address.text) : "\(address.text) \(label.text)"
        let isMark = words.hasPrefix("[[") && words.hasSuffix("]]")
        if isMark { words = String(words.dropFirst(2).dropLast(2)) }
        let name = isMark ? words.prefix { $0 != "|" }.trimmed : words[...].trimmed
        let shown = isMark ? words.drop { $0 != "|" }.dropFirst().trimmed : ""
        // A name of one word may be an address without its ending, of which the check of links knows more.
        guard isMark || name.contains(" "), let path = path(of: name) else { return false }
        report.error(
            at: address,
            "a link line has an address first, and then its label; write \(written("=> \(path) \(shown.isEmpty ? name : shown)"))"
        )
        return true
    }

    /// Returns the address of what has a name: a section, a page or a term.
    private func path(of name: Substring) -> String? {
        if let section = sectionMeant(by: name) { return "/sections/\(section).gmi" }
        if let page = Slug(meant: name), names.pages.contains(page) { return "/\(page).gmi" }
        return names.term(name).map { "/glossary/\($0).gmi" }
    }

    /// Returns words that pages repeat just as they repeat a field of one line.
    private mutating func line(_ text: LocatedText, _ noun: String) -> String {
        checkLength(of: text, noun)
        return plain(text) ?? ""
    }

    mutating func checkLength(of text: LocatedText, _ noun: String) {
        let count = text.text.utf8.count
        guard count > ByteLimit.line else { return }
        report.error(
            at: text,
            "this \(noun) has \(count) bytes; it may have \(ByteLimit.line) at most, so shorten it"
        )
    }

    private mutating func reportMismatches(
        between uses: NoteUses,
        and body: RawBody,
        _ defined: [String: Note],
        _ inNotes: NoteUses
    ) {
        let raw = body.notes
        let undefined = uses.labels.filter { defined[$0.label] == nil }
        // A note that was meant by a misspelt label is unused because of the same mistake.
        // So is one to which another note refers, where none can, or a mark whose sign is another.
        var referred = Set((uses.labels + inNotes.labels).map(\.label)).union(body.labelsOfOtherSign)
        let labels = undefined.isEmpty ? NameList([]) : NameList(raw.map { String($0.label.text) })
        let unmarked = undefined.isEmpty ? [:] : body.textsOfNotes
        for (label, place) in undefined {
            if let text = unmarked[label] {
                report.error(
                    at: text,
                    "a colon follows the label of a note's text; write \(written("[^\(label)]: …"))"
                )
                continue
            }
            let key = label.prefix { $0 != "," }.trimmed
            if names.sources.contains(String(key)) {
                citedSources.insert(String(key))
                report.error(
                    at: place,
                    "\(quoted(label)) is no note of this file, but a source; write \(written("[@\(label)]"))"
                )
                continue
            }
            if let latin = label.withLatinLetters, defined[latin] != nil, let oddity = label.oddity {
                referred.insert(latin)
                report.error(at: place, "\(oddity); write \(written("[^\(latin)]"))")
                continue
            }
            if Slug(label) == nil, label.utf8.contains(where: \.isBlank), label.utf8.count > 20 {
                report.error(
                    at: place,
                    "the text of a note stands at the end of the file; write “[^label]” here, and \(written("[^label]: \(label)")) there"
                )
                continue
            }
            if Slug(label) == nil, defined[label] == nil, let slug = Slug(meant: label) {
                referred.insert(slug.string)
                report.error(
                    at: place,
                    "\(quoted(label)) is no label of a note; write “[^\(slug)]” here, and “[^\(slug)]: …” at the end of the file"
                )
                continue
            }
            let meant = labels.nearest(to: label, budget: &report.suggestionBudget)
            if let meant { referred.insert(meant) }
            let remedy =
                meant.map { "did you mean “\($0)”?" }
                ?? "add \(written("[^\(label)]: …")) at the end of the file\(label.split(separator: "-").allSatisfy { $0.count == 1 } ? ", or write “\\[^” for the brackets as such" : "")"
            report.error(at: place, "this file has no note \(quoted(label)); \(remedy)")
        }
        for note in raw where !referred.contains(String(note.label.text)) {
            // Its label is wrong, which was reported.
            if Slug(note.label.text) == nil, let slug = Slug(meant: note.label.text),
                referred.contains(slug.string)
            {
                continue
            }
            report.error(
                at: note.label,
                "nothing refers to the note \(quoted(note.label.text)); put \(written("[^\(note.label.text)]")) into the text, or remove the note"
            )
        }
    }

    /// Returns the notes by their labels; `unmet` is a label without a note, which one that is there twice may be meant for.
    private mutating func definitions(
        _ raw: [RawBody.Note],
        owner: Slug?,
        unmet: String?,
        _ uses: NoteUses,
        inNotes: inout NoteUses
    ) -> [String: Note] {
        var defined: [String: Note] = [:]
        let used = Set(uses.labels.map(\.label))
        for note in raw {
            let label = String(note.label.text)
            if Slug(label) == nil {
                let slug = Slug(meant: label)
                let oddity = label.withLatinLetters == nil ? nil : label.oddity
                let remedy =
                    slug.map {
                        used.contains(label)
                            ? ", such as “[^\($0)]:” here and “[^\($0)]” where the text refers to it"
                            : ", such as “[^\($0)]:”"
                    } ?? ""
                report.error(
                    at: note.label,
                    (oddity ?? "\(quoted(label)) is no label; use \(Slug.rule(for: label))")
                        + remedy
                )
            }
            let paragraphs = note.paragraphs.map { inlines($0, in: .note, owner: owner, notes: &inNotes) }
            // The text may name it rightly already, and then nothing else is wrong.
            if Slug(label) == nil, let slug = Slug(meant: label)?.string, used.contains(slug),
                defined[slug] == nil
            {
                defined[slug] = Note(label: slug, paragraphs: paragraphs)
            }
            if defined.updateValue(Note(label: label, paragraphs: paragraphs), forKey: label) != nil {
                report.error(
                    at: note.label,
                    "the note \(quoted(label)) is defined a second time; "
                        + (unmet.map { "write \(written("[^\($0)]:")) if it is that one, which is missing" }
                            ?? "give it another label")
                )
                if let unmet { defined[unmet] = defined[label] }
            }
        }
        return defined
    }
}

extension RawBody {
    /// The paragraphs that begin with the mark of a note as if they were its text, by their labels.
    fileprivate var textsOfNotes: [String: LocatedText] {
        blocks.reduce(into: [:]) { texts, block in
            guard case .paragraph(let text) = block, text.text.hasPrefix("[^"),
                let end = text.text.firstIndex(of: "]")
            else { return }
            let label = text.text[..<end].dropFirst(2).trimmed
            let words = text.text[text.text.index(after: end)...]
            if words.contains(where: \.isLetter) { texts[String(label)] = text }
        }
    }
}

extension RawBody {
    /// The labels of notes to which the text refers by a sign that only looks right: `[ˆcold]`.
    fileprivate var labelsOfOtherSign: Set<String> {
        blocks.flatMap(\.texts).reduce(into: []) { labels, text in
            // Every letter of every text is looked at here, so its scalars are, and no characters are found.
            let scalars = text.text.unicodeScalars
            for part in scalars.split(separator: "[").dropFirst(scalars.first == "[" ? 0 : 1) {
                guard let sign = part.first else { continue }
                // What looks like the number of a note is one without its sign.
                if ("1"..."9").contains(sign), part.count > 1 {
                    labels.insert(String(Substring(part.prefix { $0 != "]" })))
                }
                guard sign.looksLikeCircumflex else { continue }
                labels.insert(String(Substring(part.dropFirst().prefix { $0 != "]" }).trimmed))
            }
        }
    }
}

extension RawBody.Block {
    fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }

    /// The texts of the block that may have marks.
    var texts: [LocatedText] {
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
