import Pages
import Testing

struct PagePathTests {
    struct Row: CustomTestStringConvertible {
        let page: String
        let reference: String
        let path: String?
        var testDescription: String { "\(reference) on \(page)" }
    }

    @Test(arguments: [
        Row(page: "/sections/tower.gmi", reference: "lens.gmi", path: "/sections/lens.gmi"),
        Row(page: "/sections/tower.gmi", reference: "../glossary/wick.gmi", path: "/glossary/wick.gmi"),
        Row(page: "/sections/tower.gmi", reference: "./", path: "/sections/"),
        Row(page: "/sections/tower.gmi", reference: "..", path: "/"),
        Row(page: "/sections/tower.gmi", reference: "../../../short.gmi", path: "/short.gmi"),
        Row(page: "/about.gmi", reference: "glossary/", path: "/glossary/"),
        Row(page: "/glossary/", reference: "wick.gmi", path: "/glossary/wick.gmi"),
        Row(page: "/glossary/wick.gmi", reference: "/short.gmi", path: "/short.gmi"),
        Row(page: "/about.gmi", reference: "gemini://example.org/", path: nil),
        Row(page: "/about.gmi", reference: "//example.org/", path: nil),
        Row(page: "/about.gmi", reference: "mailto:keeper@example.org", path: nil),
        Row(page: "/about.gmi", reference: "short.gmi#end", path: nil),
        Row(page: "/about.gmi", reference: "", path: nil),
    ])
    func resolvesAReference(_ row: Row) {
        #expect(PagePath(row.page).resolving(row.reference)?.string == row.path)
    }
}
