/// Where in the source the parts of an article begin: for problems that show only when all is put together.
package struct SourcePlaces: Sendable {
    /// The record of the whole.
    package private(set) var capsule = SourceOffset.nowhere
    /// Each file by its slug.
    package private(set) var sections: [Slug: SourceOffset] = [:]
    package private(set) var terms: [Slug: SourceOffset] = [:]
    package private(set) var freePages: [Slug: SourceOffset] = [:]
    /// The first of each kind, from which a page of all of them is made.
    package private(set) var firstEvent = SourceOffset.nowhere
    package private(set) var firstSource = SourceOffset.nowhere
    package private(set) var firstNote = SourceOffset.nowhere

    /// Of an article that was put together by hand.
    init() {}

    /// Of what was read; `order` is the reading order of the sections.
    init(of parsed: ParsedCapsule, sections order: [Slug]) {
        capsule = parsed.capsule?.start ?? .nowhere
        let texts = Dictionary(parsed.sections.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
        sections = texts.mapValues(\.start)
        for term in parsed.terms { terms[term.slug] = term.start }
        for page in parsed.pages { freePages[page.slug] = page.start }
        firstEvent = parsed.events.first?.start ?? .nowhere
        firstSource = parsed.sources.first?.start ?? .nowhere
        let annotated = (order.compactMap { texts[$0] } + parsed.terms + parsed.pages).lazy.compactMap(
            \.body.notes.first
        )
        firstNote = annotated.first?.label.start ?? .nowhere
    }
}
