/// The texts of a capsule that are drafts and not shown: none of them is in its article.
package struct HiddenTexts: Hashable, Sendable {
    /// The sections that are not shown.
    package private(set) var sections: Set<Slug> = []
    /// The terms that are not shown; their marks are plain words.
    package private(set) var terms: Set<Slug> = []
    /// The pages outside the text.
    package private(set) var pages: Set<Slug> = []

    /// Hides nothing.
    package init() {}

    init(of parsed: ParsedCapsule) {
        let hidden = { (texts: [ParsedCapsule.Text]) in Set(texts.filter(\.isHidden).map(\.slug)) }
        (sections, terms, pages) = (hidden(parsed.sections), hidden(parsed.terms), hidden(parsed.pages))
    }
}
