import Content
import Pages
import TestSupport
import Testing

@testable import Renderers

struct MarkupBodyTests {
    struct Row: CustomTestStringConvertible {
        let rule: String
        let blocks: [Block]
        let markup: String
        var testDescription: String { rule }
    }

    private static let lamp = Slug("lamp").map(PageID.term) ?? .home
    private static let section = Slug("one").map(PageID.section) ?? .home

    @Test(arguments: [
        Row(rule: "a page without blocks", blocks: [], markup: ""),
        Row(
            rule: "words with emphasis",
            blocks: [.paragraph([.text("A & "), .emphasis([.text("b <c>")])])],
            markup: "<p>A &amp; <em>b &lt;c&gt;</em></p>\n"
        ),
        Row(
            rule: "a term in a sentence has its gloss for a title",
            blocks: [.paragraph([.link(.page(lamp), words: "lamps")])],
            markup:
                "<p><a class=\"term\" href=\"glossary/lamp.html\" title=\"lamp: a &lt;gloss&gt;\">lamps</a></p>\n"
        ),
        Row(
            rule: "a citation leads to the sources",
            blocks: [.paragraph([.link(.page(.sources), words: "Carr")])],
            markup: "<p><a class=\"cite\" href=\"sources.html\">Carr</a></p>\n"
        ),
        Row(
            rule: "a link to what the document lacks is its words",
            blocks: [
                .paragraph([.link(.page(section), words: "one")]),
                .links([Link(.page(section), label: "One")]),
            ],
            markup: "<p>one</p>\n<ul class=\"links\">\n<li>One</li>\n</ul>\n"
        ),
        Row(
            rule: "headings have names, of which none is taken twice",
            blocks: [
                .heading(level: 2, "Its stone"), .heading(level: 3, "Its stone!"), .heading(level: 2, "T"),
                .heading(level: 2, "?"),
            ],
            markup: "<h2 id=\"its-stone\">Its stone</h2>\n<h3 id=\"its-stone-2\">Its stone!</h3>\n"
                + "<h2 id=\"t-2\">T</h2>\n<h2 id=\"heading\">?</h2>\n"
        ),
        Row(
            rule: "a line about the text is no paragraph of it",
            blocks: [.facts("2 minutes"), .attribution([.text("A keeper")]), .context([.text("Of 1901")])],
            markup: "<p class=\"facts\">2 minutes</p>\n<p class=\"attribution\">A keeper</p>\n"
                + "<p class=\"context\">Of 1901</p>\n"
        ),
        Row(
            rule: "a quotation without a speaker",
            blocks: [.quotation([[.text("One.")], [], [.text("Two.")]])],
            markup: "<blockquote><p>One.</p>\n<p>Two.</p>\n</blockquote>\n"
        ),
        Row(
            rule: "a quotation with its speaker",
            blocks: [.quotation([[.text("One.")]]), .attribution([.text("A & B")])],
            markup: "<figure class=\"quotation\"><blockquote><p>One.</p>\n</blockquote>"
                + "<figcaption>A &amp; B</figcaption></figure>\n"
        ),
        Row(
            rule: "verse has lines and stanzas",
            blocks: [.verse([[.text("a")], [.text("b")], [], [.text("c")]])],
            markup: "<div class=\"verse\"><p>a<br>b</p><p>c</p></div>\n"
        ),
        Row(
            rule: "verse with its poet",
            blocks: [.verse([[.text("a")]]), .attribution([.text("P")])],
            markup: "<figure class=\"quotation\"><div class=\"verse\"><p>a</p></div>"
                + "<figcaption>P</figcaption></figure>\n"
        ),
        Row(
            rule: "preformatted text keeps its spaces and can be scrolled with the keyboard",
            blocks: [.preformatted(["", "a\u{7}  b", " </pre>"], description: "A\ntower")],
            markup: "<figure><pre tabindex=\"0\">\n\na   b\n &lt;/pre&gt;</pre>"
                + "<figcaption>A tower</figcaption></figure>\n"
        ),
        Row(
            rule: "preformatted text without a description",
            blocks: [.preformatted(["a"], description: "")],
            markup: "<figure><pre tabindex=\"0\">\na</pre></figure>\n"
        ),
        Row(
            rule: "a table has a caption, heads of columns and a name",
            blocks: [
                .table(
                    TextTable(header: ["Year", ""], rows: [["1869", "<4"], ["", "b"]]),
                    description: "Oil & years"
                )
            ],
            markup:
                "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Oil &amp; years\"><table>"
                + "<caption>Oil &amp; years</caption><thead><tr><th scope=\"col\" class=\"number\">Year</th><td></td></tr>\n</thead>"
                + "<tbody><tr><td class=\"number\">1869</td><td>&lt;4</td></tr>\n<tr><td class=\"number\"></td><td>b</td></tr>\n</tbody></table></div>\n"
        ),
        Row(
            rule: "a table without a header and a description",
            blocks: [.table(TextTable(rows: [["a"]]), description: "")],
            markup:
                "<div class=\"wide\" tabindex=\"0\"><table><tbody><tr><td>a</td></tr>\n</tbody></table></div>\n"
        ),
        Row(
            rule: "of a label with words about a term the name is the link",
            blocks: [
                .links([Link(.page(lamp), label: "Lamp: a light"), Link(.page(.about), label: "A: b")])
            ],
            markup: "<ul class=\"links\">\n<li><a href=\"glossary/lamp.html\">Lamp</a>: a light</li>\n"
                + "<li><a href=\"about.html\">A: b</a></li>\n</ul>\n"
        ),
        Row(
            rule: "of a label with a quotation the title is the link",
            blocks: [.links([Link(.page(.about), label: "About: “It was.”")])],
            markup: "<ul class=\"links\">\n<li><a href=\"about.html\">About</a>: “It was.”</li>\n</ul>\n"
        ),
    ])
    func aBlockIsAnElement(_ row: Row) throws {
        #expect(MarkupForm.test().markup(row.blocks) == row.markup)
        #expect(try MarkupForm.test().document(row.blocks).faults == [])
        #expect(try MarkupForm.test(.xml).document(row.blocks).faults == [])
    }

