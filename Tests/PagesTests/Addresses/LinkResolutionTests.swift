import Content
import Pages
import Testing
import Text

/// Tests what an address in a link line leads to.
struct LinkResolutionTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let file: String
        let address: String
        let target: LinkTarget
        var testDescription: String { "\(address) in \(file)" }

        init(_ address: String, in file: String = "sections/one.gmi", _ target: LinkTarget) {
            (self.file, self.address, self.target) = (file, address, target)
        }

        init(_ address: String, in file: String = "sections/one.gmi", _ path: String) {
            self.init(address, in: file, .page(PageID(path)))
        }
    }

    static let rows = [
        Row("two.gmi", "/sections/two.gmi"), Row("./two.gmi", "/sections/two.gmi"),
        Row("one.gmi", "/sections/one.gmi"), Row("../glossary/lamp.gmi", "/glossary/lamp.gmi"),
        Row("./", "/sections/"), Row(".", "/sections/"), Row("..", "/"), Row("../", "/"), Row("/", "/"),
        Row("../../../short.gmi", "/short.gmi"), Row("/short.gmi", "/short.gmi"),
        Row("..//glossary//lamp.gmi", "/glossary/lamp.gmi"),
        Row("a/./b/../../two.gmi", "/sections/two.gmi"),
        Row("glossary/", in: "pages/about.gmi", "/glossary/"),
        Row("schools.gmi", in: "pages/about.gmi", "/schools.gmi"),
        Row("lamp.gmi", in: "glossary/lamp.gmi", "/glossary/lamp.gmi"),
        Row("/robots.txt", .file(.robots)),
        // These are spelt with triplets that mean the same.
        Row("tw%6F.gmi", "/sections/two.gmi"), Row("tw%6f%2Egmi", "/sections/two.gmi"),
        Row("%2e%2E/short.gmi", "/short.gmi"),
        // These lead to headings.
        Row("two.gmi#the-lamps-oil", .heading("the-lamps-oil", of: PageID("/sections/two.gmi"))),
        Row("two.gmi#the-lamps-oil-2", .heading("the-lamps-oil-2", of: PageID("/sections/two.gmi"))),
        Row("two.gmi#the%2Dlamps-%6Fil", .heading("the-lamps-oil", of: PageID("/sections/two.gmi"))),
        Row("two.gmi#two", .heading("two", of: PageID("/sections/two.gmi"))),
        Row("#one", .heading("one", of: PageID("/sections/one.gmi"))),
        Row("../full.gmi#1-one", .heading("1-one", of: .full)),
        Row("../glossary/#l", .heading("l", of: .glossary)),
        Row("../#look-things-up", .heading("look-things-up", of: .home)),
        Row("../about.gmi#this-edition-in-figures", .heading("this-edition-in-figures", of: .about)),
        // These lead to the search.
        Row("/search", .page(.search)), Row("../search", .page(.search)), Row("/search?", .page(.search)),
        Row("/search?night%20lamp", .query("night%20lamp", of: .search)),
        // These lead elsewhere.
        Row("gemini://example.org/", .external("gemini://example.org/")),
        Row("https://example.org?a#b", .external("https://example.org?a#b")),
        Row("GOPHER://example.org/", .external("GOPHER://example.org/")),
        Row("mailto:a@example.org", .external("mailto:a@example.org")),
        Row("urn:isbn:0451450523", .external("urn:isbn:0451450523")),
        Row("tel:+44", .external("tel:+44")),
        Row("finger://example.org/a", .external("finger://example.org/a")),
    ]

    @Test(arguments: rows)
    func anAddressThatIsRight(_ row: Row) throws {
        let folder = SmallCapsule.folder(adding: "\n=> \(row.address) The link\n", to: row.file)
        let (edition, problems) = SmallCapsule.compose(folder)
        #expect(problems == [])
        let path = row.file.hasPrefix("pages/") ? String(row.file.dropFirst(5)) : "/\(row.file)"
        let link = try #require(edition?.page(path)).links.first { $0.label == "The link" }
        #expect(link?.target == row.target)
    }

    /// A page's headings do not depend on the edition: the home page of files has no search, and its about page names no
    /// certificate.
    @Test(arguments: ["../#look-things-up", "../about.gmi#this-edition-in-figures"], [true, false])
    func anAddressIsRightInEveryEdition(_ address: String, _ isSearchable: Bool) {
        let folder = SmallCapsule.folder([
            "sections/one.gmi": "Title: One\nSummary: First.\n\nA lamp.\n\n=> \(address) The link\n",
            "glossary/lamp.gmi": nil,
        ])
        #expect(SmallCapsule.compose(folder, isSearchable: isSearchable).problems == [])
    }

    @Test func theWholeTextLeadsWhereTheSectionDoes() throws {
        let folder = SmallCapsule.folder(
            adding: "\n=> two.gmi#two There\n=> #one Here\n",
            to: "sections/one.gmi"
        )
        let edition = try #require(SmallCapsule.compose(folder).edition)
        let links = try #require(edition.page("/full.gmi")).links.prefix(2)
        #expect(
            links.map(\.target) == [
                .heading("two", of: PageID("/sections/two.gmi")),
                .heading("one", of: PageID("/sections/one.gmi")),
            ]
        )
    }

    @Test func aHeadingIsNamedInItsOwnScript() throws {
        let text = "Title: Two\nSummary: S.\n\n## Ленин и «Правда», 1923\n\nB.\n"
        for fragment in ["ленин-и-правда-1923", "%D0%BB%D0%B5%D0%BD%D0%B8%D0%BD-и-правда-1923"] {
            let folder = SmallCapsule.folder([
                "sections/two.gmi": text,
                "sections/one.gmi":
                    "Title: One\nSummary: S.\n\nA [[lamp]].\n\n=> two.gmi#\(fragment) The link\n",
            ])
            let (edition, problems) = SmallCapsule.compose(folder)
            #expect(problems == [])
            let target = LinkTarget.heading("ленин-и-правда-1923", of: PageID("/sections/two.gmi"))
            #expect(edition?.page("/sections/one.gmi")?.links.first?.target == target)
        }
    }
}
