import Content
import Text

/// Binds notes at the foot or the end of a text to the marks that point to them.
struct NoteSearch {
    private struct Definition {
        var chunk: Int
        var line: Int
        var keys: [NoteReference.Key]
        var label: String
        var lines: [Substring]
        /// The words of the mark before the note.
        var mark = ""
    }

    private var chunks: [Chunk]
    private let kinds: [BlockKind]
    private var definitions: [Definition] = []
    /// For each heading of notes, the chunks below it that have notes.
    private var sections: [Int: Set<Int>] = [:]

    /// The notes found, and where their marks stand.
    struct Result {
        var places: [NotePlace: String] = [:]
        var notes: [(line: Int, lines: [Substring], label: String)] = []
        /// The numbers and letters that became labels, each as often as it stands in the text.
        var syntax: [String] = []
        var remarks: [Manuscript.Remark] = []
    }

    /// Takes the notes off the chunks.
    static func take(from chunks: inout [Chunk], _ kinds: [BlockKind]) -> Result {
        var search = NoteSearch(chunks: chunks, kinds: kinds)
        search.findBracketed()
        search.findSections()
        search.findSigns()
        let result = search.bind()
        chunks = search.chunks
        return result
    }

    private init(chunks: [Chunk], kinds: [BlockKind]) { (self.chunks, self.kinds) = (chunks, kinds) }

    private mutating func findBracketed() {
        for (index, chunk) in chunks.enumerated() where chunk.isUndecided {
            guard let mark = NoteMark(chunk.text) else { continue }
            definitions.append(
                Definition(
                    chunk: index,
                    line: chunk.line,
                    keys: [.brackets(String(mark.key))],
                    label: String(mark.key),
                    lines: [mark.words] + chunk.lines.dropFirst().map(\.text),
                    mark: String(mark.key)
                )
            )
        }
    }

    /// Finds numbered notes below a heading such as “Notes”.
    private mutating func findSections() {
        var heading: Int?
        for (index, chunk) in chunks.enumerated() {
            if chunk.isOneLine, chunk.length <= 60, chunk.isHeading || chunk.isUndecided,
                HeadingWords.notes.containsLine(chunk.text)
            {
                heading = index
                sections[index] = []
            } else if !chunk.isUndecided {
                heading = nil
            } else if let heading {
                let found = numbered(chunk, at: index)
                if NoteMark(chunk.text) != nil || !found.isEmpty { sections[heading]?.insert(index) }
                definitions += found
            }
        }
    }

    private func numbered(_ chunk: Chunk, at index: Int) -> [Definition] {
        var found: [Definition] = []
        for line in chunk.lines {
            if let mark = ListMark(line.text), case .number(let value, _) = mark.kind {
                let key = String(value)
                found.append(
                    Definition(
                        chunk: index,
                        line: line.number,
                        keys: [.number(key), .brackets(key)],
                        label: key,
                        lines: [mark.words.trimmedOfBlanks],
                        mark: key
                    )
                )
            } else if found.isEmpty {
                return []
            } else {
                found[found.count - 1].lines.append(line.text)
            }
        }
        return found
    }

    /// Finds notes behind an asterisk or a dagger.
    private mutating func findSigns() {
        for (index, chunk) in chunks.enumerated() where chunk.isUndecided && kinds[index] != .list {
            let scalars = chunk.text.unicodeScalars
            guard let sign = scalars.first, "*†‡".unicodeScalars.contains(sign) else { continue }
            let signs = scalars.prefix { $0 == sign }
            let words = Substring(scalars.dropFirst(signs.count)).trimmedOfBlanks
            // What ends in the same sign is emphasis.
            guard signs.count <= 3, let first = words.unicodeScalars.first,
                first.isWordPart || "“\"‘«".unicodeScalars.contains(first),
                sign != "*" || !words.unicodeScalars.contains("*")
            else { continue }
            definitions.append(
                Definition(
                    chunk: index,
                    line: chunk.line,
                    keys: [.sign(String(Substring(signs)))],
                    label: "star",
                    lines: [words] + chunk.lines.dropFirst().map(\.text)
                )
            )
        }
        definitions.sort { ($0.chunk, $0.line) < ($1.chunk, $1.line) }
    }

