import Publishing
import Testing

struct FolderPlaceTests {
    @Test(arguments: ["/", "/notes/", "/a/b-c/", "/~ada/", "/v1.2_x/"])
    func takesAPathThatBeginsAndEndsWithASlash(text: String) {
        #expect(FolderPlace(text)?.description == text)
    }

    @Test(arguments: [
        "", "notes", "/notes", "notes/", "//", "/a//b/", "/../", "/a/./", "/a b/", "/é/", "/a%20/", "/a?/",
    ])
    func refusesAllElse(text: String) {
        #expect(FolderPlace(text) == nil)
    }
}
