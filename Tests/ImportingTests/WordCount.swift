import Content
import Importing

/// How often each run of letters and digits stands in texts.
struct WordCount: Equatable {
    private(set) var counts: [String: Int] = [:]

    /// Counts the words of a text.
    init(_ text: String) { add(text, 1) }

    /// Counts the words of a manuscript, wherever they stand, and those that its remarks account for.
    init(_ manuscript: Manuscript) {
        let findings = [
            manuscript.title, manuscript.subtitle, manuscript.date, manuscript.language, manuscript.licence,
            manuscript.abstract,
        ]
        for finding in findings.compactMap({ $0 }) + manuscript.authors { add(finding.value, 1) }
        for block in manuscript.blocks { add(block.words, 1) }
        for (_, note) in manuscript.notes {
            add(note.label.noteNumber, 1)
            for paragraph in note.paragraphs { add(paragraph.allWords, 1) }
        }
        for remark in manuscript.remarks { add(remark.words, 1) }
    }

    private mutating func add(_ text: String, _ sign: Int) {
        for word in text.wordRuns { counts[word, default: 0] += sign }
    }

    /// The words of which the other has more or fewer.
    func differences(from other: WordCount) -> [String: Int] {
        var rest = counts
        for (word, count) in other.counts { rest[word, default: 0] -= count }
        return rest.filter { $0.value != 0 }
    }
}

extension String {
    /// The runs of letters and digits in order, with raised numbers as words of their own.
    var wordRuns: [String] {
        var runs: [String] = []
        var run = String.UnicodeScalarView()
        var isRaised = false
        for scalar in unicodeScalars {
            let raised = Self.raised[scalar]
            guard raised != nil || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            else {
                if !run.isEmpty { runs.append(String(run)) }
                run = String.UnicodeScalarView()
                continue
            }
            if isRaised != (raised != nil), !run.isEmpty {
                runs.append(String(run))
                run = String.UnicodeScalarView()
            }
            isRaised = raised != nil
            run.append(raised ?? scalar)
        }
        return run.isEmpty ? runs : runs + [String(run)]
    }

    private static var raised: [Unicode.Scalar: Unicode.Scalar] {
        ["⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9"]
    }

    /// The number in the label of a note, without what keeps labels apart; nothing of a note with a sign.
    fileprivate var noteNumber: String { hasPrefix("star") ? "" : String(prefix { $0 != "-" }) }
}

extension Manuscript.Block {
    /// All words of the block, without descriptions, which no text has.
    var words: String {
        switch content {
        case .heading(_, let runs): return runs.allWords
        case .body(.preformatted(let lines, let description)):
            let own = ["Table", "Preformatted text"].contains(description) ? "" : description
            return ([own] + lines).joined(separator: "\n")
        case .body(.link(let address, let label, _)):
            return address == label ? address : "\(address) \(label)"
        case .body(.list(let items)):
            return items.map { "\($0.marker.number.map { "\($0)" } ?? "") \($0.words.allWords)" }.joined(
                separator: "\n"
            )
        case .body(let block): return block.lines.map(\.allWords).joined(separator: "\n")
        }
    }

    /// A short description of the block for tests, such as `# The road` or `verse 8`.
    var sketch: String {
        switch content {
        case .heading(let level, let runs): String(repeating: "#", count: level) + " " + runs.allWords
        case .body(.paragraph(let runs)): "p " + runs.allWords.prefix(12)
        case .body(.list(let items)): "list \(items.count)"
        case .body(.quotation(let lines)): "quotation \(lines.count)"
        case .body(.verse(let lines)): "verse \(lines.count)"
        case .body(.preformatted(let lines, _)): "preformatted \(lines.count)"
        case .body(.link): "link"
        case .body: "other"
        }
    }
}

extension [Inline] {
    /// The words of the runs, with the numbers of notes.
    var allWords: String {
        map { run in
            switch run {
            case .text(let text): text
            case .term(_, let words), .link(_, let words, _): words
            case .emphasis(let inner), .addition(let inner): inner.allWords
            case .citation(let citation): citation.key
            case .note(let label): " \(label.noteNumber) "
            }
        }.joined()
    }
}

extension Manuscript {
    /// The headings with a `#` for each level.
    var headings: [String] { blocks.map(\.sketch).filter { $0.hasPrefix("#") } }

    /// Whether a remark of a kind has some words in its message.
    func hasRemark(_ kind: Remark.Kind, _ words: String) -> Bool {
        remarks.contains { $0.kind == kind && $0.message.contains(words) }
    }
}
