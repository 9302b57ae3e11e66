import Content

extension PageKind {
    static let timeline = PageKind(
        .timeline,
        "the timeline",
        from: { $0.events.isEmpty ? nil : $0.places.firstEvent },
        compose: { $0.timelinePage() }
    )
    .onHome(.lookUp) { "\($0.wording.timeline): \($0.yearsOfTimeline)" }.found { $0.wording.timeline }
}

extension PageContext {
    /// Composes the timeline: every year that has events, by period, below a chart of them.
    func timelinePage() -> Page {
        let years = references.years
        var draft = draft(.timeline, title: wording.timeline)
        let most = eventfulYears()
        draft.add("\(timelineSpan()). \(wording.chartInWords(most, longestGap()))")
        draft.add(.preformatted(chart(), description: "\(wording.eventsAYear): \(wording.mostIn(most))"))
        let links = Dictionary(
            uniqueKeysWithValues: years.map { ($0.number, link($0, naming: $0.events)) }
        )
        for period in Period.all(of: years.map(\.number)) {
            draft.list(self.years(of: period), period.years.compactMap { links[$0] })
        }
        return draft.finished()
    }

    /// Returns a phrase such as “60 events, from 1917 to 2023”.
    private func timelineSpan() -> String {
        let count = wording.count(article.events.count, wording.event)
        let range = article.events.map(\.date).yearRange(in: article.language)
        guard let range, let last = range.last else { return count }
        return wording.span(count, range.first, last)
    }

    private func chart() -> [String] {
        YearChart(references.years.map { ($0.beginning, $0.events.count) }).rows
    }

    /// Returns phrases such as “1917 (9)”, “1923 (8)”, “1927 (7)”: the three years with the most events, and those with as many
    /// as the third if these are few.
    private func eventfulYears() -> [String] {
        let years = references.years.sorted { ($1.events.count, $0.number) < ($0.events.count, $1.number) }
        let least = years.prefix(3).last?.events.count ?? 0
        let most = years.prefix { $0.events.count >= least }
        let fuller = most.prefix { $0.events.count > least }
        let shown = most.count <= 6 ? most : fuller.isEmpty ? most.prefix(3) : fuller
        return shown.map { "\($0.beginning) (\($0.events.count))" }
    }

    /// Returns the two years with the longest time between them without events; `nil` if that is short.
    private func longestGap() -> (first: String, last: String)? {
        var gap: (first: Int, last: Int)?
        var told: Int?
        for year in references.years {
            if let told, year.number - told >= max(10, gap.map { $0.last - $0.first + 1 } ?? 0) {
                gap = (told, year.number)
            }
            let reached = year.events.map { article.events[$0].date.lastYear }.max() ?? year.number
            told = max(told ?? reached, reached)
        }
        let words = { EDTFDate.words(ofYear: $0, in: article.language) }
        return gap.map { (words($0.first), words($0.last)) }
    }
}
