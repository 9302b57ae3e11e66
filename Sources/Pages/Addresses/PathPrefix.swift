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

    /// - Parameter host: The name of a host, where a protocol has no other place for it.
    package init(host: String) { self.init(unchecked: "/\(host)") }

    /// Returns the prefix of a translation of what stands under this one.
    package func translation(into language: LanguageTag) -> PathPrefix {
        PathPrefix(unchecked: "\(self)/\(language)")
    }

    /// The address of what stands under the prefix as a whole.
    package var home: PagePath { PagePath("\(self)/") }
}
