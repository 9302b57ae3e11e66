/// Reads a date that may be an interval: from one time to another, before or after one.
enum IntervalReader {
    /// Returns the dates in EDTF that the parts may mean; some may not exist, such as 31 June.
    static func dates(_ items: [DateItem]) -> [String] {
        let items = items.filter { $0 != .sign("*") && $0 != .word(.born) }
        if let quarter = quarter(items) { return [quarter] }
        // A question mark alone is an end that is not known.
        if items.count > 2, Array(items.suffix(2)) == [.sign("-"), .sign("?")] {
            return moments(items.dropLast(2)).map { "\($0.end(isStart: true).edtf)/" }
        }
        if items.count > 2, Array(items.prefix(2)) == [.sign("?"), .sign("-")] {
            return moments(items.dropFirst(2)).map { "/\($0.end(isStart: false).edtf)" }
        }
        guard let first = items.first else { return [] }
        switch first {
        case .word(.between): return split(items.dropFirst())
        case .word(.from):
            let rest = items.dropFirst()
            let spans = split(rest)
            return spans.isEmpty ? moments(rest).map { "\($0.end(isStart: true).edtf)/.." } : spans
        case .word(.until):
            return moments(rest(items)).map { "../\($0.end(isStart: false).edtf)" }
        case .word(.before), .sign("<"):
            return moments(rest(items)).flatMap { moment in
                moment.month == nil && moment.season == nil
                    ? [
                        "../\(moment.shifted(by: -1).end(isStart: false).edtf)",
                        "../\(moment.end(isStart: false).edtf)",
                    ]
                    : ["../\(moment.edtf)"]
            }
        case .word(.after), .sign(">"):
            return moments(rest(items)).flatMap { moment in
                moment.month == nil && moment.season == nil
                    ? [
                        "\(moment.shifted(by: 1).end(isStart: true).edtf)/..",
                        "\(moment.end(isStart: true).edtf)/..",
                    ]
                    : ["\(moment.edtf)/.."]
            }
        case .sign("†"), .word(.died): return moments(rest(items)).map { "/\($0.edtf)" }
        default: break
        }
        if items.last == .word(.from) || items.last == .sign("+") || items.last == .word(.after) {
            return moments(items.dropLast()).map { "\($0.end(isStart: true).edtf)/.." }
        }
        if items.last == .word(.until) || items.last == .word(.before) {
            return moments(items.dropLast()).map { "../\($0.end(isStart: false).edtf)" }
        }
        if first == .sign("-"), items.count > 1 {
            return moments(items.dropFirst()).map { "../\($0.end(isStart: false).edtf)" }
        }
        let whole = moments(items)
        return whole.isEmpty || items.last == .sign("-") ? split(items[...]) : whole.map(\.edtf)
    }

    private static func quarter(_ items: [DateItem]) -> String? {
        let quarters = items.compactMap { if case .quarter(let number) = $0 { number } else { nil } }
        let numbers = items.compactMap(\.number)
        guard let quarter = quarters.first, numbers.count == 1, let year = numbers.first else { return nil }
        let months = (quarter * 3 - 2, quarter * 3)
        return "\(Moment(year: year, month: months.0).edtf)/\(Moment(year: year, month: months.1).edtf)"
    }

    /// Leaves out the first word, and a “to” after it as in “jusqu'à”.
    private static func rest(_ items: [DateItem]) -> ArraySlice<DateItem> {
        items.dropFirst().drop { $0 == .word(.to) || $0 == .sign("'") }
    }

    private static func moments(_ items: ArraySlice<DateItem>) -> [Moment] { MomentReader.moments(items) }
    private static func moments(_ items: [DateItem]) -> [Moment] { MomentReader.moments(items) }

    /// Reads two times with something between them, wherever both sides are times.
    private static func split(_ items: ArraySlice<DateItem>) -> [String] {
        let connectors = items.indices.filter { isConnector(items[$0]) }
        let read = { (index: Int) in
            interval(items[..<index], items[(index + 1)...].drop { isConnector($0) || $0 == .sign("'") })
        }
        let intervals = connectors.filter { items[$0] != .sign(",") }.flatMap(read)
        // A comma stands within dates more often than between them.
        return intervals.isEmpty ? connectors.filter { items[$0] == .sign(",") }.flatMap(read) : intervals
    }

    private static func interval(_ left: ArraySlice<DateItem>, _ right: ArraySlice<DateItem>) -> [String] {
        if left.isEmpty { return [] }
        if right.isEmpty || right.allSatisfy({ $0 == .word(.now) }) {
            return moments(left).map { "\($0.end(isStart: true).edtf)/.." }
        }
        let left = sharing(eraOf: right, with: left)
        let endItems = sharing(monthOf: left, with: right)
        // Whoever writes “44 BC – 14” may mean a later year of the same era, or one of the next.
        let isOpen = left.contains(.word(.beforeChrist)) && !hasEra(endItems)
        let ends = (isOpen ? [endItems + [.word(.beforeChrist)]] : []) + [endItems]
        return ends.compactMap { items in
            guard let end = MomentReader.moments(items, like: moments(left).first).first,
                let start = MomentReader.moments(left, like: end).first
            else { return nil }
            return "\(start.end(isStart: true).edtf)/\(end.end(isStart: false).edtf)"
        }
    }

    /// Returns the items of the earlier date with the era of the later, as in “384–322 BC”, and with its “century”.
    private static func sharing(
        eraOf right: ArraySlice<DateItem>,
        with left: ArraySlice<DateItem>
    ) -> ArraySlice<DateItem> {
        guard right.contains(.word(.beforeChrist)), !hasEra(left) else { return left }
        let isMonth = { (item: DateItem) in if case .month = item { true } else { false } }
        // A day or a month alone has the year of the other date, and its era with it.
        if right.contains(where: isMonth), left.count(where: { $0.number != nil }) <= 1 { return left }
        let isOfCentury =
            right.contains(.word(.century)) && !left.contains(.word(.century))
            && left.allSatisfy { ($0.number ?? 0) < 100 }
        return left + [.word(.beforeChrist)] + (isOfCentury ? [.word(.century)] : [])
    }

    private static func hasEra(_ items: some Sequence<DateItem>) -> Bool {
        items.contains { $0 == .word(.beforeChrist) || $0 == .word(.afterChrist) }
    }

    /// Returns the items of the later date with the month of the earlier, as in “November 7–9, 1917”.
    private static func sharing(
        monthOf left: ArraySlice<DateItem>,
        with right: ArraySlice<DateItem>
    ) -> [DateItem] {
        let isMonth = { (item: DateItem) in if case .month = item { true } else { false } }
        let numbers = right.compactMap(\.number)
        guard let month = left.first(where: isMonth), !right.contains(where: isMonth), numbers.count == 2,
            numbers[0] <= 31, numbers[1] > 31
        else { return Array(right) }
        return Array(right) + [month]
    }

    private static func isConnector(_ item: DateItem) -> Bool {
        switch item {
        case .sign("-"), .sign("/"), .sign("†"), .word(.to), .word(.until), .word(.and), .word(.died),
            .sign(","):
            true
        default: false
        }
    }
}
