import Content
import Records
import Text

extension [RecordReader] {
    /// The fields that hold prose, each with what it is.
    private static let fields: [(name: String, kind: Passage.Kind)] = [
        ("Title", .title), ("Subtitle", .title), ("Part", .title), ("Introduction", .field), ("Text", .field),
        ("Prompt", .field), ("Choice", .line), ("Because", .field), ("Explanation", .field),
        ("Points", .field),
        ("Hint", .field), ("Alt", .field), ("Caption", .field),
    ]

    /// Returns the passages of records, in the order of the files.
    func passages(in capsule: WrittenCapsule, _ language: ProseLanguage) -> [Passage] {
        flatMap { record in
            Self.fields.flatMap { name, kind in
                record.values(name).map { Passage(kind, capsule.line($0.withoutStar), language) }
            }
        }
    }
}

extension LocatedText {
    /// The words of a choice without the mark of the right one.
    var withoutStar: LocatedText {
        text.utf8.starts(with: "* ".utf8) ? part(Substring(text.utf8.dropFirst(2)).trimmed) : self
    }
}
