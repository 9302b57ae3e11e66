import Gopher
import Testing

struct GopherRequestErrorTests {
    /// An error is shown as the display text of an item, which has less than 70 characters and no TAB, CR or LF.
    @Test(arguments: [
        GopherRequestError.tooLong, .unterminated, .selectorTooLong, .controlCharacter, .notUTF8,
    ])
    func fitsInAnItem(error: GopherRequestError) {
        #expect(FieldText(error.description) != nil)
        #expect(error.description.count < 70)
    }
}
