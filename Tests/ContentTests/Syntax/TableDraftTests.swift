import Content
import Testing

struct TableDraftTests {
    private func blocks(_ rows: String) -> [TextBlock]? {
        let text = "Title: Ending\nSummary: How it ended.\n\n``` table: Figures \n\(rows)\n```\n"
        return loadArticle(from: capsule(["sections/ending.gmi": text])).article?.sections.last?.body.blocks
    }

    @Test(arguments: [
        ("| a | b |\n|---|--:|\n| 1 | 2 |", ["a", "b"], [["1", "2"]]),
        ("|a|b\n|1|2", nil, [["a", "b"], ["1", "2"]]),
        ("| a | b |\n\n| | \t x  y |", nil, [["a", "b"], ["", "x y"]]),
        ("| a \\| b |\n| - |", nil, [["a | b"], ["-"]]),
        ("| [[a]] |", nil, [["[[a]]"]]),
    ])
    func readsRows(text: String, header: [String]?, rows: [[String]]) {
        #expect(blocks(text) == [.table(TextTable(header: header, rows: rows), description: "Figures")])
    }

    @Test(arguments: [
        Mistake(
            "a ragged row",
            in: "sections/ending.gmi",
            "It ended.",
            "```table: T\n| a | b |\n| c |\n| d |\n```",
            "sections/ending.gmi:6:1: error: this row has 1 cell, but the first has 2; leave an empty cell between two "
                + "bars where there is nothing to say, and write “\\|” for a bar in a cell"
        ),
        Mistake(
            "a row without a bar",
            in: "sections/ending.gmi",
            "It ended.",
            "```table: T\na  b\n```",
            "sections/ending.gmi:5:1: error: this row of a table does not begin with “|”; write “| cell | cell |”, or "
                + "begin the block's description with another word than “table:”"
        ),
        Mistake(
            "two rules",
            in: "sections/ending.gmi",
            "It ended.",
            "```table: T\n| a |\n|---|\n| b |\n|---|\n```",
            "sections/ending.gmi:8:1: error: a line of hyphens stands below the first row only, which it makes the "
                + "header; remove it"
        ),
        Mistake(
            "no row",
            in: "sections/ending.gmi",
            "It ended.",
            "```table: T\n```",
            "sections/ending.gmi:4:1: error: this table has no row; write one as “| cell | cell |”, or remove the block"
        ),
        Mistake(
            "no description",
            in: "sections/ending.gmi",
            "It ended.",
            "```table:\n| a |\n```",
            "sections/ending.gmi:4:1: error: this block has no description; write one after the colon, for readers who "
                + "cannot see it"
        ),
        Mistake(
            "too many columns",
            in: "sections/ending.gmi",
            "It ended.",
            "```table: T\n|1|2|3|4|5|6|7|8|9|\n```",
            "sections/ending.gmi:5:1: error: this table has 9 columns; it may have 8 at most, so that each has room in "
                + "a line: make several tables of it"
        ),
        Mistake(
            "words that are too long",
            in: "sections/ending.gmi",
            "It ended.",
            "```table: T\n| \(String(repeating: "a", count: 40)) | \(String(repeating: "b", count: 40)) |\n```",
            "sections/ending.gmi:4:1: warning: the longest words of this table's columns need 82 columns of a line, "
                + "which has 67, so some words are broken; use fewer columns or shorter words"
        ),
        Mistake(
            "rows outside a block",
            in: "sections/ending.gmi",
            "It ended.",
            "| a | b |\n|---|---|\n| c | d |",
            "sections/ending.gmi:4:1: error: this line looks like the row of a table; put the rows between “```table: "
                + "what it shows” and “```”, or write a verse as “| words”"
        ),
        Mistake(
            "a verse without a space",
            in: "sections/ending.gmi",
            "It ended.",
            "|a",
            "sections/ending.gmi:4:1: error: this line begins with the mark “|” but without a space after it; write “| a”, or “\\|a” for the sign as such"
        ),
    ])
    func reports(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }
}
