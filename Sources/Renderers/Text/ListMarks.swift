import Content
import Gemtext
import Pages

/// Follows the items of a list, and says what stands before each.
struct ListMarks {
    /// The numbers of the items under which the next may stand, the outermost first; `nil` for a bullet.
    private var above: [Int?] = []

    /// Returns the mark of an item in a format that can indent: `* ` or `2. `.
    static func mark(of item: ListItem) -> String { item.marker.number.map { "\($0). " } ?? "* " }

    /// Returns the next item as a line of gemtext, which has lists of one level and no numbers.
    ///
    /// A number stands as words at the beginning of a line of text, after the numbers above it: `2.1. `. An item under a bullet
    /// stays a bullet, with a dash for each bullet above it.
    mutating func gemtext(_ item: ListItem) -> GemtextLine {
        above = Array(above.prefix(item.marker.level))
        let numbers = above.compactMap(\.self)
        let bullets = above.count - numbers.count
        above.append(item.marker.number)
        let dashes = String(repeating: "– ", count: bullets)
        guard let number = item.marker.number else { return .listItem(dashes + item.words.words) }
        guard bullets == 0 else { return .listItem("\(dashes)\(number). \(item.words.words)") }
        return .text("\((numbers + [number]).map(String.init).joined(separator: ".")). \(item.words.words)")
    }
}
