import Content
import Testing

@testable import Importing

/// How headings divide a text.
struct DividerTests {
    @Test func oneHeadingAboveAllOthersIsTheTitle() throws {
        let imported = try Imported("# T\n\n## A\n\na\n\n### B\n\nb\n\n## C\n\nc\n")
        #expect(imported.article.title == "T")
        #expect(imported.titles == ["A", "C"])
        #expect(
            imported.blocks == [.paragraph([.text("a")]), .heading(level: 2, "B"), .paragraph([.text("b")])]
        )
    }

    @Test func textBeforeTheFirstHeadingIsTheOpening() throws {
        let imported = try Imported("---\ntitle: T\nlang: de\n---\n\no\n\n# A\n\na\n\n# B\n\nb\n")
        #expect(imported.titles == ["Anfang", "A", "B"])
        #expect(imported.file("sections/anfang.gmi").hasPrefix("# Review: "))
    }

    @Test func headingsWithoutTextOfTheirOwnAreParts() throws {
        let imported = try Imported(
            "---\ntitle: T\n---\n\n# I\n\n## A\n\na\n\n## B\n\nb\n\n# II\n\n## C\n\nc\n\n## D\n\nd\n"
        )
        #expect(imported.titles == ["A", "B", "C", "D"])
        let parts = imported.article.outline.entries.compactMap { entry -> String? in
            if case .part(let part, let sections) = entry { "\(part.title): \(sections.count)" } else { nil }
        }
        #expect(parts == ["I: 2", "II: 2"])
    }

    @Test func withoutAHeadingThereIsOneSection() throws {
        #expect(try Imported("a\n\nb\n").titles == ["Named"])
    }

    @Test func prefacesAndAppendicesHaveNoNumber() throws {
        let imported = try Imported(
            "---\ntitle: T\n---\n\n# Preface\n\np\n\n# A\n\na\n\n# B\n\nb\n\n# Appendix A\n\nx\n"
        )
        #expect(
            imported.file("capsule.rec").contains(
                "FrontMatter: preface\nSectionOrder: a b\nBackMatter: appendix-a\n"
            )
        )
    }

    @Test func levelsBelowTheThirdAreOnTheThird() throws {
        let imported = try Imported("# A\n\n### B\n\n#### C\n\n##### D\n\nd\n\n# E\n\ne\n")
        #expect(
            imported.blocks.prefix(3) == [
                .heading(level: 2, "B"), .heading(level: 3, "C"), .heading(level: 3, "D"),
            ]
        )
    }

    @Test(arguments: [
        (["A", "A", "A 2"], ["a", "a-2", "a-2-2"]), (["Что делать?", "Ленин"], ["chto-delat", "lenin"]),
        (["灯塔", "灯"], ["section", "section-2"]), (["Index", "1984"], ["index-2", "1984"]),
    ])
    func slugsAreASCIIAndUnique(_ titles: [String], _ expected: [String]) {
        var slugs = SectionSlugs()
        #expect(titles.map { slugs.slug(of: $0) } == expected)
    }

    @Test func emptyLongAndEqualHeadingsDoNoHarm() throws {
        let long = String(repeating: "word ", count: 400) + "end"
        let imported = try Imported("# A\n\na\n\n# \n\nb\n\n# A\n\n# \(long)\n\nc\n")
        #expect(imported.titles.count == 3)
        #expect(imported.titles[2].utf8.count < 200)
        #expect(imported.article.sections[2].body.blocks.first == .paragraph([.text(long)]))
    }

    @Test func aFolderHasASectionAFile() throws {
        let imported = try Imported([
            "README.md": "# The Book\n\nHello, see [two](two.md#x).\n",
            "1.md": "---\ntitle: One\nauthor: Ada\ndate: 2020\n---\n\n# One\n\na\n",
            "two.md": "# Two\n\n## X\n\nb\n", "three.md": "---\ndraft: true\n---\nwords\n",
        ])
        #expect(imported.article.title == "The Book")
        #expect(imported.titles == ["The Book", "One", "Two", "Three"])
        #expect(imported.article.sections[1].authors == ["Ada"])
        #expect(imported.article.sections[3].isDraft)
        #expect(imported.file("sections/the-book.gmi").contains("[[./two.gmi#x|two]]"))
    }

    @Test(arguments: [
        ("The lamp was lit, and the sea was near to it.", "en"),
        ("Die Lampe war an, und das Meer war nicht weit.", "de"),
        ("La lampe est allumée et la mer est dans la nuit.", "fr"),
        ("Лампа горит, и море было не далеко от неё.", "ru"),
        ("램프가 켜지고 바다가 가까웠다. 아무도 오지 않았다.", "ko"), ("Η λάμπα άναψε και η θάλασσα ήταν κοντά.", "el"),
        ("La lampo lumis, kaj ĉiuj maroj ŝajnis proksimaj al ĝi, sed ŝi ne ĉesis ĝui.", "eo"),
        ("Lampa dega, un jūra bija tuvu, bet neviens nāca pie mājas, jo ķēniņš gāja tālāk pļavā.", "lv"),
        ("Lampan lyste över havet, och så gick de hem på kvällen åt det håll där hösten låg.", "sv"),
        ("Die Lämpchen leuchteten schön über dem Meer, und in Århus war es nicht weit für die Vögel.", "de"),
        ("Luč je svetila čez morje, in nihče ni prišel, ker je bila noč že pozna in široka.", "sl"),
        ("Лампата светеше и морето беше близо, но никой не дойде през нощта в къщата.", "bg"),
        ("Лампа је горела и море је било близу, али ђаци нису дошли ноћу у кућу.", "sr"),
        ("Лампа горіла, і море було близько, але ніхто не прийшов до її дому.", "uk"), ("灯亮了，海就在旁边。", "zh"),
        ("ランプがともり、海は近い。", "ja"), ("המנורה דלקה והים היה קרוב", "he"),
    ])
    func theLanguageIsGuessedByItsLittleWords(_ text: String, _ language: String) {
        #expect(LanguageGuess.language(of: Array(repeating: text, count: 20)) == language)
    }

    @Test(arguments: [
        (
            ["README.md", "1/README.md", "1/a.md", "2-two/b.md"],
            "SectionOrder: r\n\nPart: s1\nSectionOrder: s1 s2\n\nPart: Two\nSectionOrder: s3\n"
        ),
        // A folder that holds everything is no part, and neither is one between files of the same rank.
        (
            ["src/1/a.md", "src/1/b.md", "src/2/c.md"],
            "Part: 1\nSectionOrder: r s1\n\nPart: 2\nSectionOrder: s2\n"
        ),
        (["1.md", "2/a.md", "2/b.md", "3.md"], "SectionOrder: r s1 s2 s3\n"),
        (["a/1.md", "b/1.md"], "SectionOrder: r s1\n"),
    ])
    func foldersAreParts(_ paths: [String], _ order: String) {
        let manuscripts = paths.enumerated().map { index, path in
            var manuscript = Manuscript()
            manuscript.path = path
            manuscript.title = .init(index == 0 ? "R" : "S\(index)", line: 1)
            manuscript.blocks = [.init(line: 1, .body(.paragraph([.text("words")])))]
            return manuscript
        }
        let draft = Divider(manuscripts, fallback: "x", opening: "Opening").draft
        let slugs = { (sections: [Int]) in sections.map { draft.sections[$0].slug }.joined(separator: " ") }
        let body = draft.body.isEmpty ? [] : ["SectionOrder: \(slugs(draft.body))\n"]
        let parts = draft.parts.map { "Part: \($0.title)\nSectionOrder: \(slugs($0.sections))\n" }
        let written = (body + parts).joined(separator: "\n").replacing("Part: S", with: "Part: s")
        #expect(written == order)
    }

    @Test func anEmptyListOfSourcesFallsAway() throws {
        let imported = try Imported("# One\n\nText.\n\n# Two\n\nText.\n\n# References\n\n::: {#refs}\n:::\n")
        #expect(imported.titles == ["One", "Two"])
        #expect(imported.file("IMPORT.md").contains("nothing stands below this heading"))
        #expect(try Imported("# One\n\nText.\n\n# References\n\nA book.\n").titles == ["One", "References"])
        #expect(try Imported("# References\n\n## Books\n\nA book.\n").article.sections.count == 1)
    }

    @Test func anActHoldsTheScenesOnItsLevel() throws {
        let imported = try Imported(
            "# Play\n\n### ACT I\n\n### SCENE I. Here\n\nText.\n\n### SCENE II\n\nText.\n\n### ACT II\n\n### SCENE I\n\nText.\n"
        )
        #expect(imported.file("capsule.rec").contains("Part: ACT I\n"))
        #expect(imported.file("capsule.rec").contains("Part: ACT II\n"))
        #expect(imported.titles == ["SCENE I. Here", "SCENE II", "SCENE I"])
    }

    @Test func aLanguageThatNothingTellsIsTheFirstRemark() throws {
        let report = try Imported("# A\n\nSie me de la.\n").file("IMPORT.md")
        let remarks = report.split(separator: "\n").filter {
            $0.hasPrefix("- ") && $0.contains(":1: ") && !$0.contains("→")
        }
        #expect(remarks.first?.contains("“en” is a guess") == true)
    }
}
