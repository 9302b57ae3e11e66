import Languages

/// Makes the pages of a search, in the form that every page has.
extension SearchIndex {
    /// The most pages that are shown.
    package static let hitLimit = 15

    /// Returns what was found, best first, each with a line of its text, or the nearest terms if nothing was found.
    ///
    /// It runs on an event loop: its time is linear in the size of the capsule whatever the query is, and well under a
    /// millisecond for the article's capsule.
    ///
    /// - Returns: `nil` if the text contains no word.
    package func results(for text: String) -> Page? {
        guard let findings = SearchFindings(for: text, in: self) else { return nil }
        let (query, items, hits) = (findings.query, findings.items, findings.hits)
        let found = hits.best.map { pages[$0.page].id }
        var draft = wording.searchDraft(
            wording.titled(wording[.search], query.description),
            door: wording[.searchAgain],
            found: found,
            ways: hits.total == 0 && hasGlossary ? [Link(.page(.glossary), label: wording[.glossary])] : []
        )
        for words in said(of: hits, items) { draft.add(words) }
        if query.isCut { draft.add(wording.count(SearchQuery.limit, .searchIsCut)) }
        for hit in hits.best {
            draft.add(Link(.page(pages[hit.page].id), label: label(of: hit), isPartOfText: true))
            let context = context(of: hit, for: items, findings.tally)
            if !context.isEmpty { draft.add(.context([.text(context)])) }
        }
        let doubtful = hits.total == 0 ? query.words.prefix(SearchItems.limit).map(\.typed) : items.unknown
        let terms = nearest.links(for: doubtful).filter { link in
            !found.contains { link.target == .page($0) }
        }
        draft.addGroup(wording[.nearestTerms], terms)
        return draft.finished(by: .searched(isFound: hits.total > 0))
    }

    private var hasGlossary: Bool {
        pages.contains { if case .term = $0.id { true } else { false } }
    }

    /// Returns what there is to say before the list: how many pages have the words, and what none of them has.
    private func said(of hits: Hits, _ items: SearchItems) -> [String] {
        let missing =
            items.unknown.isEmpty || wording.measuresCharacters
            ? wording[.nothingFound] : wording.occursNowhere(items.unknown)
        if hits.total == 0 { return [missing, wording[.fewerWords]] }
        let count = wording.found(hits.total, shown: hits.best.count)
        if hits.haveAll, items.unknown.isEmpty { return [count] }
        return [wording.sentences([missing, wording[hits.haveAll ? .othersFound : .mostFound]]), count]
    }

    /// Returns the label of a page; a list is followed by the things that were found in it, as in “1923: Trotsky's letter; the
    /// Declaration of 46”.
    func label(of hit: SearchHit) -> String {
        let label = pages[hit.page].label
        guard !hit.titles.isEmpty else { return label }
        return wording.naming(hit.titles, after: label)
    }
}

extension Wording {
    /// A page that says what to do, for clients that do not ask.
    var searchInvitation: Page { searchPage(saying: [.searchInvitation, .searchRules], door: .search) }

    /// The answer to a reader who has typed nothing but signs.
    var searchWithoutWords: Page {
        searchPage(saying: [.noWordToFind, .searchInvitation, .searchRules], door: .searchAgain)
    }

    private func searchPage(saying phrases: [Phrase], door: Phrase) -> Page {
        var draft = searchDraft(self[.search], door: self[door])
        for phrase in phrases { draft.add(self[phrase]) }
        return draft.finished()
    }

    /// Begins a page; its foot leaves out what was found, so that this stays a link in the list and no page is linked twice.
    fileprivate func searchDraft(
        _ title: String,
        door: String,
        found: [PageID] = [],
        ways: [Link] = []
    ) -> PageDraft {
        let foot =
            [Link(.page(.search), label: door)] + ways
            + [
                Link(.page(.contents), label: self[.contents]), Link(.page(.home), label: self[.home]),
            ]
            .filter { link in !found.contains { link.target == .page($0) } }
        return PageDraft(.searchResults, title: title, foot: foot, under: self[.onward])
    }
}
