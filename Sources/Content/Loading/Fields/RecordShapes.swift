internal import Records

extension Section {
    /// Whether the header of a section may have a field of this name.
    package static func hasField(_ name: some StringProtocol) -> Bool {
        RecordShape.section.field(name) != nil
    }
}

/// The shapes of a capsule's records.
///
/// - Source: the table of `Documentation/CapsuleFormat.md`.
extension RecordShape {
    static let capsule = RecordShape(
        "a",
        "capsule",
        [
            (.title, .once), (.subtitle, .optional), (.introduction, .optional), (.language, .once),
            (.author, .oneOrMore), (.licence, .once), (.sourceTitle, .optional), (.sourceAuthor, .optional),
            (.sourcePublisher, .optional), (.sourceDate, .optional), (.slug, .optional), (.kinds, .optional),
            (.frontMatter, .optional), (.sectionOrder, .optional), (.backMatter, .optional),
            (.allow, .many),
        ],
        remedies: FieldRemedies.capsule
    )
    static let part = RecordShape(
        "a",
        "part",
        [(.part, .once), (.introduction, .optional), (.sectionOrder, .once)]
    )
    static let section = RecordShape(
        "a",
        "section",
        [
            (.title, .once), (.author, .many), (.date, .optional), (.language, .optional), (.summary, .once),
            (.draft, .optional),
        ],
        remedies: FieldRemedies.section
    )
    static let term = RecordShape(
        "a",
        "term",
        [
            (.term, .once), (.kind, .once), (.alias, .many), (.native, .optional),
            (.pronunciation, .optional),
            (.sort, .optional), (.role, .optional), (.dates, .optional), (.see, .many), (.source, .many),
            (.draft, .optional),
        ],
        remedies: FieldRemedies.term
    )
    static let page = RecordShape(
        "a",
        "page",
        [(.title, .once), (.under, .optional), (.language, .optional), (.draft, .optional)],
        remedies: FieldRemedies.page
    )
    static let event = RecordShape(
        "an",
        "event",
        [
            (.date, .once), (.oldStyle, .optional), (.title, .once), (.text, .once), (.place, .optional),
            (.section, .oneOrMore), (.term, .many), (.origin, .optional), (.source, .many),
        ],
        remedies: FieldRemedies.event
    )
    static let era = RecordShape(
        "an",
        "era",
        [(.era, .once), (.from, .once), (.to, .once)]
    )
    static let source = RecordShape(
        "a",
        "source",
        [
            (.key, .once), (.short, .optional), (.citation, .once), (.view, .optional), (.comment, .optional),
            (.url, .optional),
        ],
        remedies: FieldRemedies.source
    )
    static let attachment = RecordShape(
        "an",
        "attachment",
        [
            (.file, .once), (.alt, .once), (.caption, .optional), (.credit, .optional), (.licence, .optional),
            (.source, .many),
        ],
        remedies: FieldRemedies.attachment
    )
    static let question = RecordShape(
        "a",
        "question",
        [
            (.key, .once), (.section, .once), (.prompt, .once), (.choice, .many), (.because, .many),
            (.answer, .optional), (.alternative, .many), (.points, .optional), (.explanation, .optional),
            (.hint, .optional),
        ],
        remedies: FieldRemedies.question
    )
    static let move = RecordShape(
        "a",
        "move",
        [(.from, .once), (.to, .optional), (.gone, .optional)]
    )
    static let change = RecordShape(
        "a",
        "change",
        [(.date, .once), (.title, .once), (.text, .optional)],
        remedies: FieldRemedies.change
    )

    private init(
        _ article: String,
        _ subject: String,
        _ fields: [(FieldName, Occurrence)],
        remedies: [String: String] = [:]
    ) {
        self.init(
            article,
            subject,
            fields: fields.map { Field($0.0.rawValue, $0.1, byteLimit: $0.0.byteLimit) },
            remedies: remedies,
            synonyms: FieldSynonyms.names(of: fields.map(\.0))
        )
    }
}
