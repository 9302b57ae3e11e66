internal import Content

/// An item of a list as it is written.
struct ListItem {
    /// The spaces before its mark.
    var indent: Int
    /// The digits of its number, which stay as they are; none before a bullet.
    let number: Substring
    let words: Substring

    var line: String {
        "\(String(repeating: " ", count: indent))\(number.isEmpty ? "*" : "\(number).") \(words)"
    }

    /// The spaces by which a list under it is moved: as many as its mark takes, of the two to four that are allowed.
    var childIndent: Int { number.isEmpty ? 2 : min(number.utf8.count + 2, 4) }
}

/// Sets each list in a text under the words of the item to which it belongs.
enum ListIndents {
    private struct Level {
        /// The spaces that its items have in the source, and in house form.
        var source: Int
        var house: Int
        /// Its last item.
        var last: ListItem
    }

    /// Returns the lines with the items of lists moved; a list whose levels an indent alone tells apart stays as it is.
    static func set(in units: [BodyUnit]) -> [BodyUnit] {
        var units = units
        var start = 0
        while start < units.count {
            var end = start
            while end < units.count, end == start || !units[end].isAfterBlank, units[end].mayBeInList {
                end += 1
            }
            set(&units, start..<end)
            start = max(end, start + 1)
        }
        return units
    }

    private static func set(_ units: inout [BodyUnit], _ range: Range<Int>) {
        let items = range.compactMap { index -> (index: Int, item: ListItem)? in
            if case .item(let item) = units[index].kind { (index, item) } else { nil }
        }
        var levels: [Level] = []
        var indents: [Int] = []
        for (_, item) in items {
            if let first = levels.first, item.indent < first.source + 2,
                first.last.number.isEmpty != item.number.isEmpty
            {
                levels = []
            }
            let depth = levels.count
            while levels.count > 1, let last = levels.last, item.indent < last.source { levels.removeLast() }
            if let last = levels.last, item.indent > last.source + 1, levels.count < ListMarker.depth {
                // Between two levels that there were: a list of its own, which another indent would join to the one above.
                if levels.count < depth { return }
                levels.append(
                    Level(source: item.indent, house: last.house + last.last.childIndent, last: item)
                )
            } else if levels.isEmpty {
                levels.append(Level(source: item.indent, house: 0, last: item))
            } else {
                levels[levels.count - 1].last = item
            }
            indents.append(levels.last?.house ?? 0)
        }
        for (item, indent) in zip(items, indents) {
            var moved = item.item
            moved.indent = indent
            units[item.index].kind = .item(moved)
        }
    }
}

extension BodyUnit {
    /// Whether a list goes on over the line.
    fileprivate var mayBeInList: Bool {
        switch kind {
        case .item, .comment: true
        default: false
        }
    }
}
