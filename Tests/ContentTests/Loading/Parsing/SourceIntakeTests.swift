import Content
import Testing
import Text

struct SourceIntakeTests {
    @Test(arguments: [
        Mistake(
            "capsule.rec is missing",
            ["capsule.rec": nil],
            [
                "capsule.rec:1:1: error: this file is missing; it says what the text is and in which order its "
                    + "sections are read: write “Title: …”, “Language: en”, “Author: …”, “Licence: …” and “SectionOrder: …” into it"
            ]
        ),
        Mistake(
            "there is no section",
            ["sections/opening.gmi": nil, "sections/ending.gmi": nil],
            [
                "capsule.rec:1:1: error: the capsule has no section; add a file sections/<slug>.gmi for each slug in "
                    + "“SectionOrder”"
            ]
        ),
    ])
    func reportsTheLayout(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    /// Only the name is looked at: each file contains one letter.
    @Test(arguments: [
        "sections/#ending.gmi#", "sections/.#ending.gmi", ".ending.gmi.swp", "sections/ending.gmi~",
        "sections/ending.gmi.orig", "timeline.rec.rej", "x.bak", "x.BAK", "x.old", "x.tmp", "x.swp",
        "Thumbs.db",
        "glossary/desktop.ini", "pages/.DS_Store", "@eaDir/", "@eaDir/x", "sections/@eaDir/", "lost+found/",
        "__MACOSX/", "$RECYCLE.BIN/", "sections/ending.sync-conflict-20261124-101112-ABCDEFG.gmi",
        "glossary/soviet (conflicted copy 2026-11-24 101112).gmi",
        "sources (Ada's conflicted copy 2026-11-24).rec",
        "sections/ending_conflict-20261124-101112.gmi", ".git/", ".gitignore", ".gitattributes", "README",
        "readme.md",
        "README.de.md", "LICENSE", "LICENSE-MIT", "Licence.txt", "COPYING", "CHANGELOG.md", "IMPORT.md",
        "Makefile", "TODO.txt", "sections/README.md", "glossary/LICENSE", "pages/TODO.md",
        "sections/README.de.txt",
    ])
    func passesOver(_ path: String) {
        #expect(problems(of: capsule([path: "x"])) == [])
    }

    @Test(arguments: [
        ("notes.dat", "file"), ("notes.rec", "file"), ("picture.png", "file"), ("sections/art.png", "file"),
        ("sections/old/opening.gmi", "file"), ("drafts/", "folder"),
        ("\u{FFFD}", "file"),
    ])
    func warnsOfWhatIsNotRead(path: String, noun: String) {
        let advice = noun == "file" ? "into media/ if a text is to show it, or " : ""
        #expect(
            problems(of: capsule([path: "x"])) == [
                "\(path):1:1: warning: a capsule has no place for this \(noun), and it is not read; move it \(advice)out of the "
                    + "capsule's folder"
            ]
        )
    }

