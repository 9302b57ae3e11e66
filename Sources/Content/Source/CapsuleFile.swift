/// A file that has a place in a capsule.
///
/// - Source: `Documentation/CapsuleFormat.md`.
enum CapsuleFile: Hashable, Sendable {
    case capsule, timeline, sources, media, questions, changes, moved, wording
    case section(Slug), term(Slug), page(Slug)

    /// The contents of a file, as far as other files refer to it.
    enum Kind: Hashable, Sendable {
        case capsule, sections, terms, sources, media
        /// Something to which no other file refers.
        case others
    }

    static func kind(ofTextsIn folder: String) -> Kind {
        switch folder {
        case "sections": .sections
        case "glossary": .terms
        case mediaFolder: .media
        default: .others
        }
    }

    static let records: [(name: String, file: CapsuleFile)] = [
        ("capsule.rec", .capsule), ("timeline.rec", .timeline), ("sources.rec", .sources),
        ("media.rec", .media), ("questions.rec", .questions), ("changes.rec", .changes),
        ("moved.rec", .moved), ("wording.rec", .wording),
    ]
    /// The folders of texts.
    static let textFolders = ["sections", "glossary", "pages"]
    /// The folder of the files that texts show, which are listed and not read.
    static let mediaFolder = "media"
    static let folders = textFolders + [mediaFolder]

    /// Whether the file has a text below its header record.
    var isText: Bool {
        switch self {
        case .section, .term, .page: true
        default: false
        }
    }

    /// Returns the place of a path inside the capsule's folder.
    ///
    /// - Returns: `nil` if a capsule has no place for it; then ``FolderEntry`` tells what it is.
    init?(path: String) {
        if let record = Self.records.first(where: { $0.name == path }) {
            self = record.file
            return
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, Self.textFolders.contains(String(parts[0])), parts[1].hasSuffix(".gmi"),
            let slug = Slug(parts[1].dropLast(".gmi".count))
        else { return nil }
        switch parts[0] {
        case "sections": self = .section(slug)
        case "glossary": self = .term(slug)
        default: self = .page(slug)
        }
    }

    /// The path of the file in a capsule's folder.
    var path: String {
        switch self {
        case .section(let slug): "sections/\(slug).gmi"
        case .term(let slug): "glossary/\(slug).gmi"
        case .page(let slug): "pages/\(slug).gmi"
        default: Self.records.first { $0.file == self }?.name ?? ""
        }
    }

    /// What a text is called in messages.
    var noun: String {
        switch self {
        case .section: "section"
        case .term: "term"
        case .page: "page"
        default: "file of records"
        }
    }
}
