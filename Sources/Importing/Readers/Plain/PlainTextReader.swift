import Content
import Text

/// Makes a manuscript of plain text, by the shape of its lines.
///
/// The whole file is read before anything is concluded from a part of it: lines, then chunks of lines that belong together, then
/// what each chunk is. All words of the file come out, in a block, a note, a finding or a remark.
package struct PlainTextReader {
    /// Returns the manuscript of a text.
    ///
    /// With a pattern of headings everything else that looks like one is a paragraph; without it they are found by their shape.
    package static func manuscript(_ text: String, headings: HeadingPattern? = nil) -> Manuscript {
        var reader = PlainTextReader(pattern: headings)
        reader.read(SourceLine.lines(of: text))
        return reader.manuscript
    }

    private let pattern: HeadingPattern?
    private var manuscript = Manuscript()

    private init(pattern: HeadingPattern?) { self.pattern = pattern }

    private mutating func read(_ file: [SourceLine]) {
        var lines = file
        GutenbergFrame.remove(from: &lines, &manuscript)
        takeHead(from: &lines)
        PageFurniture.remove(from: &lines, &manuscript)
        let shape = TextShape(lines)
        if lines.contains(where: { !$0.isBlank }) {
            manuscript.remarks.append(
                Manuscript.Remark(.guessed, line: lines.first { !$0.isBlank }?.number ?? 1, shape.message)
            )
        }
        var listed: Set<Int> = []
        if pattern == nil, let list = ContentsList(lines, shape) {
            listed = list.listed
            drop(list, from: &lines)
        }
        var chunks = Chunker.chunks(lines, shape, pattern)
        TitleBlock.take(from: &chunks, shape, listed: listed, &manuscript)
        PlaySplit.split(&chunks)
        markHeadings(&chunks, shape, listed)
        build(&chunks, shape)
    }

    private mutating func takeHead(from lines: inout [SourceLine]) {
        guard let head = FileHead(lines) else { return }
        head.write(into: &manuscript)
        lines.removeFirst(head.count)
        if head.isFlowed { lines = FlowedLines.joined(lines) }
    }

    private mutating func drop(_ list: ContentsList, from lines: inout [SourceLine]) {
        let dropped = lines[list.range]
        manuscript.remarks.append(
            Manuscript.Remark(
                .dropped,
                line: dropped.first?.number ?? 1,
                "a list of contents with \(count(list.listed.count, "heading")) is left out, since the capsule makes its own; the lines that it names are headings",
                words: dropped.words
            )
        )
        lines.removeSubrange(list.range)
    }

    private mutating func markHeadings(_ chunks: inout [Chunk], _ shape: TextShape, _ listed: Set<Int>) {
        if pattern == nil {
            HeadingSearch.mark(&chunks, shape, listed: listed, &manuscript.remarks)
        } else {
            PatternHeadings.mark(&chunks, &manuscript.remarks)
        }
        guard !chunks.contains(where: \.isHeading), let first = chunks.first else { return }
        manuscript.remarks.append(
            Manuscript.Remark(
                .guessed,
                line: first.line,
                "no heading was found; if there are some, say how they look with --heading, such as --heading '^[0-9]+\\. '"
            )
        )
    }

    private mutating func build(_ chunks: inout [Chunk], _ shape: TextShape) {
        let kinds = BlockKind.kinds(chunks, shape)
        let found = NoteSearch.take(from: &chunks, kinds)
        manuscript.remarks += found.remarks
        manuscript.syntax += found.syntax
        var builder = BlockBuilder(PlainInlineReader(notes: found.places))
        for (chunk, kind) in zip(chunks, kinds) { builder.append(chunk, kind) }
        manuscript.blocks = builder.blocks
        manuscript.notes = found.notes.map { note in
            (note.line, Note(label: note.label, text: PlainInlineReader().runs(note.lines, line: note.line)))
        }
        manuscript.remarks += builder.remarks
        manuscript.remarks.sort { $0.line < $1.line }
    }
}
