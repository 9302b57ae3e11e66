import Records
import Text

extension Resolver {
    mutating func page(_ text: ParsedCapsule.Text) -> FreePage? {
        let title = plain(text.header?.value(.title))
        let under = pageAbove(text.header?.value(.under), of: text.slug)
        let language = languageTag(text.header?.value(.language))?.string
        let body = body(text.body)
        let isDraft = isYes(text.header?.value(.draft), .draft)
        guard let title else { return nil }
        return FreePage(
            slug: text.slug,
            title: title,
            under: under,
            language: language,
            body: body,
            isDraft: isDraft
        )
    }

    /// Returns the page to which another belongs, unless no reader sees it.
    ///
    /// Pages stand under others one deep.
    private mutating func pageAbove(_ value: LocatedText?, of slug: Slug) -> Slug? {
        guard let value else { return nil }
        guard let page = Slug(value.text), names.pages.contains(page) else {
            let near = names.pageList.nearest(to: value.text, budget: &report.suggestionBudget)
            let remedy =
                near.map { "did you mean “\($0)”?" }
                ?? "write the name of a file in pages/ without its ending"
            report.error(at: value, "there is no page \(quoted(value.text)); \(remedy)")
            return nil
        }
        if page == slug {
            report.error(at: value, "this page is under itself; remove the line")
        } else if FreePage.Place(slug) != nil {
            report.error(at: value, "this page has its own place on home; remove the line")
        } else if names.pagesUnderOthers.contains(page) {
            report.error(at: value, "“\(page)” is under another page itself; write the name of that one")
        } else if !hidden.pages.contains(page) {
            return page
        }
        return nil
    }
}
