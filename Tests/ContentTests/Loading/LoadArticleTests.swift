import Content
import Records
import Testing
import Text

struct LoadArticleTests {
    @Test func readsEveryField() throws {
        let opening = try #require(Slug("opening"))
        let soviet = try #require(Slug("soviet"))
        let article = try #require(loadArticle(from: fullCapsule).article)

        #expect(article.title == "The Example" && article.subtitle == "In short")
        #expect(article.introduction == [.text("On "), .term(soviet, words: "soviets"), .text(".")])
        #expect(
            article.language == "en-GB" && article.authors == ["The Editor"] && article.licence == "CC BY 4.0"
        )
        #expect(
            article.original
                == OriginalText(
                    title: "An Article",
                    author: "A. Writer",
                    publisher: "A Press",
                    date: EDTFDate("2023-10~")
                )
        )
        #expect(article.sections.map(\.slug.string) == ["opening", "ending"])
        #expect(article.sections.first?.summary == [.text("How it began.")])
        #expect(
            article.terms.last
                == Term(
                    slug: soviet,
                    name: "Soviet",
                    kind: .concept,
                    aliases: ["workers' council", "council"],
                    native: "совет",
                    role: "An institution",
                    dates: EDTFDate("1905/1991"),
                    related: [Slug("duma")].compactMap(\.self),
                    sources: [Citation(key: "carr-1954"), Citation(key: "carr-1954", locator: "pp. 3-4, 7")],
                    body: Body(blocks: [.paragraph([.text("A council.")])])
                )
        )
        #expect(
            article.events == [
                Event(
                    date: try #require(EDTFDate("1917-11-07")),
                    oldStyle: EDTFDate("1917-10-25"),
                    title: "The rising",
                    text: [.text("Petrograd rose. "), .citation(Citation(key: "carr-1954"))],
                    place: "Petrograd",
                    sections: [opening, try #require(Slug("ending"))],
                    terms: [soviet],
                    origin: .editor,
                    sources: [Citation(key: "carr-1954", locator: "p. 1")]
                )
            ]
        )
        #expect(
            article.sources == [
                Source(
                    key: "carr-1954",
                    short: "Carr, Interregnum",
                    citation: "E. H. Carr, The Interregnum",
                    view: "Academic",
                    comment: "A British historian",
                    url: "https://example.org/carr"
                )
            ]
        )
        #expect(article.freePages.map(\.title) == ["About"])
        #expect(
            article.changes == [
                Change(
                    date: try #require(CalendarDate(year: 2026, month: 11, day: 24)),
                    title: "First edition",
                    text: [.text("With a "), .term(soviet, words: "soviet"), .text(".")]
                )
            ]
        )
    }

    private var fullCapsule: SourceFolder {
        capsule([
            "capsule.rec": """
            Title: The Example
            Subtitle: In short
            Introduction: On
            + [[council|soviets]].
            Language: en-GB
            Author: The Editor
            Licence: CC BY 4.0
            SourceTitle: An Article
            SourceAuthor: A. Writer
            SourcePublisher: A Press
            SourceDate: 2023-10~
            SectionOrder: opening
            + ending
            """,
            "glossary/duma.gmi": "Term: Duma\nKind: organisation\n\nA parliament.\n",
            "glossary/soviet.gmi": """
            Term: Soviet
            Kind: concept
            Alias: workers' council
            Alias: council
            Native: совет
            Role: An institution
            Dates: 1905/1991
            See: Duma
            Source: carr-1954
            Source: carr-1954, pp. 3-4, 7

            A council.
            """,
            "timeline.rec": """
            Date: 1917-11-07
            OldStyle: 1917-10-25
            Title: The rising
            Text: Petrograd rose. [@carr-1954]
            Place: Petrograd
            Section: ending
            Section: opening
            Term: Council
            Origin: editor
            Source: carr-1954, p. 1
            """,
            "sources.rec": """
            Key: carr-1954
            Short: Carr, Interregnum
            Citation: E. H. Carr, The Interregnum
            View: Academic
            Comment: A British historian
            URL: https://example.org/carr
            """,
            "changes.rec": "Date: 2026-11-24\nTitle: First edition\nText: With a [[soviet]].\n",
        ])
    }

    @Test func needsNoMoreThanACapsuleAndASection() {
        let only = testFiles.keys.filter { $0 != "capsule.rec" && $0 != "sections/ending.gmi" }
        var changes: [String: String?] = Dictionary(uniqueKeysWithValues: only.map { ($0, nil) })
        changes["capsule.rec"] = (testFiles["capsule.rec"] ?? "").replacing("opening ", with: "")
        #expect(problems(of: capsule(changes)) == [])
        #expect(loadArticle(from: capsule(changes)).article?.sections.count == 1)
    }

    @Test func putsEverythingInItsOrder() {
        let event = "Text: x\nSection: opening\nOrigin: article\n\n"
        let result = loadArticle(
            from: capsule([
                "timeline.rec":
                    "Date: 1923\nTitle: c\n\(event)Date: 1917-02\nTitle: a\n\(event)Date: 1917-02\nTitle: b\n\(event)",
                "changes.rec":
                    "Date: 2026-01-01\nTitle: b\n\nDate: 2026-01-02\nTitle: a\n\nDate: 2026-01-01\nTitle: c\n",
                "pages/b.gmi": "Title: A\n\nx", "pages/a-b.gmi": "Title: C\n\nx",
                "pages/a.gmi": "Title: B\n\nx",
            ])
        )
        #expect(result.article?.events.map(\.title) == ["a", "b", "c"])
        #expect(result.article?.changes.map(\.title) == ["a", "b", "c"])
        #expect(result.article?.freePages.map(\.slug.string) == ["a", "a-b", "about", "b"])
        #expect(result.article?.sources.first?.short == "Carr 1954")
    }

    @Test func ordersTermsByTheLettersOfTheirNames() {
        let names = [
            "Čapek", "Capital", "Ça ira", "zemstvo", "Älteste", "\"Aurora\"", "Workers' Opposition",
            "Workers",
        ]
        let see = names.indices.map { "See: t\($0)\n" }.joined()
        var changes: [String: String?] = [
            "glossary/soviet.gmi": (testFiles["glossary/soviet.gmi"] ?? "").replacing(
                "Alias:",
                with: see + "Alias:"
            )
        ]
        for (index, name) in names.enumerated() {
            changes["glossary/t\(index).gmi"] = "Term: \(name)\nKind: work\n\nx"
        }
        #expect(
            loadArticle(from: capsule(changes)).article?.terms.map(\.name) == [
                "Älteste", "\"Aurora\"", "Ça ira", "Čapek", "Capital", "Soviet", "Workers",
                "Workers' Opposition",
                "zemstvo",
            ]
        )
    }

    @Test func reportsAllProblemsInOrderOfTheirPositions() {
        let folder = capsule([
            "sections/ending.gmi": "Title: E\nSummary: [[a]]\n\n[[b]] and [[c]]\n",
            "capsule.rec": (testFiles["capsule.rec"] ?? "").replacing("en\n", with: "e\n"),
            "timeline.rec": "Date: 1\n",
        ])
        let positions = loadArticle(from: folder).diagnostics.besidesSummaries.map(\.position)
        #expect(positions == positions.sorted())
        #expect(
            positions.map { "\($0.file):\($0.line):\($0.column)" } == [
                "Capsule/capsule.rec:2:11", "Capsule/sections/ending.gmi:2:12",
                "Capsule/sections/ending.gmi:4:3",
                "Capsule/sections/ending.gmi:4:13", "Capsule/timeline.rec:1:1", "Capsule/timeline.rec:1:1",
                "Capsule/timeline.rec:1:1", "Capsule/timeline.rec:1:1", "Capsule/timeline.rec:1:7",
            ]
        )
    }

    /// Files are cut as a writer's editor may save them, or a disk that is full.
    @Test(arguments: testFiles.keys.sorted())
    func takesAFileThatIsCutAnywhere(path: String) {
        var files = capsule().files
        let whole = files[path] ?? []
        for count in 0...whole.count {
            files[path] = Array(whole.prefix(count))
            let result = loadArticle(from: SourceFolder(name: "Capsule", files: files))
            let hasErrors = result.diagnostics.contains { $0.severity == .error }
            #expect((result.article == nil) == hasErrors, "cut after \(count) bytes")
        }
    }

    @Test func keepsNoMoreErrorsThanAnyoneReadsAndCountsTheRest() {
        let text = "Title: E\nSummary: S\n\n" + String(repeating: "[@\n", count: 12_000)
        let result = loadArticle(from: capsule(["sections/ending.gmi": text]))
        #expect(result.diagnostics.besidesSummaries.count == 10_000)
        #expect(result.report.omitted == DiagnosticCount(errors: 2_000, warnings: 0))
    }

    /// Each block with a line that is too wide gives a warning, and the last line of the text an error.
    @Test func warningsNeverHideAnError() {
        let block = "```wide\n\(String(repeating: "x", count: 70))\n```\n"
        let text = "Title: E\nSummary: S\n\n" + String(repeating: block, count: 1_200) + "[@\n"
        let result = loadArticle(from: capsule(["sections/ending.gmi": text]))
        #expect(result.diagnostics.count == 1_001)
        #expect(result.diagnostics.last?.severity == .error)
        #expect(result.report.omitted == DiagnosticCount(errors: 0, warnings: 202))
    }

    /// If everything is misspelt, looking for what was meant would take time quadratic in the size of the capsule.
    @Test func looksForNoMoreSuggestionsThanThereIsTimeFor() {
        let sources = (1000..<1500).map { "Key: carr-\($0)\nCitation: Carr \($0)\n" }.joined(separator: "\n")
        let misspelt = (1000..<2000).map { "[@cart-\($0)] " }.joined()
        let text = "Title: E\nSummary: S\n\n\(misspelt)\n"
        let unknown = problems(of: capsule(["sources.rec": sources, "sections/ending.gmi": text]))
            .filter { $0.contains("no source with the key “cart-") }
        #expect(unknown.count == 1_000)
        #expect(unknown.first?.contains("did you mean “carr-1000”?") == true)
        #expect(unknown.last?.contains("did you mean") == false)
    }
}
