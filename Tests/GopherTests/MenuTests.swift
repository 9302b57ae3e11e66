import Gopher
import Testing
import Text

private let example = Menu([
    .info(FieldText(tidying: "A Hundred Years")), .info(FieldText(tidying: "")),
    MenuItem(
        .menu,
        FieldText(tidying: "1. October 1917, “in short”"),
        to: Selector("/sections/opening.gmi") ?? .root,
        on: GopherServer(host: "example.org", port: 7070) ?? .nowhere
    ),
    MenuItem(
        ItemType(UInt8(ascii: ".")) ?? .info,
        FieldText(tidying: ""),
        to: .root,
        on: .nowhere
    ),
    .error(FieldText(tidying: "Nothing there")),
])

struct MenuTests {
    private func parse(_ text: String) throws -> Menu { try Menu(parsing: Array(text.utf8).span) }
    private func tolerate(_ text: String) -> Menu { Menu(tolerating: Array(text.utf8).span) }

    @Test func everyLineEndsWithCRLFAndTheLastIsADot() {
        #expect(Menu([]).bytes == Array(".\r\n".utf8))
        let text = String(
            decoding: Menu([.info(FieldText(tidying: "a")), .info(FieldText(tidying: "b"))]).bytes,
            as: UTF8.self
        )
        #expect(text == "ia\t\terror.host\t1\r\nib\t\terror.host\t1\r\n.\r\n")
    }

    @Test func printsAndParsesBack() throws {
        #expect(try Menu(parsing: example.bytes.span) == example)
        #expect(Menu(tolerating: example.bytes.span) == example)
    }

    @Test func cutAnywhereItIsAnErrorOrWhatCame() {
        let bytes = example.bytes
        for length in 0..<bytes.count {
            let cut = Array(bytes.prefix(length))
            #expect(throws: MenuError.self) { try Menu(parsing: cut.span) }
            let items = Menu(tolerating: cut.span).items
            let whole = cut.filter { $0 == UInt8(ascii: "\n") }.count
            #expect(items.prefix(whole) == example.items.prefix(whole))
            #expect(items.count <= whole + 1)
        }
    }

