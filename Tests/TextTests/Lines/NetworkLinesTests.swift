import Testing
import Text

struct NetworkLinesTests {
    @Test(arguments: [
        ("", ""), ("a", "a\r\n"), ("a\n", "a\r\n"), ("a\r\nb", "a\r\nb\r\n"),
        ("a\rb\n\nc\r", "a\r\nb\r\n\r\nc\r\n"),
        ("\n", "\r\n"), ("\r\r\n", "\r\n\r\n"),
    ])
    func everyLineEndsWithCRLF(text: String, expected: String) {
        #expect(String(decoding: Array(text.utf8).withNetworkLineEnds, as: UTF8.self) == expected)
    }
}
