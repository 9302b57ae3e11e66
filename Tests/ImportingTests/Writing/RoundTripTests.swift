import Content
import Records
import TestSupport
import Testing

@testable import Importing

/// For all manuscripts: what is written is read as what it was.
struct RoundTripTests {
    private let targets = InlineWriter.Targets(
        key: { $0 },
        address: { $0 },
        note: { _ in .mark }
    )

    /// Words that begin lines of other types, or marks, or end them.
    private static let pieces = [
        "a", "word", " ", "[", "]", "[[", "]]", "[@", "[^", "[*", "*]", "[+", "+]", "[#12]", "\\", "*", "#",
        "## ", "> ",
        "=> ", "```", "%%", "|", "| ", "1. ", ".", "é", "界", "\u{A0}", "-", ":", "`", "x]", "\\[[",
    ]

    private static func text(_ random: inout SplitMix64) -> String {
        (0..<Int.random(in: 1...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "a" }
            .joined()
    }

    private static func runs(_ random: inout SplitMix64, isEmphasised: Bool = false) -> [Inline] {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
            switch Int.random(in: 0..<(isEmphasised ? 6 : 8), using: &random) {
            case 0: .link(address: "https://example.org/", words: text(&random))
            case 1: .citation(Citation(key: "carr", locator: Bool.random(using: &random) ? "p. 3" : nil))
            case 2: .note(label: "n")
            case 6, 7: .emphasis(runs(&random, isEmphasised: true))
            default: .text(text(&random))
            }
        }
    }

    private static func block(_ random: inout SplitMix64) -> TextBlock {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: .heading(level: 2, text(&random))
        case 1:
            .list(
                (0..<3).map { _ in
                    TextBlock.Item(runs(&random), ListMarker(level: Int.random(in: 0...2, using: &random)))
                }
            )
        case 2: .quotation((0..<2).map { _ in runs(&random) })
        case 3: .verse((0..<2).map { _ in runs(&random) })
        case 4: .preformatted([text(&random), text(&random)], description: "d" + text(&random))
        case 5:
            .table(
                TextTable(header: [text(&random), "h"], rows: [[text(&random), text(&random)]]),
                description: "d"
            )
        default: .paragraph(runs(&random))
        }
    }

    /// All that is seen of a body, without blanks and characters that nobody sees.
    private static func visible(_ blocks: [TextBlock]) -> [String] {
        blocks.map { block -> String in
            let kind = "\(block)".prefix { $0 != "(" }
            let words =
                switch block {
                case .preformatted(let lines, let description): (lines + [description]).joined()
                case .table(let table, let description): (table.all.joined() + [description]).joined()
                case .link(_, let label, _): label
                default: block.lines.joined().map(\.seen).joined()
                }
            return kind + ": "
                + String(
                    String.UnicodeScalarView(
                        words.unicodeScalars.filter {
                            !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
                        }
                    )
                )
        }.filter { !$0.hasSuffix(": ") }
    }

    @Test func whatIsWrittenIsReadAsWhatItWas() throws {
        var random = SplitMix64(state: 7)
        for _ in 0..<500 {
            let blocks = (0..<3).map { _ in Self.block(&random) }
            var writer = BodyWriter(targets)
            writer.add(.paragraph([.text("Begin"), .note(label: "n")]))
            for block in blocks { writer.add(block) }
            writer.add([
                Note(
                    label: "n",
                    paragraphs: [
                        [.text("Note.")],
                        Self.runs(&random).filter { if case .note = $0 { false } else { true } },
                    ]
                )
            ])
            let folder = SourceFolder(
                name: "C",
                files: [
                    "capsule.rec": Array("Title: T\nLanguage: en\nAuthor: A\nLicence: L\n".utf8),
                    "sources.rec": Array("Key: carr\nCitation: Carr\n".utf8),
                    "sections/a.gmi": Array(
                        "Title: A\nSummary: S\n\n\(writer.lines.joined(separator: "\n"))\n".utf8
                    ),
                ]
            )
            let result = loadArticle(from: folder)
            let errors = result.diagnostics.filter { $0.severity == .error }.map { "\($0)" }
            #expect(errors == [], "\(writer.lines.joined(separator: "\n"))")
            guard let article = result.article else { return }
            let read = Self.visible(Array(article.sections[0].body.blocks.dropFirst()))
            #expect(read == Self.visible(blocks), "\(writer.lines.joined(separator: "\n"))")
            if read != Self.visible(blocks) { return }
        }
    }
}

extension Inline {
    fileprivate var seen: String {
        switch self {
        case .text(let words), .term(_, let words), .link(_, let words, _): words
        case .citation(let citation): "@\(citation.key)\(citation.locator ?? "")"
        case .note(let label): "^\(label)"
        case .emphasis(let inner), .addition(let inner): inner.map(\.seen).joined()
        }
    }
}
