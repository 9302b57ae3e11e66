import Content
import Records
import Text

/// Writes the files of a capsule.
struct CapsuleWriter {
    /// The texts of the files, by their paths in the capsule.
    private(set) var files: [String: String] = [:]
    /// The lines of comments in the texts, which no page shows.
    private(set) var comments: [String] = []
    private(set) var remarks: [PlacedRemark] = []
    private let draft: CapsuleDraft
    private let links: LinkTable
    private let sources: CitedSources
    /// The notes by file and label.
    private var notes: [NoteAddress: Note] = [:]
    /// The section that holds a note, by file and label.
    private var placed: [NoteAddress: String] = [:]
    private let summaries: SummaryMaker
    private let markup: Markup

    private struct NoteAddress: Hashable {
        var path: String
        var label: String
    }

    init(
        _ draft: CapsuleDraft,
        _ manuscripts: [Manuscript],
        _ pictures: PictureFiles,
        _ sources: CitedSources,
        _ markup: Markup = .all
    ) {
        (self.draft, self.sources, self.markup) = (draft, sources, markup)
        links = LinkTable(draft.sections, pictures: pictures.names)
        summaries = SummaryMaker(language: draft.language.value)
        for manuscript in manuscripts {
            for (_, note) in manuscript.notes {
                notes[NoteAddress(path: manuscript.path, label: note.label)] = note
            }
        }
        for section in inOrder(draft) { files["sections/\(section.slug).gmi"] = text(of: section) }
        files["capsule.rec"] = capsule()
        if let media = Self.media(pictures) { files["media.rec"] = media }
        if let text = sources.text { files["sources.rec"] = text }
        if let date = draft.date, let day = Self.day(date) {
            var record = RecordText()
            record.add("Date", day)
            record.add("Title", draft.title.value)
            files["changes.rec"] = record.lines.map { $0 + "\n" }.joined()
        }
    }

    private func inOrder(_ draft: CapsuleDraft) -> [SectionDraft] {
        (draft.front + draft.body + draft.parts.flatMap(\.sections) + draft.back).map { draft.sections[$0] }
    }

    /// Returns a date if it is a whole day.
    static func day(_ date: String) -> String? {
        let day = date.prefix(10)
        guard let parsed = EDTFDate(day), day.utf8.count == 10, parsed.latest == parsed.earliest,
            date.utf8.count == 10
                || "T ".utf8.contains(date.utf8[date.utf8.index(date.utf8.startIndex, offsetBy: 10)])
        else { return nil }
        return String(day)
    }

    // MARK: Sections

    private mutating func text(of section: SectionDraft) -> String {
        var placedHere: [String] = []
        var broken: Set<String> = []
        var isRepeated = false
        let body = { (writer: inout CapsuleWriter) -> BodyWriter in
            let links = writer.links
            let sources = writer.sources
            let placed = writer.placed
            let notes = writer.notes
            let markup = writer.markup
            let targets = InlineWriter.Targets(
                key: { markup == .words ? nil : sources.keys[$0] },
                address: { address in
                    let target = links.address(address, in: section, markup)
                    if target == nil { broken.insert(address) }
                    return target
                },
                note: { label in
                    let address = NoteAddress(path: section.path, label: label)
                    guard notes[address] != nil else { return nil }
                    if markup == .words {
                        if placed[address] == nil, !placedHere.contains(label) { placedHere.append(label) }
                        return nil
                    }
                    if let other = placed[address] {
                        isRepeated = true
                        return .elsewhere("./\(other).gmi#notes")
                    }
                    if !placedHere.contains(label) { placedHere.append(label) }
                    return .mark
                },
                hasEmphasis: markup != .words
            )
            var body = BodyWriter(targets)
            for block in section.blocks {
                switch block.content {
                case .heading(let level, let words):
                    body.add(.heading(level: level, words.plainWords), comments: block.comments)
                    for case .link(let address, let words, _) in words.withoutEmphasis {
                        body.add(.link(address: address, label: words))
                    }
                case .body(let content): body.add(content, comments: block.comments)
                }
            }
            return body
        }
        var written = body(&self)
        if written.lines.allSatisfy({ $0.utf8.starts(with: "%%".utf8) }) {
            written.add(.paragraph([.text("…")]))
            tell(
                section,
                "the section “\(section.title)” has no text, which a section needs; “…” stands in its place"
            )
        }
        let here = placedHere.compactMap { notes[NoteAddress(path: section.path, label: $0)] }
        for note in here { placed[NoteAddress(path: section.path, label: note.label)] = section.slug }
        if markup == .words {
            for paragraph in here.flatMap(\.paragraphs) { written.add(.paragraph(paragraph)) }
        } else {
            written.add(here)
        }
        for block in section.blocks { comments += block.comments }
        if isRepeated {
            tell(
                section,
                "a note stands once, in the section that refers to it first; “\(section.title)” links to it there"
            )
        }
        for address in broken.sorted() {
            let shown = address.utf8.starts(with: "[[".utf8) ? address + "]]" : address
            let fault =
                ExternalAddress.hasScheme(address)
                ? "is none for readers of a capsule" : "leads nowhere in the capsule"
            tell(
                section,
                "the link to \(quoted(shown)) in “\(section.title)” \(fault); its words stay"
            )
        }
        return header(of: section) + "\n" + written.lines.map { $0 + "\n" }.joined()
    }

