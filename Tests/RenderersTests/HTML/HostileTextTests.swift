import Content
import Pages
import Renderers
import TestSupport
import Testing

/// Tests what a text cannot do to the documents that are made of it, whoever has written it.
struct HostileTextTests {
    private static let evil = "<script>alert(1)</script> \" onload=\"x' ]]> &lt; <!-- \u{FFFE}"

    private static let files = [
        "capsule.rec": """
        Title: \(evil)
        Subtitle: \(evil)
        Introduction: \(evil)
        Language: en
        Author: \(evil)
        Licence: \(evil)
        SourceTitle: \(evil)
        SourceAuthor: \(evil)
        SectionOrder: one two
        """,
        "sections/one.gmi": """
        Title: \(evil)
        Summary: \(evil)

        \(evil) [[lamp|\(evil)]] [*\(evil)*] [+\(evil)+] [@k, \(evil)]. [^n] [[javascript:alert(1)|a link]]

        ## \(evil)

        ### Note 1

        ### Notes

        > \(evil)
        \(evil)

        | \(evil)

        * \(evil)

        ```table: \(evil)
        | \(evil) |
        |---|
        | \(evil) |
        ```

        ``` \(evil)
        \(evil) </pre>
        ```

        => javascript:alert(1) One
        => JaVaScRiPt:alert(1) Two
        => data:text/html,<script>alert(1)</script> Three
        => vbscript:x Four
        => file:///etc/passwd Five
        => view-source:https://example.org/ Six
        => blob:x Seven
        => https://example.org/"><script>x Eight
        => gemini://example.org/a|b Nine
        => #\(fragment) Ten

        [^n]: \(evil) [[data:text/html,x|a link]]
        """,
        "sections/two.gmi": "Title: Two\nSummary: S.\n\nB. [[lamp]]\n",
        "glossary/lamp.gmi": "Term: \(evil)\nAlias: lamp\nKind: person\n\n\(evil)\n",
        "glossary/nav.gmi": "Term: Nav\nKind: concept\n\nA term.\n\n## A\n",
        "pages/title.gmi": "Title: Title\n\nWords.\n\n## Notes\n",
        "pages/cover.gmi": "Title: Cover\n\nWords.\n",
        "pages/nav.gmi": "Title: Nav\n\nWords.\n\n## A\n",
        "pages/style.gmi": "Title: Style\n\nWords.\n",
        "pages/glossary-lamp.gmi": "Title: Lamp\n\nWords.\n",
        "pages/cover-image.gmi": "Title: Image\n\nWords.\n",
        "timeline.rec": "Date: 1917\nTitle: \(evil)\nText: \(evil)\nSection: one\nOrigin: editor\n",
        "sources.rec": "Key: k\nShort: \(evil)\nCitation: \(evil)\nURL: https://example.org/'\"<b>\n",
        "questions.rec": """
        Key: q
        Section: one
        Prompt: \(evil)
        Choice: * \(evil)
        Choice: \(evil) again
        Because: \(evil)
        Hint: \(evil)
        Explanation: \(evil) [[lamp]]
        """,
        "changes.rec": "Date: 2026-11-24\nTitle: \(evil)\nText: \(evil) [[lamp]]\n",
    ]

    private static let fragment = "note-1"

    @Test func noTextBreaksADocument() throws {
        let folder = SourceFolder(name: "C", files: Self.files.mapValues { Array($0.utf8) })
        let loaded = loadArticle(from: folder)
        let article = try #require(loaded.article, "\(loaded.diagnostics)")
        let documents = RenderedDocuments(of: article)
        #expect(documents.faults == [] && documents.deadReferences == [])
        #expect(documents.site.count > 20 && documents.book.count > 15 && documents.feed != nil)
        let section = String(decoding: try #require(documents.site["sections/one.html"]), as: UTF8.self)
        #expect(section.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    }

    /// The files of a book have names and identities of their own, whatever the pages are called.
    @Test func aBookHasEachFileOnce() throws {
        let folder = SourceFolder(name: "C", files: Self.files.mapValues { Array($0.utf8) })
        let article = try #require(loadArticle(from: folder).article)
        let files = EPUBBook(of: Edition(of: article), media: []).files
        #expect(Set(files.map(\.path)).count == files.count)
    }

    /// An address becomes a link only if a browser does nothing with it but lead there.
    @Test(arguments: [
        ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
        ("HTTPS://example.org/", "HTTPS://example.org/"), ("gemini://example.org/", "gemini://example.org/"),
        ("gopher://example.org/1/a", "gopher://example.org/1/a"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("tel:+49", "tel:+49"), ("urn:isbn:0", "urn:isbn:0"),
        ("spartan://example.org/", "spartan://example.org/"),
        ("https://example.org/a|b\"<c>", "https://example.org/a%7Cb%22%3Cc%3E"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/%7E", "https://example.org/%7E"),
        ("https://[::1]/[a]", "https://[::1]/%5Ba%5D"), ("https://example.org/é", "https://example.org/é"),
        ("javascript:alert(1)", nil), ("JavaScript:x", nil), ("data:text/html,x", nil), ("vbscript:x", nil),
        ("file:///etc/passwd", nil), ("blob:https://example.org/", nil), ("view-source:https://a/", nil),
        ("about:blank", nil), ("java\tscript:x", nil), (" javascript:x", nil), ("//example.org/", nil),
        ("x", nil),
        ("", nil), ("intent:#Intent;end", nil), ("filesystem:x", nil), ("jar:x", nil),
    ])
    func onlyHarmlessAddressesAreLinks(_ address: String, _ expected: String?) throws {
        let page = Page(id: .about, title: "T", text: [.links([Link(.external(address), label: "L")])])
        let article = try #require(loadArticle(from: SourceFolder.read(Repository.fixture("lights"))).article)
        let site = WebSite(Edition(of: article).addressed(ending: .web))
        let document = try MarkupDocument(HTMLRenderer(site).render(page), as: .html)
        let link = try #require(
            document.elements.first { $0.name == "ul" && $0.attributes["class"] == "links" }
        )
        #expect(link.words == "\nL\n".replacing("\n\n", with: "\n"))
        let inText = document.elements.filter { $0.name == "a" && $0.path.contains("article") }
        #expect(inText.map { $0.attributes["href"] } == [expected].compactMap(\.self).map(Optional.some))
    }
}
