import Pages
import Testing

struct DoorTests {
    private let edition = Edition(of: Lighthouses.article)
    private let twin = Door(name: "Gopher", prefix: "gopher://example.org:7070/1")

    private func links(_ path: String, of edition: Edition) throws -> [Link] {
        let page = try #require(edition.pages.first { $0.path == path })
        guard case .links(let links) = page.blocks.last else { return [] }
        return links
    }

    @Test func homeAndTheAboutPageNameThemselvesBehindTheOtherDoor() throws {
        for page in edition.beside([twin]).pages {
            let address = LinkTarget.external("gopher://example.org:7070/1\(page.path)")
            let foot = try links(page.path, of: edition.beside([twin]))
            let isNamed = foot.contains(Link(address, label: "This page over Gopher"))
            #expect(isNamed == [.home, .about].contains(page.id), "\(page.path)")
        }
    }

    @Test func theLastLinkStillLeadsHome() throws {
        for page in edition.beside([twin], hasPlainText: true).pages where page.id != .home {
            let foot = try links(page.path, of: edition.beside([twin], hasPlainText: true))
            #expect(foot.last?.target == .page(.home), "\(page.path)")
        }
    }

    @Test(arguments: [
        ("/sections/tower.gmi", "/sections/tower.txt"),
        ("/glossary/eddystone.gmi", "/glossary/eddystone.txt"),
        ("/short.gmi", "/short.txt"), ("/full.gmi", "/full.txt"),
    ])
    func aTextLeadsToItsPlainText(path: String, text: String) throws {
        let link = Link(.plainText(PageID(path)), label: "This page as plain text")
        #expect(try links(path, of: edition.beside([], hasPlainText: true)).contains(link))
        #expect(try !links(path, of: edition.beside([twin])).contains(link))
        #expect(AddressScheme.capsule.plainText(of: PageID(path)).string == text)
    }

    @Test(arguments: ["/", "/sections/", "/glossary/", "/timeline/", "/about.gmi", "/sources.gmi"])
    func aListOfLinksHasNoPlainText(path: String) throws {
        #expect(try #require(edition.page(path)).isText == false)
    }

    @Test func withoutAnotherDoorNothingIsAdded() {
        #expect(edition.beside([]).pages == edition.pages)
    }
}
