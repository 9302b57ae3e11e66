import Content
import Text

/// What stands between brackets: marks of notes, citations, spans, and notes themselves.
extension InlineReader {
    /// - Returns: Whether the bracket was a mark; otherwise it is a character.
    mutating func takeBracket(to end: Int) -> Bool {
        if index + 1 < end, tokens[index + 1].scalar == "^", let label = label(in: index + 2..<end) {
            guard let name = takesNotes ? context.use(label) : context.notes[label] else { return false }
            result.syntax.append(label)
            append([.note(label: name)])
            index = end + 1
            return true
        }
        if innermost.contains(index), let citations = PandocCitation.all(in: tokens[index + 1..<end]) {
            append(citations: citations, before: end + 1)
            index = end + 1
            return true
        }
        if takeWikiLink(to: end) { return true }
        guard let attributes = attributes(from: end + 1) else { return false }
        skipped.formUnion(end...attributes.end)
        result.syntax.append(attributes.text)
        index += 1
        return true
    }

    /// Takes the mark of a note of a list, with its attributes and what has raised it.
    mutating func takeMark(of label: String) {
        let isRaised = index > 0 && tokens[index - 1].scalar == "^"
        index += 1
        skipAttributes()
        if isRaised, index < tokens.count, tokens[index].scalar == "^" { index += 1 }
        if let name = takesNotes ? context.use(label) : context.notes[label] { append([.note(label: name)]) }
    }

    func label(in range: Range<Int>) -> String? {
        guard !range.isEmpty, range.count <= 200 else { return nil }
        var label = String.UnicodeScalarView()
        for token in tokens[range] {
            guard let scalar = token.scalar, scalar.value > 0x20 else { return nil }
            label.append(ProtectedText.meaning(of: scalar) ?? scalar)
        }
        return String(label)
    }

    /// Takes a note that stands in the sentence; in it no further one can stand, so that one is in round brackets there.
    mutating func takeNote(to end: Int) {
        guard takesNotes else {
            add(" (")
            roundEnds.insert(end)
            index += 2
            return
        }
        var inner = InlineReader(Array(tokens[index + 2..<end]), context, line: line, takesNotes: false)
        inner.run()
        let paragraphs = inner.result.lines.filter { !$0.isEmpty }
        result.syntax += inner.result.syntax
        result.remarks += inner.result.remarks
        result.images += inner.result.images
        index = end + 1
        guard !paragraphs.isEmpty else { return }
        let label = context.newLabel()
        result.notes.append(Note(label: label, paragraphs: paragraphs))
        append([.note(label: label)])
    }
}
