import Pages
import Testing

struct PagePathTests {
    @Test(arguments: [
        ("/", "index.gmi"), ("/sections/", "sections/index.gmi"), ("/notes.gmi", "notes.gmi"),
        ("/sections/tower.gmi", "sections/tower.gmi"), ("/robots.txt", "robots.txt"),
    ])
    func aPageIsAFileOfAnExport(_ path: String, _ file: String) {
        #expect(PagePath(path).fileName == file)
    }

    @Test func whatIsNearlyTheSameFileIsTheSame() {
        #expect(PagePath("/sections/").fileName == PagePath("/sections/index.gmi").fileName)
    }
}
