internal import Text

/// How much there is in an edition: `143 pages, 60 terms, 60 events`.
package struct EditionCounts: Hashable, Sendable, CustomStringConvertible {
    /// Without the files beside them.
    package let pages: Int
    package let terms: Int
    package let events: Int

    package var description: String {
        "\(count(pages, "page")), \(count(terms, "term")), \(count(events, "event"))"
    }
}
