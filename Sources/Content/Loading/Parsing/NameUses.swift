import Records
import Text

/// The names of terms and sources to which the texts of a capsule refer, before any of them is looked up.
///
/// They show what a name was before its owner changed it.
struct NameUses {
    /// The words behind the bars of marks, in small letters, by the names before them.
    private(set) var words: [String: Set<String>] = [:]
    /// How often each key is cited.
    private(set) var citations: [String: Int] = [:]

    /// The fields that may have marks.
    private static let fields: [FieldName] = [
        .introduction, .summary, .text, .because, .explanation, .points, .hint, .caption, .comment,
    ]

    /// Reads all texts once.
    init(_ capsule: ParsedCapsule) {
        let texts = capsule.sections + capsule.terms + capsule.pages
        for body in texts.map(\.body) {
            for block in body.blocks {
                for words in block.texts { take(words.text) }
            }
            for note in body.notes {
                for words in note.paragraphs { take(words.text) }
            }
        }
        let records = texts.compactMap(\.header) + [capsule.capsule].compactMap(\.self) + capsule.parts
        for record in records + capsule.events + capsule.attachments + capsule.questions + capsule.changes {
            for value in record.values(.source) { cite(value.text) }
            for field in Self.fields {
                for value in record.values(field) { take(value.text) }
            }
        }
    }

    private mutating func take(_ text: Substring) {
        var isTerm = false
        for part in text.utf8.split(separator: UInt8(ascii: "["), omittingEmptySubsequences: false)
            .dropFirst()
        {
            defer { isTerm = part.isEmpty }
            guard let end = part.firstIndex(of: UInt8(ascii: "]")) else { continue }
            if part.first == UInt8(ascii: "@") { cite(Substring(part[..<end].dropFirst())) }
            guard isTerm, let bar = part[..<end].firstIndex(of: UInt8(ascii: "|")) else { continue }
            let name = Substring(part[..<bar]).trimmed.lowercased()
            words[name, default: []].insert(
                Substring(part[part.index(after: bar)..<end]).trimmed.lowercased()
            )
        }
    }

    private mutating func cite(_ mark: Substring) {
        citations[String(Substring(mark.utf8.prefix { $0 != UInt8(ascii: ",") }).trimmed), default: 0] += 1
    }
}
