package import Content

/// What stands before the addresses of a capsule that shares its host with others: nothing, or `/lighthouses`.
package struct PathPrefix: Hashable, Sendable, CustomStringConvertible {
    /// Empty, or begins with a slash and does not end with one.
    package let description: String

    /// A capsule that has its host to itself.
    package static let none = PathPrefix(unchecked: "")

    private init(unchecked string: String) { description = string }

    /// - Parameter name: The capsule's part of the addresses; of a slug it is the slug itself.
    package init(_ name: Slug) { self.init(unchecked: "/\(name)") }
}
