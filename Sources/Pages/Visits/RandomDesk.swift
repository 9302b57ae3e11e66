import Content

/// Sends a reader to a section, a term or a year, whichever it happens to be.
struct RandomDesk: Answering {
    let place: PagePath
    private let pages: [PageID]
    private let choose: @Sendable (Int) -> Int

    /// - Parameters:
    ///   - context: The edition.
    ///   - choose: Returns a number below the one that it is given, which is at least 1.
    init(of context: PageContext, choosing choose: @escaping @Sendable (Int) -> Int = { .random(in: 0..<$0) })
    {
        place = context.addresses.scheme.path(of: .random)
        pages =
            context.article.sections.map { .section($0.slug) } + context.article.terms.map { .term($0.slug) }
            + context.references.years.map { .year($0.number) }
        self.choose = choose
    }

    var keptFromRobots: [PagePath] { [place] }
    var needsWords: Bool { false }

    func reply(to inquiry: Inquiry) -> Reply? {
        pages.isEmpty ? nil : .elsewhere(pages[min(max(choose(pages.count), 0), pages.count - 1)])
    }
}
