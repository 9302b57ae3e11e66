extension ProseLanguage {
    /// Russian, with its typography and a few phrases.
    static let russian: ProseLanguage = {
        var language = ProseLanguage(code: "ru")
        language.quotes = [Quotes("«", "»")]
        language.innerQuotes = [Quotes("„", "“")]
        language.dash = .spacedEm
        language.doubledWords = ["да", "нет", "едва", "чуть", "только", "очень", "так", "вот"]
        language.wordsBehindDoubled = [
            "что": [
                "бы", "касается", "ни", "до", "случилось", "произошло", "было", "будет", "есть", "нужно",
            ],
            "кто": ["бы", "ни"], "как": ["бы", "ни"], "где": ["бы", "ни"],
        ]
        language.weaselPhrases = PhraseTable([
            ("разумеется", "leave it out"), ("безусловно", "leave it out, or show it"),
            ("как известно", "leave it out, or cite who shows it"), ("многие считают", "say who"),
            ("само собой разумеется", "leave it out"),
        ])
        language.pictureOpenings = PhraseTable(words: ["изображение", "фотография", "фото"])
        language.choicesOfAll = PhraseTable(words: [
            "все перечисленные", "всё перечисленное", "ничего из перечисленного",
        ])
        language.linkWords = ["здесь", "тут", "по ссылке", "ссылка"]
        return language
    }()
}
