import Testing
import Text

struct VisibilityTests {
    @Test(arguments: [
        "", " ", "\t\u{A0}\u{2028}", "\u{200B}", "\u{3000}", "\u{3164}", "\u{2800}", "\u{202E}\u{AD}",
    ])
    func nothingIsSeen(text: String) { #expect(text.isInvisible) }

    @Test(arguments: ["a", " . ", "\u{200B}é", "совет", "\u{1F4D6}", "\u{2801}"])
    func somethingIsSeen(text: String) { #expect(!text.isInvisible) }
}
