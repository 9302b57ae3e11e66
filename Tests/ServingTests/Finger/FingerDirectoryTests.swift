import Pages
import Testing

@testable import Serving

struct FingerDirectoryTests {
    private let directory = FingerDirectory(
        [
            "/", "/sections/", "/sections/opening", "/glossary/", "/glossary/soviet", "/glossary/lens",
            "/one/glossary/lens", "/study/lens/solution", "/timeline/1917", "/sections/opening/numbered",
            "/notes/Tide%20table.txt",
        ].map(PagePath.init)
    )

    @Test(arguments: [
        ("opening", "/sections/opening"), ("sections/opening", "/sections/opening"),
        ("/Sections/Opening/", "/sections/opening"), ("opening.gmi", "/sections/opening"),
        ("opening.txt", "/sections/opening"), ("1917", "/timeline/1917"), ("/", "/"),
        ("sections", "/sections/"),
        ("notes/tide%20table.txt", "/notes/Tide%20table.txt"),
        ("study/lens/solution", "/study/lens/solution"), ("glossary/lens", "/glossary/lens"),
    ])
    func aNameIsAPathOrItsLastPart(name: String, path: String) {
        #expect(directory.meaning(of: name) == .page(PagePath(path)))
    }

    @Test func aNameOfSeveralPagesListsThem() {
        #expect(directory.meaning(of: "lens") == .several(["glossary/lens", "one/glossary/lens"]))
    }

    @Test(arguments: [
        ("sovjet", ["glossary/soviet"]), ("opneing", ["sections/opening"]), ("xyz", []), ("s", []),
        ("solution", ["glossary/soviet"]), ("numbered", []),
    ])
    func theNearestNamesBeginAlike(name: String, nearest: [String]) {
        #expect(directory.meaning(of: name) == .nothing(nearest: nearest))
    }

    @Test func anEmptyDirectoryHasNoNames() {
        let empty = FingerDirectory([])
        #expect(empty.meaning(of: "a") == .nothing(nearest: []) && empty.example == nil)
    }
}
