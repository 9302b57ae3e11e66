/// Which fields a record has, and how often.
///
/// - Source: the table of `Documentation/CapsuleFormat.md`.
struct RecordShape: Sendable {
    enum Occurrence: Hashable, Sendable {
        case once, optional, many
        /// May be repeated and may not be left out.
        case oneOrMore
    }

    /// For messages: “this section”.
    let subject: String
    var subjectWithArticle: String { (subject == "event" ? "an " : "a ") + subject }
    /// In the order of the table.
    let fields: [(name: FieldName, occurrence: Occurrence)]

    func occurrence(of name: FieldName) -> Occurrence? {
        fields.first { $0.name == name }?.occurrence
    }
}

extension RecordShape {
    static let capsule = RecordShape(
        subject: "capsule",
        fields: [
            (.title, .once), (.subtitle, .optional), (.introduction, .optional), (.language, .once),
            (.author, .once),
            (.licence, .once), (.sourceTitle, .once), (.sourceAuthor, .once), (.sourcePublisher, .optional),
            (.sourceDate, .optional), (.sectionOrder, .once),
        ]
    )
    static let section = RecordShape(subject: "section", fields: [(.title, .once), (.summary, .once)])
    static let term = RecordShape(
        subject: "term",
        fields: [
            (.term, .once), (.kind, .once), (.alias, .many), (.native, .optional), (.sort, .optional),
            (.role, .optional), (.dates, .optional), (.see, .many), (.source, .many),
        ]
    )
    static let page = RecordShape(subject: "page", fields: [(.title, .once)])
    static let event = RecordShape(
        subject: "event",
        fields: [
            (.date, .once), (.oldStyle, .optional), (.title, .once), (.text, .once), (.place, .optional),
            (.section, .oneOrMore), (.term, .many), (.origin, .once), (.source, .many),
        ]
    )
    static let source = RecordShape(
        subject: "source",
        fields: [
            (.key, .once), (.short, .optional), (.citation, .once), (.view, .optional), (.comment, .optional),
            (.url, .optional),
        ]
    )
    static let question = RecordShape(
        subject: "question",
        fields: [
            (.section, .once), (.prompt, .once), (.choice, .many), (.explanation, .optional),
            (.points, .optional),
        ]
    )
    static let change = RecordShape(
        subject: "change",
        fields: [(.date, .once), (.title, .once), (.text, .optional)]
    )
}
