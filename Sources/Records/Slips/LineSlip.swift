import Text

/// A line of a record that is no field, with what was probably meant by it.
package struct LineSlip {
    /// Kinds of mistakes: of each, the first in a record is reported.
    enum Kind: Hashable {
        case nameless, continuationOfNothing, rule, conflict, comment, item, table, separator, spelling,
            indent
        case continuation
        case field(String)
    }

    /// What the line is taken as.
    enum Repair {
        case field(Record.Field)
        case continuation(LocatedText)
        case nothing
        case unread
    }

    let kind: Kind
    let repair: Repair
    let message: String

    init(_ kind: Kind, _ repair: Repair, _ message: String) {
        (self.kind, self.repair, self.message) = (kind, repair, message)
    }

    /// Looks at a line below a field of a record, or above all of them.
    init(_ line: LocatedText, in shape: RecordShape, below last: Record.Field?) {
        let words = line.text.trimmedOfSpaces
        if let slip = Self.noise(words) {
            self = slip
        } else if words.utf8.first == UInt8(ascii: "+"), !words.dropFirst().isEmpty {
            self = Self.continuation(line, Substring(words.dropFirst()).trimmed, below: last)
        } else if let item = words.item {
            self = Self.item(line, item, in: shape, below: last)
        } else if let slip = Self.field(line, words, in: shape) {
            self = slip
        } else {
            self = Self.prose(line, words, below: last)
        }
    }

    /// Returns whether the line is words and nothing else, such as the first line of a text.
    package static func isProse(_ line: LocatedText, in shape: RecordShape) -> Bool {
        let words = line.text.trimmedOfSpaces
        return line.text.utf8.first?.isBlank == false && noise(words) == nil
            && words.utf8.first != UInt8(ascii: "+") && field(line, words, in: shape) == nil
    }

    /// Returns whether the line is one that front matter has around it.
    package static func isRule(_ line: Substring) -> Bool {
        guard let first = line.utf8.first, line.utf8.count >= 3, "-+=*~._".utf8.contains(first) else {
            return false
        }
        return line.trimmed.utf8.allSatisfy { $0 == first }
    }

    // MARK: - Lines that say nothing

    private static func noise(_ words: Substring) -> LineSlip? {
        let conflicts = ["<<<<<<<", ">>>>>>>", "|||||||", "======="]
        if conflicts.contains(where: words.hasPrefix) {
            return LineSlip(
                .conflict,
                .nothing,
                "git has left this line of a conflict; remove it, and keep one version"
            )
        }
        if isRule(words) || words.hasPrefix("```") {
            return LineSlip(
                .rule,
                .nothing,
                "a record has no line \(quoted(words)) around it; remove this line and any other like it"
            )
        }
        if let mark = ["//", ";", "<!--", "/*", "--"].first(where: words.hasPrefix) {
            let rest = words.dropFirst(mark.count).trimmedOfSpaces
            let comment = rest.hasSuffix("-->") ? rest.dropLast(3).trimmedOfSpaces : rest
            return LineSlip(
                .comment,
                .nothing,
                "a comment begins with “#”; write \(quoted("# \(comment)"))"
            )
        }
        if words.first == "[", words.last == "]", !words.contains(",") {
            return LineSlip(
                .table,
                .nothing,
                "a record has no heading \(quoted(words)); remove this line, and put a blank line between records"
            )
        }
        return nil
    }

    // MARK: - Lines below a field

    private static func continuation(
        _ line: LocatedText,
        _ words: Substring,
        below last: Record.Field?
    ) -> LineSlip {
        guard last != nil else {
            return LineSlip(
                .continuationOfNothing,
                .unread,
                "this line continues no field; put it below the field that it belongs to"
            )
        }
        return LineSlip(
            .indent,
            .continuation(line.part(words)),
            "a line that continues a value begins with “+”; write \(quoted("+ \(words)")) at the beginning of the line"
        )
    }

    private static func item(
        _ line: LocatedText,
        _ item: Substring,
        in shape: RecordShape,
        below last: Record.Field?
    ) -> LineSlip {
        if let field = field(line, item, in: shape, allowsExact: true),
            case .field(let repaired) = field.repair
        {
            return LineSlip(
                .item,
                field.repair,
                "a field has no mark before its name; write \(quoted("\(repaired.name.text): \(repaired.value.text)"))"
            )
        }
        guard let last else { return prose(line, line.text.trimmedOfSpaces, below: nil) }
        let value = line.part(item.withoutQuotes)
        let rule = shape.field(last.name.text)
        if rule?.occurrence == .many || rule?.occurrence == .oneOrMore {
            return LineSlip(
                .item,
                .field(Record.Field(name: last.name, value: value)),
                "“\(last.name.text)” is written once for each value; write \(quoted("\(last.name.text): \(value.text)")) in the place of this line"
            )
        }
        return LineSlip(
            .item,
            .continuation(value),
            "“\(last.name.text)” has one value and no list; write \(quoted("+ \(value.text)")) in the place of this line, or all in one line"
        )
    }

    private static func prose(_ line: LocatedText, _ words: Substring, below last: Record.Field?) -> LineSlip
    {
        guard let last else {
            return LineSlip(
                .nameless,
                .unread,
                "this line is no field; write “Field: value”, or “+ ” before a line that continues a value"
            )
        }
        if last.value.text.isBlockMark {
            return LineSlip(
                .continuation,
                .continuation(line.part(words)),
                "“\(last.name.text): \(last.value.text)” is YAML; write the first words behind “\(last.name.text):”, and “+ ” before each line that continues them"
            )
        }
        return LineSlip(
            .continuation,
            .continuation(line.part(words)),
            "this line is no field; if it continues “\(last.name.text)”, write \(quoted("+ \(words)"))"
        )
    }
}
