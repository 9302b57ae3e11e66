import Content
import Text

extension Manuscript {
    /// Makes of what the file says of itself values that a record can have.
    ///
    /// None of them is one that nobody would see or that is too long for its line, and no author stands there twice; what is left out
    /// stands in a remark.
    mutating func settleValues() {
        for value in [\Manuscript.title, \.subtitle, \.licence, \.abstract] {
            guard let found = self[keyPath: value] else { continue }
            self[keyPath: value] = settled(
                found,
                limit: value == \.abstract ? WritingLimits.longParagraph : WritingLimits.longLine
            )
        }
        var seen: Set<String> = []
        authors = authors.compactMap { found in
            guard let author = settled(found, limit: WritingLimits.longLine) else { return nil }
            if seen.insert(InlineWriter.plain(author.value)).inserted { return author }
            remarks.append(
                .init(.dropped, line: found.line, "this author is named twice", words: found.value)
            )
            return nil
        }
        settleLanguage()
    }

    private mutating func settleLanguage() {
        guard let found = language else { return }
        syntax.append(found.value)
        language = LanguageTag(meaning: found.value).map { Finding($0.string, line: found.line) }
        guard language == nil else { return }
        let message =
            "\(quoted(found.value)) is no language; say which it is with --language, by a tag such as en or de-AT"
        remarks.append(.init(.dropped, line: found.line, message, words: found.value))
    }

    private mutating func settled(_ found: Finding, limit: Int) -> Finding? {
        if found.value.onOneLineOfText.isInvisible { return nil }
        let value = WritingLimits.cut(found.value, to: limit)
        guard value != found.value else { return found }
        let message =
            "\(quoted(value)) is too long for its field, and is cut; put the rest where it belongs"
        remarks.append(.init(.dropped, line: found.line, message, words: found.value))
        return Finding(value, line: found.line)
    }
}
