import Languages
import Pages
import Text

extension MarkupBody {
    /// Draws the years, one below the other, each with a point for every event; a reader who cannot see it has the numbers.
    ///
    /// - Source: SVG 2, section 5.9 and “SVG Accessibility API Mappings” for title and description.
    mutating func addChart(_ chart: YearChart, _ description: String, under heading: String?, _ level: Int) {
        let element = heading == nil ? "div" : "section"
        writer.open(element, ["class": "chart"])
        if let heading { add(heading: heading, level: level) }
        let id = "\(idPrefix)chart_\(nextChart())"
        let drawing = ChartDrawing(chart, form.wording)
        writer.open("figure")
        writer.open(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(drawing.width) \(drawing.height)",
                "width": "\(drawing.width)", "height": "\(drawing.height)", "role": "img",
                "aria-labelledby": "\(id)_title \(id)_text",
            ]
        )
        writer.element("title", ["id": "\(id)_title"], words: description)
        writer.element("desc", ["id": "\(id)_text"], words: drawing.words)
        writer.line()
        drawing.draw(into: &writer)
        writer.close("svg")
        writer.close("figure")
        writer.close(element)
        writer.line()
    }
}

/// A chart of years with its measures, in units of a sixteenth of the letters' size.
private struct ChartDrawing {
    private let chart: YearChart
    private let wording: Wording
    /// The width of the labels.
    private let margin: Int
    let width: Int

    private static let rowHeight = 18
    /// From one point of a row to the next.
    private static let step = 11
    private static let radius = 4
    /// About the width of a letter.
    private static let letter = 8
    private static let gap = 10
    /// The most points that stand side by side; more are in proportion.
    private static let mostPoints = 24

    init(_ chart: YearChart, _ wording: Wording) {
        self.chart = chart
        self.wording = wording
        let labels = chart.rows.map { if case .year(let year) = $0 { year.label.displayWidth } else { 0 } }
        let gaps = chart.rows.map { if case .gap(let words) = $0 { words.displayWidth } else { 0 } }
        margin = (labels.max() ?? 0) * Self.letter
        let points = min(chart.most, Self.mostPoints) * Self.step
        width = margin + Self.gap + max(points, (gaps.max() ?? 0) * Self.letter * 7 / 8) + Self.radius
    }

    var height: Int { max(1, chart.rows.count) * Self.rowHeight }

    /// The years with the numbers of their events.
    var words: String {
        wording.separated(
            chart.rows.map { row in
                switch row {
                case .year(let year): wording.titled(year.label, wording.number(year.count))
                case .gap(let words): words
                }
            }
        )
    }

    func draw(into writer: inout MarkupWriter) {
        let isMirrored = wording.direction == .rightToLeft
        let place = { (x: Int) in "\(isMirrored ? width - x : x)" }
        for (index, row) in chart.rows.enumerated() {
            let middle = index * Self.rowHeight + Self.rowHeight / 2
            let base = "\(middle + 5)"
            switch row {
            case .gap(let words):
                writer.element(
                    "text",
                    ["class": "gap", "x": place(margin + Self.gap - Self.radius), "y": base],
                    words: words
                )
            case .year(let year):
                writer.element(
                    "text",
                    ["x": place(margin), "y": base, "text-anchor": "end"],
                    words: year.label
                )
                for point in 0..<points(of: year.count) {
                    let x = margin + Self.gap + point * Self.step
                    writer.element("circle", ["cx": place(x), "cy": "\(middle)", "r": "\(Self.radius)"]) {
                        _ in
                    }
                }
            }
            writer.line()
        }
    }

    private func points(of count: Int) -> Int {
        chart.most <= Self.mostPoints ? count : max(1, count * Self.mostPoints / chart.most)
    }
}
