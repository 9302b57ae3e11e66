import Languages
import Content

/// Composes the list of the texts of a host.
struct ShelfHome {
    let wording: Wording

    /// Returns the list: for each text a link with its title, what it is in a line or two, and a link for each translation.
    ///
    /// Below them come links to what else is on the host.
    func page(of texts: [Shelf.Text], title: String, isSearchable: Bool, besides ways: [Link]) -> Page {
        var draft = PageDraft(.home, title: title, foot: [], under: wording[.onward])
        for text in texts {
            // Each text stands apart from the one above, whose last line may be a link too.
            draft.add(.links([link(to: text.original, label: text.original.title)]))
            if let subtitle = text.original.facts.subtitle { draft.add(.context([.text(subtitle)])) }
            draft.add(.context([.text(line(on: text.original))]))
            for translation in text.translations {
                let name = LanguageName.own(translation.language)
                draft.add(link(to: translation, label: wording.titled(name, translation.title)))
            }
        }
        draft.addGroup(wording[.alsoHere], ways)
        if isSearchable {
            draft.addGroup(wording[.lookUp], [Link(.page(.search), label: wording[.searchAllTexts])])
        }
        return draft.finished()
    }

    private func link(to edition: Edition, label: String) -> Link {
        Link(.onHost(edition.addresses.place(of: .home)), label: label)
    }

    /// Returns a line such as “Ada Hagen · English · 3,400 words, about 17 minutes · last changed 24 November 2026”.
    private func line(on edition: Edition) -> String {
        let facts = edition.facts
        let change = facts.lastChange.flatMap { EDTFDate("\($0)") }.map {
            wording.fill(.lastChanged, [.date: $0.words(in: wording)])
        }
        return [
            wording.joined(facts.writers), LanguageName.own(edition.language),
            // A text is measured as its own language does: in characters or in words.
            edition.wording.length(facts.size), change,
        ].compactMap { $0?.isolated(in: wording.direction) }.joined(separator: " · ")
    }
}