    /// Says that something in a section has another form than before.
    private mutating func tell(_ section: SectionDraft, _ message: String) {
        remarks.append(PlacedRemark(.changed, section.path, line: section.line, message))
    }

    private func header(of section: SectionDraft) -> String {
        var header = RecordText()
        for review in section.reviews { header.review(review) }
        header.add("Title", section.title)
        for author in section.authors { header.add("Author", author) }
        header.add("Date", section.date.flatMap(SectionDraft.date))
        header.review("the summary is made of the first words of the section")
        let blocks = section.blocks.compactMap { block -> TextBlock? in
            if case .body(let content) = block.content { content } else { nil }
        }
        let keys = markup == .words ? [:] : sources.keys
        let targets = InlineWriter.Targets(key: { keys[$0] }, address: { _ in nil }, note: { _ in nil })
        header.add(
            "Summary",
            marked: summaries.summary(of: blocks, targets) ?? InlineWriter.plain(section.title)
        )
        if section.isDraft { header.add("Draft", "yes") }
        return header.lines.map { $0 + "\n" }.joined()
    }

    // MARK: Records

    private func capsule() -> String {
        var record = RecordText()
        let add = { (name: String, field: CapsuleDraft.Field) in
            if let review = field.review { record.review(review) }
            record.add(name, field.value)
        }
        add("Title", draft.title)
        record.add("Subtitle", draft.subtitle)
        record.add("Introduction", draft.abstract, limit: WritingLimits.longParagraph)
        add("Language", draft.language)
        for author in draft.authors { add("Author", author) }
        add("Licence", draft.licence)
        record.add("FrontMatter", names: slugs(draft.front))
        record.add("SectionOrder", names: slugs(draft.body))
        record.add("BackMatter", names: slugs(draft.back))
        var text = record.lines.map { $0 + "\n" }.joined()
        for part in draft.parts {
            var record = RecordText()
            record.add("Part", part.title)
            record.add("SectionOrder", names: slugs(part.sections))
            text += "\n" + record.lines.map { $0 + "\n" }.joined()
        }
        return text
    }

    private func slugs(_ sections: [Int]) -> [String] { sections.map { draft.sections[$0].slug } }

    private static func media(_ pictures: PictureFiles) -> String? {
        guard !pictures.pictures.isEmpty else { return nil }
        return pictures.pictures.map { picture in
            var record = RecordText()
            if let review = picture.review { record.review(review) }
            record.add("File", picture.name.description)
            record.add("Alt", picture.alt, limit: WritingLimits.longParagraph)
            return record.lines.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }
}
