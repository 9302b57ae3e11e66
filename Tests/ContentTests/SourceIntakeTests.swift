import Content
import Testing

struct SourceIntakeTests {
    @Test(arguments: [
        Mistake(
            "capsule.rec is missing",
            ["capsule.rec": nil],
            [
                "capsule.rec:1:1: error: this file is missing; it says what the text is and in which order its "
                    + "sections are read"
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
        Mistake(
            "a file has no place",
            ["notes.txt": "x"],
            [
                "notes.txt:1:1: error: a capsule has no place for this file; move it out of the capsule's folder"
            ]
        ),
        Mistake(
            "a file has nearly a place",
            ["timelime.rec": "x"],
            ["timelime.rec:1:1: error: a capsule has no place for this file; did you mean “timeline.rec”?"]
        ),
        Mistake(
            "a text in a folder is no gemtext",
            ["sections/art.txt": "x"],
            [
                "sections/art.txt:1:1: error: a capsule has no place for this file; move it out of the capsule's folder"
            ]
        ),
        Mistake(
            "a folder lies too deep",
            ["sections/old/opening.gmi": "x"],
            [
                "sections/old/opening.gmi:1:1: error: a capsule has no place for this file; move it out of the "
                    + "capsule's folder"
            ]
        ),
        Mistake(
            "a folder has no place",
            ["section/": ""],
            ["section/:1:1: error: a capsule has no place for this folder; did you mean “sections/”?"]
        ),
        Mistake(
            "a file's name is no slug",
            ["glossary/Red_Army.gmi": "x"],
            [
                "glossary/Red_Army.gmi:1:1: error: “Red_Army” cannot be a page's address; name the file with a to z, "
                    + "0 to 9 and single hyphens between them"
            ]
        ),
    ])
    func reportsTheLayout(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
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
        #expect(
            problems(of: SourceFolder(name: "Capsule", files: files)) == [
                "\(path):\(line):\(column): error: this byte is not UTF-8; save the file as UTF-8"
            ]
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
