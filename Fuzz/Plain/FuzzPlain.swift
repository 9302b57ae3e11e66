import Content
import Importing
import Records
import Text

/// Reads any bytes as plain text, gemtext, a pattern of headings and a bibliography: no word of a text may be lost or made up.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzPlain(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let decoded = try? TextEncoding.decode(bytes, path: "x")
    let input = String(decoding: bytes, as: UTF8.self)
    for text in [decoded, input].compactMap({ $0 }) {
        check(PlainTextReader.manuscript(text), of: text)
        check(GemtextReader.manuscript(text), of: text)
    }
    let lines = input.split(separator: "\n", maxSplits: 1)
    if lines.count == 2, let pattern = try? HeadingPattern(String(lines[0])) {
        let text = String(lines[1])
        check(PlainTextReader.manuscript(text, headings: pattern), of: text)
    }
    checkBibliography(input)
    return 0
}

private func check(_ manuscript: Manuscript, of text: String) {
    var counts: [String: Int] = [:]
    for word in words(of: text) { counts[word, default: 0] += 1 }
    let findings =
        [
            manuscript.title, manuscript.subtitle, manuscript.date, manuscript.language, manuscript.licence,
            manuscript.abstract,
        ].compactMap { $0 } + manuscript.authors
    let blocks = manuscript.blocks.map { blockWords($0.content) }
    let notes = manuscript.notes.flatMap { [number($0.note.label)] + $0.note.paragraphs.map(runWords) }
    for part in findings.map(\.value) + blocks + notes + manuscript.remarks.map(\.words) {
        for word in words(of: part) { counts[word, default: 0] -= 1 }
    }
    precondition(counts.values.allSatisfy { $0 == 0 }, "words differ: \(counts.filter { $0.value != 0 })")
    precondition(Set(manuscript.notes.map(\.note.label)).count == manuscript.notes.count, "labels are unique")
    precondition(manuscript.notes.allSatisfy { Slug($0.note.label) != nil }, "labels are slugs")
    _ = Suggestions(of: manuscript).timeline.split(separator: "\n").allSatisfy { $0.hasPrefix("#") }
}

private func checkBibliography(_ input: String) {
    guard let bibliography = try? Bibliography(input, path: "x") else { return }
    precondition(Set(bibliography.entries.map(\.key)).count == bibliography.entries.count, "keys are unique")
    let frame = "Title: T\nLanguage: en\nAuthor: A\nLicence: CC0\n"
    let section = "Title: A\nSummary: A summary.\n\nText.\n"
    let files = [
        "capsule.rec": frame, "sections/a.gmi": section, "sources.rec": bibliography.text(citing: []),
    ]
    let result = loadArticle(from: SourceFolder(name: "C", files: files.mapValues { Array($0.utf8) }))
    let problems = result.diagnostics.map(\.description).filter {
        $0.contains("sources.rec") && $0.contains("error")
    }
    precondition(problems.isEmpty, "the records are no sources: \(problems)")
}

private func blockWords(_ content: Manuscript.Block.Content) -> String {
    switch content {
    case .heading(_, let runs): return runWords(runs)
    case .body(.preformatted(let lines, let description)):
        let own = ["Table", "Preformatted text"].contains(description) ? "" : description
        return ([own] + lines).joined(separator: "\n")
    case .body(.link(let address, let label, _)): return address == label ? address : "\(address) \(label)"
    case .body(.list(let items)):
        return items.map { "\($0.marker.number.map { "\($0)" } ?? "") \(runWords($0.words))" }.joined(
            separator: "\n"
        )
    case .body(let block): return block.lines.map(runWords).joined(separator: "\n")
    }
}

private func runWords(_ runs: [Inline]) -> String {
    runs.map { run in
        switch run {
        case .text(let text): text
        case .term(_, let words), .link(_, let words, _): words
        case .emphasis(let inner), .addition(let inner): runWords(inner)
        case .citation(let citation): citation.key
        case .note(let label): " \(number(label)) "
        }
    }.joined()
}

/// Returns the number or letter in a label, without what keeps labels apart.
private func number(_ label: String) -> String {
    label.hasPrefix("star") ? "" : String(label.prefix { $0 != "-" })
}

private let raised: [Unicode.Scalar: Unicode.Scalar] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
]

/// Returns the runs of letters and digits, with raised digits as runs of their own; zeros before a number do not count.
private func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var isRaised = false
    func finish() {
        let isNumber = word.allSatisfy { ("0"..."9").contains($0) }
        if !word.isEmpty { words.append(isNumber ? String(word.drop { $0 == "0" }) : String(word)) }
        word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
        // These are fillers, which nobody sees.
        if scalar.properties.isDefaultIgnorableCodePoint { continue }
        let digit = raised[scalar]
        guard digit != nil || scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
            finish()
            continue
        }
        if isRaised != (digit != nil) { finish() }
        isRaised = digit != nil
        word.append(digit ?? scalar)
    }
    finish()
    return words
}
