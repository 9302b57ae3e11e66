/// The pages of a search, in the form that every page has.
extension SearchIndex {
    /// Pages that are shown at most.
    package static let hitLimit = 15

    /// What a client asks its reader.
    package var prompt: String { wording.searchPrompt }

    /// What is found, best first, each with a line of it; where nothing is, the nearest terms.
    ///
    /// On an event loop: in time linear in the capsule whatever is asked for, and for the article's capsule well under
    /// a millisecond.
    ///
    /// - Returns: `nil` where there is no word in the text.
    package func results(for text: String) -> Page? {
        guard let query = SearchQuery(text, without: articles) else { return nil }
        let tally = SearchTally(of: query, in: table, owners: owners, parts: parts.count)
        let (hits, total) = hits(for: query, tally.parts, limit: Self.hitLimit)
        let found = hits.map { pages[$0.page].id }
        var draft = draft("\(wording.search): \(query.description)", door: wording.searchAgain, found: found)
        draft.add(total == 0 ? nothing(of: query) : wording.found(total, hits.count))
        if query.isCut { draft.add(wording.searchIsCut(SearchQuery.limit)) }
        for hit in hits {
            draft.add(Link(.page(pages[hit.page].id), label: label(of: hit), isPartOfText: true))
            let context = context(of: hit, for: query, tally)
            if !context.isEmpty { draft.add(.context([.text(context)])) }
        }
        if total == 0 { draft.addGroup(wording.nearestTerms, nearest.links(for: query)) }
        return draft.finished()
    }

    /// What to do, for clients that do not ask.
    package var invitation: Page {
        var draft = draft(wording.search, door: wording.search)
        draft.add(wording.searchPrompt)
        return draft.finished()
    }

    private func nothing(of query: SearchQuery) -> String {
        let unknown = missing(of: query)
        return unknown.isEmpty ? wording.nothingFound : wording.occursNowhere(unknown)
    }

    /// The words that stand nowhere.
    private func missing(of query: SearchQuery) -> [String] {
        query.foldedWords.indices.filter { index in
            let bytes = query.foldedWords[index].bytes
            let isStart = index == query.words.count - 1
            return table.occurrences(of: bytes).isEmpty
                && !(isStart && !table.occurrences(beginning: bytes).isEmpty)
        }
        .map { query.words[$0] }
    }

    /// “1923: Trotsky's letter; the Declaration of 46”: what of a list was found, after the name of the list.
    private func label(of hit: SearchHit) -> String {
        let label = pages[hit.page].label
        guard !hit.titles.isEmpty else { return label }
        return Label.list(hit.titles, after: "\(label): ", more: wording.andMore)
    }

    /// The foot leaves to the list what is found, so that it stays a link there and no page is linked twice.
    private func draft(_ title: String, door: String, found: [PageID] = []) -> PageDraft {
        let foot = [
            Link(.page(.search), label: door),
            Link(.page(.contents), label: wording.contents), Link(.page(.home), label: wording.home),
        ]
        .filter { link in !found.contains { link.target == .page($0) } }
        return PageDraft(.searchResults, title: title, foot: foot, under: wording.onward)
    }
}
