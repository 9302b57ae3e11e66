import Records
import Text

/// Tells from the first record of a file what the file is, whatever its name.
enum HeaderGuess {
    /// The most bytes that are looked at.
    private static let limit = 4_096

    /// Returns the place where a text belongs that lies in the folder of other texts, such as a term in `sections/`.
    ///
    /// - Returns: `nil` if it lies where it should, as far as its header tells.
    static func otherFolder(of place: CapsuleFile, _ bytes: [UInt8]) -> CapsuleFile? {
        switch place {
        case .section(let slug), .page(let slug):
            // Only the first line is looked at, since every text goes through here.
            guard bytes.starts(with: "Term:".utf8) else { return nil }
            return .term(slug)
        case .term(let slug):
            guard bytes.starts(with: "Title:".utf8) else { return nil }
            let names = names(in: bytes)
            if names.contains("Term") { return nil }
            return names.contains("Summary") ? .section(slug) : nil
        default: return nil
        }
    }

    /// Returns whether the first record has a summary, as only that of a section has.
    static func hasSummary(_ bytes: [UInt8]) -> Bool { names(in: bytes).contains(FieldName.summary.rawValue) }

    /// Returns the place of a text that lies at the top of the folder.
    static func place(ofLooseText path: String, _ bytes: [UInt8]) -> CapsuleFile? {
        guard !path.contains("/"), let slug = Slug(folding: path.prefix { $0 != "." }) else { return nil }
        let names = names(in: bytes)
        if !names.isDisjoint(with: ["SectionOrder", "Licence", "SourceTitle"]) { return .capsule }
        if names.contains("Term") { return .term(slug) }
        if names.contains("Summary") { return .section(slug) }
        return names.contains("Title") && path.lowercased().hasSuffix(".gmi") ? .page(slug) : nil
    }

    /// Returns whether a file may be what its name seems to say: its first record has a field of such files.
    static func isPlausible(_ place: CapsuleFile, _ bytes: [UInt8]) -> Bool {
        let names = names(in: bytes)
        return place.shapes.contains { shape in names.contains { shape.field($0) != nil } }
    }

    private static func names(in bytes: [UInt8]) -> Set<String> {
        var text = String(decoding: bytes.prefix(limit), as: UTF8.self)
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        var parser = RecordParser(SourceFile(path: "", text: text), index: 0)
        return Set(parser.next()?.fields.map { String($0.name.text) } ?? [])
    }
}

extension CapsuleFile {
    /// The shapes that the records of the file may have; none where fields have names of their own.
    fileprivate var shapes: [RecordShape] {
        switch self {
        case .capsule: [.capsule]
        case .timeline: [.event, .era]
        case .sources: [.source]
        case .media: [.attachment]
        case .questions: [.question]
        case .changes: [.change]
        case .moved: [.move]
        case .wording: []
        case .section: [.section]
        case .term: [.term]
        case .page: [.page]
        }
    }
}
