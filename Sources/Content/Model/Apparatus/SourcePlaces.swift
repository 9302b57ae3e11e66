package import Records

/// Where the parts of an article begin in the source, for problems that show only when everything is put together.
package struct SourcePlaces: Sendable {
    /// Where the record of the whole capsule begins.
    package private(set) var capsule = SourceOffset.nowhere
    /// Where the file of each section begins.
    package private(set) var sections: [Slug: SourceOffset] = [:]
    package private(set) var terms: [Slug: SourceOffset] = [:]
    package private(set) var freePages: [Slug: SourceOffset] = [:]
    /// Where the record of each attachment begins.
    package private(set) var attachments: [MediaName: SourceOffset] = [:]
    /// Where the record of each question begins.
    package private(set) var questions: [Slug: SourceOffset] = [:]
    /// Where the first event begins.
    ///
    /// Like the other first records, it stands for a page that is made from all of its kind.
    package private(set) var firstEvent = SourceOffset.nowhere
    package private(set) var firstSource = SourceOffset.nowhere
    package private(set) var firstQuestion = SourceOffset.nowhere
    package private(set) var firstNote = SourceOffset.nowhere

    /// Makes the places of an article that was put together by hand: none is known.
    init() {}

    /// Takes the places from what was read; `order` is the reading order of the sections.
    init(of parsed: ParsedCapsule, sections order: [Slug]) {
        capsule = parsed.capsule?.start ?? .nowhere
        var notes: [Slug: SourceOffset] = [:]
        for section in parsed.sections {
            sections[section.slug] = section.start
            notes[section.slug] = section.body.notes.first?.label.start
        }
        for term in parsed.terms { terms[term.slug] = term.start }
        for page in parsed.pages { freePages[page.slug] = page.start }
        for record in parsed.attachments {
            if let name = record.value(.file).flatMap({ MediaName($0.text) }) {
                attachments[name] = record.start
            }
        }
        for record in parsed.questions {
            if let key = record.value(.key).flatMap({ Slug($0.text) }) { questions[key] = record.start }
        }
        firstQuestion = parsed.questions.first?.start ?? .nowhere
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
