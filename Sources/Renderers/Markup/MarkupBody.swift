import Content
import Languages
import Pages
import Text

/// Writes the blocks of one page, or of one chapter of a book, as markup.
///
/// | block                       | element                                                  |
/// |-----------------------------|----------------------------------------------------------|
/// | a heading                   | `h2`, `h3` with an `id` by which links reach it          |
/// | a quotation, verse          | `blockquote`, `div`, in a `figure` with who speaks       |
/// | a list                      | `ul` and `ol`, one in another                            |
/// | a chart, a table, a picture | `figure` with `svg`, `table`, `img`                      |
/// | links                       | `ul`; what can be unfolded is a `details`                |
/// | notes                       | `section` of `doc-endnotes`, or asides that pop up       |
struct MarkupBody {
    let form: MarkupForm
    var writer: MarkupWriter
    /// What stands before each `id`, so that none is there twice in a document of several pages.
    let idPrefix: String
    /// How much lower headings stand than on a page of their own.
    let lowered: Int
    private var slugs = HeadingSlugs()
    /// The places on the page of the notes that stand on it, from 1 on, by their numbers; and the numbers of those that a mark has led to.
    private var notes: [Int: Int] = [:]
    private var marked: Set<Int> = []
    private var charts = 0
    /// The `id` of the heading of the chapter; `nil` on a page of its own.
    var chapterHeading: String?
    /// The language of the text, where it is not that of the document, in which facts about the text are told.
    var language: String?
    /// How many notes have places in the document before those of the text.
    private let notesBefore: Int
    /// The `id` of the last heading of level 2.
    private(set) var sectionHeading: String?

    /// - Parameters:
    ///   - form: How the document spells what stands in it.
    ///   - title: The title of the page, which takes the first name of a heading.
    ///   - idPrefix: What stands before each `id`.
    ///   - lowered: How much lower headings stand than on a page of their own.
    ///   - notesBefore: How many notes have places in the document before those of the text.
    init(
        _ form: MarkupForm,
        title: String,
        idPrefix: String = "",
        lowered: Int = 0,
        notesBefore: Int = 0
    ) {
        self.form = form
        self.notesBefore = notesBefore
        self.idPrefix = idPrefix
        self.lowered = lowered
        writer = MarkupWriter(form.syntax)
        _ = slugs.slug(of: title)
    }

    /// Says which notes stand in the document, so that their marks lead to them.
    mutating func expectNotes(in blocks: [Block]) {
        for case .note(_, _, let number) in blocks where notes[number] == nil {
            notes[number] = notesBefore + notes.count + 1
        }
    }

    /// How many notes have places in the document so far.
    var notesSoFar: Int { notesBefore + notes.count }

