import Content
import Gemtext
import Gopher
import Pages
import Renderers
import TestSupport
import Testing
import Text

/// Checks every page of the capsule that comes with Lectern, seen as a client sees it.
///
/// No other suite of this target looks into that capsule, and this one looks at no particular sentence of it, so that a better
/// sentence fails no test.
struct CapsuleTests {
    private static let loaded = (try? SourceFolder.read(Repository.capsule)).map { loadArticle(from: $0) }
    static let pages = loaded?.article.map { Edition(of: $0, isSearchable: true).pages } ?? []

    @Test func theCapsuleLoadsWithoutAWarning() {
        #expect(Self.pages.count > 90)
        #expect(Self.loaded?.diagnostics.isEmpty == true)
    }

    @Test(arguments: pages)
    func aPageReadsWell(_ page: Page) {
        let text = String(decoding: GemtextRenderer(.test).render(page), as: UTF8.self)
        let lines = GemtextLine.lines(in: text)
        #expect(lines.first == .heading(level: 1, page.title))
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.contains("\n\n\n"))
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
        for mark in ["[[", "[@", "[^"] { #expect(!text.contains(mark)) }

        var addresses: Set<String> = []
        var titles = 0
        for line in lines {
            switch line {
            case .heading(2...3, _), .text:
                // Each event and each work has links of its own.
                addresses = []
            case .link(let address, let label):
                #expect(addresses.insert(address).inserted, "\(address) twice")
                #expect(label?.isEmpty == false && !address.contains(" "))
            case .heading(1, _): titles += 1
            case .preformatted(let row): #expect(row.count <= 67)
            default: break
            }
        }
        #expect(titles == 1)
    }

    @Test(arguments: pages)
    func aPageFitsAsAMenuAndAsText(_ page: Page) throws {
        let server = try #require(GopherServer(host: "example.org", port: 7070))
        let bytes = GopherMenuRenderer(server: server, .test).render(page)
        for item in try Menu(parsing: bytes.span).items {
            #expect(item.display.string.displayWidth <= 67, "\(item.display)")
        }
        for line in PlainTextRenderer().lines(of: page) {
            #expect(line.displayWidth <= 67 && !line.hasPrefix("."), "\(line)")
        }
    }

    @Test(arguments: pages)
    func theTwoFormsMadeAtOnceAreTheSameAsEachByItself(_ page: Page) throws {
        let renderer = GopherMenuRenderer(server: try #require(GopherServer(host: "example.org")), .test)
        let (menu, text) = renderer.forms(of: page)
        #expect(menu == renderer.menu(of: page))
        #expect(text == PlainTextRenderer().render(page))
    }

    @Test func homeIsWholeOnAScreenOfFortyLines() throws {
        let home = try #require(Self.pages.first { $0.id == .home })
        let text = String(decoding: GemtextRenderer(.test).render(home), as: UTF8.self)
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
            // A client shows a link's label and wraps at 80 columns.
            let shown = line.hasPrefix("=> ") ? line.dropFirst(3).drop { $0 != " " } : line
            return max(1, (shown.count + 79) / 80)
        }
        #expect(rows.reduce(0, +) <= 40)
    }
}

extension Page: CustomTestStringConvertible {
    package var testDescription: String { AddressScheme.capsule.path(of: id).string }
}
