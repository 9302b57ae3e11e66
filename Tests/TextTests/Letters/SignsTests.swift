import Testing
import Text

/// The signs with which texts begin and end.
struct SignsTests {
    @Test(arguments: [
        ("It burns.", true), ("Горит。", true), ("It burns", false), ("", false), (". It burns", false),
        ("e.\u{301}", false),
    ])
    func aTextEndsInOneOfSomeSigns(_ text: String, _ ends: Bool) {
        #expect(text.ends(inOneOf: ".!。") == ends)
        #expect(text[...].ends(inOneOf: ".!。") == ends)
    }

    @Test(arguments: [("“Lamp”", true), ("[lamp", true), ("lamp]", false), ("", false)])
    func aTextBeginsWithOneOfSomeSigns(_ text: String, _ begins: Bool) {
        #expect(text.begins(withOneOf: "[“") == begins)
    }
}
