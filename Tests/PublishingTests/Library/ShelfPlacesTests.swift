import Content
import Pages
import Publishing
import Testing

struct ShelfPlacesTests {
    private func places(_ texts: [(String, String?)]) throws -> [String] {
        try ShelfPlaces(of: texts.map { (path: $0, slug: $1.flatMap { Slug($0) }) }).prefixes
            .map(\.description)
    }

    @Test func oneTextAloneHasTheRoot() throws {
        #expect(try places([("a/search", nil)]) == [""])
        #expect(try places([("книга", nil)]) == [""])
    }

    @Test func eachOfSeveralIsUnderItsSlugOrElseTheNameOfItsFolder() throws {
        #expect(
            try places([("a/My Book", nil), ("/x/Bells/", nil), ("c", "sea")]) == [
                "/my-book", "/bells", "/sea",
            ]
        )
    }

    @Test func aDotStandsForTheFolderItself() throws {
        let here = try places([(".", nil), ("other", nil)])
        #expect(here.first != "/" && here.last == "/other")
    }

    @Test(arguments: [
        (["a", "a"], [nil, nil], ["a is named twice; name it once"]),
        ([".", "./"], [nil, nil], [". and ./ are the same folder; name it once"]),
        (
            ["a/Book", "b/book"], [nil, nil],
            [
                "a/Book and b/book would both have the address /book/; add another “Slug: …” to the capsule.rec of one"
            ]
        ),
        (
            ["a/Search", "книга", "c"], [nil, nil, "search"],
            [
                "a/Search: /search is an address of the whole host; add another “Slug: …” to its capsule.rec",
                "книга: this name has no letters for an address; add “Slug: …” to its capsule.rec",
                "c: /search is an address of the whole host; add another “Slug: …” to its capsule.rec",
            ]
        ),
    ])
    func whatCannotStandBesideOthersIsNamed(paths: [String], slugs: [String?], messages: [String]) {
        let error = #expect(throws: ShelfError.self) { try places(Array(zip(paths, slugs))) }
        #expect(error?.lines == messages)
    }
}
