import Gemtext
import Testing

struct GemtextLinePrintingTests {
    @Test(arguments: [
        (GemtextLine.text("words"), "words"),
        (.link(address: "a.gmi", label: nil), "=> a.gmi"),
        (.link(address: "a.gmi", label: "A page"), "=> a.gmi A page"),
        (.heading(level: 1, "words"), "# words"),
        (.heading(level: 3, "#words"), "### #words"),
        (.heading(level: 2, ""), "##"),
        (.listItem("words"), "* words"),
        (.quotation("words"), "> words"),
        (.quotation(""), ">"),
        (.preformattedToggle(""), "```"),
        (.preformattedToggle("a drawing"), "``` a drawing"),
        (.preformatted("=> a"), "=> a"),
    ])
    func printsEachType(line: GemtextLine, text: String) {
        #expect(line.description == text)
    }

    @Test(arguments: [
        (GemtextLine.text("=> gemini://evil/"), " => gemini://evil/"),
        (.text("# words"), " # words"),
        (.text("* words"), " * words"),
        (.text(">words"), " >words"),
        (.text("```"), " ```"),
        (.text("two\nlines"), "two lines"),
        (.text("\r\n=> a"), "  => a"),
        (.listItem("two\n=> lines"), "* two => lines"),
        (.quotation("two\r\nlines"), "> two  lines"),
        (.heading(level: 9, "words"), "### words"),
        (.heading(level: 0, "words"), "# words"),
        (.link(address: "a b\n", label: "two\nlines"), "=> a%20b%0A two lines"),
        (.link(address: "a", label: " "), "=> a"),
        (.link(address: "", label: "words"), "=> . words"),
        (.preformattedToggle("a\n```"), "``` a ```"),
        (.preformatted("```"), " ```"),
        (.preformatted("a\n```"), "a ```"),
    ])
    func anIllFormedValueStaysOneLineOfItsType(line: GemtextLine, text: String) {
        #expect(line.description == text)
        var parser = GemtextParser()
        if case .preformatted = line { _ = parser.parse("```") }
        #expect(parser.parse(text[...]).kind == line.kind)
    }

    @Test(arguments: [
        "", "words", "*words", "``", "=", "a\n\n# b\n", "```\n```", "``` x\n=>\n``\n ```\n```y\nb", "=>",
        "=> a", "* ",
        "*", "####", "> > a", ">  a", "#\t", "a\r\rb\r\n", " \n\t\n", "=>a\t\tb c  ", "e\u{301}\n* é\u{301}",
    ])
    func whatWasParsedPrintsAndParsesToTheSame(document: String) {
        let lines = GemtextLine.lines(in: document)
        let printed = lines.map { $0.description + "\n" }.joined()
        #expect(GemtextLine.lines(in: printed) == lines)
    }

    @Test(arguments: [
        ("words", true), ("", true), ("*words", true), ("=words", true), ("``", true), (" # words", true),
        ("=>words", false), ("#words", false), ("* words", false), (">words", false), ("```", false),
        ("two\nlines", false), ("two\rlines", false),
    ])
    func knowsPlainText(words: String, isPlain: Bool) {
        #expect(GemtextLine.isPlainText(words[...]) == isPlain)
    }
}

extension GemtextLine {
    fileprivate var kind: String { String("\(Mirror(reflecting: self).children.first?.label ?? "")") }
}
