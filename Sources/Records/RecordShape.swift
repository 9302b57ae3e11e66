/// Which fields a kind of record has, and how often.
package struct RecordShape: Sendable {
    /// How often a field stands in a record.
    package enum Occurrence: Hashable, Sendable {
        case once, optional, many
        /// May be repeated and may not be left out.
        case oneOrMore
    }

    /// A field that such a record may have.
    package struct Field: Sendable {
        package let name: String
        package let occurrence: Occurrence
        /// Bytes that its value may have; `nil` for any number.
        package let byteLimit: Int?

        /// A field by the name that is written before its colon.
        package init(_ name: String, _ occurrence: Occurrence, byteLimit: Int? = nil) {
            self.name = name
            self.occurrence = occurrence
            self.byteLimit = byteLimit
        }
    }

    /// For messages: `section` of “this section”.
    package let subject: String
    /// Before it in others: “a section has no field …”.
    package let article: String
    /// In the order in which messages name them.
    package let fields: [Field]
    /// How a message ends about a field that belongs to another record, by the field's name.
    package let remedies: [String: String]

    /// A kind of record, with an article that fits its subject.
    package init(_ article: String, _ subject: String, fields: [Field], remedies: [String: String] = [:]) {
        self.subject = subject
        self.article = article
        self.fields = fields
        self.remedies = remedies
    }

    var subjectWithArticle: String { "\(article) \(subject)" }

    func field(_ name: some StringProtocol) -> Field? { fields.first { $0.name == name } }
}
