import Languages
import Content
import Text

/// Resolves the links of texts, and gives those in sentences a place of their own, for formats in which a sentence has none.
extension PageContext {
    /// Returns what an address on a page leads to.
    ///
    /// - Returns: `nil` if it leads nowhere, which ``checkLinks(_:)`` reports, or to a search that nothing answers.
    func target(of address: String, on page: PageID) -> LinkTarget? {
        guard let target = try? addresses.target(of: address, on: page), isSearchable || !target.isSearch
        else { return nil }
        return target
    }

    /// Adds a group of the links in the sentences of some texts, without those that `isLeftOut`.
    ///
    /// Of several links to headings of one page, the group has one to the page.
    func addSentenceLinks(
        of texts: [PageText],
        to draft: inout PageDraft,
        without isLeftOut: (LinkTarget) -> Bool = { _ in false }
    ) {
        var seen: Set<LinkTarget> = []
        var links: [Link] = []
        for text in texts {
            for link in text.body.linksInSentences {
                guard var target = target(of: link.address, on: text.page) else { continue }
                if case .heading(_, let page) = target { target = .page(page) }
                guard !isLeftOut(target), seen.insert(target).inserted else { continue }
                links.append(Link(target, label: label(of: target, words: link.words)))
            }
        }
        draft.addGroup(ofText: wording[.linksInTheText], numbered(links))
    }

    /// Returns the words with the title of the page to which they lead, if they are not a part of it.
    private func label(of target: LinkTarget, words: String) -> String {
        let words = wording.capitalised(words.onOneLine)
        if case .media(let name) = target, let attachment = references.attachments[name] {
            return figure(attachment, label: words).labelWithKind
        }
        guard case .page(let page) = target, let title = title(of: page) else { return words }
        return title.lowercased().contains(words.lowercased()) ? title : wording.titled(words, title)
    }

    /// Returns the title of a page that has one of its own; `nil` for a list such as the glossary.
    private func title(of page: PageID) -> String? {
        switch page {
        case .section(let slug): section(slug).map(numberedTitle)
        case .term(let slug): references.termIndex[slug].map { article.terms[$0].name }
        case .freePage(let slug): references.freePageIndex[slug].map { article.freePages[$0].title }
        case .year(let number): references.yearIndex[number].map { references.years[$0].title(in: wording) }
        case .about: aboutTitle
        case .short: shortText?.title
        default: nil
        }
    }
}
