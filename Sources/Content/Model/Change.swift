/// One dated change of this edition, for its feed.
package struct Change: Hashable, Sendable {
    package var date: CalendarDate
    package var title: String
    package var text: [Inline]

    /// The text may be missing.
    package init(date: CalendarDate, title: String, text: [Inline] = []) {
        self.date = date
        self.title = title
        self.text = text
    }
}
