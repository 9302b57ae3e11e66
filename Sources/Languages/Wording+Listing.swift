internal import Records
internal import Text

extension Wording {
    /// Returns the phrases of a language as a file `wording.rec`, each with what it is for above it and, unless the language is
    /// English, the English words.
    ///
    /// A phrase that the program has no words for is a comment to be filled in.
    package static func listing(of language: String) -> String {
        let isBuiltIn = isBuiltIn(language)
        let table = isBuiltIn ? Wording(language: language).table : PhraseTable()
        var listing = PhraseListing(
            table: table,
            categories: PluralRule(language: language).categories,
            isEnglish: code(of: language) == "en"
        )
        for line in SourceFile(path: "", text: englishTable).lines { listing.take(line) }
        return listing.text
    }
}

/// Weaves the words of a language into the table of English, whose comments say what each phrase is for.
private struct PhraseListing {
    let table: PhraseTable
    /// The forms that the language has for numbers.
    let categories: [PluralCategory]
    let isEnglish: Bool
    private(set) var text = ""
    private let phrases = Phrase.byName()
    private var seen: Set<Phrase> = []

    init(table: PhraseTable, categories: [PluralCategory], isEnglish: Bool) {
        (self.table, self.categories, self.isEnglish) = (table, categories, isEnglish)
    }

    mutating func take(_ line: Substring) {
        if line.utf8.first == UInt8(ascii: "+") { return }
        let isComment = line.utf8.starts(with: "# ".utf8)
        let name = (isComment ? line.dropFirst(2) : line).prefix { $0 != ":" }
        guard let phrase = PhraseName(name, among: phrases)?.phrase,
            !isComment || Phrase.optional.contains(phrase)
        else {
            text += "\(line)\n"
            return
        }
        guard seen.insert(phrase).inserted else { return }
        let english = Wording.english.table
        if !isEnglish, let words = english.template(of: phrase, .other) { add("# English: \(words)") }
        guard english.isCounted(phrase) else { return add(phrase.name, table[phrase], or: line) }
        for category in categories { add("\(phrase.name)_\(category)", table[phrase, category], or: nil) }
    }

    private mutating func add(_ name: String, _ words: Substring?, or line: Substring?) {
        if let words { return add("\(name): \(words)") }
        let isComment = line?.utf8.first == UInt8(ascii: "#")
        add(isComment ? String(line ?? "") : "# \(name):")
    }

    /// Adds a line, broken into several where it is long, as `wording.rec` may have it.
    private mutating func add(_ line: String) {
        let mark = line.hasPrefix("#") ? "# " : "+ "
        var columns = 0
        // What continues a line is joined to it with a space, so it is broken at spaces alone.
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            let width = word.displayWidth + 1
            let isBroken = columns > 0 && columns + width > 118
            text += columns == 0 ? "" : isBroken ? "\n\(mark)" : " "
            columns = isBroken ? 2 + width : columns + width
            text += word
        }
        text += "\n"
    }
}
