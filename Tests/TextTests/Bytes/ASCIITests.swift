import Testing
import Text

/// The bytes with which texts begin.
struct ASCIITests {
    @Test(arguments: [
        ("TODO", true), ("todo: write", true), ("ToDo", true), ("…", true), ("tod", false), ("a todo", false),
        ("", false),
        ("ＴＯＤＯ", false),
    ])
    func bytesBeginAsOneOfSomeTextsInAnyCase(_ text: String, _ begins: Bool) {
        #expect(text.utf8.beginsLike(["fixme", "todo", "…"]) == begins)
    }
}
