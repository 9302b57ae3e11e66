import Text

/// Names that lie in a capsule's folder without being part of the capsule, and of which nothing is said.
enum Leftovers {
    /// Whether a program left a file or a folder of this name: hidden ones, and what editors, merges, systems and programs
    /// that synchronise folders leave, in any case of letters.
    static func contains(_ name: some StringProtocol) -> Bool {
        let small = name.lowercased()
        return small.hasPrefix(".") || small.hasSuffix("~") || (small.hasPrefix("#") && small.hasSuffix("#"))
            || names.contains(small) || endings.contains { small.hasSuffix($0) }
            || conflicts.contains { small.contains($0) }
    }

    /// Whether a file at the top of the folder is about the project and not of the text: `README.md`, `LICENSE-MIT`, `Makefile`.
    static func isOfTheProject(_ name: some StringProtocol) -> Bool {
        projectFiles.contains(name.lowercased()) || projectWords.contains(firstWord(of: name).lowercased())
    }

    /// The same for a file in one of the folders, where capitals tell `README.md` from a text called `readme`; what ends as a text
    /// does is one.
    static func isOfTheProjectInAFolder(_ name: some StringProtocol) -> Bool {
        let word = firstWord(of: name)
        return !name.lowercased().hasSuffix(".gmi") && word == word.uppercased()
            && projectWords.contains(word.lowercased())
    }

    /// `LICENSE` of `LICENSE-MIT.txt`; all of `noticeboard`.
    private static func firstWord(of name: some StringProtocol) -> String {
        String(name.prefix { !".-_ ".contains($0) })
    }

    private static let names: Set<String> = [
        // Windows, macOS.
        "thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin", "system volume information", "__macosx",
        "icon\r",
        // Synology, QNAP; ext4.
        "@eadir", "#recycle", "@recycle", "lost+found",
    ]

    /// Of copies that editors and merges keep.
    private static let endings = [".bak", ".old", ".orig", ".rej", ".save", ".swo", ".swp", ".tmp"]

    /// Within the name of a copy that was in conflict: Syncthing; Dropbox and Nextcloud; older ownClouds; Dropbox on
    /// systems that do not tell small letters from large ones.
    private static let conflicts = [".sync-conflict-", "conflicted copy", "_conflict-", "(case conflict"]

    private static let projectFiles: Set<String> = ["gnumakefile", "import.md", "justfile", "makefile"]
    private static let projectWords: Set<String> = [
        "authors", "changelog", "contributing", "copying", "licence", "license", "notice", "readme", "todo",
    ]
}