    @Test func aLinkThatUnfoldsHasWhatItLeadsToBehindIt() throws {
        let form = MarkupForm(
            syntax: .html,
            wording: MarkupForm.test().wording,
            address: { _ in "x.html" },
            gloss: { _ in nil },
            unfolded: { $0 == .about ? [.paragraph([.text("Right.")])] : [] }
        )
        #expect(
            form.markup([.links([Link(.page(.about), label: "a. “B”"), Link(.page(.short), label: "c")])])
                == """
                <ul class="links folded">
                <li><details><summary>a. “B”</summary>
                <p>Right.</p>
                </details></li>
                <li><a href="x.html">c</a></li>
                </ul>

                """
        )
    }

    @Test func headingsStandLowerInABookAndHaveNamesOfTheirOwn() {
        let blocks: [Block] = [.heading(level: 2, "A"), .heading(level: 3, "B")]
        #expect(
            MarkupForm.test().markup(blocks, idPrefix: "p_", lowered: 1)
                == "<h3 id=\"p_a\">A</h3>\n<h4 id=\"p_b\">B</h4>\n"
        )
        #expect(MarkupForm.test().markup(blocks, lowered: 5).contains("<h6 id=\"b\">"))
    }

    /// Every heading of a page is found by the name with which links lead to it.
    @Test(arguments: ["Its stone", "Éboulis", "中文", "עברית", "１２", "a_b~c", "½ & ²", "\u{1F4D6}", "Ⅳ"])
    func aLinkFindsAHeading(_ heading: String) throws {
        var slugs = HeadingSlugs()
        _ = slugs.slug(of: "T")
        let slug = slugs.slug(of: heading)
        let document = try MarkupForm.test(.xml).document([
            .heading(level: 2, heading),
            .paragraph([.link(.external("#\(MarkupForm.name(slug))"), words: "x")]),
        ])
        let address = WebAddresses(at: PagePath("/"), AddressScheme.web).address(
            of: .heading(slug, of: .home)
        )
        #expect(document.ids.map { "index.html#\($0)" } == [try #require(address)])
    }

    /// Of names in XML only letters, digits, `-`, `.` and `_` are without doubt.
    @Test(arguments: [
        ("a-b", "a-b"), ("a.b_c", "a.b_c"), ("a~b", "a_7eb"), ("é", "é"), ("中文", "中文"), ("가", "가"),
        ("²", "_b2"), ("☃", "_2603"), ("a b", "a_20b"), ("\"", "_22"), ("", ""),
    ])
    func aNameIsOneInXMLToo(_ name: String, _ expected: String) {
        #expect(MarkupForm.name(name) == expected)
    }
}
