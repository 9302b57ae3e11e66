import Content
import Gopher
import Languages
import Pages
import Prose
import Records
import Renderers
import Text

/// The files that an input is cut into, in order.
///
/// Where it has too few parts, the last one serves for the rest, so that any file of a capsule is a good seed.
private let paths = [
    "sections/a.gmi", "glossary/a.gmi", "capsule.rec", "timeline.rec", "sources.rec", "questions.rec",
    "changes.rec", "pages/a.gmi",
]

/// What the whole is where the input has no valid record of it: so that its texts are composed all the same.
private let frame = """
    Title: T
    Language: en
    Author: A
    Licence: L
    SourceTitle: S
    SourceAuthor: B
    SectionOrder: a

    """

/// Loads the input as a capsule, cut into files at each byte FF, which no text has; where it has no error, composes every page and
/// renders it in every format.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzCapsule(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    let parts = input.split(separator: 0xFF, omittingEmptySubsequences: false).map(Array.init)
    var files = Dictionary(
        uniqueKeysWithValues: paths.indices.map { (paths[$0], parts[min($0, parts.count - 1)]) }
    )
    if parts.count > paths.count { files["sections/b.gmi"] = parts[paths.count] }
    if parts.count > paths.count + 1 { files["moved.rec"] = parts[paths.count + 1] }
    var media: [String: MediaEntry] = [:]
    if parts.count > paths.count + 2 {
        files["media.rec"] = parts[paths.count + 2]
        media = [
            "map.png": .file(bytes: 9), "Tune.ogg": .file(bytes: 1_400_000),
            "b.pdf": .unreadable(reason: "R"),
        ]
        // With other names of its own it is mostly wrong, and without any it is mostly right.
        if parts.count > paths.count + 3 {
            media[String(decoding: parts[paths.count + 3], as: UTF8.self)] = .file(bytes: parts[0].count)
        } else {
            media["b.pdf"] = nil
        }
    }
    if parts.count > paths.count + 4 { files["wording.rec"] = parts[paths.count + 4] }
    let folder = SourceFolder(name: "C", files: files, media: media)
    checkLoading(folder)
    if !compose(folder, searching: parts) {
        files["capsule.rec"] = Array(frame.utf8)
        files["sections/b.gmi"] = nil
        _ = compose(SourceFolder(name: "C", files: files, media: media), searching: parts)
    }
    for line in parts[0].split(separator: UInt8(ascii: "\n")) {
        checkDate(String(decoding: line, as: UTF8.self))
    }
    return 0
}

