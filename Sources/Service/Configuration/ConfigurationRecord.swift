internal import Records

/// The shapes of the two kinds of record in a configuration file.
extension RecordShape {
    static let server = RecordShape(
        "the",
        "server",
        fields: Setting.fields.map { Field($0.field, $0.isRepeatable ? .many : .optional) }
    )
    static let host = RecordShape(
        "a",
        "host",
        fields: [
            Field("Hostname", .oneOrMore), Field("Capsule", .oneOrMore), Field("Title", .optional),
            Field("Folder", .many), Field("Certificate", .optional), Field("Key", .optional),
        ],
        remedies: Dictionary(
            uniqueKeysWithValues: Setting.fields.map {
                ($0.field, "is about the whole server; move it to a record of its own at the top of the file")
            }
        )
    )
}
