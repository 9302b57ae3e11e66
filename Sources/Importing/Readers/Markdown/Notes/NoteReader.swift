import Content
import Markdown
import Records
import Text

/// Reads the notes of a file: those that are defined by themselves, each of which is Markdown, and those of a list at its end.
struct NoteReader {
    private(set) var notes: [(line: Int, note: Note)] = []
    /// Notes to which nothing refers, as paragraphs of the text.
    private(set) var strays: [Manuscript.Block] = []
    private(set) var remarks: [Manuscript.Remark] = []
    private(set) var syntax: [String] = []
    private(set) var pictures: [Manuscript.Picture] = []
    private let cut: MarkdownLines
    private let context: InlineContext

    private struct Definition {
        /// The labels in the file and, where it is the first of its label, in the capsule.
        var label: String
        var name: String?
        var line: Int
        var paragraphs: [[Inline]]
    }

    init(_ cut: MarkdownLines, _ context: InlineContext) {
        (self.cut, self.context) = (cut, context)
    }

    /// - Parameters:
    ///   - endnotes: Where notes stand in a list.
    ///   - nodes: All nodes of the document.
    ///   - written: The notes that are written where they are referred to.
    mutating func read(
        _ endnotes: Endnotes,
        _ nodes: [MarkdownNode],
        inSentences written: [(line: Int, note: Note)]
    ) {
        let definitions = definitions(endnotes, nodes)
        var folding = NoteFolding()
        for definition in definitions {
            guard let name = definition.name, !context.used.contains(name) else { continue }
            folding.waiting[name] = definition.paragraphs
        }
        for (line, note) in written {
            let paragraphs = folding.unfolded(note.paragraphs, line: line)
            notes.append((line, Note(label: note.label, paragraphs: paragraphs)))
        }
        for definition in definitions {
            guard let name = definition.name, context.used.contains(name) else { continue }
            let paragraphs = folding.unfolded(definition.paragraphs, line: definition.line)
            notes.append(
                (
                    definition.line,
                    Note(label: name, paragraphs: paragraphs.isEmpty ? [[.text("…")]] : paragraphs)
                )
            )
        }
        for definition in definitions {
            if let name = definition.name {
                guard folding.waiting.removeValue(forKey: name) != nil else { continue }
            }
            remarks.append(
                .init(
                    .changed,
                    line: definition.line,
                    "nothing refers to the note \(quoted(definition.label)), or it is defined twice; it is a paragraph of the text"
                )
            )
            strays += folding.unfolded(definition.paragraphs, line: definition.line).map {
                Manuscript.Block(line: definition.line, .body(.paragraph($0)))
            }
        }
        remarks += folding.remarks
    }

    private mutating func definitions(_ endnotes: Endnotes, _ nodes: [MarkdownNode]) -> [Definition] {
        var definitions: [Definition] = []
        var defined: Set<String> = []
        let add = { (label: String, line: Int, paragraphs: [[Inline]], context: InlineContext) in
            let name = context.notes[label].flatMap { defined.insert($0).inserted ? $0 : nil }
            definitions.append(Definition(label: label, name: name, line: line, paragraphs: paragraphs))
        }
        for note in cut.notes {
            syntax.append(note.label)
            var protector = LineProtector()
            let text = note.lines.map { protector.protect($0) }.joined(separator: "\n")
            let references = cut.references.used(in: text).map { "\n\n" + $0 }.joined()
            let nodes = MarkdownDocument(parsing: text + references).nodes
            let paragraphs = paragraphs(of: nodes, in: 1..<nodes.count, from: note.line)
            add(note.label, note.line, paragraphs, context)
        }
        for note in endnotes.definitions {
            add(note.label, note.line, paragraphs(of: nodes, in: note.range, from: 1), context)
        }
        return definitions
    }

    private mutating func paragraphs(
        of nodes: [MarkdownNode],
        in range: Range<Int>,
        from line: Int
    ) -> [[Inline]] {
        var reader = NoteParagraphs(context, from: line)
        reader.read(nodes, in: range)
        remarks += reader.remarks
        syntax += reader.syntax
        pictures += reader.pictures
        return reader.paragraphs
    }
}
