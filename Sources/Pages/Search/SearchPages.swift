/// Makes the pages of a search, in the form that every page has.
extension SearchIndex {
    /// The most pages that are shown.
    package static let hitLimit = 15

    /// The question that a client shows its reader.
    package var prompt: String { wording.searchPrompt }

    /// Returns what was found, best first, each with a line of its text, or the nearest terms if nothing was found.
    ///
    /// It runs on an event loop: its time is linear in the size of the capsule whatever the query is, and well under a
    /// millisecond for the article's capsule.
    ///
    /// - Returns: `nil` if the text contains no word.
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

    /// A page that says what to do, for clients that do not ask.
    package var invitation: Page {
        var draft = draft(wording.search, door: wording.search)
        draft.add(wording.searchPrompt)
        return draft.finished()
    }

    private func nothing(of query: SearchQuery) -> String {
        let unknown = missing(of: query)
        return unknown.isEmpty ? wording.nothingFound : wording.occursNowhere(unknown)
    }

    /// Returns the words that occur nowhere.
    private func missing(of query: SearchQuery) -> [String] {
        query.foldedWords.indices.filter { index in
            let bytes = query.foldedWords[index].bytes
            let isStart = index == query.words.count - 1
            return table.occurrences(of: bytes).isEmpty
                && !(isStart && !table.occurrences(beginning: bytes).isEmpty)
        }
        .map { query.words[$0] }
    }

    /// Returns the label of a page; a list is followed by the things that were found in it, as in “1923: Trotsky's letter; the
    /// Declaration of 46”.
    private func label(of hit: SearchHit) -> String {
        let label = pages[hit.page].label
        guard !hit.titles.isEmpty else { return label }
        return LinkLabel.list(hit.titles, after: "\(label): ", more: wording.andMore)
    }

    /// Begins a page; its foot leaves out what was found, so that this stays a link in the list and no page is linked twice.
    private func draft(_ title: String, door: String, found: [PageID] = []) -> PageDraft {
        let foot = [
            Link(.page(.search), label: door),
            Link(.page(.contents), label: wording.contents), Link(.page(.home), label: wording.home),
        ]
        .filter { link in !found.contains { link.target == .page($0) } }
        return PageDraft(.searchResults, title: title, foot: foot, under: wording.onward)
    }
}
