import Gopher
import Testing
import Text

private let lineLimit = GopherRequest.lineLimit

struct GopherRequestTests {
    private func request(_ line: String) throws -> GopherRequest {
        try GopherRequest(parsing: Array(line.utf8).span)
    }

    struct Row: CustomTestStringConvertible {
        let rule: String, line: String, selector: String
        var words: String?
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Row(rule: "the empty selector is the root menu", line: "\r\n", selector: ""),
        Row(rule: "a bare LF is an end", line: "\n", selector: ""),
        Row(rule: "selector CR LF", line: "/a b/\r\n", selector: "/a b/"),
        Row(rule: "selector LF", line: "/a\n", selector: "/a"),
        Row(rule: "words after a TAB", line: "/s\tlenin's last\r\n", selector: "/s", words: "lenin's last"),
        Row(rule: "no words are words", line: "/s\t\r\n", selector: "/s", words: ""),
        Row(rule: "words to the root", line: "\twords\n", selector: "", words: "words"),
        Row(rule: "Gopher+ in place of words", line: "/a\t+\r\n", selector: "/a"),
        Row(rule: "a Gopher+ view", line: "/a\t+text/plain\t1\r\n", selector: "/a"),
        Row(rule: "Gopher+ attributes", line: "/a\t!\r\n", selector: "/a"),
        Row(rule: "Gopher+ attributes of a menu", line: "/a\t$+VIEWS\r\n", selector: "/a"),
        Row(rule: "Gopher+ after words", line: "/a\twords\t+\r\n", selector: "/a", words: "words"),
        Row(rule: "Gopher+ with data", line: "/a\twords\t+\t1\r\n", selector: "/a", words: "words"),
        Row(rule: "any octet in a Gopher+ field", line: "/a\t+\u{1}\u{1B}\r\n", selector: "/a"),
        Row(rule: "words outside of ASCII", line: "/s\tкулак\r\n", selector: "/s", words: "кулак"),
        Row(
            rule: "255 bytes",
            line: String(repeating: "a", count: 255) + "\r\n",
            selector: String(repeating: "a", count: 255)
        ),
        Row(
            rule: "1,024 bytes of line",
            line: "/\t" + String(repeating: "a", count: lineLimit - 2) + "\r\n",
            selector: "/",
            words: String(repeating: "a", count: lineLimit - 2)
        ),
        Row(
            rule: "a browser's request is a selector",
            line: "GET / HTTP/1.1\r\n",
            selector: "GET / HTTP/1.1"
        ),
    ])
    func parses(row: Row) throws {
        let parsed = try request(row.line)
        #expect(parsed.selector.description == row.selector)
        #expect(parsed.words?.string == row.words)
        #expect(try GopherRequest(parsing: parsed.line.span) == parsed)
    }

    struct Rejected: CustomTestStringConvertible {
        let rule: String, line: String, error: GopherRequestError
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Rejected(rule: "nothing", line: "", error: .unterminated),
        Rejected(rule: "no end", line: "/a", error: .unterminated),
        Rejected(rule: "CR is no end", line: "/a\r", error: .unterminated),
        Rejected(rule: "a CR inside", line: "/a\rb\r\n", error: .controlCharacter),
        Rejected(rule: "two CR", line: "/a\r\r\n", error: .controlCharacter),
        Rejected(rule: "a LF inside", line: "/a\n/b\r\n", error: .controlCharacter),
        Rejected(rule: "NUL", line: "/\0\r\n", error: .controlCharacter),
        Rejected(rule: "C1", line: "/\u{9B}\r\n", error: .controlCharacter),
        Rejected(rule: "a TLS greeting", line: "\u{16}\u{3}\u{1}\0\n", error: .controlCharacter),
        Rejected(rule: "C1 in the words", line: "/a\t\u{9B}\r\n", error: .controlCharacter),
        Rejected(rule: "ESC in the words", line: "/a\t\u{1B}[2J\r\n", error: .controlCharacter),
        Rejected(
            rule: "256 bytes",
            line: String(repeating: "a", count: 256) + "\r\n",
            error: .selectorTooLong
        ),
        Rejected(
            rule: "256 bytes before words",
            line: String(repeating: "a", count: 256) + "\ta\r\n",
            error: .selectorTooLong
        ),
        Rejected(
            rule: "1,025 bytes of line",
            line: "/\t" + String(repeating: "a", count: lineLimit - 1) + "\n",
            error: .tooLong
        ),
        Rejected(rule: "5,000 bytes", line: String(repeating: "a", count: 5_000) + "\r\n", error: .tooLong),
    ])
    func rejects(row: Rejected) {
        #expect(throws: row.error) { try request(row.line) }
    }

    @Test func aLineCutAnywhereIsUnterminated() {
        let line = Array("/sections/\twords\t+\r\n".utf8)
        for length in 0..<line.count {
            #expect(throws: GopherRequestError.unterminated) {
                try GopherRequest(parsing: Array(line.prefix(length)).span)
            }
        }
    }

    @Test func wordsInLatin1() throws {
        let parsed = try GopherRequest(parsing: [0x2F, 0x09, 0xE9, 0x0A].span)
        #expect(parsed.words?.string == "\u{E9}")
    }

    @Test(
        "words that are neither UTF-8 nor Latin 1 are refused as such",
        arguments: [[0x93, 0x61], [0xC3, 0x28, 0x80]]
    )
    func wordsInNoEncoding(_ words: [UInt8]) {
        let line = [0x2F, 0x09] + words + [0x0A]
        #expect(throws: GopherRequestError.notUTF8) { try GopherRequest(parsing: line.span) }
        let steering = [0x2F, 0x09, 0x1B] + words + [0x0A]
        #expect(throws: GopherRequestError.controlCharacter) { try GopherRequest(parsing: steering.span) }
    }

    @Test func whatAClientSends() throws {
        let selector = try #require(Selector("/s"))
        #expect(GopherRequest(selector).line == Array("/s\r\n".utf8))
        #expect(GopherRequest(selector, words: FieldText("a b")).line == Array("/s\ta b\r\n".utf8))
        #expect(GopherRequest(.root).line == Array("\r\n".utf8))
    }
}
