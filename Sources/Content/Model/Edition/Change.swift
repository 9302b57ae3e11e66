/// One dated change of this edition, for its feed.
package struct Change: Hashable, Sendable {
    /// When it was made, in the modern calendar.
    package var date: CalendarDate
    /// The change in one line.
    package var title: String
    /// A paragraph about the change, which may be empty.
    package var text: [Inline]

    /// Takes a day of the modern calendar, and a title in one line.
    package init(date: CalendarDate, title: String, text: [Inline] = []) {
        self.date = date
        self.title = title
        self.text = text
    }
}
