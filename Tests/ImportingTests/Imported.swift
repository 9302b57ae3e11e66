import Content
import Records

@testable import Importing

/// What an import makes of Markdown, as the loader reads it.
struct Imported {
    let capsule: Import
    let article: Article
    let warnings: [Diagnostic]

    init(_ markdown: String, _ wishes: Import.Wishes = Import.Wishes()) throws {
        try self.init(["text.md": markdown], wishes)
    }

    init(_ files: KeyValuePairs<String, String>, _ wishes: Import.Wishes = Import.Wishes()) throws {
        capsule = try Import(
            SourceFiles(
                files: files.map { SourceFiles.File(path: $0.key, bytes: Array($0.value.utf8)) },
                name: "Named"
            ),
            wishes
        )
        let folder = SourceFolder(name: "C", files: capsule.files.mapValues { Array($0.utf8) })
        let result = loadArticle(from: folder, showingDrafts: true)
        struct Faulty: Error { var diagnostics: [Diagnostic] }
        guard let article = result.article else { throw Faulty(diagnostics: result.diagnostics) }
        self.article = article
        warnings = result.diagnostics
    }

    /// The blocks of the first section.
    var blocks: [TextBlock] { article.sections[0].body.blocks.map(\.withoutPlaces) }

    var titles: [String] { article.sections.map(\.title) }

    func file(_ path: String) -> String { capsule.files[path] ?? "" }
}

extension TextBlock {
    /// The block with links that stand nowhere, as they are put together by hand.
    var withoutPlaces: TextBlock {
        switch self {
        case .link(let address, let label, _): .link(address: address, label: label)
        case .paragraph(let line): .paragraph(line.withoutPlaces)
        case .list(let items): .list(items.map { Item($0.words.withoutPlaces, $0.marker) })
        case .quotation(let lines): .quotation(lines.map(\.withoutPlaces))
        case .verse(let lines): .verse(lines.map(\.withoutPlaces))
        case .heading, .preformatted, .table: self
        }
    }
}

extension [Inline] {
    var withoutPlaces: [Inline] {
        map { inline in
            switch inline {
            case .link(let address, let words, _): .link(address: address, words: words)
            case .emphasis(let inner): .emphasis(inner.withoutPlaces)
            case .addition(let inner): .addition(inner.withoutPlaces)
            default: inline
            }
        }
    }
}
