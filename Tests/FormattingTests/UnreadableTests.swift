import Formatting
import Records
import Testing

/// A file with an error of its own is left as it is.
struct UnreadableTests {
    @Test(arguments: [
        ("Title: T\nSummary: S.\n\nA\tB.\n", "C/sections/a.gmi:4:2: error: a TAB"),
        ("Title: T\nSummary: S.\n\n```x\nA\n", "C/sections/a.gmi:4:1: error: this block is not closed"),
        ("Title: T\nSummry: S.\n\nA.\n", "C/sections/a.gmi:2:1: error: a section has no field “Summry”"),
        ("Title: T\nSummary: S.\n\n*A\n", "C/sections/a.gmi:4:1: error: this line begins with the mark"),
        ("\n# Nothing.\n\n", "C/sections/a.gmi:1:1: error: this file has no header record"),
        ("", "C/sections/a.gmi:1:1: error: this file has no header record"),
    ])
    func itsErrorIsNamed(source: String, message: String) {
        #expect(houseForm(of: source).hasPrefix(message))
    }

    @Test func whatIsNotUTF8IsLeftAlone() {
        let bytes = Array("Title: T\nSummary: S.\n\nA".utf8) + [0xFF, 0x0A]
        guard case .unreadable(let errors) = HouseForm(of: bytes, at: "sections/a.gmi", in: "C") else {
            Issue.record("it is read")
            return
        }
        #expect(errors.map(\.position.line) == [4])
    }

    @Test func aNameThatAnotherFileLacksIsNoObstacle() {
        let source = "Title: T\nSummary: S.\n\nA [[nobody]] and [@nothing]. [^none]\n"
        #expect(houseForm(of: source) == source)
    }

    @Test func whatIsNoFileOfACapsuleHasNoForm() {
        for path in ["README.md", "sections/A.gmi", "sections/a.md", "media/a.gmi", "de/capsule.rec"] {
            #expect(houseForm(of: "Title: T\n", at: path) == "no file of a capsule")
        }
    }
}
