import Content
import Testing

struct ListDraftTests {
    /// Returns the lists of a text, each item by its level, its number if it has one, and its words.
    private func lists(_ text: String) -> [[String]]? {
        let section = "Title: Ending\nSummary: How it ended.\n\n\(text)\n"
        let article = loadArticle(from: capsule(["sections/ending.gmi": section])).article
        return article?.sections.last?.body.blocks.compactMap { block in
            guard case .list(let items) = block else { return nil }
            return items.map { item in
                let words = item.words.map { if case .text(let words) = $0 { words } else { "?" } }.joined()
                return "\(item.marker.level)\(item.marker.number.map { " \($0)." } ?? "") \(words)"
            }
        }
    }

    @Test(arguments: [
        ("1. a\n2. b", [["0 1. a", "0 2. b"]]),
        ("7. a\n1. b\n1. c", [["0 7. a", "0 8. b", "0 9. c"]]),
        ("* a\n  * b\n  * c\n* d", [["0 a", "1 b", "1 c", "0 d"]]),
        ("* a\n    * b\n        * c\n    * d\n* e", [["0 a", "1 b", "2 c", "1 d", "0 e"]]),
        ("* a\n    * b\n  * c", [["0 a", "1 b", "1 c"]]),
        ("1. a\n   * b\n   1. c\n   3. d\n2. e", [["0 1. a", "1 b", "1 1. c", "1 2. d", "0 2. e"]]),
        ("* a\n1. b", [["0 a"], ["0 1. b"]]),
        ("1. a\n\n2. b", [["0 1. a"], ["0 2. b"]]),
    ])
    func keepsNumbersAndLevels(text: String, items: [[String]]) {
        #expect(lists(text) == items)
    }

    @Test(arguments: [
        Mistake(
            "an item under no other",
            in: "sections/ending.gmi",
            "It ended.",
            "It ended.\n\n  * a",
            "sections/ending.gmi:6:1: error: this item stands under no other; begin the line with its mark, and leave "
                + "no blank line between the items of a list"
        ),
        Mistake(
            "too many spaces",
            in: "sections/ending.gmi",
            "It ended.",
            "* a\n      * b",
            "sections/ending.gmi:5:1: error: put two to four spaces more before this item than before the one under "
                + "which it stands"
        ),
        Mistake(
            "one space too few",
            in: "sections/ending.gmi",
            "It ended.",
            "* a\n  * b\n   * c",
            "sections/ending.gmi:6:1: error: put two to four spaces more before this item than before the one under "
                + "which it stands"
        ),
        Mistake(
            "a list too deep",
            in: "sections/ending.gmi",
            "It ended.",
            "* a\n  * b\n    * c\n      * d",
            "sections/ending.gmi:7:1: error: lists stand in each other 3 deep at most; move this item to the left, or "
                + "make a paragraph of it"
        ),
        Mistake(
            "an item without words",
            in: "sections/ending.gmi",
            "It ended.",
            "1. a\n2. ",
            "sections/ending.gmi:5:1: error: nothing stands after this mark; write the words, or remove the line"
        ),
    ])
    func reports(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }
}
