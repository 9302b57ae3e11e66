/// One section of the text: `sections/<slug>.gmi`.
package struct Section: Hashable, Sendable {
    /// The name of its file, by which `SectionOrder` and links have it.
    package var slug: Slug
    /// The title in plain words.
    package var title: String
    /// Who wrote it, if the section says so itself.
    package var authors: [String]
    /// When it was written, if the section says so.
    package var date: EDTFDate?
    /// The language of the section (BCP 47), if it is not that of the capsule.
    package var language: String?
    /// What it says, in a sentence or two.
    package var summary: [Inline]
    /// The text of the section.
    package var body: Body
    /// Whether it is shown although it is a draft.
    package var isDraft: Bool

    /// Takes a body whose marks resolve in the article to which the section belongs.
    package init(
        slug: Slug,
        title: String,
        authors: [String] = [],
        date: EDTFDate? = nil,
        language: String? = nil,
        summary: [Inline] = [],
        body: Body,
        isDraft: Bool = false
    ) {
        self.slug = slug
        self.title = title
        self.authors = authors
        self.date = date
        self.language = language
        self.summary = summary
        self.body = body
        self.isDraft = isDraft
    }
}

/// A page outside the text, such as `about`: `pages/<slug>.gmi`.
package struct FreePage: Hashable, Sendable {
    /// The name as it stands in addresses.
    package var slug: Slug
    /// The title; links to the page show it.
    package var title: String
    /// The page to which this one belongs; home leads to that one alone.
    package var under: Slug?
    /// The language of the page (BCP 47), if it is not that of the capsule.
    package var language: String?
    /// The text of the page.
    package var body: Body
    /// Whether it is shown although it is a draft.
    package var isDraft: Bool

    /// Takes a body whose marks resolve in the article to which the page belongs.
    package init(
        slug: Slug,
        title: String,
        under: Slug? = nil,
        language: String? = nil,
        body: Body,
        isDraft: Bool = false
    ) {
        self.slug = slug
        self.title = title
        self.under = under
        self.language = language
        self.body = body
        self.isDraft = isDraft
    }
}
