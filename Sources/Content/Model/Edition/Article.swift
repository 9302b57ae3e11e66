package import Languages
import Text

/// A whole capsule as values: what the loader makes of a source folder in which it found no error.
///
/// Every slug, key and label in it resolves, so no reader of it has to check again.
package struct Article: Sendable {
    /// The edition's title, on one line.
    package var title: String
    /// The subtitle, on one line; `nil` if there is none.
    package var subtitle: String?
    /// A paragraph for the home page.
    package var introduction: [Inline]
    /// The words of the edition's language, with what the capsule changes in them.
    package var wording: Wording
    /// Who made this edition or, without an original, who wrote the text; there is at least one.
    package var authors: [String]
    /// The licence of the edition's own words, as it is to be shown.
    package var licence: String
    /// The text that this is an edition of; `nil` for a text of one's own.
    package var original: OriginalText?
    /// The text's own part of its addresses where several texts share a host; `nil` if its folder's name is to be it.
    package var slug: Slug?
    /// The sections in reading order.
    package var sections: [Section]
    /// The parts and the front and back matter with the slugs of their sections; `nil` if the text has sections only.
    package var entries: [Outline.Entry]?
    /// The kinds of terms that the capsule adds to the built-in ones, in its own order.
    package var kinds: [Term.Kind] = []
    /// The terms by ``Term/sort``, or else by ``Term/name``, in the order of ``AlphabeticalKey``.
    package var terms: [Term]
    /// The pages outside the text, by their slugs.
    package var freePages: [FreePage]
    /// The events in order of time.
    package var events: [Event]
    /// The eras of the timeline in order of time, none of which overlap; an event outside all of them frames the story and is no
    /// part of it.
    package var eras: [Era] = []
    /// The works in the order of `sources.rec`.
    package var sources: [Source]
    /// The files that the texts show, in the order of `media.rec`.
    package var attachments: [Attachment] = []
    /// The questions in the order of `questions.rec`.
    package var questions: [Question]
    /// The changes of the edition, newest first.
    package var changes: [Change]
    /// The addresses that pages had once, each given once, in the order of `moved.rec`.
    package var moves: [Move] = []
    /// The drafts that are not shown.
    package var hidden = HiddenTexts()
    /// Where the article's parts stand in the source.
    package var places = SourcePlaces()

    /// Takes parts whose slugs, keys and labels resolve and whose lists are in order already.
    package init(
        title: String,
        subtitle: String? = nil,
        introduction: [Inline] = [],
        language: String,
        authors: [String],
        licence: String,
        original: OriginalText? = nil,
        sections: [Section] = [],
        terms: [Term] = [],
        freePages: [FreePage] = [],
        events: [Event] = [],
        sources: [Source] = [],
        questions: [Question] = [],
        changes: [Change] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.introduction = introduction
        wording = Wording(language: language)
        self.authors = authors
        self.licence = licence
        self.original = original
        self.sections = sections
        self.terms = terms
        self.freePages = freePages
        self.events = events
        self.sources = sources
        self.questions = questions
        self.changes = changes
    }

    /// The language of the edition (BCP 47), such as `en` or `de-AT`; with another one come its words.
    package var language: String {
        get { wording.language }
        set { wording = Wording(language: newValue) }
    }

    /// The order in which the sections are read; it is made anew at each call.
    package var outline: Outline {
        entries.map { Outline($0) } ?? Outline(sections: sections.map(\.slug))
    }
}

/// The text that the capsule is an edition of.
package struct OriginalText: Hashable, Sendable {
    /// The title under which it was published.
    package var title: String
    /// The text's author on one line, as it is to be shown; who edited it here is in ``Article/authors``.
    package var author: String
    /// The publisher; `nil` if it is not known.
    package var publisher: String?
    /// When it came out; `nil` if that is not known.
    package var date: EDTFDate?

    /// Takes fields of one line each; the title and the author are never empty.
    package init(title: String, author: String, publisher: String? = nil, date: EDTFDate? = nil) {
        self.title = title
        self.author = author
        self.publisher = publisher
        self.date = date
    }
}
