import Content

/// The files that an input is cut into, in order.
///
/// Where it has too few parts, the last one serves for the rest, so that any file of a capsule is a good seed.
private let paths = [
    "sections/a.gmi", "glossary/a.gmi", "capsule.rec", "timeline.rec", "sources.rec", "questions.rec",
    "changes.rec", "pages/a.gmi",
]

/// Loads the input as a capsule, cut into files at each byte FF, which no text has.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzCapsule(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    let parts = input.split(separator: 0xFF, omittingEmptySubsequences: false).map(Array.init)
    let files = paths.indices.map { (paths[$0], parts[min($0, parts.count - 1)]) }
    let folder = SourceFolder(name: "C", files: Dictionary(uniqueKeysWithValues: files))

    let result = loadArticle(from: folder)
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
    for diagnostic in result.diagnostics { checkPosition(diagnostic.position, in: lines) }
    for line in parts[0].split(separator: UInt8(ascii: "\n")) {
        checkDate(String(decoding: line, as: UTF8.self))
    }
    return 0
}

private func checkPosition(_ position: SourcePosition, in files: [String: [ArraySlice<UInt8>]]) {
    let lines = files[String(position.file.dropFirst("C/".count))] ?? []
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
    precondition(!date.words(in: "en").isEmpty && !date.words(in: "de").isEmpty, "a date has words")
}
