/// The files of a capsule by their places in it, as text.
struct SourceIntake {
    /// Where a file stands in ``Report/files``.
    struct Entry {
        var place: CapsuleFile
        var index: Int
        /// Whether its text is whole: what is not UTF-8 has been reported, and no more can be said of it.
        var isReadable: Bool
    }

    /// In order of their paths.
    private(set) var entries: [Entry] = []

    /// Reports what has no place, what is missing, and every byte that no file of a capsule may hold.
    init(_ folder: SourceFolder, _ report: inout Report) {
        for (path, bytes) in folder.files.sorted(by: { $0.key < $1.key }) {
            let fullPath = "\(folder.name)/\(path)"
            do throws(CapsuleFile.PathError) {
                let place = try CapsuleFile(path: path)
                let opened = report.open(path: fullPath, bytes, subject: "a capsule")
                entries.append(Entry(place: place, index: opened.index, isReadable: opened.isReadable))
            } catch {
                let index = report.add(SourceFile(path: fullPath, text: ""))
                let message = Self.message(error, path, &report)
                report.error(at: SourceOffset(file: index, offset: 0), message)
            }
        }
        reportMissing(in: folder, &report)
    }

    private mutating func reportMissing(in folder: SourceFolder, _ report: inout Report) {
        if let capsule = entries.first(where: { $0.place == .capsule }) {
            let hasSection = entries.contains { if case .section = $0.place { true } else { false } }
            if !hasSection {
                report.error(
                    at: SourceOffset(file: capsule.index, offset: 0),
                    "the capsule has no section; add a file sections/<slug>.gmi for each slug in “SectionOrder”"
                )
            }
        } else {
            let index = report.add(SourceFile(path: "\(folder.name)/capsule.rec", text: ""))
            report.error(
                at: SourceOffset(file: index, offset: 0),
                "this file is missing; it says what the text is and in which order its sections are read"
            )
        }
    }

    private static func message(
        _ error: CapsuleFile.PathError,
        _ path: String,
        _ report: inout Report
    ) -> String {
        switch error {
        case .notASlug(let name):
            return "\(quoted(name)) cannot be a page's address; "
                + "name the file with a to z, 0 to 9 and single hyphens between them"
        case .noSuchPlace:
            let known = CapsuleFile.records.map(\.name) + CapsuleFile.folders.map { $0 + "/" }
            let meant = NameList(known).nearest(to: path, budget: &report.suggestionBudget)
            return "a capsule has no place for this "
                + (path.hasSuffix("/") ? "folder; " : "file; ")
                + (meant.map { "did you mean “\($0)”?" } ?? "move it out of the capsule's folder")
        }
    }
}