    /// Writes blocks in their order.
    mutating func add(_ blocks: [Block]) {
        var rest = blocks[...]
        while let block = rest.popFirst() {
            switch block {
            case .heading(let level, let words):
                let inner = rest.prefix { $0.isNote }
                if let chart = rest.first, case .chart(let drawn, let description) = chart {
                    rest = rest.dropFirst()
                    addChart(drawn, description, under: words, level)
                } else if inner.isEmpty {
                    add(heading: words, level: level)
                } else {
                    rest = rest.dropFirst(inner.count)
                    addNotes(Array(inner), under: words, level)
                }
            case .note:
                let inner = rest.prefix { $0.isNote }
                rest = rest.dropFirst(inner.count)
                addNotes([block] + inner, under: nil, 2)
            case .quotation, .verse:
                if case .attribution(let speaker) = rest.first {
                    rest = rest.dropFirst()
                    addSpoken(block, by: speaker)
                } else {
                    addSpoken(block, by: nil)
                }
            default: add(block)
            }
        }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let runs): addParagraph(runs)
        case .facts(let words): addFacts(words)
        case .attribution(let runs): paragraph("attribution", runs)
        case .context(let runs): paragraph("context", runs)
        case .list(let items): add(items)
        case .links(let links): add(links)
        case .preformatted(let lines, let description): addPreformatted(lines, description)
        case .table(let table, let description): add(table, description)
        case .chart(let chart, let description): addChart(chart, description, under: nil, 2)
        case .figure(let figure): add(figure)
        case .heading, .note, .quotation, .verse: break
        }
    }

    /// Writes a heading with an `id`.
    mutating func add(heading words: String, level: Int) {
        let id = id(of: words)
        if level == 2 { sectionHeading = id }
        writer.element("h\(min(6, level + lowered))", ["id": id], words: words.onOneLine)
        writer.line()
    }

    /// Returns the `id` of the next heading.
    mutating func id(of heading: String) -> String { MarkupForm.name(idPrefix + slugs.slug(of: heading)) }

    mutating func addParagraph(_ runs: [Run]) { paragraph(nil, runs) }

    private mutating func paragraph(_ kind: String?, _ runs: [Run]) {
        guard !runs.isEmpty else { return }
        writer.open("p", ["class": kind])
        add(runs)
        writer.close("p")
        writer.line()
    }

    /// Writes what is told of the text, in the language of the document.
    private mutating func addFacts(_ words: String) {
        let own = language == nil ? nil : form.wording.language
        let isTurned = form.direction(of: language) != nil
        writer.element(
            "p",
            [
                "class": "facts", "lang": own, "xml:lang": form.syntax == .xml ? own : nil,
                "dir": isTurned ? form.wording.direction.name : nil,
            ],
            words: words
        )
        writer.line()
    }

    /// Writes words with their links, marks and emphasis.
    mutating func add(_ runs: [Run]) {
        for (index, run) in runs.enumerated() {
            switch run {
            case .text(let words):
                // A raised number follows its word without a space.
                let isBeforeMark =
                    if index + 1 < runs.count, case .noteMark = runs[index + 1] { true } else { false }
                writer.text(isBeforeMark ? words.trimmedAtEnd : words)
            case .emphasis(let inner):
                writer.open("em")
                add(inner)
                writer.close("em")
            case .link(let target, let words): addLink(to: target, words)
            case .noteMark(let number, let words): addMark(number, words)
            }
        }
    }

    private mutating func addLink(to target: LinkTarget, _ words: String) {
        guard let address = form.address(target) else { return writer.text(words) }
        var kind: String?
        var gloss: String?
        if case .page(let page) = target, let words = form.gloss(page) { (kind, gloss) = ("term", words) }
        if case .page(.sources) = target { kind = "cite" }
        writer.element("a", ["class": kind, "href": address, "title": gloss?.onOneLine], words: words)
    }

    /// Writes the mark of a note: a number that leads to the note, which leads back to the first of its marks.
    ///
    /// - Source: DAISY Knowledge Base, “Notes”; DPUB-ARIA 1.1, `doc-noteref`.
    private mutating func addMark(_ number: Int, _ words: String) {
        let isFirst = marked.insert(number).inserted
        // A text browser shows no raised number, and needs something between it and the word.
        writer.open("sup")
        if let place = notes[number] {
            writer.element(
                "a",
                [
                    "id": isFirst ? mark(number) : nil,
                    "class": isFirst && SideNotes.places.contains(place) ? "noteref m\(place)" : "noteref",
                    "href": "#\(note(number))",
                    "role": "doc-noteref", "epub:type": form.hasPopUpNotes ? "noteref" : nil,
                    "aria-label": words,
                ],
                words: "\(number)"
            )
        } else {
            writer.text("\(number)")
        }
        writer.close("sup")
    }

    /// The `id` of a mark; no heading's slug has an underscore.
    func mark(_ number: Int) -> String { "\(idPrefix)mark_\(number)" }

    /// The `id` of a note.
    func note(_ number: Int) -> String { "\(idPrefix)note_\(number)" }

    /// Returns whether a mark leads to a note.
    func isMarked(_ number: Int) -> Bool { marked.contains(number) }

    /// Returns the class by which the style sheet puts a note beside its mark; `nil` if it cannot.
    func placeClass(of number: Int) -> String? {
        notes[number].flatMap { isMarked(number) && SideNotes.places.contains($0) ? "n\($0)" : nil }
    }

    /// Returns the number of the next chart on the page.
    mutating func nextChart() -> Int {
        charts += 1
        return charts
    }
}

extension Block {
    fileprivate var isNote: Bool { if case .note = self { true } else { false } }
}
