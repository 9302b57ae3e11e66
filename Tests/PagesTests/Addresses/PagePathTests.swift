import Pages
import Testing

struct PagePathTests {
    @Test(arguments: [
        ("/", "/sections/", "sections/"), ("/", "/", "./"), ("/about.gmi", "/", "./"),
        ("/sections/", "/", "../"), ("/sections/tower.gmi", "/sections/", "./"),
        ("/sections/tower.gmi", "/glossary/wick.gmi", "../glossary/wick.gmi"),
        ("/a/b/c.gmi", "/a/d/", "../d/"), ("/a/b/c.gmi", "/b/b/c.gmi", "../../b/b/c.gmi"),
    ])
    func aReferenceIsRelative(page: String, target: String, reference: String) {
        #expect(PagePath(target).reference(from: PagePath(page)) == reference)
    }
}
