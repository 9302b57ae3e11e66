internal import Text

/// How much there is in an edition: `143 pages, 60 terms, 60 events`.
package struct EditionCounts: Hashable, Sendable, CustomStringConvertible {
    /// Without the files beside them.
    package let pages: Int
    package let terms: Int
    package let events: Int
    /// The attachments that have a record.
    package let attachments: Int

    /// Takes the numbers of one edition.
    package init(pages: Int, terms: Int, events: Int, attachments: Int = 0) {
        self.pages = pages
        self.terms = terms
        self.events = events
        self.attachments = attachments
    }

    /// Adds up what several editions have.
    package init(sumOf all: [EditionCounts]) {
        self.init(
            pages: all.reduce(0) { $0 + $1.pages },
            terms: all.reduce(0) { $0 + $1.terms },
            events: all.reduce(0) { $0 + $1.events },
            attachments: all.reduce(0) { $0 + $1.attachments }
        )
    }

    package var description: String {
        "\(count(pages, "page")), \(count(terms, "term")), \(count(events, "event"))"
            + (attachments > 0 ? ", \(count(attachments, "attachment"))" : "")
    }
}
