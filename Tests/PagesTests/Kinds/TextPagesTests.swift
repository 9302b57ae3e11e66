import Content
import Pages
import Testing

/// Tests the pages of texts: short, full, notes, sources and free pages.
struct TextPagesTests {
    let edition = Edition(of: Lighthouses.article)

    @Test func theShortPageStringsTheSummariesTogether() throws {
        let page = try #require(edition.page("/short.gmi"))
        #expect(
            page.paragraphs == [
                "15 words, about 1 minute", "First there was a tower.", "Then there was a lens.",
                "At last there was nobody.",
            ]
        )
        #expect(page.labels(under: "Read on") == ["1. The tower", "2. What is a lens?", "3. The keepers"])
    }

    @Test func theShortPageHasTheWordsOfTheWriter() throws {
        var article = Lighthouses.article
        let note = Note(label: "why", text: [.text("Nobody knows.")])
        let body = Body(
            blocks: [
                .heading(level: 2, "The tower"),
                .paragraph([.term(.wick, words: "Wicks"), .text(" burned."), .note(label: "why")]),
            ],
            notes: [note]
        )
        article.freePages.append(FreePage(slug: .named("short"), title: "In a minute", body: body))
        let edition = Edition(of: article)
        let page = try #require(edition.page("/short.gmi"))
        #expect(page.title == "In a minute")
        #expect(page.headings.first == "The tower")
        #expect(!page.paragraphs.contains("First there was a tower."))
        #expect(page.labels(under: "Terms on this page").first?.hasPrefix("Wick") == true)
        #expect(page.labels(under: "Read on").count == 3)
        // The page is that of the text in short, and not one more among those of the writer.
        let home = try #require(edition.page("/"))
        #expect(home.links.filter { $0.target == .page(.short) }.count == 1)
        #expect(edition.chapters.contains { $0.page == .short })
        let written = try #require(edition.page("/notes.gmi"))
        #expect(written.links.contains { $0.target == .page(.short) })
    }

    @Test func theFullPageHasNotesBelowTheirSectionsAndLowersHeadings() throws {
        var article = Lighthouses.article
        let note = Note(label: "far", text: [.text("Another.")])
        article.sections[2].body = Body(
            blocks: [.paragraph([.text("End "), .note(label: "far")])],
            notes: [note]
        )
        let page = try #require(Edition(of: article).page("/full.gmi"))
        #expect(page.blocks.contains(.heading(level: 2, "1. The tower")))
        #expect(page.blocks.contains(.heading(level: 3, "Its stone")))
        #expect(page.paragraphs.contains("End [2]"))
        #expect(page.paragraphs.last == "[2] Another.")
        #expect(
            page.headings.suffix(5) == [
                "2. What is a lens?", "3. The keepers", "Notes", "Look things up", "Onward",
            ]
        )
    }

    @Test func aNoteIsTitledByItsFirstSentence() throws {
        let page = try #require(edition.page("/notes.gmi"))
        #expect(page.headings == ["The tower", "Note\u{A0}1: How far?", "Onward"])
        #expect(
            page.paragraphs[1] == "About 14 kilometres. A wick burned there. (Hague 1975, p. 12; Levitt 2013)"
        )
        #expect(page.links.first?.label == "To the text: The tower")
    }

    @Test func aTitleThatHoldsAMarkIsCutBehindIt() throws {
        var article = Lighthouses.article
        article.sections[0].body.notes[0].paragraphs = [
            [
                .text("The "), .term(.wick, words: "wick"), .text(" of 1703. It burned "),
                .term(.wick, words: "long"),
            ]
        ]
        let page = try #require(Edition(of: article).page("/notes.gmi"))
        #expect(page.headings[1] == "Note\u{A0}1: The wick of 1703")
        #expect(page.paragraphs[1].hasSuffix("It burned long"))
    }

    /// Notes with the title and the rest that stand under their numbers.
    static let notesWithMarksInThem: [([Inline], title: String, rest: String)] = [
        (
            [
                .text("See "), .citation(Citation(key: "hague-1975", locator: "vol. 2. Chapter 3")),
                .text("."),
            ],
            "See (Hague 1975, vol. 2. Chapter 3)", ""
        ),
        (
            [.text("See "), .term(.wick, words: "Done? The pamphlet"), .text(" by Lenin.")],
            "See Done? The pamphlet by Lenin", ""
        ),
        (
            [
                .text("See "), .term(.wick, words: "A? B! C. D"), .text(" here. And "),
                .term(.wick, words: "there. So"),
            ],
            "See A? B! C. D here", "And there. So"
        ),
        ([.term(.wick, words: "Who burns?"), .text(" Nobody.")], "Who burns?", "Nobody."),
        ([.text("…"), .term(.wick, words: "é. É. é"), .text("\u{301}! Ł.")], "…é. É. é\u{301}!", "Ł."),
        (
            [.citation(Citation(key: "hague-1975")), .text(" "), .citation(Citation(key: "levitt-2013"))],
            "(Hague 1975; Levitt 2013)", ""
        ),
    ]

    @Test(arguments: notesWithMarksInThem)
    func noNoteIsCutInsideAMark(_ text: [Inline], _ title: String, _ rest: String) throws {
        var article = Lighthouses.article
        article.sections[0].body.notes[0].paragraphs = [text]
        let page = try #require(Edition(of: article).page("/notes.gmi"))
        #expect(page.headings[1] == "Note\u{A0}1: \(title)")
        #expect(page.paragraphs.dropFirst().first ?? "" == rest)
    }

    @Test func sourcesStandUnderTheirViewpointAndFromAToZWithWhereTheyAreCited() throws {
        let page = try #require(edition.page("/sources.gmi"))
        #expect(page.headings == ["Histories of science", "All works, A to Z", "H", "L", "Onward"])
        #expect(
            page.paragraphs.dropFirst() == [
                "D. B. Hague, Lighthouses (1975).", "T. Levitt, A Short Bright Flash (2013).",
            ]
        )
        #expect(page.labels(under: "All works, A to Z").contains("Levitt 2013 (free to read)"))
        #expect(page.labels(under: "All works, A to Z").contains("Cited in: 1. The tower"))
        #expect(page.labels(under: "All works, A to Z").contains("Cited in: Glossary, Eddystone"))
        #expect(page.labels(under: "All works, A to Z").contains("Cited in: Timeline, 1703"))
    }

    @Test func theAboutPageAddsWhatNeedNotBeWritten() throws {
        let fact = CertificateFact(hostname: "example.org", fingerprint: "ab", publicKeyFingerprint: "cd")
        let page = try #require(
            Edition(of: Lighthouses.article, certificates: [fact]).page("/about.gmi")
        )
        #expect(page.title == "About this book")
        #expect(page.headings == ["This edition in figures", "The original", "Certificate", "Onward"])
        let lists = page.blocks.compactMap { block -> [String]? in
            if case .list(let lines) = block { lines.map(\.words.plain) } else { nil }
        }
        #expect(
            lists == [
                [
                    "3 sections: 41 words, about 1 minute", "4 terms", "4 events", "1 editor's note",
                    "2 sources",
                    "Edited by: Ada Keeper", "Licence: CC BY 4.0",
                ],
                [
                    "example.org, SHA-256 of the certificate: ab",
                    "example.org, SHA-256 of the public key, which Lagrange and Amfora remember: cd",
                ],
            ]
        )
        #expect(edition.page("/about.gmi")?.headings.contains("Certificate") == false)
    }

    @Test func anArticleWithoutAnAboutPageHasItsFacts() {
        let page = Edition(of: EditionTests.bare).page("/about.gmi")
        #expect(page?.title == "About this edition")
        #expect(page?.headings == ["This edition in figures", "The original", "Onward"])
    }
}
