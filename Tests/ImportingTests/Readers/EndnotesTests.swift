import Content
import Testing

@testable import Importing

/// Notes as Pandoc writes them when it reads pages of the web and e-books.
struct EndnotesTests {
    private static let forms = [
        // Of HTML, as Markdown of Pandoc.
        """
        A lamp.[^1^](#fn1){#fnref1 .footnote-ref
        role="doc-noteref"} Out[^2^](#fn2){#fnref2 .footnote-ref}.

        ::: {.section .footnotes role="doc-endnotes"}

        --------------------

        1.  ::: {#fn1}
            First *note*.[↩︎](#fnref1){.footnote-back
            role="doc-backlink"}
            :::

        2.  ::: {#fn2}
            Second.

            More.[↩︎](#fnref2){.footnote-back}
            :::
        :::
        """,
        // Of an e-book.
        """
        A lamp.[1](#a.xhtml#fn1){#a.xhtml#r1 .footnote-ref} Out[2](#a.xhtml#fn2){#a.xhtml#r2}.

        ## Notes

        1.  ::: {#a.xhtml#fn1}
            First *note*.[↩︎](#a.xhtml#r1){.footnote-back}
            :::

        2.  ::: {#a.xhtml#fn2}
            Second.

            More.[↩︎](#a.xhtml#r2){.footnote-back}
            :::
        """,
        // Of a page without the names of Pandoc.
        """
        A lamp.^[1](#fn1){#r1}^ Out[\\[2\\]](#note2){#ref2}.

        1.  [First *note*. [Back](#r1)]{#fn1}
        2.  [Second.]{#note2}

            More.
        """,
        // Of HTML, as Markdown of GitHub.
        """
        A lamp.<a href="#fn1" id="fnref1" class="footnote-ref"
        role="doc-noteref"><sup>1</sup></a> Out<a href="#fn2" id="fnref2"><sup>2</sup></a>.

        1.  <div id="fn1">

            First *note*.<a href="#fnref1" class="footnote-back">↩︎</a>

            </div>

        2.  <div id="fn2">

            Second.

            More.<a href="#fnref2">↩︎</a>

            </div>
        """,
    ]

    @Test(arguments: forms)
    func aListAtTheEndIsNotes(_ markdown: String) throws {
        let imported = try Imported(markdown)
        let body = imported.article.sections[0].body
        let labels = body.notes.map(\.label)
        try #require(labels.count == 2)
        #expect(imported.article.sections.count == 1)
        #expect(
            imported.blocks == [
                .paragraph([
                    .text("A lamp."), .note(label: labels[0]), .text(" Out"), .note(label: labels[1]),
                    .text("."),
                ])
            ]
        )
        #expect(body.notes[0].paragraphs == [[.text("First "), .emphasis([.text("note")]), .text(".")]])
        #expect(body.notes[1].paragraphs == [[.text("Second.")], [.text("More.")]])
    }

    @Test func anArrowToALostMarkIsLeftOut() throws {
        let imported = try Imported(
            "a\n\n1.  ::: {#x.html#fn1}\n    b.[↩︎](#x.html#r1){.footnote-back}\n    :::\n\n[↑](#a)\n"
        )
        #expect(
            imported.blocks == [
                .paragraph([.text("a")]), .list([.init([.text("b.")], ListMarker(number: 1))]),
                .paragraph([.text("↑")]),
            ]
        )
    }

    /// Numbers that lead to items and equations are no notes.
    @Test(arguments: [
        "See point [2](#two).\n\n1. One.\n2. [Two.]{#two}\n",
        "By [1](#eq) it is so.\n\n[x = y]{#eq} holds.\n",
        "See [the end](#end).\n\n- [End.]{#end}\n",
    ])
    func aReferenceStays(_ markdown: String) throws {
        #expect(try Imported(markdown).article.sections.allSatisfy { $0.body.notes.isEmpty })
    }
}
