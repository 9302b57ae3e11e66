import Gemtext
import Testing

struct GemtextParserTests {
    @Test(arguments: [
        ("words", GemtextLine.text("words")),
        (" ", .text(" ")),
        (" * words", .text(" * words")),
        ("*words", .text("*words")),
        ("*", .text("*")),
        ("=", .text("=")),
        ("==> words", .text("==> words")),
        ("``words``", .text("``words``")),
        ("=>a", .link(address: "a", label: nil)),
        ("=>\ta  the\tlabel ", .link(address: "a", label: "the\tlabel")),
        ("=> gemini://a/?b=>c d", .link(address: "gemini://a/?b=>c", label: "d")),
        ("=> ", .link(address: "", label: nil)),
        ("#words", .heading(level: 1, "words")),
        ("## words", .heading(level: 2, "words")),
        ("###\twords", .heading(level: 3, "words")),
        ("####words", .heading(level: 3, "#words")),
        ("#", .heading(level: 1, "")),
        ("* words", .listItem("words")),
        ("*  words", .listItem(" words")),
        ("* ", .listItem("")),
        (">words", .quotation("words")),
        ("> words", .quotation("words")),
        (">", .quotation("")),
        ("```", .preformattedToggle("")),
        ("```  a drawing", .preformattedToggle("a drawing")),
        ("````", .preformattedToggle("`")),
    ])
    func firstCharactersDecide(line: String, value: GemtextLine) {
        #expect(GemtextLine.lines(in: line) == [value])
    }

    @Test func linesInsideABlockStandAsTheyAre() {
        let lines = GemtextLine.lines(in: "```art\n=> a\n* b\n\n``\n``` ignored\n* c\n")
        #expect(
            lines == [
                .preformattedToggle("art"), .preformatted("=> a"), .preformatted("* b"), .preformatted(""),
                .preformatted("``"), .preformattedToggle(""), .listItem("c"),
            ]
        )
    }

    @Test func aBlockLeftOpenReachesToTheEnd() {
        #expect(GemtextLine.lines(in: "```\n# a") == [.preformattedToggle(""), .preformatted("# a")])
    }

    @Test(arguments: [
        ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\n", ["a", ""]),
        ("a\r\nb\r\n", ["a", "b"]),
        ("a\nb\r\n", ["a", "b"]), ("a\rb", ["a", "b"]), ("a\r\r\nb", ["a", "", "b"]), ("\r\n\r\n", ["", ""]),
    ])
    func endsLinesAtLineFeeds(document: String, texts: [String]) {
        #expect(GemtextLine.lines(in: document) == texts.map(GemtextLine.text))
    }
}
