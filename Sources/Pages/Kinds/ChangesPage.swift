import Content
import Languages

extension PageKind {
    /// The list of the changes, which a feed reader can follow, and a page for each.
    static let changes = PageKind(
        .changes,
        "the page of changes",
        from: { $0.changes.isEmpty ? nil : $0.places.capsule },
        compose: { $0.changesPage() }
    )
    .onHome(.besides) { $0.wording[.changesLabel] }

    static let change = PageKind { article, _ in
        zip(article.changes, article.changeNames).map { change, name in
            Candidate(id: .change(name), place: article.places.capsule, made: "the page of a change") {
                $0.changePage(change, name)
            }
        }
    }
}

extension Article {
    /// The names of the changes in addresses, in their order: the day, and from the second of a day on a number.
    var changeNames: [Slug] {
        var counts: [CalendarDate: Int] = [:]
        return changes.compactMap { change in
            let count = counts[change.date, default: 0] + 1
            counts[change.date] = count
            return Slug("\(change.date)" + (count > 1 ? "-\(count)" : ""))
        }
    }
}

extension PageContext {
    /// Composes the list of changes, newest first.
    ///
    /// - Source: gemini://geminiprotocol.net/docs/companion/subscription.gmi: a link whose label begins with a day is an entry.
    fileprivate func changesPage() -> Page {
        var draft = draft(.changes, title: wording.titled(wording[.changes], article.title))
        for (change, name) in zip(article.changes, article.changeNames) {
            draft.add(
                Link(.page(.change(name)), label: "\(change.date) – \(change.title)", isPartOfText: true)
            )
        }
        // Files cannot know their whole addresses, of which a feed is made.
        if isSearchable, !article.changes.isEmpty { draft.addGroup([Link(.file(.atom), label: "Atom")]) }
        return draft.finished()
    }

    fileprivate func changePage(_ change: Change, _ name: Slug) -> Page {
        var draft = draft(
            .change(name),
            title: change.title,
            above: Link(.page(.changes), label: wording[.changes])
        )
        draft.add(facts: wording.capitalised(change.date.words(in: wording)))
        if !change.text.isEmpty { draft.add(.paragraph(runs(change.text))) }
        addReferences(of: change.text, to: &draft)
        return draft.finished()
    }
}
