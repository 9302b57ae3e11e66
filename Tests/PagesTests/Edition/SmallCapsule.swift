import Content
import Pages
import Records

/// The source of a small capsule, for tests in which the places in it matter.
enum SmallCapsule {
    static let files = [
        "capsule.rec":
            "Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSourceTitle: S\nSourceAuthor: B\nSectionOrder: one two\n",
        "sections/one.gmi": "Title: One\nSummary: First.\n\nA [[lamp]].\n",
        "sections/two.gmi":
            "Title: Two\nSummary: Second.\n\nB.\n\n## The lamp's oil\n\nC.\n\n## The lamp's oil\n\nD.\n",
        "glossary/lamp.gmi": "Term: Lamp\nKind: concept\n\nIt burns.\n",
        "pages/about.gmi": "Title: About\n\nWords.\n",
        "pages/schools.gmi": "Title: Schools\n\nWords.\n",
    ]

    /// Returns the capsule with some files replaced, added, or (by `nil`) removed.
    static func folder(
        _ changes: [String: String?] = [:],
        media: [String: MediaEntry] = [:]
    ) -> SourceFolder {
        let files = files.mapValues(Optional.some).merging(changes) { $1 }
        return SourceFolder(
            name: "C",
            files: files.compactMapValues { $0.map { Array($0.utf8) } },
            media: media
        )
    }

    /// Returns the capsule with further lines at the end of a file.
    static func folder(adding text: String, to file: String) -> SourceFolder {
        folder([file: (files[file] ?? "") + text])
    }

    /// Returns the pages and all problems, one line each: `sections/one.gmi:5:4: error: …`.
    static func compose(
        _ folder: SourceFolder,
        isSearchable: Bool = true
    ) -> (edition: Edition?, problems: [String]) {
        let result = loadArticle(from: folder)
        var report = result.report
        let edition = result.article.map { Edition(of: $0, isSearchable: isSearchable, reporting: &report) }
        let problems = report.diagnostics().filter { !$0.message.hasPrefix("this summary has") }
        return (edition, problems.map { String($0.description.dropFirst(2)) })
    }
}