private func checkLoading(_ folder: SourceFolder) {
    let result = loadArticle(from: folder)
    let reviewed = loadArticle(from: folder, reviewing: reviewProse(of:_:))
    precondition(
        reviewed.diagnostics.filter { $0.rule == nil && $0.severity == .error }
            == result.diagnostics.filter { $0.severity == .error },
        "rules of prose add warnings alone"
    )
    let hasError = result.diagnostics.contains { $0.severity == .error }
    precondition((result.article == nil) == hasError, "an article comes without errors, and only then")
    precondition(result.diagnostics == result.diagnostics.sorted(), "problems come in order")
    precondition(
        loadArticle(from: folder).diagnostics == result.diagnostics,
        "the same source, the same problems"
    )
    let lines = folder.files.mapValues {
        $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
    for diagnostic in result.diagnostics + reviewed.diagnostics {
        checkPosition(diagnostic.position, in: lines)
        checkPosition(diagnostic.end, in: lines)
    }
}

/// - Returns: Whether the capsule was without an error.
private func compose(_ folder: SourceFolder, searching parts: [[UInt8]]) -> Bool {
    let result = loadArticle(from: folder)
    guard let article = result.article else { return false }
    var errors: [Int] = []
    for isSearchable in [true, false] {
        var report = result.report
        let edition = Edition(of: article, isSearchable: isSearchable, reporting: &report)
        let lines = folder.files.mapValues {
            $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        }
        for diagnostic in report.diagnostics() { checkPosition(diagnostic.position, in: lines) }
        errors.append(report.diagnostics().count { $0.severity == .error })
        let files = edition.pages.map { edition.addresses.fileName(of: edition.addresses.path(of: $0.id)) }
        precondition(Set(files).count == files.count, "each page has a file of its own")
        for page in edition.pages { render(page, edition.context) }
        render(.book(of: article), edition.context)
        if !isSearchable { renderMarkup(of: edition, article) }
        let shelf = Shelf([Shelf.Text(edition, translations: [edition])])
        let context = RenderContext(
            language: shelf.wording.language,
            title: shelf.title,
            addresses: shelf.addresses
        )
        render(shelf.home, context)
        for words in parts + [Array("carr 1954".utf8)] {
            let query = String(decoding: words.prefix(200), as: UTF8.self)
            if let page = edition.search?.results(for: query) { render(page, edition.context) }
            if let page = shelf.asking.first?.answer(to: query) { render(page, context) }
        }
    }
    precondition(Set(errors).count == 1, "the same is wrong in every edition")
    return true
}

/// In every format: text that is UTF-8 and has no control characters.
private func render(_ page: Page, _ context: RenderContext) {
    guard let server = GopherServer(host: "example.org", port: 70) else { return }
    let menu = GopherMenuRenderer(server: server, context).render(page)
    precondition((try? Menu(parsing: menu.span)) != nil, "a menu can be read")
    for bytes in [GemtextRenderer(context).render(page), PlainTextRenderer().render(page)] {
        precondition(bytes.last == UInt8(ascii: "\n"), "a text ends with its last line")
        precondition(
            bytes.allSatisfy { $0 >= 0x20 || $0 == UInt8(ascii: "\n") },
            "a text has no control characters"
        )
        precondition(String(validating: bytes, as: UTF8.self) != nil, "a text is UTF-8")
    }
}

/// As pages of the web, as the documents of a book and as a feed: text that is UTF-8 and has neither control characters nor a script.
private func renderMarkup(of edition: Edition, _ article: Article) {
    let web = edition.addressed(ending: .web)
    let base = "https://example.org"
    let site = WebSite(web, at: base)
    var documents = web.pages.map { HTMLRenderer(site).render($0) } + [HTMLBook(of: web, in: site).bytes]
    for file in EPUBBook(of: edition, media: article.attachments.map(\.name)).files {
        if case .bytes(let bytes) = file.content { documents.append(bytes) }
    }
    if let feed = AtomFeed(of: AtomFeed.Source(web, at: base)) { documents.append(feed.bytes) }
    for bytes in documents {
        precondition(
            bytes.allSatisfy { $0 >= 0x20 || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") },
            "a document has no control characters"
        )
        guard let text = String(validating: bytes, as: UTF8.self) else {
            preconditionFailure("a document is UTF-8")
        }
        precondition(!text.contains("<script") && !text.contains("\"javascript:"), "a document has no script")
    }
}

private func checkPosition(_ position: SourcePosition, in files: [String: [ArraySlice<UInt8>]]) {
    // What is no text, or is missing, is reported as an empty file.
    let lines = files[String(position.file.dropFirst("C/".count))] ?? [[]]
    precondition((1...lines.count).contains(position.line), "a problem lies in its file")
    let scalars = String(decoding: lines[position.line - 1], as: UTF8.self).unicodeScalars
    precondition((1...scalars.count + 1).contains(position.column), "a problem lies in its line")
}

private func checkDate(_ text: String) {
    guard let date = EDTFDate(text) else { return }
    precondition(
        date.description == text && EDTFDate(date.description) == date,
        "a date prints as it was read"
    )
    precondition(date.latest.map { $0 >= date.earliest } ?? true, "a date does not end before it begins")
    precondition(!date.words(in: .english).isEmpty && !date.words(in: .german).isEmpty, "a date has words")
}
