extension FreePage {
    /// A place that Lectern gives to the page of one name: home leads there by itself.
    package enum Place: String, Sendable {
        /// The page about the edition, to which Lectern adds what it knows.
        case about
        /// The page on how the edition is to be read, to which home leads first.
        case howToRead = "how-to-read"
        /// The writer's own short text, in the place of the summaries.
        case short

        /// Returns the place of the page with this name, if it has one.
        package init?(_ slug: Slug) { self.init(rawValue: slug.string) }
    }
}
