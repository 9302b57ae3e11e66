package import Content

/// A change of an edition, as a feed tells of it.
package struct FeedEntry: Hashable, Sendable {
    /// The page of the change.
    package let page: PageID
    package let title: String
    package let date: CalendarDate
    /// What was changed, in a paragraph that may be empty.
    package let text: [Run]
}

extension PageContext {
    /// The changes as entries of a feed, newest first.
    var feed: [FeedEntry] {
        zip(article.changes, article.changeNames).map { change, name in
            FeedEntry(page: .change(name), title: change.title, date: change.date, text: runs(change.text))
        }
    }
}
