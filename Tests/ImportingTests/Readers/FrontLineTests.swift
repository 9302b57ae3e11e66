import Testing

@testable import Importing

/// The author and the date below the title of a text in Markdown.
struct FrontLineTests {
    @Test(arguments: [
        ("# The canal\n\nBy Anna Lind\n\n## One\n\nWords.", ["Anna Lind"], nil),
        ("# The canal\n\n*By Anna Lind and Jon Voss*\n\nWords.", ["Anna Lind", "Jon Voss"], nil),
        ("By Anna Lind\n\n# The canal\n\nWords.", ["Anna Lind"], nil),
        (
            "# The canal\n\n## A history\n\nvon Anna Lind\n\n3 March 2024\n\nWords.", ["Anna Lind"],
            "3 March 2024"
        ),
        ("# The canal\n\n_Published 2024-03-01_\n\nBy Anna Lind\n\nWords.", ["Anna Lind"], "2024-03-01"),
        ("---\ntitle: The canal\n---\n\nBy Anna Lind\n\nWords.", ["Anna Lind"], nil),
    ])
    func aLineBelowTheTitleIsTaken(text: String, authors: [String], date: String?) {
        let manuscript = MarkdownReader.manuscript(text)
        #expect(manuscript.authors.map(\.value) == authors)
        #expect(manuscript.date?.value == date)
        #expect(manuscript.remarks.count { $0.message.contains("is taken for") } == (date == nil ? 1 : 2))
        #expect(!manuscript.blocks.contains { "\($0.content)".contains("Lind") })
    }

    @Test(arguments: [
        "# The canal\n\nBy the time the lock was built, it was dry.",
        "# The canal\n\nWords.\n\nBy Anna Lind\n\nWords.",
        "# The canal\n\nBy [Anna Lind](https://example.org/)\n\nWords.",
        "---\nauthor: Jon Voss\n---\n\n# The canal\n\nBy Anna Lind\n\nWords.",
        "# The canal\n\nBy Anna Lind.[^1]\n\n[^1]: A note.",
    ])
    func otherLinesStay(text: String) {
        let manuscript = MarkdownReader.manuscript(text)
        #expect(manuscript.authors.allSatisfy { $0.value == "Jon Voss" })
        #expect(manuscript.blocks.contains { "\($0.content)".contains("By ") })
    }
}
