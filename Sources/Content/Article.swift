/// A whole capsule as values: what the loader makes of a source folder in which it found no error.
///
/// Every slug, key and label in it resolves, so no reader of it has to check again.
package struct Article: Sendable {
    package var title: String
    package var subtitle: String?
    /// A paragraph for the home page.
    package var introduction: [Inline]
    /// BCP 47, such as `en` or `de-AT`.
    package var language: String
    /// Who made this edition; for the text's own author see ``OriginalText/author``.
    package var author: String
    package var licence: String
    package var original: OriginalText
    /// In reading order.
    package var sections: [Section]
    /// By ``Term/name``, in the order of the capsule's alphabet.
    package var terms: [Term]
    /// By slug.
    package var freePages: [FreePage]
    /// In order of time.
    package var events: [Event]
    /// In the order of `sources.rec`.
    package var sources: [Source]
    package var questions: [Question]
    /// Newest first.
    package var changes: [Change]
}

/// The text that the capsule is an edition of.
package struct OriginalText: Hashable, Sendable {
    package var title: String
    package var author: String
    package var publisher: String?
    package var date: EDTFDate?
}

/// One section of the text: `sections/<slug>.gmi`.
package struct Section: Hashable, Sendable {
    package var slug: Slug
    package var title: String
    package var summary: [Inline]
    package var body: Body
}

/// A page outside the text, such as `about`: `pages/<slug>.gmi`.
package struct FreePage: Hashable, Sendable {
    package var slug: Slug
    package var title: String
    package var body: Body
}

/// One entry of the glossary: `glossary/<slug>.gmi`.
package struct Term: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case concept, organisation, person, event, place, work
    }

    package var slug: Slug
    package var name: String
    package var kind: Kind
    package var aliases: [String]
    /// The name in its own language, where that is another.
    package var native: String?
    /// One line on who a person was, for the list of people.
    package var role: String?
    package var dates: EDTFDate?
    /// Slugs of other terms, in the writer's order.
    package var related: [Slug]
    package var sources: [Citation]
    package var body: Body
}

/// One event of the timeline.
package struct Event: Hashable, Sendable {
    package enum Origin: String, CaseIterable, Hashable, Sendable {
        /// The article tells it.
        case article
        /// The editor added it.
        case editor
    }

    /// In the modern (Gregorian) calendar.
    package var date: EDTFDate
    /// In the Julian calendar, kept in Russia until February 1918.
    package var oldStyle: EDTFDate?
    package var title: String
    package var text: [Inline]
    package var place: String?
    /// At least one, in reading order.
    package var sections: [Slug]
    package var terms: [Slug]
    package var origin: Origin
    package var sources: [Citation]
}

/// One work of the list of sources.
package struct Source: Hashable, Sendable {
    package var key: String
    /// As it is cited in the text: `Carr 1954`.
    package var short: String
    package var citation: String
    /// The viewpoint under which it is listed; `nil` for a work that is only cited.
    package var view: String?
    /// One line on where its author stands.
    package var comment: String?
    package var url: String?
}

/// A reference to a source, with the place in it where that is given.
package struct Citation: Hashable, Sendable {
    package var key: String
    /// `pp. 367-73`.
    package var locator: String?

    package init(key: String, locator: String? = nil) {
        self.key = key
        self.locator = locator
    }
}

/// One question for study.
package struct Question: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
        /// One choice is right: ``Choice/isRight``.
        case choice([Choice], explanation: [Inline])
        case discussion(points: [Inline])
    }
    package struct Choice: Hashable, Sendable {
        package var text: String
        package var isRight: Bool
    }

    package var section: Slug
    package var prompt: String
    package var form: Form
}

/// One dated change of this edition, for its feed.
package struct Change: Hashable, Sendable {
    package var date: CalendarDate
    package var title: String
    package var text: [Inline]
}