    struct Wrong: CustomTestStringConvertible {
        let rule: String, text: String, line: Int, reason: MenuError.Reason
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Wrong(rule: "nothing", text: "", line: 0, reason: .noLastLine),
        Wrong(rule: "no dot", text: "ia\t\th\t1\r\n", line: 1, reason: .noLastLine),
        Wrong(rule: "a bare LF", text: "ia\t\th\t1\r\nib\t\th\t1\n.\r\n", line: 2, reason: .lineEnd),
        Wrong(rule: "a bare LF after the dot", text: ".\n", line: 1, reason: .lineEnd),
        Wrong(rule: "a dot without an end", text: ".", line: 1, reason: .lineEnd),
        Wrong(rule: "more after the dot", text: ".\r\nia\t\th\t1\r\n", line: 2, reason: .afterLastLine),
        Wrong(rule: "an empty line", text: "\r\n.\r\n", line: 1, reason: .type),
        Wrong(rule: "a space for a type", text: " a\t\th\t1\r\n.\r\n", line: 1, reason: .type),
        Wrong(rule: "three fields", text: "ia\t\th\r\n.\r\n", line: 1, reason: .fieldCount(3)),
        Wrong(rule: "one field", text: "ia\r\n.\r\n", line: 1, reason: .fieldCount(1)),
        Wrong(rule: "a Gopher+ field", text: "ia\t\th\t1\t+\r\n.\r\n", line: 1, reason: .fieldCount(5)),
        Wrong(rule: "a control character shown", text: "ia\u{7}\t\th\t1\r\n.\r\n", line: 1, reason: .display),
        Wrong(rule: "a bare CR shown", text: "ia\rb\t\th\t1\r\n.\r\n", line: 1, reason: .display),
        Wrong(rule: "NUL in a selector", text: "1a\t/\0\th\t1\r\n.\r\n", line: 1, reason: .selector),
        Wrong(
            rule: "a selector of 256 bytes",
            text: "1a\t\(String(repeating: "a", count: 256))\th\t1\r\n.\r\n",
            line: 1,
            reason: .selector
        ),
        Wrong(rule: "no host", text: "1a\t/\t\t1\r\n.\r\n", line: 1, reason: .host),
        Wrong(rule: "a space in a host", text: "1a\t/\ta b\t1\r\n.\r\n", line: 1, reason: .host),
        Wrong(rule: "no port", text: "1a\t/\th\t\r\n.\r\n", line: 1, reason: .port),
        Wrong(rule: "port 65,536", text: "1a\t/\th\t65536\r\n.\r\n", line: 1, reason: .port),
        Wrong(rule: "a signed port", text: "1a\t/\th\t+70\r\n.\r\n", line: 1, reason: .port),
    ])
    func theStrictParserRefuses(row: Wrong) {
        #expect(throws: MenuError(line: row.line, reason: row.reason)) { try parse(row.text) }
    }

    @Test func theStrictParserWantsUTF8() {
        let bytes = [UInt8](arrayLiteral: 0x69, 0xE9) + Array("\t\th\t1\r\n.\r\n".utf8)
        #expect(throws: MenuError(line: 1, reason: .display)) { try Menu(parsing: bytes.span) }
        #expect(Menu(tolerating: bytes.span).items.first?.display.string == "\u{E9}")
    }

    struct Odd: CustomTestStringConvertible {
        let rule: String, text: String, printed: String
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Odd(rule: "bare LF", text: "1a\t/\th\t70\n.\n", printed: "1a\t/\th\t70\r\n.\r\n"),
        Odd(rule: "no dot", text: "1a\t/\th\t70\r\n", printed: "1a\t/\th\t70\r\n.\r\n"),
        Odd(rule: "no end at all", text: "1a\t/\th\t70", printed: "1a\t/\th\t70\r\n.\r\n"),
        Odd(rule: "more after the dot", text: ".\r\n1a\t/\th\t70\r\n", printed: ".\r\n"),
        Odd(rule: "Gopher+ fields", text: "1a\t/\th\t70\t+\t?\r\n", printed: "1a\t/\th\t70\r\n.\r\n"),
        Odd(rule: "spaces around", text: "1a\t/ \t h \t 70 \r\n", printed: "1a\t/ \th\t70\r\n.\r\n"),
        Odd(rule: "info without fields", text: "ia\r\n", printed: "ia\t\terror.host\t1\r\n.\r\n"),
        Odd(
            rule: "info with other dummies",
            text: "ia\tfake\t(NULL)\t0\r\n",
            printed: "ia\tfake\t(NULL)\t0\r\n.\r\n"
        ),
        Odd(rule: "an error stays one", text: "3a\t\t\t\r\n", printed: "3a\t\terror.host\t1\r\n.\r\n"),
        Odd(rule: "an item that leads nowhere", text: "1a\t/\r\n", printed: "ia\t\terror.host\t1\r\n.\r\n"),
        Odd(rule: "a bad port", text: "1a\t/\th\tseventy\r\n", printed: "ia\t\terror.host\t1\r\n.\r\n"),
        Odd(rule: "an empty line", text: "\r\n", printed: "i\t\terror.host\t1\r\n.\r\n"),
        Odd(rule: "no type", text: " a\t/\th\t70\r\n", printed: "i a\t\terror.host\t1\r\n.\r\n"),
        Odd(rule: "a control character", text: "ia\u{1B}[2J\t\th\t1\r\n", printed: "ia [2J\t\th\t1\r\n.\r\n"),
    ])
    func theTolerantParserMakesGood(row: Odd) throws {
        let menu = tolerate(row.text)
        #expect(menu.bytes == Array(row.printed.utf8))
        #expect(try Menu(parsing: menu.bytes.span) == menu)
    }
}
