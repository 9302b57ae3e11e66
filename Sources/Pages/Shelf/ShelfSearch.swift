import Languages
import Content
import System

/// Answers searches of all texts of a host, each in its own language, with the text named for each page that is found.
///
/// The time is that of one search in each of the texts.
struct ShelfSearch: Asking {
    /// A text that is searched, with its place on the host.
    private struct Text {
        let answers: LazyAnswers
        let title: String
        let addresses: AddressScheme
    }

    /// A page that was found, with the text in which it stands.
    private struct Hit {
        let text: Int
        let hit: SearchHit
    }

    /// A text whose index is made.
    private struct Indexed {
        let index: SearchIndex
        let title: String
        let addresses: AddressScheme

        init?(_ text: Text) {
            guard let answers = text.answers.ready else { return nil }
            (index, title, addresses) = (answers.search, text.title, text.addresses)
        }
    }

    private let texts: [Text]
    private let wording: Wording
    private let preparation: any Preparation

    let page = PageID.search
    var prompt: String { wording[.searchPrompt] }

    /// - Returns: `nil` if none of the editions can be searched.
    init?(_ editions: [Edition], _ wording: Wording) {
        texts = editions.compactMap { edition in
            edition.answers.map { Text(answers: $0, title: edition.title, addresses: edition.addresses) }
        }
        guard !texts.isEmpty else { return nil }
        preparation = JointPreparation(of: texts.map(\.answers))
        self.wording = wording
    }

    var invitation: Page { page(saying: [.searchAllInvitation, .searchRules], door: .search) }

    func preparation(for words: String) -> (any Preparation)? { words.showsNothing ? nil : preparation }

    /// Returns the pages that were found in all texts, the best first: those of texts that have most of the words.
    func answer(to words: String) -> Page? {
        let texts = texts.compactMap(Indexed.init)
        let findings = texts.map { SearchFindings(for: words, in: $0.index) }
        guard let query = findings.lazy.compactMap(\.self).first?.query else {
            let phrases: [Phrase] = [.noWordToFind, .searchAllInvitation, .searchRules]
            return words.showsNothing || texts.isEmpty ? nil : page(saying: phrases, door: .searchAgain)
        }
        let share = findings.map { $0?.share ?? 0 }
        let most = share.max() ?? 0
        var total = 0
        var hits: [Hit] = []
        for (text, found) in findings.enumerated() {
            guard let found, most > 0, share[text] == most else { continue }
            total += found.hits.total
            hits += found.hits.best.map { Hit(text: text, hit: $0) }
        }
        // Equals keep the order of the texts, and in each that of the capsule.
        let best = hits.enumerated().sorted { left, right in
            if left.element.hit.isBetter(than: right.element.hit) { return true }
            return !right.element.hit.isBetter(than: left.element.hit) && left.offset < right.offset
        }.prefix(SearchIndex.hitLimit).map(\.element)

        var draft = draft(wording.titled(wording[.search], query.description), door: wording[.searchAgain])
        for words in said(of: total, shown: best.count, hasAll: most == 1) { draft.add(words) }
        if query.isCut { draft.add(wording.count(SearchQuery.limit, .searchIsCut)) }
        for found in best {
            guard let findings = findings[found.text] else { continue }
            add(found, in: texts[found.text], findings, to: &draft)
        }
        if total == 0 { draft.addGroup(wording[.nearestTerms], nearestTerms(texts, findings)) }
        return draft.finished(by: .searched(isFound: total > 0))
    }

    /// Returns links to the terms whose names are nearest to the words of a search that has found nothing, text by text.
    private func nearestTerms(_ texts: [Indexed], _ findings: [SearchFindings?]) -> [Link] {
        let links = zip(texts, findings).flatMap { text, found in
            let words = (found?.query.words ?? []).prefix(SearchItems.limit).map(\.typed)
            return text.index.nearest.links(for: words).compactMap { link -> Link? in
                guard case .page(let page) = link.target else { return nil }
                return Link(.onHost(text.addresses.place(of: page)), label: "\(link.label) (\(text.title))")
            }
        }
        return Array(links.prefix(SearchIndex.hitLimit))
    }

    private func add(
        _ found: Hit,
        in text: Indexed,
        _ findings: SearchFindings,
        to draft: inout PageDraft
    ) {
        let place = text.addresses.place(of: text.index.pages[found.hit.page].id)
        let label = text.index.label(of: found.hit)
        let named = label == text.title ? label : "\(label) (\(text.title))"
        draft.add(Link(.onHost(place), label: named, isPartOfText: true))
        let context = text.index.context(of: found.hit, for: findings.items, findings.tally)
        if !context.isEmpty { draft.add(.context([.text(context)])) }
    }

    private func said(of total: Int, shown: Int, hasAll: Bool) -> [String] {
        if total == 0 { return [wording[.nothingFound], wording[.fewerWords]] }
        let count = wording.found(total, shown: shown)
        return hasAll ? [count] : [wording.sentences([wording[.nothingFound], wording[.mostFound]]), count]
    }

    private func page(saying phrases: [Phrase], door: Phrase) -> Page {
        var draft = draft(wording[.search], door: wording[door])
        for phrase in phrases { draft.add(wording[phrase]) }
        return draft.finished()
    }

    private func draft(_ title: String, door: String) -> PageDraft {
        let foot = [Link(.page(.search), label: door), Link(.page(.home), label: wording[.allTexts])]
        return PageDraft(.searchResults, title: title, foot: foot, under: wording[.onward])
    }
}
