import Languages
import Text

/// Guesses the language of a text by its letters, and by how many of its words are the little words of a language.
enum LanguageGuess {
    /// The most words that are looked at.
    private static let wordLimit = 20_000

    /// The fewest little words that tell a language of Latin letters, since languages share the shortest.
    private static let evidence = 25

    /// The words for a chapter or a part, of which one at the beginning of a heading tells the language.
    private static let headingWords = [
        "kapitel": "de", "teil": "de", "abschnitt": "de", "chapitre": "fr", "partie": "fr", "capitolo": "it",
        "parte prima": "it", "hoofdstuk": "nl", "rozdział": "pl", "bölüm": "tr", "глава": "ru", "часть": "ru",
        "розділ": "uk", "частина": "uk", "chapter": "en",
    ]

    /// Returns the language of which most headings begin with a word for a chapter; `nil` if none does.
    static func language(ofHeadings headings: some Sequence<String>) -> String? {
        var counts: [String: Int] = [:]
        for heading in headings {
            let words = heading.lowercased()
            let first = String(words.prefix { $0.isLetter })
            if let language = headingWords[first] { counts[language, default: 0] += 1 }
            // Spanish and Portuguese share the word, and little else decides.
            if first == "capítulo" {
                counts[words.contains("primeiro") || words.contains("segundo ") ? "pt" : "es", default: 0] +=
                    1
            }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Returns the tag of a language that the letters or the little words speak for; `nil` if nothing speaks for one.
    static func language(of texts: some Sequence<String>) -> String? {
        var counts: [String: Int] = [:]
        var total = 0
        var scripts: [String: Int] = [:]
        reading: for text in texts {
            for word in text.split(whereSeparator: { !$0.isLetter }) {
                counts[word.lowercased(), default: 0] += 1
                if let scalar = word.unicodeScalars.first {
                    scripts[script(of: scalar), default: 0] += word.count
                }
                total += 1
                if total >= wordLimit { break reading }
            }
        }
        let script = scripts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        switch script {
        case "kana": return "ja"
        case "han": return scripts["kana"] == nil ? "zh" : "ja"
        case "others", nil: break
        case "cyrillic":
            if let language = LetterEvidence(counts).cyrillic { return language }
        case let language?: return language
        }
        if script != "cyrillic", let language = LetterEvidence(counts).latin { return language }
        let scores = Wording.languages.filter { !["ar", "he", "ja", "zh"].contains($0) }.map { language in
            let little = Set(Wording(language: language).list(.littleWords).map { $0.lowercased() })
            return (language: language, score: little.reduce(0) { $0 + (counts[$1] ?? 0) })
        }
        let sorted = scores.sorted { ($1.score, $0.language) < ($0.score, $1.language) }
        // At least a word in twenty is a little one in any prose.
        guard let best = sorted.first, best.score > 0, best.score * 20 >= total else { return nil }
        // Cyrillic letters are evidence by themselves.
        if script == "cyrillic" { return best.language }
        let second = sorted.dropFirst().first?.score ?? 0
        guard best.score >= evidence, best.score * 4 >= second * 5 else { return nil }
        return best.language
    }

    /// Returns the name of a script, or the tag of the one language that is mostly written in it.
    private static func script(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x370...0x3FF, 0x1F00...0x1FFF: "el"
        case 0x400...0x52F: "cyrillic"
        case 0x530...0x58F: "hy"
        case 0x590...0x5FF: "he"
        case 0x600...0x6FF, 0x750...0x77F: "ar"
        case 0x900...0x97F: "hi"
        case 0x980...0x9FF: "bn"
        case 0xB80...0xBFF: "ta"
        case 0xE00...0xE7F: "th"
        case 0x10A0...0x10FF: "ka"
        case 0x1100...0x11FF, 0xAC00...0xD7A3: "ko"
        case 0x3040...0x30FF: "kana"
        case 0x3400...0x9FFF: "han"
        default: "others"
        }
    }
}
