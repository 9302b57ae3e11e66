internal import Content
internal import Text

/// One of the two kinds of record in a configuration file: its fields, and how often they may stand there.
struct ConfigurationRecord {
    /// For messages: “a host”.
    let subject: String
    let names: [String]
    private let repeatable: Set<String>
    private let required: [String]

    static let server = ConfigurationRecord(
        subject: "the server",
        names: ServerSettings.fields.map(\.name),
        repeatable: Set(ServerSettings.fields.filter(\.isRepeatable).map(\.name)),
        required: []
    )
    static let host = ConfigurationRecord(
        subject: "a host",
        names: ["Hostname", "Capsule", "Certificate", "Key"],
        repeatable: ["Hostname"],
        required: ["Hostname", "Capsule"]
    )

    /// The fields of a record by name, after unknown, repeated, empty and missing ones have been reported.
    func values(of record: RecordFile.Record, _ file: inout RecordFile) -> [String: [RecordFile.Field]] {
        var values: [String: [RecordFile.Field]] = [:]
        // There, though with a mistake: nothing more is to be said of them.
        var flawed: Set<String> = []
        for field in record.fields {
            if !names.contains(field.name) {
                if let meant = reportUnknown(field, &file) { flawed.insert(meant) }
            } else if field.value.isEmpty {
                flawed.insert(field.name)
                file.error(
                    at: field.namePlace,
                    "“\(field.name)” has no value; write one, or remove the line"
                )
            } else if values[field.name] != nil, !repeatable.contains(field.name) {
                file.error(
                    at: field.namePlace,
                    "“\(field.name)” stands here a second time; \(subject) has one, so remove the other"
                )
            } else {
                values[field.name, default: []].append(field)
            }
        }
        guard !record.isBroken else { return values }
        for name in required where values[name] == nil && !flawed.contains(name) {
            file.error(at: record.start, "this host has no “\(name)”; add a line with that field")
        }
        return values
    }

    /// - Returns: The field that was probably meant.
    private func reportUnknown(_ field: RecordFile.Field, _ file: inout RecordFile) -> String? {
        if Self.server.names.contains(field.name) {
            file.error(
                at: field.namePlace,
                "“\(field.name)” is about the whole server; move it to a record of its own at the top of the file"
            )
            return nil
        }
        let meant = file.nearest(to: field.name, among: names)
        file.error(
            at: field.namePlace,
            "\(subject) has no field \(quoted(field.name)); "
                + (meant.map { "did you mean “\($0)”?" } ?? "its fields are \(names.joined(separator: ", "))")
        )
        return meant
    }
}
