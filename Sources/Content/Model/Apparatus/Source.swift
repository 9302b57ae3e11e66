/// One work of the list of sources.
package struct Source: Hashable, Sendable {
    /// The name by which texts cite it, unique in the capsule.
    package var key: String
    /// The form in which the text cites it, such as `Carr 1954`.
    package var short: String
    /// Author, title, publisher and year, as the list shows them.
    package var citation: String
    /// The viewpoint under which it is listed; `nil` for a work that is only cited.
    package var view: String?
    /// One line on its author's position.
    package var comment: String?
    /// Where it is free to read.
    package var url: String?

    /// Makes a source; `key` is the name by which it is cited.
    package init(
        key: String,
        short: String,
        citation: String,
        view: String? = nil,
        comment: String? = nil,
        url: String? = nil
    ) {
        self.key = key
        self.short = short
        self.citation = citation
        self.view = view
        self.comment = comment
        self.url = url
    }
}

/// A reference to a source, with the place in it if one is given.
package struct Citation: Hashable, Sendable {
    /// The key of the source.
    package var key: String
    /// The place in the work, such as `pp. 367-73`.
    package var locator: String?

    /// Cites a place in a work, or the whole work if there is no locator.
    package init(key: String, locator: String? = nil) {
        self.key = key
        self.locator = locator
    }
}
