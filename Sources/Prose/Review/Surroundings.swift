import Content
import Records

/// What a rule about one text has to know of the rest of the capsule.
struct Surroundings {
    /// The names of the terms, each with its owner.
    let terms: TermNames
    /// The years that the timeline has.
    let years: TimelineYears
    /// The names by which sentences give words to the author of the text.
    let attributions: Attributions
    let language: ProseLanguage

    init(_ capsule: WrittenCapsule, _ language: ProseLanguage) {
        self.language = language
        terms = TermNames(capsule.terms, language)
        years = TimelineYears(capsule.events)
        attributions = Attributions(capsule.frame.first, language)
    }
}
