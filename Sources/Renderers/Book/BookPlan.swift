import Content
import Pages
import Text

/// An edition as a book: its documents in reading order, and where in them each page stands.
struct BookPlan: Sendable {
    /// A chapter that is a document of its own.
    struct Document: Sendable {
        /// The name without its ending, and the first `id` in it.
        let name: String
        let chapter: Chapter
    }

    let edition: Edition
    let documents: [Document]
    private let pages: [PageID: Page]
    /// The document of each page by its name.
    private let places: [PageID: String]

    init(_ edition: Edition) {
        self.edition = edition
        pages = Dictionary(edition.pages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var documents: [Document] = []
        var parts = 0
        for chapter in edition.chapters {
            guard let page = chapter.page else {
                // A part of the text is a leaf with its title, and each of its sections a document.
                parts += 1
                documents.append(Document(name: "part_\(parts)", chapter: chapter))
                documents += chapter.chapters.compactMap { section in
                    section.page.map { Document(name: Self.name(of: $0), chapter: section) }
                }
                continue
            }
            documents.append(Document(name: Self.name(of: page), chapter: chapter))
        }
        self.documents = documents
        var places: [PageID: String] = [:]
        for document in documents where document.chapter.page != nil {
            for chapter in document.chapter.all {
                if let page = chapter.page { places[page] = document.name }
            }
        }
        self.places = places
    }

    /// Returns the name by which a page is found in the book, whichever document it is in.
    static func name(of page: PageID) -> String {
        // The writer may have called a page as a file of the book is called, such as “cover”.
        if case .freePage(let slug) = page { return "page_\(slug)" }
        let stem = AddressScheme.capsule.plainText(of: page).string.dropFirst().dropLast(".txt".count)
        let name = MarkupForm.name(String(stem).replacing("/", with: "_"))
        // No name in XML begins with a digit.
        return name.utf8.first?.isLetter == true ? name : "_\(name)"
    }

    /// Returns the document in which a page stands; `nil` if the book lacks it.
    func document(of page: PageID) -> String? {
        if case .part(_, of: let whole) = page { return document(of: whole) }
        return places[page]
    }

    /// Returns the blocks of a chapter, with the parts of a page that was divided: of an index those that list nothing, since what it
    /// lists follows.
    func blocks(of chapter: Chapter) -> [Block] {
        guard let id = chapter.page, let page = pages[id] else {
            return chapter.introduction.isEmpty ? [] : [.paragraph(chapter.introduction)]
        }
        var blocks = page.text + page.notes
        if case .term = id { blocks += page.groups.flatMap(\.blocks) }
        var number = 2
        while let part = pages[.part(number, of: id)] {
            blocks += part.text + part.notes
            number += 1
        }
        guard !chapter.chapters.isEmpty else { return blocks }
        return blocks.filter { block in
            switch block {
            case .facts, .chart: true
            default: false
            }
        }
    }

    /// Returns the language of a page, if it is not that of the edition.
    func language(of page: PageID) -> String? { pages[page]?.language }
}

extension MarkupBody {
    /// Writes a chapter with those that stand below it, each under a heading by which links find it.
    ///
    /// - Parameters:
    ///   - chapter: The chapter.
    ///   - name: The `id` of the chapter, with which those of all that stands in it begin.
    ///   - plan: The book.
    ///   - form: How the document spells what stands in it.
    ///   - level: The level of the chapter's heading.
    ///   - notes: How many notes have places in the document before those of the chapter, and then with them.
    ///   - writer: The document.
    static func write(
        _ chapter: Chapter,
        named name: String,
        of plan: BookPlan,
        _ form: MarkupForm,
        level: Int,
        notes: inout Int,
        to writer: inout MarkupWriter
    ) {
        let language = chapter.page.flatMap(plan.language)
        let isXML = form.syntax == .xml
        writer.open(
            "section",
            [
                "id": name, "lang": language, "xml:lang": isXML ? language : nil,
                "dir": form.direction(of: language),
            ]
        )
        writer.line()
        // No other name has a point in it.
        let heading = "\(name).title"
        writer.element("h\(min(6, level))", ["id": heading], words: chapter.title.onOneLine)
        writer.line()
        var body = MarkupBody(
            form,
            title: chapter.title,
            idPrefix: "\(name)_",
            lowered: level - 1,
            notesBefore: notes
        )
        body.language = language
        let blocks = plan.blocks(of: chapter)
        body.writer = writer
        body.chapterHeading = heading
        body.expectNotes(in: blocks)
        body.add(blocks)
        writer = body.writer
        notes = body.notesSoFar
        if chapter.page != nil || form.syntax == .html {
            for inner in chapter.chapters {
                guard let page = inner.page else { continue }
                write(
                    inner,
                    named: BookPlan.name(of: page),
                    of: plan,
                    form,
                    level: level + 1,
                    notes: &notes,
                    to: &writer
                )
            }
        }
        writer.close("section")
        writer.line()
    }
}
