/// One section of the text: `sections/<slug>.gmi`.
package struct Section: Hashable, Sendable {
    package var slug: Slug
    package var title: String
    package var summary: [Inline]
    package var body: Body

    /// Takes a body whose marks resolve in the article to which the section belongs.
    package init(slug: Slug, title: String, summary: [Inline] = [], body: Body) {
        self.slug = slug
        self.title = title
        self.summary = summary
        self.body = body
    }
}

/// A page outside the text, such as `about`: `pages/<slug>.gmi`.
package struct FreePage: Hashable, Sendable {
    package var slug: Slug
    package var title: String
    package var body: Body

    /// Takes a body whose marks resolve in the article to which the page belongs.
    package init(slug: Slug, title: String, body: Body) {
        self.slug = slug
        self.title = title
        self.body = body
    }
}
