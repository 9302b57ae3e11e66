import Content
import Markdown
import Records
import Text

/// The items of lists.
extension BlockWalker {
    mutating func item(_ lines: [[Inline]], line: Int) {
        let index = containers.count - 1
        containers[index].hasWords = true
        if !quoted.isEmpty { flush() }
        if lines.count > 1 { tellOnce(line, "a line break in an item of a list is a space") }
        var words = Array(lines.joined(separator: [.text(" ")]))
        if case .text(let first)? = words.first, let task = first.withTaskSign {
            words[0] = .text(task)
            manuscript.syntax.append("x")
        }
        if let number = containers[index].number, !(0...999).contains(number) {
            // A year begins this paragraph, and no list.
            flush()
            return emit(.paragraph([.text("\(number). ")] + words), line: line)
        }
        if items.isEmpty { openLine = line }
        let level = containers.count { $0.kind == .list } - 1
        if level >= ListMarker.depth {
            tellOnce(
                line,
                "lists stand in each other \(ListMarker.depth) deep at most; deeper ones are on the innermost level"
            )
        }
        items.append(TextBlock.Item(words, ListMarker(level: level, number: containers[index].number)))
    }
}

extension [TextBlock.Item] {
    /// The items with levels of which none is more than one deeper than that of the item above.
    var inOrder: [TextBlock.Item] {
        var base = first?.marker.level ?? 0
        var previous = -1
        return map { item in
            var item = item
            base = Swift.min(base, item.marker.level)
            item.marker.level = Swift.min(item.marker.level - base, previous + 1, ListMarker.depth - 1)
            previous = item.marker.level
            return item
        }
    }
}

extension String {
    /// The text with a sign in the place of the box of a task; `nil` if it begins with none.
    var withTaskSign: String? {
        for (box, sign) in [("[ ] ", "☐ "), ("[x] ", "☑ "), ("[X] ", "☑ ")] where utf8.starts(with: box.utf8)
        {
            return sign + dropFirst(4)
        }
        return nil
    }
}
