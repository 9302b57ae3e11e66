internal import Gemtext
internal import Languages
internal import Records
internal import Text

extension Resolver {
    /// Returns the words of the capsule's language, with what `wording.rec` changes in them, and reports what is missing.
    mutating func wording(_ parsed: ParsedCapsule, _ language: String) -> Wording {
        let records = parsed.wording?.records ?? []
        for value in records.flatMap(\.fields).map(\.value) where !GemtextLine.isPlainText(value.text) {
            report.error(
                at: value,
                "this value begins with a line-type mark of gemtext; begin with a word"
            )
        }
        let table = PhraseTable(records, language: language, &report)
        let missing = table.missing(in: language)
        if let file = parsed.wording {
            if !missing.isEmpty { reportMissing(missing, language, at: file.start) }
        } else if !Wording.isBuiltIn(language), let place = parsed.capsule?.value(.language)?.start {
            report.warning(
                at: place,
                "Lectern has no words of its own for pages in “\(language)”, so its labels are English; “lectern wording \(language)” prints a wording.rec to be filled in"
            )
        }
        return Wording(language: language, changes: table)
    }

    private mutating func reportMissing(_ names: [String], _ language: String, at place: SourceOffset) {
        let (shown, rest) = (names.prefix(8).joined(separator: ", "), names.count - 8)
        let list = rest > 0 ? "\(shown) and \(rest) more" : shown
        report.warning(
            at: place,
            "\(count(names.count, "phrase")) of pages in “\(language)” \(names.count == 1 ? "is" : "are") missing and shown in English: \(list); “lectern wording \(language)” prints all with what each is for"
        )
    }
}
