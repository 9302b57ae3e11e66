/// A file that a capsule has a place for.
///
/// - Source: `Documentation/CapsuleFormat.md`.
enum CapsuleFile: Hashable, Sendable {
    case capsule, timeline, sources, questions, changes
    case section(Slug), term(Slug), page(Slug)

    /// Why a path has no place in a capsule.
    enum PathError: Error {
        case noSuchPlace
        /// A text in one of the folders whose name cannot be an address.
        case notASlug(Substring)
    }

    static let records: [(name: String, file: CapsuleFile)] = [
        ("capsule.rec", .capsule), ("timeline.rec", .timeline), ("sources.rec", .sources),
        ("questions.rec", .questions), ("changes.rec", .changes),
    ]
    static let folders = ["sections", "glossary", "pages"]

    /// The place of a path inside the capsule's folder.
    init(path: String) throws(PathError) {
        if let record = Self.records.first(where: { $0.name == path }) {
            self = record.file
            return
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, Self.folders.contains(String(parts[0])), parts[1].hasSuffix(".gmi") else {
            throw .noSuchPlace
        }
        let name = parts[1].dropLast(".gmi".count)
        guard let slug = Slug(name) else { throw .notASlug(name) }
        switch parts[0] {
        case "sections": self = .section(slug)
        case "glossary": self = .term(slug)
        default: self = .page(slug)
        }
    }

    static func hasPlace(for path: String) -> Bool { (try? CapsuleFile(path: path)) != nil }
}
