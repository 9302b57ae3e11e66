import Pages
import Testing

@testable import Serving

struct PathTableTests {
    private let paths = ["/", "/a", "/a/", "/a.gmi", "/é.gmi", "/e\u{301}.gmi", "/ab", "", "/\u{10FFFF}"]

    private var table: PathTable<Int> {
        PathTable(Dictionary(paths.enumerated().map { (PagePath($1), $0) }, uniquingKeysWith: { $1 }))
    }

    /// An accent that is a character of its own makes another path.
    @Test func eachPathHasItsOwnValue() {
        for (index, path) in paths.enumerated() { #expect(table[path] == index, "\(path)") }
    }

    @Test(arguments: ["/b", "/a//", "/A", "/a.gm", "/a.gmi/", "a", " ", "/\0"])
    func whatIsNotThereIsNotFound(path: String) {
        #expect(table[path] == nil)
    }

    @Test func allPathsAreListedOnce() {
        #expect(Set(table.paths) == Set(paths.map(PagePath.init)))
        #expect(table.paths.count == paths.count)
    }

    @Test func anEmptyTableHasNothing() {
        let table = PathTable<Int>([:])
        #expect(table.paths.isEmpty && table["/"] == nil && table[""] == nil)
    }
}
