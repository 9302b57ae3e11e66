import Languages
import Content

/// Gives pages titles of their own, by which bookmarks, tabs and a history tell them apart.
extension PageContext {
    /// Returns the pages with what they are after their titles where several have the same one; the first section with a title
    /// keeps it, and so does home.
    func withUniqueTitles(_ pages: [Page]) -> [Page] {
        var counts: [String: Int] = [:]
        for page in pages { counts[page.title, default: 0] += 1 }
        guard counts.count < pages.count else { return pages }
        var taken: Set<String> = []
        var numbers: [String: Int] = [:]
        return pages.map { page in
            var page = page
            if counts[page.title, default: 0] > 1, let kind = qualifier(of: page.id) {
                page.title = wording.bracketed(page.title, kind)
            }
            // Nothing else tells apart two sections with the same title in a text without parts.
            let title = page.title
            var number = numbers[title] ?? 1
            while !taken.insert(page.title).inserted {
                number += 1
                page.title = wording.bracketed(title, "\(number)")
            }
            numbers[title] = number
            return page
        }
    }

    /// Returns what a page is, in a word or two; `nil` for home and what is no more than one.
    private func qualifier(of page: PageID) -> String? {
        switch page {
        case .section(let slug): outline.place(of: slug)?.number.map { "\($0)" }
        case .term: wording[.glossary]
        case .year: wording[.timeline]
        case .freePage: wording[.aboutTheText]
        case .study(.choice(_, let key)), .study(.solution(let key)): placed(key)?.question.prompt
        case .study: wording[.study]
        default: nil
        }
    }
}