    private mutating func bind() -> Result {
        var result = Result()
        guard !definitions.isEmpty else { return result }
        let noteChunks = Set(definitions.map(\.chunk))
        var open: [NoteReference.Key: [NotePlace]] = [:]
        var labels: [String: Int] = [:]
        var bound: [Int: Int] = [:]
        var total: [Int: Int] = [:]
        var waiting = definitions[...]
        var loose: [Definition] = []
        var written: [NotePlace: String] = [:]
        var candidates: [(Definition, [NotePlace])] = []
        for index in chunks.indices {
            if chunks[index].isUndecided, !noteChunks.contains(index),
                kinds[index] == .paragraph || kinds[index] == .quotation
            {
                let text = chunks[index].lines.map { $0.text.singleSpaced }.filter { !$0.isEmpty }
                    .joinedAtLineEnds
                for (count, mark) in NoteReference.references(in: text).enumerated() {
                    let place = NotePlace(line: chunks[index].line, count: count, key: mark.key)
                    open[mark.key, default: []].append(place)
                    written[place] = mark.words(in: text)
                }
            }
            while let definition = waiting.first, definition.chunk == index {
                waiting = waiting.dropFirst()
                total[index, default: 0] += 1
                let places = definition.keys.flatMap { open[$0] ?? [] }
                guard !places.isEmpty else {
                    loose.append(definition)
                    continue
                }
                for key in definition.keys { open[key] = nil }
                bound[index, default: 0] += 1
                candidates.append((definition, places))
            }
        }
        // A chunk of which only some notes have marks stays whole.
        for (definition, places) in candidates {
            guard bound[definition.chunk] == total[definition.chunk] else {
                loose.append(definition)
                continue
            }
            labels[definition.label, default: 0] += 1
            let number = labels[definition.label] ?? 1
            let label =
                number == 1 && definition.label != "star" ? definition.label : "\(definition.label)-\(number)"
            for place in places {
                result.places[place] = label
                if let words = written[place], !words.isEmpty { result.syntax.append(words) }
            }
            if !definition.mark.isEmpty { result.syntax.append(definition.mark) }
            result.notes.append((definition.line, definition.lines, label))
            chunks[definition.chunk].role = .note
        }
        dropHeadings(&result)
        report(loose, open, &result)
        return result
    }

    /// Leaves out a heading of notes below which none is left.
    private mutating func dropHeadings(_ result: inout Result) {
        for (index, below) in sections where !below.isEmpty {
            let last = chunks[(index + 1)...].firstIndex { if case .note = $0.role { false } else { true } }
            guard last.map({ chunks[$0].isHeading }) ?? true else { continue }
            result.remarks.append(
                Manuscript.Remark(
                    .dropped,
                    line: chunks[index].line,
                    "the heading \(quoted(chunks[index].text)) is left out, since all notes below it stand where they are named",
                    words: String(chunks[index].text)
                )
            )
            chunks[index].role = .taken
        }
    }

    private func report(
        _ loose: [Definition],
        _ open: [NoteReference.Key: [NotePlace]],
        _ result: inout Result
    ) {
        if !result.notes.isEmpty {
            result.remarks.append(
                Manuscript.Remark(
                    .guessed,
                    line: result.notes[0].line,
                    "\(count(result.notes.count, "paragraph")) with a mark that the text has too \(result.notes.count == 1 ? "is taken for a note" : "are taken for notes")"
                )
            )
        }
        if let first = loose.first {
            result.remarks.append(
                Manuscript.Remark(
                    .guessed,
                    line: first.line,
                    "\(count(loose.count, "paragraph")) that may be \(loose.count == 1 ? "a note" : "notes") stay\(loose.count == 1 ? "s" : "") in the text, since no mark points there"
                )
            )
        }
        let unbound = open.filter { if case .brackets = $0.key { true } else { false } }.flatMap(\.value)
        if let first = unbound.map(\.line).min(), !result.notes.isEmpty {
            result.remarks.append(
                Manuscript.Remark(
                    .guessed,
                    line: first,
                    "\(count(unbound.count, "mark")) such as [1] stay\(unbound.count == 1 ? "s" : "") in the text, since no note belongs there"
                )
            )
        }
    }
}
