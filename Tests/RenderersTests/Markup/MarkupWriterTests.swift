import TestSupport
import Testing

@testable import Renderers

struct MarkupWriterTests {
    private func text(_ syntax: MarkupWriter.Syntax, _ write: (inout MarkupWriter) -> Void) -> String {
        var writer = MarkupWriter(syntax)
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("a & b < c > d", "a &amp; b &lt; c &gt; d"), ("\"'", "\"'"), ("]]>", "]]&gt;"),
        ("<!--", "&lt;!--"), ("&amp;", "&amp;amp;"), ("a\n\tb", "a\n\tb"), ("", ""),
    ])
    func signsOfTheLanguageAreWords(_ words: String, _ expected: String) {
        for syntax in [MarkupWriter.Syntax.html, .xml] {
            #expect(text(syntax) { $0.text(words) } == expected)
        }
    }

    @Test(arguments: [
        (0x00...0x08), (0x0B...0x1F), (0x7F...0x9F), (0xFDD0...0xFDEF), (0xFFFE...0xFFFF),
        (0x1FFFE...0x1FFFF), (0x10FFFE...0x10FFFF),
    ])
    func whatNoDocumentMayHaveIsLeftOut(_ range: ClosedRange<UInt32>) {
        for scalar in range.compactMap(Unicode.Scalar.init) {
            #expect(text(.xml) { $0.text("a\(String(scalar))b") } == "ab", "U+\(scalar.value)")
            #expect(text(.html) { $0.open("p", ["title": "a\(String(scalar))b"]) } == "<p title=\"ab\">")
        }
    }

    @Test(arguments: [
        "\u{A0}", "\u{FDCF}", "\u{FDF0}", "\u{FFFD}", "\u{10000}", "\u{1F4D6}", "é", "\u{200F}",
    ])
    func everyOtherCharacterStays(_ character: String) {
        #expect(text(.xml) { $0.text("\(character)\u{9F}") } == character)
        #expect(text(.html) { $0.text(character) } == character)
    }

    @Test func aValueCannotEndItself() {
        let value = "\"><script>'&"
        #expect(
            text(.html) { $0.void("img", ["alt": value]) }
                == "<img alt=\"&quot;&gt;&lt;script&gt;'&amp;\">"
        )
    }

    @Test func anAttributeWithoutAValueIsLeftOutAndAnEmptyOneStandsAloneInHTML() {
        let write = { (writer: inout MarkupWriter) in
            writer.open("audio", ["class": nil, "controls": "", "id": "a"])
        }
        #expect(text(.html, write) == "<audio controls id=\"a\">")
        #expect(text(.xml, write) == "<audio controls=\"\" id=\"a\">")
    }

    @Test func noDescriptionIsNotTheSameAsAnEmptyOne() {
        #expect(text(.html) { $0.void("img", ["alt": ""]) } == "<img alt=\"\">")
    }

    @Test func anElementWithoutContentEndsInXMLOnly() {
        #expect(text(.html) { $0.void("br") } == "<br>")
        #expect(text(.xml) { $0.void("br") } == "<br/>")
    }

    /// Whatever the words are, they come back when the document is read.
    @Test func whatWasWrittenIsRead() throws {
        let signs = [
            "&", "<", ">", "\"", "'", "a", " ", "é", "\u{FFFF}", "\u{1}", "]]>", "&lt;", "<b>", "\u{85}",
        ]
        var random = SplitMix64(state: 1822)
        for _ in 0..<500 {
            let words = (0..<8).map { _ in signs.randomElement(using: &random) ?? "" }.joined()
            let kept = String(
                String.UnicodeScalarView(
                    words.unicodeScalars.filter { !["\u{FFFF}", "\u{1}", "\u{85}"].contains($0) }
                )
            )
            for (syntax, other) in [(MarkupWriter.Syntax.html, MarkupDocument.Syntax.html), (.xml, .xml)] {
                var writer = MarkupWriter(syntax)
                writer.element("p", ["title": "-\(words)"], words: words)
                let element = try #require(MarkupDocument(writer.bytes, as: other).elements.first)
                #expect(element.words == kept)
                #expect(element.attributes["title"] == "-\(kept)")
            }
        }
    }
}
