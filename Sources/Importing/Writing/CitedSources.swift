import Content
import Text

/// The sources that a text cites: those of a bibliography, and an entry to be completed for each key that has none.
package struct CitedSources: Sendable {
    /// The keys in the capsule, by those in the text.
    package private(set) var keys: [String: String]
    /// What becomes `sources.rec`; `nil` if there is no source.
    private(set) var text: String?
    /// The keys that the text cites and the bibliography has not.
    private(set) var missing: [String] = []
    /// What a person should look at in the bibliography, and its path.
    let remarks: [PlacedRemark]
    private let bibliography: Bibliography?
    /// The path of the bibliography; empty without one.
    let path: String
    /// Whether there is no bibliography.
    var isEmpty: Bool { bibliography == nil }

    /// Takes a bibliography, with its path for messages; without it the text's own keys are all that is known.
    package init(_ bibliography: Bibliography? = nil, path: String = "") {
        self.bibliography = bibliography
        self.path = path
        keys = bibliography?.keys ?? [:]
        remarks = bibliography?.remarks.map { PlacedRemark(path: path, remark: $0) } ?? []
    }

    /// Adds an entry for each key that is cited and is not known.
    mutating func complete(for manuscripts: [Manuscript]) {
        var taken = Set(bibliography?.entries.map(\.key) ?? [])
        let cited = manuscripts.flatMap(\.citedKeys)
        text = bibliography?.text(citing: Set(cited))
        for key in cited where keys[key] == nil {
            let wanted = Slug(folding: Transliteration.latin(key).prefix(80))?.string ?? "source"
            var slug = wanted
            var number = 1
            while !taken.insert(slug).inserted {
                number += 1
                slug = "\(wanted)-\(number)"
            }
            keys[key] = slug
            missing.append(key)
            var record = RecordText()
            record.review("write author, title, place and year of this work")
            record.add("Key", slug)
            record.add("Citation", "\(key) (complete this entry)")
            text = (text.map { $0 + "\n" } ?? "") + record.lines.map { $0 + "\n" }.joined()
        }
    }
}

extension Manuscript {
    /// The keys that the text and its notes cite, in their order.
    fileprivate var citedKeys: [String] {
        let lines = blocks.flatMap { block -> [[Inline]] in
            switch block.content {
            case .heading(_, let words): [words]
            case .body(let content): content.lines
            }
        }
        return (lines + notes.flatMap(\.note.paragraphs)).joined().flatMap { inline -> [String] in
            switch inline {
            case .citation(let citation): [citation.key]
            case .emphasis(let inner), .addition(let inner):
                inner.withoutEmphasis.compactMap {
                    if case .citation(let citation) = $0 { citation.key } else { nil }
                }
            default: []
            }
        }
    }
}
