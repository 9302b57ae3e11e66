import Content
import Pages
import Testing
import Text

/// Tests the names of years, which are no more exact than the dates are known.
struct YearTests {
    private func edition(_ dates: [String], language: String = "en") throws -> Edition {
        var article = EditionTests.bare
        article.language = language
        article.terms = [Lighthouses.wick]
        article.events = try dates.enumerated().map { index, date in
            Event(
                date: try #require(EDTFDate(date)),
                title: "E\(index)",
                sections: article.sections.map(\.slug),
                terms: [.wick],
                origin: .article
            )
        }.sorted { $0.date < $1.date }
        return Edition(of: article, isSearchable: true)
    }

    struct Row: CustomTestStringConvertible {
        let dates: [String], path: String, title: String, label: String
        var testDescription: String { dates.joined(separator: ", ") }

        init(_ dates: String..., path: String, title: String, label: String) {
            (self.dates, self.path, self.title, self.label) = (dates, path, title, label)
        }
    }

    @Test(arguments: [
        Row("192X", path: "/timeline/1920.gmi", title: "The 1920s", label: "The 1920s: E0"),
        Row(
            "19XX",
            path: "/timeline/1900.gmi",
            title: "Between 1900 and 1999",
            label: "Between 1900 and 1999: E0"
        ),
        Row("1863~", path: "/timeline/1863.gmi", title: "About 1863", label: "About 1863: E0"),
        Row("1863-05?", path: "/timeline/1863.gmi", title: "Possibly 1863", label: "Possibly 1863: E0"),
        Row("1918/1922", path: "/timeline/1918.gmi", title: "1918 to 1922", label: "1918 to 1922: E0"),
        Row("1912/..", path: "/timeline/1912.gmi", title: "From 1912", label: "From 1912: E0"),
        Row("Y-12345", path: "/timeline/-12345.gmi", title: "12346 BC", label: "12346 BC: E0"),
        Row("1920-05", "192X", path: "/timeline/1920.gmi", title: "1920", label: "1920: E0; the 1920s: E1"),
        Row("1929-02", "1929-11/1930-03", path: "/timeline/1929.gmi", title: "1929", label: "1929: E0; E1"),
        Row(
            "1918",
            "1918/1922",
            path: "/timeline/1918.gmi",
            title: "1918",
            label: "1918: E0; 1918 to 1922: E1"
        ),
        Row(
            "192X",
            "1920~",
            "192X",
            path: "/timeline/1920.gmi",
            title: "The 1920s",
            label: "The 1920s: E0; E2; about 1920: E1"
        ),
    ])
    func areNamedAlikeWhereverAPageLeadsToThem(_ row: Row) throws {
        let edition = try edition(row.dates)
        #expect(try #require(edition.page(row.path)).title == row.title)
        for path in ["/timeline/", "/sections/only.gmi", "/glossary/wick.gmi"] {
            let links = try #require(edition.page(path)).links
            let link = links.first { $0.target == .page(PageID(row.path)) }
            #expect(link?.label == row.label, "\(path)")
        }
        let found = try #require(edition.search?.results(for: row.title)).links.first
        #expect(found?.target == .page(PageID(row.path)))
        #expect(found?.label.hasPrefix(row.title) == true)
    }

    @Test(arguments: [
        (["192X"], "The 1920s", "Timeline: the 1920s"), (["1863~"], "About 1863", "Timeline: about 1863"),
        (["1918/1922"], "1918 to 1922", "Timeline: 1918 to 1922"),
        (["1863~", "1869"], "About 1863 to 1869", "Timeline: about 1863 to 1869"),
        (["192X", "1953"], "The 1920s", "Timeline: the 1920s to 1953"),
        (["Y-12345"], "12346 BC", "Timeline: 12346 BC"),
    ])
    func headingsAndHomeSayHowExactlyTheyAreKnown(dates: [String], heading: String, home: String) throws {
        let edition = try edition(dates)
        #expect(try #require(edition.page("/timeline/")).headings.first == heading)
        #expect(try #require(edition.page("/")).labels(under: "Look things up").contains(home))
    }

    @Test func speakGerman() throws {
        let edition = try edition(["192X", "1953~"], language: "de")
        let timeline = try #require(edition.page("/timeline/"))
        #expect(timeline.links.prefix(2).map(\.label) == ["1920er-Jahre: E0", "Etwa 1953: E1"])
        #expect(
            timeline.paragraphs.first?.hasPrefix("2 Ereignisse, 1920er-Jahre bis etwa 1953.") == true
        )
    }
}
