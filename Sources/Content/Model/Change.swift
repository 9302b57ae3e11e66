/// One dated change of this edition, for its feed.
package struct Change: Hashable, Sendable {
    /// When it was made, in the modern calendar.
    package var date: CalendarDate
    /// On one line.
    package var title: String
    /// A paragraph; may be empty.
    package var text: [Inline]

    /// The text may be missing.
    package init(date: CalendarDate, title: String, text: [Inline] = []) {
        self.date = date
        self.title = title
        self.text = text
    }
}
