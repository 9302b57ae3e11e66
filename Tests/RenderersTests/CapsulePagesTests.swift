import Content
import Gemtext
import Pages
import Renderers
import Testing

/// What every page of the capsule that comes with Lectern holds, seen as a client sees it.
struct CapsulePagesTests {
    static let pages = GoldenTests.edition?.pages ?? []

    @Test func theCapsuleLoads() {
        #expect(Self.pages.count > 90)
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
}

extension Page: CustomTestStringConvertible {
    package var testDescription: String { AddressScheme.capsule.path(of: id).string }
}
