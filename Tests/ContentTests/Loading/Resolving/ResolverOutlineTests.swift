import Content
import Records
import Testing

struct ResolverOutlineTests {
    /// The record of a capsule without an order, and sections for it.
    private func load(
        _ order: String,
        sections: [String] = ["a", "b", "c"]
    ) -> (article: Article?, problems: [String]) {
        var files = [
            "capsule.rec":
                "Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSourceTitle: S\nSourceAuthor: W\n\(order)\n"
        ]
        for section in sections {
            files["sections/\(section).gmi"] = "Title: \(section)\nSummary: S.\n\nWords.\n"
        }
        let result = loadArticle(from: SourceFolder(name: "C", files: files.mapValues { Array($0.utf8) }))
        return (result.article, result.report.diagnostics().besidesSummaries.map(\.description))
    }

    private func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

    @Test func partsFollowTheFirstRecord() throws {
        let (article, problems) = load(
            "FrontMatter: a\n\nPart: One\nIntroduction: Words.\nSectionOrder: c\n\nPart: Two\nSectionOrder: b"
        )
        #expect(problems == [])
        let (a, b, c) = try (slug("a"), slug("b"), slug("c"))
        #expect(
            article?.entries == [
                .unnumbered(a), .part(Part(title: "One", introduction: [.text("Words.")]), [c]),
                .part(Part(title: "Two"), [b]),
            ]
        )
        #expect(article?.sections.map(\.slug) == [a, c, b])
    }

    @Test func sectionsMayStandBeforeTheParts() throws {
        let (article, problems) = load("SectionOrder: a\nBackMatter: c\n\nPart: One\nSectionOrder: b")
        #expect(problems == [])
        let (a, b, c) = try (slug("a"), slug("b"), slug("c"))
        #expect(article?.entries == [.section(a), .part(Part(title: "One"), [b]), .unnumbered(c)])
    }

    @Test func aTextOfSectionsHasNoEntries() {
        let (article, problems) = load("SectionOrder: a b c")
        #expect(problems == [] && article?.entries == nil && article?.sections.count == 3)
    }

    @Test func anOnlySectionNeedsNoOrder() throws {
        let (article, problems) = load("", sections: ["a"])
        #expect(try problems == [] && article?.sections.map(\.slug) == [slug("a")])
        #expect(load("", sections: ["a", "b"]).article == nil)
        #expect(load("FrontMatter: a", sections: ["a"]).article == nil)
    }

    @Test(arguments: [
        (
            "FrontMatter: a\nSectionOrder: a b c",
            "C/capsule.rec:8:15: error: “a” stands here a second time; remove one of them"
        ),
        (
            "SectionOrder: a\n\nPart: One\nSectionOrder: b a c",
            "C/capsule.rec:10:17: error: “a” stands here a second time; remove one of them"
        ),
        (
            "SectionOrder: a\n\nPart: One\nSectionOrder: b",
            "C/capsule.rec:10:15: error: “c” is not in the reading order; add it where it is to be read"
        ),
        (
            "SectionOrder: a b c\n\nPart: One",
            "C/capsule.rec:9:1: error: this part has no “SectionOrder”; add a line with that field"
        ),
        (
            "SectionOrder: a\n\nPart: One\nSectionOrder: b bb c",
            "C/capsule.rec:10:17: error: there is no section “bb”; did you mean “b”?"
        ),
        (
            "SectionOrder: a b c\n\nSubtitle: Late",
            "C/capsule.rec:9:1: error: a blank line tears a capsule in two; remove the blank line above “Subtitle”"
        ),
        (
            "FrontMatter: a",
            "C/capsule.rec:1:1: error: this capsule has several sections and no “SectionOrder”; write their names in the order in which they are read, as in “SectionOrder: a b c”"
        ),
        (
            "SectionOrder: a b c\n\nPart: One\nSectionOrder: a\nSumary: S.",
            "C/capsule.rec:11:1: error: a part has no field “Sumary”; its fields are Part, Introduction, SectionOrder"
        ),
    ])
    func aMistakeIsNamed(_ order: String, _ problem: String) {
        #expect(load(order).problems.contains(problem), "\(load(order).problems)")
    }
}
