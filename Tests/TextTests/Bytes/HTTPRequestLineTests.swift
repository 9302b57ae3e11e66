import Testing
import Text

struct HTTPRequestLineTests {
    private func method(_ text: String) -> String? {
        HTTPRequestLine(beginning: Array(text.utf8).span)?.method
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\n", "GET"), ("GET / HTTP/1.0\n", "GET"), ("HEAD /a b HTTP/1.1\r\n", "HEAD"),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "PRI"), ("POST /x?y HTTP/1.1\r\nHost: a\r\n\r\nz", "POST"),
        ("CONNECT example.org:443 HTTP/1.1\r\n", "CONNECT"), ("GET /\u{FF} HTTP/9.9\r\n", "GET"),
    ])
    func aRequestInHTTPIsRecognised(_ text: String, _ name: String) { #expect(method(text) == name) }

    @Test(arguments: [
        "", "\n", "\r\n", "GET", "GET /", "GET /\r\n", "GET / HTTP/1.1", "GET / HTTP/1.1\r",
        "get / HTTP/1.1\r\n",
        "GET  HTTP/1.1\r\n", "GET HTTP/1.1\r\n", " / HTTP/1.1\r\n", "/ HTTP/1.1\r\n", "GET / HTTP/11\r\n",
        "GET / HTTP/1.x\r\n", "GET / http/1.1\r\n", "GET / XHTTP/1.1\r\n", "gemini://a/ HTTP/1.1\r\n",
        "HTTP/1.1\r\n",
        "ABCDEFGHIJKLMNOPQ / HTTP/1.1\r\n", "GET\t/\tHTTP/1.1\r\n",
    ])
    func anythingElseIsNot(_ text: String) { #expect(method(text) == nil) }

    @Test(arguments: ["GET /", "GET https://example.org/"])
    func aLineThatIsTooLongNeedsNoVersion(_ beginning: String) {
        let line = beginning + String(repeating: "a", count: 1_025 - beginning.utf8.count)
        #expect(
            method(line) == "GET" && method(line + "\r") == "GET" && method(line + "a HTTP/1.1\r\n") == "GET"
        )
        #expect(method(String(line.dropLast())) == nil)
    }

    @Test func aLongSelectorThatBeginsWithAWordIsNone() {
        #expect(method("GET THE " + String(repeating: "A", count: 2_000)) == nil)
    }

    /// No cut of a line is one.
    @Test func aLineIsOnlyOneWhenItIsWhole() {
        let line = Array("GET / HTTP/1.1\r\n".utf8)
        for count in 0..<line.count {
            #expect(method(String(decoding: line[..<count], as: UTF8.self)) == nil)
        }
    }
}
