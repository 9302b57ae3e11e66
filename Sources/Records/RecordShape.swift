/// The fields that a kind of record may have, and how often.
package struct RecordShape: Sendable {
    /// How often a field occurs in a record.
    package enum Occurrence: Hashable, Sendable {
        case once, optional, many
        /// The field may be repeated, but not left out.
        case oneOrMore
    }

    /// A field that such a record may have.
    package struct Field: Sendable {
        package let name: String
        package let occurrence: Occurrence
        /// The most bytes that the value may have; `nil` for any number.
        package let byteLimit: Int?

        /// Describes a field by the name that is written before its colon.
        package init(_ name: String, _ occurrence: Occurrence, byteLimit: Int? = nil) {
            self.name = name
            self.occurrence = occurrence
            self.byteLimit = byteLimit
        }
    }

    /// The record's name in messages: the “section” of “this section”.
    package let subject: String
    /// The article before the name in messages: the “a” of “a section has no field …”.
    package let article: String
    /// The fields in the order in which messages name them.
    package let fields: [Field]
    /// The ends of the messages about fields that belong to other records, by the fields' names.
    package let remedies: [String: String]
    /// Other names for the fields, as in other languages and formats, in small letters without marks and spaces.
    package let synonyms: [String: String]
    /// The fields' names by what ``key(_:)`` makes of them.
    let namesByKey: [String: String]

    /// Describes a kind of record; the article must fit the subject.
    package init(
        _ article: String,
        _ subject: String,
        fields: [Field],
        remedies: [String: String] = [:],
        synonyms: [String: String] = [:]
    ) {
        self.subject = subject
        self.article = article
        self.fields = fields
        self.remedies = remedies
        self.synonyms = synonyms
        namesByKey = Dictionary(
            fields.compactMap { field in Self.key(field.name).map { ($0, field.name) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    var subjectWithArticle: String { "\(article) \(subject)" }

    /// Returns the field of a name; `nil` if no such record has it.
    package func field(_ name: some StringProtocol) -> Field? { fields.first { $0.name == name } }
}
