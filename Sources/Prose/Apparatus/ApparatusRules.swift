import Content
import Text

extension ProseRule {
    /// The rules of terms, notes, quotations, the timeline and questions.
    static let apparatus: [ProseRule] = [
        ProseRule(
            .unmarkedTerm,
            "unmarked-term",
            "A term of the glossary that a section names is marked in it.",
            .text(findUnmarkedTerms)
        ),
        ProseRule(
            .termMarkedTwice,
            "term-marked-twice",
            "A term is marked once a section, where it first matters.",
            .text(findTermsMarkedTwice)
        ),
        ProseRule(
            .longNote,
            "long-note",
            "A note has at most \(Length.note) sentences below its title.",
            .text(findLongNotes)
        ),
        ProseRule(
            .unattributedQuotation,
            "unattributed-quotation",
            "A quotation has a line that names who speaks, a note, or a citation.",
            .text(findUnattributedQuotations)
        ),
        ProseRule(
            .yearWithoutEvent,
            "year-without-event",
            "A year of the story that a section names has an event in the timeline.",
            .text(findYearsWithoutEvent)
        ),
        ProseRule(
            .eventWithoutSource,
            "event-without-source",
            "Where most events have a source, each has one.",
            .capsule(findEventsWithoutSource)
        ),
        ProseRule(
            .isolatedTerm,
            "isolated-term",
            "Where most terms lead on by See or Source, each does.",
            .capsule(findIsolatedTerms)
        ),
        ProseRule(
            .giveawayChoice,
            "giveaway-choice",
            "The right choice is not known by its length.",
            .capsule(findGiveawayChoices)
        ),
        ProseRule(
            .allOfTheAbove,
            "all-of-the-above",
            "No choice is all or none of the others.",
            .capsule(findChoicesOfAll)
        ),
        ProseRule(
            .alternativeText,
            "alternative-text",
            "The words for a picture say what it shows, not that it is one, and are not its caption again.",
            .capsule(findEmptyDescriptions)
        ),
        ProseRule(
            .sectionWithoutQuestion,
            "section-without-question",
            "Where most sections have a question, each has one.",
            .capsule(findSectionsWithoutQuestion)
        ),
        ProseRule(
            .noteBeforeMark,
            "note-before-mark",
            "The mark of a note stands behind a full stop or a comma.",
            .passage(findNotesBeforeMarks)
        ),
    ]

    /// Returns whether those that lack something are so few that the others can be called most: a quarter at most.
    static func isMost(_ lack: Int, of all: Int) -> Bool { lack * 4 <= all }
}
