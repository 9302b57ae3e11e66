extension Edition {
    /// The whole text on one page with a table of contents, the notes and the list of sources, for those who take it out of the
    /// capsule.
    package var book: Page? {
        guard let full = pages.first(where: { $0.id == .full })?.withoutNavigation else { return nil }
        let wording = Wording.of(language: language)
        let sources = pages.first { $0.id == .sources }?.withoutNavigation
        let opening = full.text.prefix { $0.title == nil }
        var body = full.text.dropFirst(opening.count)
        if let sources { body += [.heading(level: 2, sources.title)] + sources.text.map(\.lowered) }
        let contents = body.compactMap(\.title).map { [Run.text($0)] }
        return Page(
            id: .full,
            title: full.title,
            text: opening + [.heading(level: 2, wording.contents), .list(contents)] + body
        )
    }
}

extension Block {
    /// The words of a heading of level 2.
    fileprivate var title: String? {
        if case .heading(level: 2, let words) = self { words } else { nil }
    }

    fileprivate var lowered: Block {
        if case .heading(_, let words) = self { .heading(level: 3, words) } else { self }
    }
}
