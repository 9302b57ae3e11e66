/// One event of the timeline.
package struct Event: Hashable, Sendable {
    /// Who tells of an event and says when it was; the raw values are those of the field `Origin`.
    package enum Origin: String, CaseIterable, Hashable, Sendable {
        /// The text tells it and dates it.
        case article
        /// The text tells it, and the editor gives the date.
        case dated
        /// The text tells it otherwise, and the editor corrects it.
        case corrected
        /// The editor added it.
        case editor
    }

    /// The date in the modern (Gregorian) calendar.
    package var date: EDTFDate
    /// The date in the Julian calendar, which Russia kept until February 1918; the same time as ``date``.
    package var oldStyle: EDTFDate?
    /// What happened, in a few words.
    package var title: String
    /// What happened, in sentences; it may be empty.
    package var text: [Inline]
    /// Where it happened, in words; `nil` if the record does not say.
    package var place: String?
    /// The sections to which the event belongs, in reading order; there is at least one.
    package var sections: [Slug]
    /// The terms that its record names; the ones marked in ``text`` are not among them.
    package var terms: [Slug]
    /// `nil` only in a text of one's own, which may leave that open.
    package var origin: Origin?
    /// The citations of its record; ``text`` may have others.
    package var sources: [Citation]

    /// Takes at least one section.
    package init(
        date: EDTFDate,
        oldStyle: EDTFDate? = nil,
        title: String,
        text: [Inline] = [],
        place: String? = nil,
        sections: [Slug] = [],
        terms: [Slug] = [],
        origin: Origin? = nil,
        sources: [Citation] = []
    ) {
        self.date = date
        self.oldStyle = oldStyle
        self.title = title
        self.text = text
        self.place = place
        self.sections = sections
        self.terms = terms
        self.origin = origin
        self.sources = sources
    }
}
