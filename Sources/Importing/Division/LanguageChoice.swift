import Content
import Languages

/// The language of a text: as somebody states it, or as it is guessed.
struct LanguageChoice {
    let tag: String
    /// Where it is stated; `nil` if it was guessed or given.
    let isGuessed: Bool
    /// Whether nothing spoke for any language, so that it is English by default.
    let isUnknown: Bool

    init(_ manuscripts: [Manuscript], _ given: String?) {
        if let stated = given ?? manuscripts.lazy.compactMap({ $0.language?.value }).first {
            (tag, isGuessed, isUnknown) = (LanguageTag(meaning: stated)?.string ?? stated, false, false)
            return
        }
        let texts = manuscripts.lazy.flatMap { manuscript in
            manuscript.blocks.lazy.compactMap { block -> String? in
                guard case .body(let content) = block.content else { return nil }
                return content.lines.map(\.plainWords).joined(separator: " ")
            }
        }
        let headings = manuscripts.lazy.flatMap { $0.blocks.lazy.compactMap(\.headingWords) }
        let guess = LanguageGuess.language(of: texts) ?? LanguageGuess.language(ofHeadings: headings)
        (tag, isGuessed, isUnknown) = (guess ?? "en", true, guess == nil)
    }

    /// Returns what a person should know first of all: that English is no more than a guess.
    func remarks(_ path: String) -> [PlacedRemark] {
        guard isUnknown else { return [] }
        return [
            PlacedRemark(
                .guessed,
                path,
                "too little tells the language; “en” is a guess, so write the text's language into capsule.rec"
            )
        ]
    }

    /// The title of what stands before the first heading.
    var opening: String {
        let titles = [
            "ar": "البداية", "de": "Anfang", "en": "Opening", "es": "Comienzo", "fr": "Début", "he": "פתיחה",
            "it": "Inizio", "ja": "はじめに", "nl": "Begin", "pl": "Początek", "pt": "Início", "ru": "Начало",
            "tr": "Başlangıç", "uk": "Початок", "zh": "开篇",
        ]
        return titles[String(tag.prefix { $0 != "-" })] ?? "Opening"
    }
}
