import Content
import Importing
import Testing

struct GemtextReaderTests {
    private let post = """
        # Notes from the lock

        Published 2024-03-01

        By Ida Brook

        The gate was _stuck_ again.

        ## What we did

        * pulled
        * pushed

        > It will not move.
        > It never has.

        => gemini://lock.example/ The lock
        => picture.png

        ```a gate
          |  |
          |  |
        ```

        ### After that
        We went home.
        """

    @Test func readsAPostOfAGemlog() {
        let manuscript = GemtextReader.manuscript(post)
        #expect(manuscript.title?.value == "Notes from the lock")
        #expect(manuscript.date?.value == "2024-03-01")
        #expect(manuscript.authors.map(\.value) == ["Ida Brook"])
        #expect(
            manuscript.blocks.map(\.sketch) == [
                "p The gate was", "# What we did", "list 2", "quotation 2", "link", "link", "preformatted 2",
                "## After that",
                "p We went home",
            ]
        )
        #expect(manuscript.blocks.map(\.line) == [7, 9, 11, 14, 17, 18, 20, 25, 26])
        #expect(manuscript.blocks[6].content.description == "a gate")
        #expect(WordCount(post).differences(from: WordCount(manuscript)) == [:])
    }

    @Test func severalTopHeadingsAreNoTitle() {
        let manuscript = GemtextReader.manuscript("# One\n\ntext\n\n# Two\n\ntext")
        #expect(manuscript.title == nil)
        #expect(manuscript.headings == ["# One", "# Two"])
    }

    @Test func frontMatterIsRead() {
        let text = "---\ntitle: \"The lock\"\ndate: 2024-03-01\ntags: water\n---\n\nText.\n"
        let manuscript = GemtextReader.manuscript(text)
        #expect(manuscript.title?.value == "The lock")
        #expect(manuscript.date?.value == "2024-03-01")
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
    }

    @Test func wordsBehindAClosingToggleAreKeptInARemark() {
        let text = "```\nart\n``` lost words\n"
        let manuscript = GemtextReader.manuscript(text)
        #expect(manuscript.remarks.contains { $0.kind == .dropped && $0.words.contains("lost words") })
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
    }

    @Test func aBlockThatIsNeverClosedEndsWithTheText() {
        #expect(GemtextReader.manuscript("```\na\n\nb").blocks.map(\.sketch) == ["preformatted 3"])
    }

    @Test func aBannerStandsBelowTheTitle() throws {
        let imported = try Imported([
            "a.gmi": "```\n /\\_/\\\n```\n# The Cat\n\nIt sat.\n\n## Later\n\nIt ran.\n"
        ])
        #expect(imported.article.title == "The Cat")
        #expect(imported.file("sections/opening.gmi").contains(" /\\_/\\\n"))
    }
}

extension Manuscript.Block.Content {
    fileprivate var description: String? {
        if case .body(.preformatted(_, let description)) = self { description } else { nil }
    }
}
