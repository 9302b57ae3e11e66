import Content
import Formatting
import Languages
import Records
import Text

/// A text on its way into a capsule: read, divided, written, and compared with what was read.
///
/// ```
/// files ──readers──► [Manuscript] ──Divider──► CapsuleDraft ──CapsuleWriter──► files of a capsule
///                                                                  └──loader, WordGuard──► nothing is lost
/// ```
package struct Import: Sendable {
    /// What the person who imports says of the text.
    package struct Wishes: Sendable {
        package var title: String?
        package var authors: [String] = []
        package var language: String?
        package var licence: String?
        /// Which lines are headings, whatever the format says.
        package var headings: HeadingPattern?
        /// The format; by default what the name of each file says.
        package var format: ImportFormat?
        package var sources = CitedSources()
        /// How much of the markup is kept.
        package var markup = Markup.all

        package init() {}
    }

    /// The texts of the files, by their paths in the capsule.
    package private(set) var files: [String: String] = [:]
    /// The files to be copied to `media/`: where they lie, by their names.
    package private(set) var media: [String: String] = [:]
    /// What was made and what a person should look at.
    package private(set) var report: ImportReport

    /// Makes the files of a capsule in memory; nothing is written.
    ///
    /// - Parameters:
    ///   - source: The files.
    ///   - wishes: What is said of them.
    /// - Throws: An error if they cannot be read, or if a word of them would be lost.
    package init(_ source: SourceFiles, _ wishes: Wishes) throws(ImportError) {
        try self.init(source, wishes) { text, format, path in
            format.manuscript(text, wishes)
        }
    }

    /// Makes the files of a capsule of what `read` makes of each text.
    init(
        _ source: SourceFiles,
        _ wishes: Wishes,
        reading read: (String, ImportFormat, String) -> Manuscript
    ) throws(ImportError) {
        var wishes = wishes
        while true {
            do throws(ImportError) {
                self = try Import(once: source, wishes, reading: read)
                return
            } catch {
                guard case .faulty = error, let simpler = wishes.markup.simpler else { throw error }
                wishes.markup = simpler
            }
        }
    }

    /// Makes the files with as much of the markup as is wished.
    private init(
        once source: SourceFiles,
        _ wishes: Wishes,
        reading read: (String, ImportFormat, String) -> Manuscript
    ) throws(ImportError) {
        var texts: [(path: String, text: String)] = []
        var manuscripts: [Manuscript] = []
        for file in source.files {
            let text: String
            do throws(EncodingError) { text = try TextEncoding.decode(file.bytes, path: file.path) } catch {
                throw .notText("\(error)")
            }
            let format = wishes.format ?? ImportFormat(path: file.path) ?? .markdown
            var manuscript = read(text, format, file.path)
            manuscript.path = file.path
            manuscript.settleValues()
            manuscripts.append(manuscript)
            texts.append((file.path, text))
        }
        if wishes.sources.isEmpty, let sources = Self.sources(named: &manuscripts, in: source) {
            // Now the keys are known, which may be cited without brackets.
            var wishes = wishes
            wishes.sources = sources
            self = try Import(once: source, wishes, reading: read)
            return
        }
        for index in manuscripts.indices { manuscripts[index].tellOfBibliography(wishes.sources) }
        guard manuscripts.contains(where: { !$0.blocks.isEmpty }) else {
            throw .empty(source.files.first?.path ?? source.name)
        }
        var sources = wishes.sources
        sources.complete(for: wishes.markup == .words ? [] : manuscripts)
        let pictures = PictureFiles(of: manuscripts, in: source.folder)
        let language = LanguageChoice(manuscripts, wishes.language)
        var divider = Divider(manuscripts, fallback: source.name, opening: language.opening)
        divider.add(wishes, manuscripts, language)
        let draft = divider.draft
        let writer = CapsuleWriter(draft, manuscripts, pictures, sources, wishes.markup)
        files = Dictionary(
            uniqueKeysWithValues: writer.files.map { ($0.key, Self.inHouseForm($0.value, at: $0.key)) }
        )
        media = Dictionary(pictures.pictures.map { ($0.name.description, $0.path) }, uniquingKeysWith: { $1 })
        var remarks =
            language.remarks(source.name) + source.remarks
            + manuscripts.flatMap { manuscript in
                manuscript.remarks.map { PlacedRemark(path: manuscript.path, remark: $0) }
            }
        if let words = wishes.markup.remark {
            remarks.append(
                PlacedRemark(.changed, source.name, words)
            )
        }
        remarks += draft.remarks + pictures.remarks + writer.remarks + sources.remarks
        report = ImportReport(draft, remarks, sources.missing, pictureCount: pictures.pictures.count)
        try checkLengths(draft)
        let article = try load(pictures)
        var words = WordGuard(
            article: article,
            comments: writer.comments,
            remarks: remarks,
            syntax: manuscripts.lazy.flatMap(\.syntax)
        )
        for (path, text) in texts { words.check(text, path: path) }
        words.reconcile()
        if let loss = words.losses.first {
            throw .lostWords(word: loss.word, path: loss.path, line: loss.line, count: words.count)
        }
        report.wordsAreCompared = true
        suggest(of: manuscripts)
    }

    /// Returns the bibliography that a text names in its head and that lies beside it; one that cannot be read is no longer named, and
    /// a remark says why.
    private static func sources(
        named manuscripts: inout [Manuscript],
        in source: SourceFiles
    ) -> CitedSources? {
        for index in manuscripts.indices {
            guard let named = manuscripts[index].bibliography,
                let bytes = source.bytes(beside: manuscripts[index].path, at: named.value)
            else { continue }
            do {
                let text = try TextEncoding.decode(bytes, path: named.value)
                return CitedSources(try Bibliography(text, path: named.value), path: named.value)
            } catch {
                manuscripts[index].bibliography = nil
                manuscripts[index].remarks.append(
                    .init(
                        .dropped,
                        line: named.line,
                        "the bibliography was not read: \(error)",
                        words: named.value
                    )
                )
            }
        }
        return nil
    }

    /// Adds what a person may make of the texts: dates as comments of `timeline.rec`, terms and names in the report.
    private mutating func suggest(of manuscripts: [Manuscript]) {
        var report = report.text
        var timeline: [String] = []
        for manuscript in manuscripts {
            let suggestions = Suggestions(of: manuscript)
            if suggestions.isEmpty { continue }
            report += "\n# What \(manuscript.path) suggests\n\n" + suggestions.text
            if !suggestions.timeline.isEmpty {
                timeline.append("# \(manuscript.path)\n" + suggestions.timeline)
            }
        }
        files["IMPORT.md"] = report
        if !timeline.isEmpty { files["timeline.rec"] = timeline.joined(separator: "\n") }
    }

    /// Returns a file as `lectern format` would leave it.
    private static func inHouseForm(_ text: String, at path: String) -> String {
        guard case .bytes(let bytes) = HouseForm(of: Array(text.utf8), at: path, in: "capsule") else {
            return text
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func checkLengths(_ draft: CapsuleDraft) throws(ImportError) {
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            guard text.utf8.count <= WritingLimits.file else {
                throw .tooLarge(file: path, bytes: text.utf8.count)
            }
        }
        for section in draft.sections {
            let lines = files["sections/\(section.slug).gmi"]?.utf8.count { $0 == UInt8(ascii: "\n") } ?? 0
            guard lines < WritingLimits.lines else {
                throw .tooLong(section: section.title, path: section.path, line: section.line, lines: lines)
            }
        }
    }

    /// Loads what was made as a capsule's source.
    private func load(_ pictures: PictureFiles) throws(ImportError) -> Article {
        let folder = SourceFolder(
            name: "capsule",
            files: files.mapValues { Array($0.utf8) },
            media: Dictionary(
                pictures.pictures.map { ($0.name.description, .file(bytes: $0.byteCount)) },
                uniquingKeysWith: { $1 }
            )
        )
        let result = loadArticle(from: folder, showingDrafts: true)
        if let article = result.article { return article }
        let error = result.diagnostics.first { $0.severity == .error }
        throw .faulty(error.map { "\($0)" } ?? "it cannot be loaded")
    }
}

extension Manuscript {
    /// Accounts for the words that name a bibliography: it was read, or a remark says that it was not.
    fileprivate mutating func tellOfBibliography(_ sources: CitedSources) {
        guard let named = bibliography else { return }
        if sources.path == named.value {
            syntax.append(named.value)
        } else {
            remarks.append(
                .init(
                    .dropped,
                    line: named.line,
                    sources.isEmpty
                        ? "the bibliography \(quoted(named.value)) is not beside the text; name it with --bibliography"
                        : "the bibliography \(quoted(named.value)) gives way to \(quoted(sources.path))",
                    words: named.value
                )
            )
        }
    }
}
