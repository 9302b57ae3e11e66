package import Records

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
        var notes: [Slug: SourceOffset] = [:]
        for section in parsed.sections {
            sections[section.slug] = section.start
            notes[section.slug] = section.body.notes.first?.label.start
        }
        for term in parsed.terms { terms[term.slug] = term.start }
        for page in parsed.pages { freePages[page.slug] = page.start }
        firstEvent = parsed.events.first?.start ?? .nowhere
        firstSource = parsed.sources.first?.start ?? .nowhere
        let inSections = order.lazy.compactMap { notes[$0] }.first
        let elsewhere = [parsed.terms, parsed.pages].lazy.joined().compactMap {
            $0.body.notes.first?.label.start
        }
        .first
        firstNote = inSections ?? elsewhere ?? .nowhere
    }
}
