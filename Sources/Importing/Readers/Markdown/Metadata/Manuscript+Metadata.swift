import Content
import Records
import Text

extension Manuscript {
    /// Takes what the fields before a text say; of what a capsule has no place for, the words go into remarks.
    mutating func take(_ metadata: MetadataFields) {
        for field in metadata.fields {
            syntax.append(field.name)
            take(field)
        }
    }

    private mutating func take(_ field: MetadataFields.Field) {
        let value = field.values.first
        let words = value.map { Self.plainWords($0.words) } ?? ""
        guard !words.isEmpty else {
            if !field.words[...].isBlank { drop(field) }
            return
        }
        let finding = Finding(words, line: field.line)
        switch field.key {
        case "title" where title == nil: title = finding
        case "subtitle" where subtitle == nil: subtitle = finding
        case "author", "authors", "creator", "by", "byline": takeAuthors(field)
        case "date" where date == nil: date = finding
        case "lang", "language", "locale":
            if let tag = LanguageTag(meaning: words) {
                language = Finding(tag.string, line: field.line)
                syntax.append(field.words)
            } else {
                drop(field)
            }
        case "license", "licence", "rights", "copyright", "spdx-license-identifier":
            if licence == nil {
                licence = finding
            } else if licence?.value != words {
                drop(field)
            } else {
                syntax.append(field.words)
            }
        case "bibliography" where bibliography == nil:
            // Its words count as syntax only once the file is found.
            bibliography = finding
        case "abstract" where abstract == nil, "description" where abstract == nil,
            "summary" where abstract == nil:
            abstract = Finding(
                field.values.map { Self.plainWords($0.words) }.joined(separator: " "),
                line: field.line
            )
        case "draft":
            isDraft = isDraft || words == "true" || words == "yes"
            syntax.append(field.words)
        case "published":
            isDraft = isDraft || words == "false"
            syntax.append(field.words)
        case "weight", "order", "nav_order", "layout", "type", "slug", "csl":
            syntax.append(field.words)
        default: drop(field)
        }
    }

    private mutating func takeAuthors(_ field: MetadataFields.Field) {
        for value in field.values {
            let names = ["name", "literal", "text", "given", "family"].compactMap { key in
                value.parts.first { $0.key == key }?.text
            }
            let name = Self.plainWords(names.isEmpty ? value.text : names.joined(separator: " "))
            if !name.isEmpty { authors.append(Finding(name, line: value.line)) }
            syntax += value.parts.map(\.key)
            for part in value.parts where !["name", "literal", "text", "given", "family"].contains(part.key) {
                drop(part.key, part.text, line: value.line)
            }
        }
    }

    private mutating func drop(_ field: MetadataFields.Field) {
        if field.key == "#" {
            remarks.append(
                .init(
                    .dropped,
                    line: field.line,
                    "a comment before the text was left out",
                    words: field.words
                )
            )
        } else {
            drop(field.name, field.words, line: field.line)
        }
    }

    private mutating func drop(_ key: String, _ words: String, line: Int) {
        remarks.append(
            .init(
                .dropped,
                line: line,
                "a capsule has no place for \(quoted(key)), which says \(quoted(words))",
                words: words
            )
        )
    }

    /// Returns the words of a value without its marks.
    private static func plainWords(_ text: String) -> String {
        InlineReader.plainWords(ofMarkdown: text)
    }
}

extension MetadataFields.Value {
    /// The value, or what it says under its own keys.
    var words: String { parts.isEmpty ? text : parts.map(\.text).joined(separator: " ") }
}
