internal import Pages
internal import Text

/// The place of a folder of files among the addresses of its host: `/notes/`, or `/` for the host's root.
package struct FolderPlace: Hashable, Sendable, CustomStringConvertible {
    /// The place, which begins and ends with a slash.
    package let description: String

    /// - Returns: `nil` unless the text is a path of letters, digits, `-`, `.`, `_` and `~` that begins and ends with a slash and has
    ///   no dot segments.
    package init?(_ text: some StringProtocol) {
        guard text.hasPrefix("/"), text.hasSuffix("/") else { return nil }
        let segments = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast()
        guard segments.allSatisfy({ !$0.isEmpty && !$0.allSatisfy { $0 == "." } }),
            segments.allSatisfy({ $0.utf8.allSatisfy(\.isUnreserved) })
        else { return nil }
        description = String(text)
    }

    /// The address of the folder as a whole.
    var path: PagePath { PagePath(description) }

    /// The last part of the place: `notes`; empty for the root.
    var name: String { description.split(separator: "/").last.map(String.init) ?? "" }
}
