import Gopher
import Pages
import Renderers
import Testing
import Text

struct GopherMenuRendererTests {
    private func menu(_ blocks: Block...) throws -> [String] {
        let server = try #require(GopherServer(host: "example.org", port: 7070))
        let page = Page(id: .home, title: "T", text: blocks)
        let text = String(decoding: GopherMenuRenderer(server: server, .test).render(page), as: UTF8.self)
        #expect(text.hasSuffix("\r\n.\r\n"))
        return text.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast(2).map(String.init)
    }

    @Test func textIsLinesWithAllFourFields() throws {
        #expect(
            try menu(.paragraph([.text("Words.")]))
                == [
                    "iT\t\terror.host\t1", "i=\t\terror.host\t1", "i\t\terror.host\t1",
                    "iWords.\t\terror.host\t1",
                ]
        )
    }

    struct Row: CustomTestStringConvertible {
        let target: LinkTarget
        let line: String
        var testDescription: String { line }
    }

    @Test(arguments: [
        Row(target: .page(.home), line: "1A\t\texample.org\t7070"),
        Row(target: .page(.contents), line: "1A\t/sections/\texample.org\t7070"),
        Row(target: .page(.about), line: "1A\t/about.gmi\texample.org\t7070"),
        Row(target: .file(.robots), line: "0A\t/robots.txt\texample.org\t7070"),
        Row(target: .heading("its-stone", of: .full), line: "1A\t/full.gmi\texample.org\t7070"),
        Row(target: .page(.search), line: "7A\t/search\texample.org\t7070"),
        Row(target: .query("night%20lamp", of: .search), line: "1A\t/search?night%20lamp\texample.org\t7070"),
        Row(
            target: .external("https://example.com/a?b=c"),
            line: "hA\tURL:https://example.com/a?b=c\texample.org\t7070"
        ),
        Row(
            target: .external("gemini://example.com/"),
            line: "hA\tURL:gemini://example.com/\texample.org\t7070"
        ),
        Row(target: .external("gopher://example.com/0/a"), line: "0A\t/a\texample.com\t70"),
        Row(
            target: .external("mailto:a@example.org"),
            line: "hA\tURL:mailto:a@example.org\texample.org\t7070"
        ),
    ])
    func aLinkIsAnItemOfItsTargetsType(_ row: Row) throws {
        #expect(try menu(.links([Link(row.target, label: "A")])).last == row.line)
    }

    @Test(arguments: [
        "javascript:alert(1)", "gopher://example.com/7/find%09words", "https://a/\u{E9}", "notes",
    ])
    func whatHasNoPlaceInAMenuIsWords(address: String) throws {
        let lines = try menu(.links([Link(.external(address), label: "A")])).suffix(2)
        #expect(lines == ["iA\t\terror.host\t1", "i  \(address)\t\terror.host\t1"])
    }

    @Test func aLongLabelGoesOnBelowItsItem() throws {
        let label = String(repeating: "seven77 ", count: 10)
        let lines = try menu(.links([Link(.page(.about), label: label)])).suffix(2)
        let seven = String(repeating: "seven77 ", count: 7)
        #expect(
            lines == [
                "1\(seven)seven77\t/about.gmi\texample.org\t7070",
                "i  seven77 seven77\t\terror.host\t1",
            ]
        )
    }

    @Test func aLinkFollowsItsHeading() throws {
        let lines = try menu(.heading(level: 2, "H"), .links([Link(.page(.about), label: "A")]))
        #expect(
            lines.suffix(3) == [
                "iH\t\terror.host\t1", "i-\t\terror.host\t1", "1A\t/about.gmi\texample.org\t7070",
            ]
        )
    }

    /// Debian's gopher opens a menu where its first item is.
    @Test func theWayUpStandsBelowTheTitle() throws {
        let server = try #require(GopherServer(host: "example.org", port: 7070))
        let contents = Link(.page(.contents), label: "Contents")
        let home = Link(.page(.home), label: "Home")
        let page = Page(
            id: .about,
            title: "T",
            text: [.paragraph([.text("Words.")])],
            foot: Page.Foot(heading: "Onward", links: [contents, home], up: contents)
        )
        let menu = GopherMenuRenderer(server: server, .test).menu(of: page)
        #expect(menu.items.prefix(4).map(\.display.string) == ["T", "=", "Contents", ""])
        #expect(menu.items[2].type == .menu)
    }

    @Test(arguments: [32, 40, 67, 120])
    func linesHaveTheWidthThatIsAskedFor(_ width: Int) throws {
        let server = try #require(GopherServer(host: "example.org", port: 7070))
        let words = String(repeating: "seven77 ", count: 40)
        let page = Page(
            id: .home,
            title: words,
            text: [
                .heading(level: 2, words), .heading(level: 3, words), .paragraph([.text(words)]),
                .quotation([[.text(words)]]),
                .links([Link(.page(.about), label: words)]),
            ]
        )
        let widths = GopherMenuRenderer(server: server, width: width, .test).menu(of: page).items.map(
            \.display.string.displayWidth
        )
        #expect(widths.allSatisfy { $0 <= width } && widths.max() ?? 0 > width - 8)
        let lines = PlainTextRenderer(width: width).lines(of: page).map(\.displayWidth)
        #expect(lines.allSatisfy { $0 <= width } && lines.max() ?? 0 > width - 8)
    }

    /// Lagrange tells by three spaces, line by line, and would else show half of a drawing in letters of one width.
    @Test func everyRowOfADrawingIsIndentedByThreeSpacesIfAllHaveRoom() throws {
        let rows = [" /\\", "", "1917 o o"]
        let wide = String(repeating: "x", count: 65)
        func labels(_ rows: [String]) throws -> [String] {
            try menu(.preformatted(rows, description: "Drawn.")).compactMap {
                $0.split(separator: "\t").first.map { String($0.dropFirst()) }
            }
        }
        #expect(try labels(rows).suffix(3) == ["    /\\", "   ", "   1917 o o"])
        #expect(try labels(rows + [wide]).suffix(4) == rows + [wide])
    }

    @Test func noTextCanBeginAnotherFieldOrLine() throws {
        let lines = try menu(
            .paragraph([.text("a\tb\r\n0c")]),
            .preformatted(["d\te\r\n0f"], description: ""),
            .links([Link(.page(.about), label: "g\th\r\n0i")])
        )
        #expect(lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 4 })
        #expect(!lines.contains { $0.hasPrefix("0") })
    }

    @Test(arguments: GoldenTests.pages)
    func aPageIsAMenuThatFits(_ page: Page) throws {
        let server = try #require(GopherServer(host: "example.org", port: 7070))
        let bytes = GopherMenuRenderer(server: server, .test).render(page)
        for item in try Menu(parsing: bytes.span).items {
            #expect(item.display.string.displayWidth <= 67, "\(item.display)")
        }
    }
}
