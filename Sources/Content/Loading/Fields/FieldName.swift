import Text

/// The names of all fields, as they are written.
enum FieldName: String, Hashable, Sendable {
    case alias = "Alias"
    case allow = "Allow"
    case alt = "Alt"
    case alternative = "Alternative"
    case answer = "Answer"
    case author = "Author"
    case backMatter = "BackMatter"
    case because = "Because"
    case caption = "Caption"
    case choice = "Choice"
    case citation = "Citation"
    case comment = "Comment"
    case credit = "Credit"
    case date = "Date"
    case dates = "Dates"
    case draft = "Draft"
    case era = "Era"
    case explanation = "Explanation"
    case file = "File"
    case from = "From"
    case frontMatter = "FrontMatter"
    case gone = "Gone"
    case hint = "Hint"
    case introduction = "Introduction"
    case key = "Key"
    case kind = "Kind"
    case kinds = "Kinds"
    case language = "Language"
    case licence = "Licence"
    case native = "Native"
    case oldStyle = "OldStyle"
    case origin = "Origin"
    case part = "Part"
    case place = "Place"
    case points = "Points"
    case prompt = "Prompt"
    case pronunciation = "Pronunciation"
    case role = "Role"
    case section = "Section"
    case sectionOrder = "SectionOrder"
    case see = "See"
    case short = "Short"
    case slug = "Slug"
    case sort = "Sort"
    case source = "Source"
    case sourceAuthor = "SourceAuthor"
    case sourceDate = "SourceDate"
    case sourcePublisher = "SourcePublisher"
    case sourceTitle = "SourceTitle"
    case subtitle = "Subtitle"
    case summary = "Summary"
    case term = "Term"
    case text = "Text"
    case title = "Title"
    case to = "To"
    case under = "Under"
    case url = "URL"
    case view = "View"
}

extension FieldName {
    /// The most bytes that a value may have: fewer for a field of one line than for a paragraph, since many pages repeat it.
    ///
    /// It is `nil` for the reading order, which names each section once.
    var byteLimit: Int? {
        switch self {
        case .sectionOrder, .frontMatter, .backMatter: nil
        case .alt, .because, .caption, .citation, .comment, .explanation, .hint, .introduction, .points,
            .summary,
            .text:
            ByteLimit.paragraph
        default: ByteLimit.line
        }
    }
}

/// The most bytes of UTF-8 in the parts of a text that pages repeat.
enum ByteLimit {
    /// The limit for a title, a name, a heading or a label: far beyond any that can be read at a glance.
    static let line = 1_000
    /// The limit for a summary or the text of an event: about 10,000 words.
    static let paragraph = 65_536
}
