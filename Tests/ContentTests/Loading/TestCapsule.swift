import Content
import Records
import Testing

/// A small valid capsule with something of every kind.
let testFiles: [String: String] = [
    "capsule.rec": """
    Title: The Example
    Language: en
    Author: The Editor
    Licence: CC BY 4.0
    SourceTitle: An Article
    SourceAuthor: A. Writer
    SectionOrder: opening ending

    """,
    "sections/opening.gmi": """
    Title: Opening
    Summary: How it began.

    In 1917 there were [[soviet|soviets]]. [^pace]

    [^pace]: How fast? Faster than that. [@carr-1954]

    """,
    "sections/ending.gmi": """
    Title: Ending
    Summary: How it ended.

    It ended.

    """,
    "glossary/soviet.gmi": """
    Term: Soviet
    Kind: concept
    Alias: workers' council

    A council.

    """,
    "pages/about.gmi": """
    Title: About

    An example.

    """,
    "timeline.rec": """
    Date: 1917-11-07
    Title: The rising
    Text: Petrograd rose.
    Section: opening
    Origin: article

    """,
    "sources.rec": """
    Key: carr-1954
    Citation: E. H. Carr, The Interregnum

    """,
    "questions.rec": """
    Key: beginning
    Section: opening
    Prompt: When did it begin?
    Choice: In 1905
    Because: That was the first revolution.
    Choice: * In 1917
    Explanation: It began in 1917.

    """,
    "changes.rec": """
    Date: 2026-11-24
    Title: First edition

    """,
]

/// Returns the test capsule with some files replaced, added, or (by `nil`) removed.
func capsule(_ changes: [String: String?] = [:], media: [String: MediaEntry] = [:]) -> SourceFolder {
    var files = testFiles
    for (path, text) in changes { files[path] = text }
    return SourceFolder(name: "Capsule", files: files.mapValues { Array($0.utf8) }, media: media)
}

/// Returns the loader's messages about a folder, one line for each problem, without the folder's name.
func problems(of folder: SourceFolder) -> [String] {
    loadArticle(from: folder).diagnostics.besidesSummaries.map {
        String($0.description.dropFirst("Capsule/".count))
    }
}

extension [Diagnostic] {
    /// The problems without the warnings about short summaries, which small capsules have and few tests are about.
    var besidesSummaries: [Diagnostic] { filter { !$0.message.hasPrefix("this summary has") } }
}

/// A mistake in the test capsule, with everything that the loader reports about it.
struct Mistake: CustomTestStringConvertible, Sendable {
    let rule: String
    let folder: SourceFolder
    let problems: [String]
    var testDescription: String { rule }

    /// In one file, `new` replaces `old`, which occurs there once.
    init(_ rule: String, in path: String, _ old: String, _ new: String, _ problems: String...) {
        let parts = (testFiles[path] ?? "").split(separator: old, omittingEmptySubsequences: false)
        let isUnique = parts.count == 2
        self.init(
            rule,
            [path: parts.joined(separator: new)],
            problems + (isUnique ? [] : ["the test's own mistake: “\(old)” must stand in \(path) once"])
        )
    }

    init(_ rule: String, _ changes: [String: String?], _ problems: [String]) {
        self.init(rule, folder: capsule(changes), problems)
    }

    init(_ rule: String, folder: SourceFolder, _ problems: [String]) {
        (self.rule, self.folder, self.problems) = (rule, folder, problems)
    }
}
