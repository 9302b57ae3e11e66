import Content
import Pages
import Testing

struct AddressSchemeTests {
    private let scheme = AddressScheme.capsule

    @Test(arguments: [
        (PageID.home, "/"), (.contents, "/sections/"), (.glossary, "/glossary/"), (.people, "/people/"),
        (.timeline, "/timeline/"), (.short, "/short.gmi"), (.full, "/full.gmi"), (.notes, "/notes.gmi"),
        (.sources, "/sources.gmi"), (.about, "/about.gmi"), (.search, "/search"),
        (.section(.named("tower")), "/sections/tower.gmi"), (.term(.named("wick")), "/glossary/wick.gmi"),
        (.year(1698), "/timeline/1698.gmi"), (.year(-44), "/timeline/-44.gmi"),
        (.freePage(.named("how-to-read")), "/how-to-read.gmi"),
    ])
    func addressesDoNotChange(page: PageID, path: String) { #expect(scheme.path(of: page).string == path) }

    @Test(arguments: [
        ("/", "index.gmi"), ("/sections/", "sections/index.gmi"), ("/notes.gmi", "notes.gmi"),
        ("/sections/tower.gmi", "sections/tower.gmi"), ("/robots.txt", "robots.txt"),
    ])
    func aPageIsAFileOfAnExport(_ path: String, _ file: String) {
        #expect(scheme.fileName(of: PagePath(path)) == file)
    }

    @Test func whatIsNearlyTheSameFileIsTheSame() {
        let paths = ["/sections/", "/sections/index.gmi"].map(PagePath.init)
        #expect(Set(paths.map(scheme.fileName)).count == 1)
    }

    @Test(arguments: [
        ("/", ["/index.gmi"]), ("/glossary/", ["/glossary", "/glossary/index.gmi"]),
        ("/notes.gmi", ["/notes", "/notes/", "/notes.gmi/"]), ("/robots.txt", []),
        ("/search", ["/search/", "/search.gmi"]),
        ("/study/review", ["/study/review/", "/study/review.gmi"]), ("/a.b/c.d", []),
    ])
    func whatIsTakenForAnAddressByMistake(path: String, nearMisses: [String]) {
        #expect(scheme.nearMisses(of: PagePath(path)).map(\.string) == nearMisses)
    }

    @Test func whatIsNearToAFolderAndAFileMeansTheFolder() {
        let near = scheme.nearMisses(of: ["/people.gmi", "/people/"].map(PagePath.init))
        #expect(near.first { $0.misses.contains(PagePath("/people")) }?.meant == PagePath("/people/"))
    }
}
