import Text

/// The names of things that lie in a capsule's folder without being part of the capsule, and that are not reported.
enum Leftovers {
    /// Returns whether a program left a file or a folder of this name.
    ///
    /// Such names are hidden ones, and those that editors, merges, systems and programs that synchronise folders leave, in any
    /// case of letters.
    static func contains(_ name: some StringProtocol) -> Bool {
        let small = name.lowercased()
        return small.hasPrefix(".") || small.hasSuffix("~") || (small.hasPrefix("#") && small.hasSuffix("#"))
            || names.contains(small) || endings.contains { small.hasSuffix($0) }
            || conflicts.contains { small.contains($0) }
    }

    /// Returns whether a file at the top of the folder is about the project and not part of the text: `README.md`,
    /// `LICENSE-MIT`, `Makefile`.
    static func isOfTheProject(_ name: some StringProtocol) -> Bool {
        projectFiles.contains(name.lowercased()) || projectWords.contains(firstWord(of: name).lowercased())
    }

    /// Returns whether a file in one of the folders is about the project.
    ///
    /// There, capitals tell `README.md` from a text called `readme`, and a name that ends like a text is one.
    static func isOfTheProjectInAFolder(_ name: some StringProtocol) -> Bool {
        let word = firstWord(of: name)
        return !name.lowercased().hasSuffix(".gmi") && word == word.uppercased()
            && projectWords.contains(word.lowercased())
    }

    /// Returns the first word of a name: `LICENSE` of `LICENSE-MIT.txt`, and all of `noticeboard`.
    private static func firstWord(of name: some StringProtocol) -> String {
        String(name.prefix { !".-_ ".contains($0) })
    }

    private static let names: Set<String> = [
        // These are from Windows and macOS.
        "thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin", "system volume information", "__macosx",
        "icon\r",
        // These are from Synology, QNAP and ext4.
        "@eadir", "#recycle", "@recycle", "lost+found",
        // By this vim tries for a moment whether it may write to a folder.
        "4913",
    ]

    /// The endings of copies that editors and merges keep.
    private static let endings = [".bak", ".old", ".orig", ".rej", ".save", ".swo", ".swp", ".tmp"]

    /// Parts of the names of conflicting copies: from Syncthing, from Dropbox and Nextcloud, from older ownClouds, and from
    /// Dropbox on systems that ignore the case of letters.
    private static let conflicts = [".sync-conflict-", "conflicted copy", "_conflict-", "(case conflict"]

    private static let projectFiles: Set<String> = ["gnumakefile", "import.md", "justfile", "makefile"]
    private static let projectWords: Set<String> = [
        "authors", "changelog", "contributing", "copying", "licence", "license", "notice", "readme", "todo",
    ]
}