    /// A text or a record is under a name that no capsule has, and the right one is missing.
    @Test(arguments: [
        (
            "sections/opening.gmi", "sections/opening.md",
            "a text of a capsule ends in “.gmi”; name this file “opening.gmi”"
        ),
        (
            "glossary/soviet.gmi", "glossary/soviet.txt",
            "a text of a capsule ends in “.gmi”; name this file “soviet.gmi”"
        ),
        (
            "glossary/soviet.gmi", "glossary/soviet.GMI",
            "a text of a capsule ends in “.gmi”; name this file “soviet.gmi”"
        ),
        (
            "glossary/soviet.gmi", "glossary/Soviet.gmi",
            "“Soviet” cannot be a page's address; name the file with a to z, 0 to 9 and single hyphens between them, such as “soviet.gmi”"
        ),
        (
            "glossary/soviet.gmi", "glossary/Das Sövjet_1.gmi",
            "“Das Sövjet_1” cannot be a page's address; name the file with a to z, 0 to 9 and single hyphens between them, such as “das-sovjet-1.gmi”"
        ),
        (
            "glossary/soviet.gmi", "glossary/совет.gmi",
            "“совет” cannot be a page's address; name the file with a to z, 0 to 9 and single hyphens between them"
        ),
        (
            "sections/opening.gmi", "sections/The Opening.gmi",
            "“The Opening” cannot be a page's address; name the file with a to z, 0 to 9 and single hyphens between them, such as “the-opening.gmi”"
        ),
        (
            "sections/opening.gmi", "opening.gmi",
            "this is a section by its header; move it to sections/opening.gmi"
        ),
        (
            "timeline.rec", "Timeline.rec",
            "a capsule has no place for this file; did you mean “timeline.rec”?"
        ),
        (
            "timeline.rec", "timelime.rec",
            "a capsule has no place for this file; did you mean “timeline.rec”?"
        ),
        ("sources.rec", "sources.txt", "a capsule has no place for this file; did you mean “sources.rec”?"),
        ("capsule.rec", "capsule.REC", "a capsule has no place for this file; did you mean “capsule.rec”?"),
    ])
    func namesTheRightNameAndNothingThatFollowsFromTheWrongOne(right: String, wrong: String, message: String)
    {
        let folder = capsule([right: nil, wrong: testFiles[right]])
        // How many names there were for it is not what this is about.
        let found = problems(of: folder)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("\(wrong):1:1: error: \(message)") == true, "\(found)")
    }

    @Test func aNameThatIsTooLongIsToldTheLimit() {
        let name = String(repeating: "a", count: 101)
        #expect(problems(of: capsule(["pages/\(name.dropLast()).gmi": "Title: T\n\nW.\n"])) == [])
        #expect(
            problems(of: capsule(["pages/\(name).gmi": "Title: T\n\nW.\n"])) == [
                "pages/\(name).gmi:1:1: error: “\(name.prefix(60))…” cannot be a page's address; name the file with a to z, 0 to 9 and single hyphens between them, 100 characters at most"
            ]
        )
    }

    @Test(arguments: [
        ("glossary", "Glossary"), ("glossary", "glosary"), ("glossary", "glossaries"),
        ("sections", "section"),
        ("sections", "SECTIONS"), ("pages", "page"),
    ])
    func namesTheRightFolder(right: String, wrong: String) {
        var files = capsule().files.filter { !$0.key.hasPrefix("\(right)/") }
        files["\(wrong)/"] = []
        let found = problems(of: SourceFolder(name: "Capsule", files: files))
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix(
                "\(wrong)/:1:1: error: a capsule has no place for this folder; did you mean the folder “\(right)/”?"
            ) == true
        )
    }

    /// A word only begins like that of a project's file, or a text has the name of such a file.
    @Test(arguments: [
        "noticeboard.gmi", "readmes.gmi", "sections/NOTICEBOARD.md", "sections/README.gmi",
        "pages/AUTHORSHIP.txt",
    ])
    func passesOverNoText(path: String) {
        #expect(problems(of: capsule([path: "x"])).contains { $0.hasPrefix("\(path):1:1: error: ") })
    }

    @Test(arguments: [
        ("sections/opening.md", "sections/opening.gmi"), ("sections/Opening.gmi", "sections/opening.gmi"),
        ("sections/opening (copy).gmi", "sections/opening.gmi"),
        ("sections/opening_LOCAL_123.gmi", "sections/opening.gmi"),
        ("sections/opening-DESKTOP-2AB.gmi", "sections/opening.gmi"),
        ("sections/Copy of opening.gmi", "sections/opening.gmi"),
        ("sections/opening - Copy.gmi", "sections/opening.gmi"),
        ("sections/opening.1.gmi", "sections/opening.gmi"), ("timeline.rec.txt", "timeline.rec"),
        ("timeline", "timeline.rec"),
        ("sections/opening.gmi.txt", "sections/opening.gmi"), ("timeline.txt", "timeline.rec"),
        ("Pages/", "pages/"), ("pages", "pages/"),
    ])
    func aCopyBesideTheRightFileIsOnlyAWarning(copy: String, right: String) {
        #expect(
            problems(of: capsule([copy: "x"])) == [
                "\(copy):1:1: warning: a capsule has no place for this \(copy.hasSuffix("/") ? "folder" : "file"), and it is not read, "
                    + "since \(right) is there; move it out of the capsule's folder"
            ]
        )
    }

    @Test(arguments: [
        Mistake(
            "TAB",
            in: "sections/ending.gmi",
            "It ended",
            "It\tended\there",
            "sections/ending.gmi:4:3: error: a TAB has no place in a capsule; use spaces"
        ),
        Mistake(
            "one message a line",
            in: "sections/ending.gmi",
            "It ended",
            "It\u{7}\t\u{7}\n\nended\u{1B}",
            "sections/ending.gmi:4:3: error: the control character U+0007 has no place in a capsule; remove it",
            "sections/ending.gmi:6:6: error: the control character U+001B has no place in a capsule; remove it"
        ),
        Mistake(
            "a control character after other letters",
            in: "sections/ending.gmi",
            "It ended",
            "Fünf 𐍈 \u{85}",
            "sections/ending.gmi:4:8: error: the control character U+0085 has no place in a capsule; remove it"
        ),
        Mistake(
            "a CR without its LF",
            in: "sections/ending.gmi",
            "It ended",
            "It\rended",
            "sections/ending.gmi:4:3: error: the control character U+000D has no place in a capsule; remove it"
        ),
        Mistake(
            "byte order mark",
            in: "sections/ending.gmi",
            "Title: Ending",
            "\u{FEFF}Title: Ending",
            "sections/ending.gmi:1:1: error: the file begins with a byte order mark; save it as UTF-8 without one"
        ),
    ])
    func reportsControlCharacters(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test(arguments: [
        ("sections/ending.gmi", [0xFF], 4, 3), ("sections/ending.gmi", [0xC3], 4, 3),
        ("glossary/soviet.gmi", [0xE2, 0x82], 5, 3), ("sources.rec", [0xC0, 0x80], 1, 3),
        ("capsule.rec", [0xED, 0xA0, 0x80], 1, 3), ("timeline.rec", [0xF8], 1, 3),
        ("pages/about.gmi", [0x80], 3, 3),
    ])
    func reportsWhatIsNotUTF8AndNothingThatFollowsFromIt(
        path: String,
        bytes: [UInt8],
        line: Int,
        column: Int
    ) throws {
        var files = capsule().files
        var text = try #require(files[path])
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        text.insert(contentsOf: bytes, at: lines[line - 1].startIndex + column - 1)
        files[path] = text
        let found = problems(of: SourceFolder(name: "Capsule", files: files))
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix(
                "\(path):\(line):\(column): error: this byte is not UTF-8; save the file as UTF-8"
            ) == true
        )
    }

    @Test func takesBothLineEnds() {
        let files = testFiles.mapValues {
            $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        }
        let folder = SourceFolder(name: "Capsule", files: files.mapValues { Array($0.utf8) })
        #expect(problems(of: folder) == [])
        #expect(loadArticle(from: folder).article?.sections == loadArticle(from: capsule()).article?.sections)
    }
}
