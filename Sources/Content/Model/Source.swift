/// One work of the list of sources.
package struct Source: Hashable, Sendable {
    package var key: String
    /// As it is cited in the text: `Carr 1954`.
    package var short: String
    package var citation: String
    /// The viewpoint under which it is listed; `nil` for a work that is only cited.
    package var view: String?
    /// One line on where its author stands.
    package var comment: String?
    package var url: String?

    /// All but key, short form and citation may be missing.
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

/// A reference to a source, with the place in it where that is given.
package struct Citation: Hashable, Sendable {
    package var key: String
    /// `pp. 367-73`.
    package var locator: String?

    /// A citation of the whole work, unless a place in it is given.
    package init(key: String, locator: String? = nil) {
        self.key = key
        self.locator = locator
    }
}
