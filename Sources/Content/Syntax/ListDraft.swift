import Records

/// A list whose items are still being read.
struct ListDraft {
    /// A list that is open, inside the one before it.
    private struct Level {
        var indent: Int
        /// The number of its last item; `nil` if that has none.
        var number: Int?
    }

    private var items: [RawBody.Item] = []
    private var levels: [Level] = []

    var block: RawBody.Block? { items.isEmpty ? nil : .list(items) }

    /// Whether an item can stand in the list: the outermost items all have numbers, or none of them has.
    func takes(indent: Int, number: Int?) -> Bool {
        guard let outermost = levels.first else { return true }
        return indent >= outermost.indent + 2 || (outermost.number == nil) == (number == nil)
    }

    /// Takes an item on the line `line`; the first number of a list counts, and the others follow it.
    mutating func take(
        _ words: LocatedText,
        indent: Int,
        number: Int?,
        on line: LocatedText,
        _ report: inout Report
    ) {
        while levels.count > 1, let last = levels.last, indent < last.indent { levels.removeLast() }
        if let problem = problem(of: indent) { report.error(at: line, problem) }
        let deeper = indent - (levels.last?.indent ?? 0)
        var number = number
        if levels.isEmpty {
            levels = [Level(indent: 0, number: number)]
        } else if deeper > 1, levels.count < ListMarker.depth {
            levels.append(Level(indent: indent, number: number))
        } else {
            // The numbers have three digits, so counting on cannot overflow.
            if number != nil, let last = levels[levels.count - 1].number { number = last + 1 }
            levels[levels.count - 1].number = number
        }
        items.append(
            RawBody.Item(marker: ListMarker(level: levels.count - 1, number: number), words: words)
        )
    }

    private func problem(of indent: Int) -> String? {
        guard let last = levels.last else {
            return indent == 0
                ? nil
                : "this item stands under no other; begin the line with its mark, and leave no blank line between the items of a list"
        }
        let deeper = indent - last.indent
        if deeper > 1, levels.count == ListMarker.depth {
            return
                "lists stand in each other \(ListMarker.depth) deep at most; move this item to the left, or make a paragraph of it"
        }
        return deeper == 1 || deeper > 4
            ? "put two to four spaces more before this item than before the one under which it stands" : nil
    }
}
