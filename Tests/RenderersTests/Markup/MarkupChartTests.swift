import Pages
import TestSupport
import Testing

@testable import Renderers

struct MarkupChartTests {
    private func chart(_ counts: [(year: Int, count: Int)]) -> Block {
        let entries = counts.map {
            YearChart.Entry(number: $0.year, last: $0.year, label: "\($0.year)", count: $0.count)
        }
        return .chart(YearChart(entries) { "\($0) to \($1): <none>" }, description: "Events & years")
    }

    @Test func aChartHasATitleAndItsNumbersInWords() throws {
        let document = try MarkupForm.test().document([
            .heading(level: 2, "By year"), chart([(1930, 1), (1933, 2)]),
        ])
        #expect(
            document.elements.map(\.name).starts(with: [
                "div", "section", "h2", "figure", "svg", "title", "desc",
            ])
        )
        let words = Dictionary(grouping: document.elements, by: \.name).mapValues { $0.map(\.words) }
        #expect(words["title"] == ["Events & years"])
        #expect(words["desc"] == ["1930: 1; 1931 to 1932: <none>; 1933: 2"])
        #expect(words["text"] == ["1930", "1931 to 1932: <none>", "1933"])
        #expect(words["circle"]?.count == 3)
        let svg = try #require(document.elements.first { $0.name == "svg" })
        #expect(svg.attributes["role"] == "img")
        #expect(svg.attributes["aria-labelledby"] == "chart_1_title chart_1_text")
        #expect(document.faults == [])
    }

    @Test func severalChartsHaveNamesOfTheirOwn() throws {
        let document = try MarkupForm.test().document([chart([(1, 1)]), chart([(2, 1)])])
        #expect(document.ids == ["chart_1_title", "chart_1_text", "chart_2_title", "chart_2_text"])
    }

    /// From right to left the years stand at the right, and the points go on to the left of them.
    @Test(arguments: ["en", "he"])
    func everyPointStandsInThePicture(_ language: String) throws {
        for counts in [[(1930, 1)], [(1, 24), (12_000, 3)], [(-400, 1), (1900, 500)], []] {
            let document = try MarkupForm.test(.html, language: language).document([
                chart(counts.map { (year: $0.0, count: $0.1) })
            ])
            let svg = try #require(document.elements.first { $0.name == "svg" })
            let width = try #require(svg.attributes["width"].flatMap { Int($0) })
            let height = try #require(svg.attributes["height"].flatMap { Int($0) })
            let circles = document.elements.filter { $0.name == "circle" }
            #expect(circles.count >= counts.count)
            for circle in circles {
                let x = try #require(circle.attributes["cx"].flatMap { Int($0) })
                let y = try #require(circle.attributes["cy"].flatMap { Int($0) })
                #expect((4...(width - 4)).contains(x) && (4...(height - 4)).contains(y))
            }
            let labels = document.elements.filter { $0.attributes["text-anchor"] == "end" }
            for (label, circle) in zip(labels, circles) {
                let place = try #require(label.attributes["x"].flatMap { Int($0) })
                let point = try #require(circle.attributes["cx"].flatMap { Int($0) })
                #expect(language == "he" ? place > point : place < point)
            }
        }
    }
}
