/// A line that names the author: “By Anna Lind”, “von Anna Lind”, “Автор: Анна Линд”.
struct ByLine {
    /// The authors; several where “and” and commas stand between names.
    let authors: [String]
    /// The words that are no names.
    let words: String

    private static let and = WordSet("and und et y e en и та і i ve")

    /// Returns `nil` where the line is none: “By the time …” is a sentence.
    init?(_ line: Substring) {
        guard line.unicodeScalars.count <= 120 else { return nil }
        if let (name, lead) = Self.ideographic(line) {
            (authors, words) = ([name], lead)
            return
        }
        let tokens = WordToken.tokens(of: line)
        let lead = Self.lead(tokens)
        guard lead > 0, lead < tokens.count, tokens.count <= lead + 14 else { return nil }
        let name = line[tokens[lead].text.startIndex...]
        let rest = name.trimmedOfBlanks
        guard let initial = rest.firstWordPart, initial.isLetter, !initial.isSmall,
            !rest.endsInCall, rest.lastSign != ":" && rest.lastSign != ";" && rest.lastSign != ",",
            rest.lastSign != "." || line.isInCapitals || tokens.count <= lead + 4,
            FoundDate.dates(in: Array(tokens.dropFirst(lead))).isEmpty
        else { return nil }
        // A sentence has more small words than names have particles.
        let small = tokens.dropFirst(lead).count { $0.text.beginsSmall }
        guard small * 2 <= tokens.count - lead else { return nil }
        let (names, joints) = Self.names(rest)
        authors = names
        words = (tokens.prefix(lead).map { String($0.text) } + joints).joined(separator: " ")
    }

    /// Returns the name and the other words of a line such as “张三 著” or “作者：王明”.
    private static func ideographic(_ line: Substring) -> (name: String, lead: String)? {
        guard line.unicodeScalars.count <= 30, line.unicodeScalars.contains(where: { $0.value >= 0x3000 })
        else {
            return nil
        }
        for lead in ["作者", "著者", "文", "撰文"] where line.hasPrefix(lead) {
            let rest = line.dropFirst(lead.count).trimmedOfBlanks
            guard let sign = rest.unicodeScalars.first, sign == "：" || sign == ":" || sign == "／" else {
                continue
            }
            let name = Substring(rest.unicodeScalars.dropFirst()).trimmedOfBlanks
            if !name.isEmpty, !name.endsInStop { return (name.singleSpaced, lead) }
        }
        let parts = line.split(whereSeparator: \.isWhitespace)
        guard (2...4).contains(parts.count), let last = parts.last,
            ["著", "作", "撰", "编", "編", "編著", "编著", "文"].contains(last)
        else { return nil }
        return (parts.dropLast().joined(separator: " "), String(last))
    }

    /// Returns the number of words that lead to a name.
    private static func lead(_ tokens: [WordToken]) -> Int {
        guard let first = tokens.first, !first.text.isEmpty else { return 0 }
        if tokens.count > 1, first.text.lowercased() == "written", tokens[1].text.lowercased() == "by" {
            return 2
        }
        return HeadingWords.by.contains(first.text) && first.gap.isEmpty ? 1 : 0
    }

    /// Returns the names in a list with an “and”, and the words between them; one name where there is no “and”.
    private static func names(_ rest: Substring) -> (names: [String], joints: [String]) {
        let words = rest.split(separator: " ")
        guard let and = words.lastIndex(where: { Self.and.contains($0) }), and > 0, and + 1 < words.count
        else {
            return ([String(rest)], [])
        }
        let before = words[..<and].joined(separator: " ").split(separator: ",").map {
            String($0.trimmedOfBlanks)
        }
        let last = words[(and + 1)...].joined(separator: " ")
        let names = before.filter { !$0.isEmpty } + [last]
        // “The House of Lind and Voss” would be torn, so each has to begin with a capital.
        guard names.allSatisfy({ !$0.beginsSmall }) else { return ([String(rest)], []) }
        return (names, [String(words[and])])
    }
}
