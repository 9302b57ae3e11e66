import Content
import Importing
import Records
import Testing

struct BibliographyTests {
    private let bibTeX = #"""
        % sources of the canal
        @string{hp = "Harbour Press"}
        @comment{ nothing }
        @preamble{"\newcommand{\x}{y}"}

        @book{Keeper:1923a,
          author    = {Keeper, Ada and Jon van der Voss and {Board of Trade}},
          title     = "The {L}amp: a {H}istory",
          publisher = hp # { of } # "Aldmere",
          year      = 1923,
          url       = {https://example.org/lamp_1},
          isbn      = {978-0-00-000000-2}
        }
        @article{oil, author={Ber{\v c}i{\'c}, {\L}ucja}, title={Oil---a note}, journal={Journal of Lights},
          volume=12, number=3, pages={4--9}, year={1999}, doi={10.1000/xyz}}
        @incollection(box, author = "M{\"u}ller, Jr, Karl", title="Boxes", crossref="all")
        @book{all, editor="Ida Brook", title="All Things", year=2001, address={Hull}}
        """#

    @Test func readsBibTeX() throws {
        let bibliography = try Bibliography(bibTeX, path: "x.bib")
        #expect(bibliography.entries.map(\.key) == ["keeper-1923a", "oil", "box", "all"])
        #expect(bibliography.keys["Keeper:1923a"] == "keeper-1923a")
        #expect(
            bibliography.entries.map(\.citation) == [
                "Ada Keeper, Jon van der Voss and Board of Trade, The Lamp: a History (Harbour Press of Aldmere, 1923)",
                "Łucja Berčić, “Oil—a note”, Journal of Lights 12:3 (1999), pp. 4–9",
                "Karl Müller, Jr, “Boxes”, in Ida Brook (editor), All Things (Hull, 2001)",
                "Ida Brook (editor), All Things (Hull, 2001)",
            ]
        )
        #expect(
            bibliography.entries.map(\.short) == [
                "Keeper and others 1923", "Berčić 1999", "Müller 2001", "Brook 2001",
            ]
        )
        #expect(
            bibliography.entries.map(\.url) == [
                "https://example.org/lamp_1", "https://doi.org/10.1000/xyz", nil, nil,
            ]
        )
        #expect(bibliography.entries[0].rest == ["isbn: 978-0-00-000000-2"])
        #expect(bibliography.entries.map(\.line) == [6, 14, 16, 17])
    }

    @Test func readsCSL() throws {
        let text = """
            [{"id": "carr-1954", "type": "book", "title": "The Interregnum", "author": [{"family": "Carr", "given": "E. H."}],
              "issued": {"date-parts": [[1954, 3]]}, "publisher": "Macmillan", "URL": "not an address", "note": "a <i>note</i>"},
             {"id": 7, "type": "article-journal", "title": "\\u041e \\"масле\\"", "container-title": "Огни", "volume": 2,
              "author": [{"family": "Gogh", "given": "Vincent", "non-dropping-particle": "van"}, {"literal": "The Board"}]}]
            """
        let bibliography = try Bibliography(text, path: "x.json")
        #expect(
            bibliography.entries.map(\.citation) == [
                "E. H. Carr, The Interregnum (Macmillan, 1954)",
                "Vincent van Gogh and The Board, “О \"масле\"”, Огни 2",
            ]
        )
        #expect(bibliography.keys == ["carr-1954": "carr-1954", "7": "7"])
        #expect(bibliography.entries[0].rest == ["issued: 1954-3", "note: a note", "url: not an address"])
    }

    @Test func whatNothingCitesHasAView() throws {
        let bibliography = try Bibliography("@book{A1, title={One}}\n@book{b, title={Two}}", path: "x")
        #expect(
            bibliography.text(citing: ["A1"])
                == "Key: a1\nShort: One\nCitation: One\n# key: A1\n\nKey: b\nShort: Two\nCitation: Two\nView: Further reading\n"
        )
        #expect(!bibliography.text.contains("View"))
    }

    @Test func keysAndShortFormsStayUnique() throws {
        let book = "@book{k, author={Carr, E.}, title={T}, year=1954}\n"
        let bibliography = try Bibliography(
            book + book + "@book{K, title={Другое}}\n@book{Ключ, title={T}}\n@book{—, title={T}}",
            path: "x"
        )
        #expect(bibliography.entries.map(\.key) == ["k", "k-2", "k-3", "klyuch", "source"])
        #expect(bibliography.entries.map(\.short) == ["Carr 1954", "Carr 1954b", "Другое", "T", "Tb"])
        #expect(bibliography.remarks.contains { $0.message.contains("“k” is the key of another source too") })
    }

    @Test func theCapsuleAcceptsTheRecords() throws {
        let odd =
            #"@book{o, title={[[x]] and [@y]}, author={}, note={> z}}"#
            + "\n@misc{p, title={# One}}\n@misc{q}\n"
        let sources = try Bibliography(bibTeX + odd, path: "x").text(citing: [])
        let files = [
            "capsule.rec": "Title: T\nLanguage: en\nAuthor: A\nLicence: CC0\n",
            "sections/a.gmi":
                "Title: A\nSummary: A summary of some length that says what happens in this section, which is not much, though a little more than nothing, as anybody will find who goes on to read what stands below.\n\nText.\n",
            "sources.rec": sources,
        ].mapValues { Array($0.utf8) }
        let result = loadArticle(from: SourceFolder(name: "C", files: files))
        #expect(result.diagnostics.map(\.description).filter { $0.contains("sources.rec") } == [])
        #expect(result.article?.sources.count == 7)
    }

    @Test(arguments: [
        (
            "@book{a, title={x}",
            "x.bib:1:1: error: the @book that opens here is never closed; add the sign that closes it"
        ),
        (
            "\n@book{a, title={x}, note={y",
            "x.bib:2:1: error: the brace that opens here is never closed; add the sign that closes it"
        ),
        (
            "@book{, title={x}}",
            "x.bib:1:1: error: this @book has no key; write one and a comma behind the brace, such as @book{carr-1954,"
        ),
        (
            "@book{a, title {x}}",
            "x.bib:1:1: error: no equals sign follows “title”; write it as a field, such as title = {…},"
        ),
        (
            "@book{a,\n title = foo}",
            "x.bib:2:1: error: “foo” is no word that an @string defines; write the value in braces, or define it: @string{foo = {…}}"
        ),
        (
            "@book{a, title = }",
            "x.bib:1:1: error: “title” has no value; write it in braces, or remove the field"
        ),
        (
            "just words",
            "x.bib: error: this is neither BibTeX nor CSL-JSON; export the sources as one of them, as Zotero and JabRef do"
        ),
        ("[{\"id\": 1", "x.bib:1:1: error: a comma or } should stand here, behind the value of a member"),
        (
            "[\n{\"title\": \"x\"}]",
            "x.bib:2:1: error: this item has no id; add one, such as \"id\": \"carr-1954\""
        ),
    ])
    func saysWhereAFileIsBroken(_ text: String, _ message: String) {
        let error = #expect(throws: BibliographyError.self) { try Bibliography(text, path: "x.bib") }
        #expect(error.map { "\($0)" } == message)
    }

    @Test func anyBeginningOfAFileIsReadOrRefused() {
        for text in [bibTeX, #"[{"id":"a","author":[{"family":"B\u00e9"}],"issued":{"raw":"1999"}}]"#] {
            for end in text.indices { _ = try? Bibliography(String(text[..<end]), path: "x") }
        }
    }

    @Test func deepNestingIsRefused() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: BibliographyError.self) { try Bibliography(deep, path: "x") }
        let braces =
            "@book{a, title=" + String(repeating: "{", count: 100_000)
            + String(repeating: "}", count: 100_000) + "}"
        #expect((try? Bibliography(braces, path: "x"))?.entries.count == 1)
    }
}
