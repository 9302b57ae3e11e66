extension ProseLanguage {
    /// French, with its typography and a few phrases.
    static let french: ProseLanguage = {
        var language = ProseLanguage(code: "fr")
        language.quotes = [Quotes("«", "»")]
        language.innerQuotes = [Quotes("“", "”"), Quotes("‹", "›")]
        language.spacedMarks = [";", ":", "!", "?", "»"]
        language.doubledWords = ["nous", "vous", "non", "oui", "très", "tout", "si", "là"]
        language.weaselPhrases = PhraseTable([
            ("bien entendu", "leave it out"), ("bien sûr", "leave it out"),
            ("évidemment", "leave it out, or show it"), ("il va sans dire", "leave it out"),
            ("certains disent", "say who"), ("beaucoup pensent", "say who"),
            ("comme chacun sait", "leave it out"),
        ])
        language.pictureOpenings = PhraseTable(words: [
            "image de", "une image de", "photo de", "une photo de", "dessin de",
        ])
        language.choicesOfAll = PhraseTable(words: [
            "toutes les réponses", "aucune de ces réponses", "toutes ces réponses",
        ])
        language.linkWords = ["ici", "cliquez ici", "ce lien", "lien"]
        return language
    }()
}
