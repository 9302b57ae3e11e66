extension ProseLanguage {
    /// German, with its typography and a few phrases.
    static let german: ProseLanguage = {
        var language = ProseLanguage(code: "de")
        language.quotes = [Quotes("„", "“"), Quotes("»", "«")]
        language.innerQuotes = [Quotes("‚", "‘"), Quotes("›", "‹")]
        language.capitalisesNouns = true
        language.doubledWords = [
            "die", "der", "das", "sie", "ihr", "den", "dem", "es", "nein", "ja", "so", "na",
        ]
        language.weaselPhrases = PhraseTable([
            ("selbstverständlich", "leave it out"), ("bekanntlich", "leave it out, or cite who shows it"),
            ("offensichtlich", "leave it out, or show it"), ("zweifellos", "leave it out, or show it"),
            ("viele glauben", "say who"), ("manche sagen", "say who"),
            ("wie jeder weiß", "leave it out"), ("es versteht sich von selbst", "leave it out"),
        ])
        language.pictureOpenings = PhraseTable(words: [
            "bild von", "ein bild von", "foto von", "ein foto von", "bild des", "bild der",
        ])
        language.choicesOfAll = PhraseTable(words: [
            "alle genannten", "alles davon", "nichts davon", "keine der genannten",
        ])
        language.linkWords = ["hier", "klick hier", "hier klicken", "dieser link", "link", "mehr"]
        return language
    }()
}
