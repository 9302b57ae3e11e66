package import Records
internal import Text

/// The words of a capsule as they stand in its files, each with its place: what the rules of prose look at.
///
/// It is there only while a capsule is read, since the places are those of texts that are let go of afterwards.
package struct WrittenCapsule: Sendable {
    /// The language of the capsule (BCP 47).
    package let language: String
    /// The sections, the terms and the free pages that readers are shown.
    package let sections: [WrittenText]
    package let terms: [WrittenText]
    package let pages: [WrittenText]
    /// The record of the whole and those of the parts.
    package let frame: [RecordReader]
    package let events: [RecordReader]
    package let sources: [RecordReader]
    package let attachments: [RecordReader]
    package let questions: [RecordReader]
    package let changes: [RecordReader]
    package let allowances: [Allowance]
    private let names: SymbolTable

    init(_ parsed: ParsedCapsule, _ names: SymbolTable, _ allowances: [Allowance]) {
        self.names = names
        self.allowances = allowances
        language = parsed.capsule?.value(.language).map { String($0.text) } ?? "und"
        let shown = { (texts: [ParsedCapsule.Text]) in
            texts.filter { !$0.isHidden }.compactMap { WrittenText($0, names) }
        }
        sections = shown(parsed.sections)
        terms = shown(parsed.terms)
        pages = shown(parsed.pages)
        frame = [parsed.capsule].compactMap(\.self) + parsed.parts
        let hidden = Set(parsed.sections.filter(\.isHidden).map(\.slug.string))
        let isShown = { (record: RecordReader) in
            let sections = record.values(.section)
            return sections.isEmpty || !sections.allSatisfy { hidden.contains(String($0.text)) }
        }
        events = parsed.events.filter(isShown)
        questions = parsed.questions.filter(isShown)
        sources = parsed.sources
        attachments = parsed.attachments
        changes = parsed.changes
    }

    /// Reads the marks of a field that may have some.
    package func line(_ value: LocatedText) -> WrittenLine { WrittenLine(value, names) }
}

extension ParsedCapsule {
    /// The paths inside the capsule's folder of the files that were read.
    var paths: Set<String> {
        let folders = [("sections", sections), ("glossary", terms), ("pages", pages)]
        var paths = Set(folders.flatMap { folder, texts in texts.map { "\(folder)/\($0.slug).gmi" } })
        let records = [
            ("capsule.rec", !(capsule == nil)), ("timeline.rec", !events.isEmpty || !eras.isEmpty),
            ("sources.rec", !sources.isEmpty), ("media.rec", !attachments.isEmpty),
            ("questions.rec", !questions.isEmpty), ("changes.rec", !changes.isEmpty),
        ]
        for (path, isThere) in records where isThere { paths.insert(path) }
        return paths
    }
}
