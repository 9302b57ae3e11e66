import Content
import Pages
import TestSupport
import Testing

@testable import Renderers

struct MarkupListsTests {
    private func list(_ items: [(level: Int, number: Int?)]) -> Block {
        .list(
            items.enumerated().map { index, item in
                ListItem([.text("\(index)")], ListMarker(level: item.level, number: item.number))
            }
        )
    }

    @Test func aListInAnItemStandsInIt() {
        #expect(
            MarkupForm.test().markup([list([(0, nil), (1, nil), (2, nil), (0, nil)])])
                == """
                <ul>
                <li>0
                <ul>
                <li>1
                <ul>
                <li>2</li>
                </ul>
                </li>
                </ul>
                </li>
                <li>3</li>
                </ul>

                """
        )
    }

    @Test func numbersAreThoseOfTheWriter() {
        #expect(
            MarkupForm.test().markup([list([(0, 3), (0, 4), (0, 7)])])
                == "<ol start=\"3\">\n<li>0</li>\n<li>1</li>\n<li value=\"7\">2</li>\n</ol>\n"
        )
        #expect(MarkupForm.test().markup([list([(0, 1)])]) == "<ol>\n<li>0</li>\n</ol>\n")
    }

    @Test func bulletsAfterNumbersInAnItemAreAListOfTheirOwnInIt() {
        #expect(
            MarkupForm.test().markup([list([(0, 1), (1, 1), (1, nil), (0, 2)])])
                == """
                <ol>
                <li>0
                <ol>
                <li>1</li>
                </ol>
                <ul>
                <li>2</li>
                </ul>
                </li>
                <li>3</li>
                </ol>

                """
        )
    }

    /// Lists of every shape of up to four items: each item stands in the one above it that is less deep, has the sign that the writer gave
    /// it, and none is lost.
    @Test func everyShapeOfAListIsKept() throws {
        let kinds: [(level: Int, isNumbered: Bool)] = [0, 1, 2].flatMap { [($0, false), ($0, true)] }
        for length in 1...4 {
            var shape = Array(repeating: 0, count: length)
            repeat {
                try check(shape.map { kinds[$0] })
            } while shape.advance(in: kinds.count)
        }
    }

    private func check(_ shape: [(level: Int, isNumbered: Bool)]) throws {
        var random = SplitMix64(state: UInt64(shape.count))
        let items = shape.map { item in
            (level: item.level, number: item.isNumbered ? Int.random(in: 0...3, using: &random) : nil)
        }
        let document = try MarkupForm.test().document([list(items)])
        let shown = document.elements.filter { $0.name == "li" }
        try #require(shown.count == items.count, "\(items)")
        for (index, (item, element)) in zip(items, shown).enumerated() {
            // The item in which this one stands, and that one's, and so on.
            var depth = 0
            var level = item.level
            for above in items[..<index].reversed() where above.level < level {
                (depth, level) = (depth + 1, above.level)
            }
            guard element.path.count(where: { $0 == "li" }) == depth, element.words.hasPrefix("\(index)"),
                element.path.last == (item.number == nil ? "ul" : "ol")
            else {
                Issue.record("\(items): item \(index)")
                return
            }
        }
        #expect(document.numbersOfItems == items.map(\.number), "\(items)")
    }
}

extension [Int] {
    /// Counts on, and returns whether there was a next number with these digits.
    fileprivate mutating func advance(in base: Int) -> Bool {
        for index in indices.reversed() {
            self[index] += 1
            if self[index] < base { return true }
            self[index] = 0
        }
        return false
    }
}

extension MarkupDocument {
    /// The number that a browser shows before each item; `nil` for a bullet.
    ///
    /// - Source: HTML Living Standard, section 4.4.8, the ordinal value of an item.
    fileprivate var numbersOfItems: [Int?] {
        var next: [Int?] = []
        return elements.compactMap { element in
            let depth = element.path.count(where: { $0 == "ol" || $0 == "ul" })
            switch element.name {
            case "ul", "ol":
                let start = element.name == "ol" ? element.attributes["start"].flatMap { Int($0) } ?? 1 : nil
                next = next.prefix(depth) + [start]
                return nil
            case "li":
                let number = element.attributes["value"].flatMap { Int($0) } ?? next[depth - 1]
                next[depth - 1] = number.map { $0 + 1 }
                return .some(number)
            default: return nil
            }
        }
    }
}
