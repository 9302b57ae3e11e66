/// What stands before an item of a list, and how deep the item stands.
///
/// The lists inside an item follow it with a level that is one more, so that the items of a whole list are one sequence.
package struct ListMarker: Hashable, Sendable {
    /// The most lists that stand one inside another.
    package static let depth = 3

    /// The number of items under which the item stands: less than ``depth``.
    package var level: Int
    /// The item's number; `nil` for a bullet.
    package var number: Int?

    /// Makes a bullet of the outermost list, unless a level or a number is given.
    package init(level: Int = 0, number: Int? = nil) {
        self.level = level
        self.number = number
    }
}
