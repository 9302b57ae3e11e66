internal import Records
internal import Text

/// What is odd about a heading that can be read.
extension BodyParser {
    /// Warns of a heading without a text, if no heading below it has one either.
    mutating func reportEmptyHeading(_ report: inout Report) {
        guard let (_, heading) = emptyHeading else { return }
        emptyHeading = nil
        // What stands below the notes was reported already.
        if hasReportedTail { return }
        report.warning(
            at: heading,
            "no text stands below this heading; write it, or remove the heading"
                + (body.notes.isEmpty ? "" : ": the notes get one by themselves")
        )
    }

    /// Warns of signs behind a heading's words that a heading of a capsule does not have.
    mutating func warnOfEnd(ofHeading words: LocatedText, level: Int, _ report: inout Report) {
        let marks = String(repeating: "#", count: level)
        let text = words.text
        let bare = words.withoutNameInBraces.text
        if bare.endIndex != text.endIndex {
            let name = text[bare.endIndex...].trimmed.dropFirst(2).dropLast()
            var slugs = HeadingSlugs()
            let slug = slugs.slug(of: String(bare))
            guard !slug.isEmpty else { return }
            let cause = report.warningCause(
                at: words,
                "a heading has no name in braces, since its words are its address; write \(written("\(marks) \(bare)")), and “#\(slug)” in links to it"
            )
            body.misreadHeadings[slug] = cause
            body.misreadHeadings[String(name)] = cause
        } else if text.utf8.last == UInt8(ascii: "#") {
            let bare = text.prefix(
                upTo: text.lastIndex { $0 != "#" && $0 != " " }.map(text.index(after:)) ?? text.startIndex
            )
            // A name such as “C#” has the sign.
            guard text[bare.endIndex...].first == " " else { return }
            report.warning(
                at: words,
                "a heading has its marks at its beginning alone; write \(written("\(marks) \(bare)"))"
            )
        } else if text.utf8.last == UInt8(ascii: ":") {
            report.warning(
                at: words,
                "a heading needs no colon at its end; write \(written("\(marks) \(text.dropLast().trimmed)"))"
            )
        }
    }
}

extension LocatedText {
    /// A heading's words without the name in braces that Markdown lets follow them: `Words {#name}`.
    var withoutNameInBraces: LocatedText {
        guard text.hasSuffix("}"), let open = text.lastIndex(of: "{"), text[open...].hasPrefix("{#") else {
            return self
        }
        let bare = text[..<open].trimmed
        return bare.contains(where: \.isLetter) ? part(bare) : self
    }
}
