import Markdown
import Testing

struct MarkdownDocumentTests {
    private func kinds(_ text: String) -> [MarkdownNode.Kind] {
        MarkdownDocument(parsing: text).nodes.dropFirst().map(\.kind)
    }

    @Test func blocksComeInTheOrderOfTheText() {
        #expect(
            kinds("# A\n\nb *c*\n\n- d\n\n> e\n\n---\n") == [
                .heading(level: 1), .text("A"), .paragraph, .text("b "), .emphasis, .text("c"),
                .list(start: nil),
                .item, .paragraph, .text("d"), .quotation, .paragraph, .text("e"), .rule,
            ]
        )
    }

    @Test func aListHasTheNumberOfItsFirstItem() {
        #expect(kinds("7. a\n8. b\n").first == .list(start: 7))
    }

    @Test func codeLinksAndPicturesHaveTheirWords() {
        #expect(kinds("```swift\nlet x\n```\n") == [.code("let x\n", info: "swift")])
        #expect(
            kinds("[a](b \"c\") ![d](e.png)") == [
                .paragraph, .link(address: "b", title: "c"), .text("a"), .text(" "),
                .image(address: "e.png", title: ""), .text("d"),
            ]
        )
    }

    @Test func strikethroughNeedsTwoTildes() {
        #expect(kinds("~~a~~ ~b~") == [.paragraph, .strikethrough, .text("a"), .text(" ~b~")])
    }

    @Test func tablesAndNotesStayText() {
        #expect(kinds("a[^1]\n\n[^1]: b").filter { $0 == .paragraph }.count >= 1)
        #expect(!kinds("|a|b|\n|-|-|\n|c|d|").contains(.rule))
    }

    @Test func eachBlockKnowsItsLineAndItsEnd() throws {
        let nodes = MarkdownDocument(parsing: "a\n\n> b\n\nc\n").nodes
        #expect(nodes.filter { $0.kind == .paragraph }.map(\.line) == [1, 3, 5])
        let quotation = try #require(nodes.firstIndex { $0.kind == .quotation })
        #expect(nodes[quotation].end == quotation + 3)
        #expect(nodes[0].end == nodes.count)
    }

    @Test(arguments: ["> ", "- ", "*a ", "[", "**"])
    func nestingAsDeepAsAFileIsLongIsRead(_ opening: String) {
        let nodes = MarkdownDocument(parsing: String(repeating: opening, count: 20_000) + "x").nodes
        #expect(nodes.count > 1)
        #expect(nodes.indices.allSatisfy { nodes[$0].end > $0 && nodes[$0].end <= nodes.count })
    }

    @Test func whatIsNoTextIsReadAllTheSame() {
        #expect(MarkdownDocument(parsing: "").nodes.count == 1)
        #expect(kinds("a\u{0}b") == [.paragraph, .text("a\u{FFFD}b")])
    }
}
