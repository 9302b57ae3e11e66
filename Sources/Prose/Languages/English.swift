extension ProseLanguage {
    /// English, in which the rules know most.
    static let english: ProseLanguage = {
        var language = ProseLanguage(code: "en")
        language.quotes = [Quotes("“", "”")]
        language.innerQuotes = [Quotes("‘", "’")]
        language.hasTitleCase = true
        language.spellsFirstNumber = true
        language.doubledWords = [
            "had", "that", "her", "you", "so", "no", "ha", "bye", "knock", "tut", "hear",
        ]
        language.verbsOfClauses = ["is", "was", "are", "were", "do", "did", "does", "has"]
        language.wordsOfClauses = [
            "what", "whatever", "who", "whoever", "where", "why", "how", "all", "everything", "anything",
            "nothing",
        ]
        language.weaselPhrases = PhraseTable([
            ("some say", "say who"), ("some people say", "say who"), ("some argue", "say who"),
            ("many believe", "say who"), ("many people believe", "say who"), ("many argue", "say who"),
            ("experts say", "say which"), ("critics say", "say which"), ("studies show", "cite one"),
            ("research shows", "cite it"), ("it is said that", "say by whom"),
            ("it is widely believed", "say by whom"), ("it is often said", "say by whom"),
            ("it is generally accepted", "say by whom"),
            ("it is well known that", "leave it out, or cite who shows it"),
            ("as is well known", "leave it out, or cite who shows it"),
            ("as everyone knows", "leave it out"), ("everybody knows", "leave it out"),
            ("everyone knows", "leave it out"), ("clearly", "leave it out, or show it"),
            ("obviously", "leave it out, or show it"), ("of course", "leave it out"),
            ("needless to say", "leave it out"), ("it goes without saying", "leave it out"),
            ("it should be noted that", "leave it out"), ("it is important to note that", "leave it out"),
            ("it is worth noting that", "leave it out"), ("it is interesting to note that", "leave it out"),
            ("undoubtedly", "leave it out, or show it"), ("without a doubt", "leave it out, or show it"),
            ("very unique", "write “unique”"),
        ])
        let states: Set<String> = ["is", "was", "are", "were", "be", "been", "being", "am", "not"]
        language.literalPhrases = [
            "clearly": .init(
                before: [
                    "more", "most", "less", "very", "as", "so", "too", "how", "quite", "equally", "fairly",
                    "enough",
                    "see", "sees", "saw", "seen", "seeing", "hear", "hears", "heard", "speak", "speaks",
                    "spoke",
                    "spoken", "speaking", "write", "writes", "wrote", "written", "writing", "think", "thinks",
                    "thought",
                    "thinking", "read", "show", "shows", "showed", "shown", "say", "says", "said", "state",
                    "stated",
                    "explain", "explains", "explained", "remember", "remembers", "remembered",
                ],
                after: [
                    "visible", "seen", "heard", "audible", "legible", "readable", "marked", "labelled",
                    "labeled",
                    "written", "printed", "drawn", "outlined", "stated", "defined", "expressed", "explained",
                    "spoken",
                    "distinguished", "distinguishable", "distinct", "discernible", "recognisable",
                    "recognizable",
                    "enough", "and",
                ],
                verbsBeforeSentence: states
            ),
            "of course": .init(
                before: ["matter", "change", "changes", "correction", "corrections"],
                after: ["correction", "corrections"]
            ),
        ]
        language.longPhrases = PhraseTable([
            ("due to the fact that", "because"), ("owing to the fact that", "because"),
            ("in view of the fact that", "because"), ("in light of the fact that", "because"),
            ("despite the fact that", "although"), ("in spite of the fact that", "although"),
            ("at this point in time", "now"), ("at that point in time", "then"),
            ("at the present time", "now"), ("in the event that", "if"),
            ("in the near future", "soon"), ("for the purpose of", "for"),
            ("for the reason that", "because"), ("has the ability to", "can"),
            ("have the ability to", "can"), ("had the ability to", "could"),
            ("is able to", "can"), ("a large number of", "many"), ("a majority of", "most"),
            ("in close proximity to", "near"), ("with the exception of", "except"),
            ("in the vicinity of", "near"), ("until such time as", "until"),
            ("the fact of the matter is that", "in fact"), ("on a daily basis", "daily"),
            ("on a regular basis", "regularly"), ("in a timely manner", "in time"),
        ])
        language.sayingVerbs = [
            "adds", "admits", "answers", "argues", "asks", "asserts", "believes", "calls", "claims",
            "concludes", "contends", "continues", "declares", "describes", "explains", "finds", "grants",
            "holds", "insists", "maintains", "notes", "observes", "points", "recalls", "reports", "says",
            "sees", "shows", "states", "stresses", "suggests", "tells", "thinks", "warns", "writes",
        ]
        language.authorPhrases = PhraseTable(words: [
            "the author", "the article", "the text", "the book", "the writer",
        ])
        language.spellings = [
            ("armour", "armor"), ("behaviour", "behavior"), ("behaviours", "behaviors"),
            ("calibre", "caliber"), ("cancelled", "canceled"), ("catalogue", "catalog"),
            ("catalogues", "catalogs"), ("centre", "center"), ("centres", "centers"), ("colour", "color"),
            ("coloured", "colored"), ("colourful", "colorful"), ("colours", "colors"), ("cosy", "cozy"),
            ("defence", "defense"), ("endeavour", "endeavor"), ("favour", "favor"),
            ("favoured", "favored"), ("favourite", "favorite"), ("favours", "favors"), ("fibre", "fiber"),
            ("fibres", "fibers"), ("flavour", "flavor"), ("fulfil", "fulfill"), ("grey", "gray"),
            ("harbour", "harbor"), ("harbours", "harbors"), ("honour", "honor"), ("honoured", "honored"),
            ("honours", "honors"), ("humour", "humor"), ("jewellery", "jewelry"), ("labelled", "labeled"),
            ("labour", "labor"), ("labourer", "laborer"), ("labourers", "laborers"), ("lustre", "luster"),
            ("meagre", "meager"), ("modelled", "modeled"), ("mould", "mold"), ("moulds", "molds"),
            ("neighbour", "neighbor"), ("neighbourhood", "neighborhood"), ("neighbouring", "neighboring"),
            ("neighbours", "neighbors"), ("odour", "odor"), ("offence", "offense"), ("parlour", "parlor"),
            ("plough", "plow"), ("ploughs", "plows"), ("rumour", "rumor"), ("rumours", "rumors"),
            ("sabre", "saber"), ("savour", "savor"), ("sceptical", "skeptical"), ("sombre", "somber"),
            ("splendour", "splendor"), ("theatre", "theater"), ("theatres", "theaters"),
            ("travelled", "traveled"), ("traveller", "traveler"), ("travelling", "traveling"),
            ("tumour", "tumor"), ("vigour", "vigor"),
        ]
        language.spellingRegions = (first: ["au", "gb", "ie", "nz", "za"], second: ["us"])
        language.iseStems = [
            "apolog", "author", "capital", "categor", "central", "character", "civil", "colon", "critic",
            "crystall", "demobil", "democrat", "dramat", "emphas", "energ", "equal", "familiar", "final",
            "formal", "general", "harmon", "hospital", "ideal", "industrial", "legal", "liberal", "local",
            "maxim", "memor", "militar", "minim", "mobil", "modern", "monopol", "national", "neutral",
            "normal",
            "organ", "patron", "popular", "priorit", "privat", "public", "radical", "rational", "real",
            "recogn", "reorgan", "revolution", "scrutin", "social", "special", "stabil", "standard", "summar",
            "symbol", "sympath", "theor", "union", "util", "victim", "visual",
        ]
        language.abbreviations = ["eg", "ie", "mr", "mrs", "dr", "prof", "vs", "cf", "etc"]
        language.months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        language.wordsBehindDays = [
            "the", "a", "an", "he", "she", "it", "they", "we", "you", "his", "her", "its", "their", "our",
            "this",
            "that", "these", "those", "there", "and", "or", "but", "to", "in", "at", "by", "with", "from",
            "for",
            "through", "until", "till", "when", "where", "after", "before", "as", "while", "which",
            "who",
            "is", "was", "were", "had", "has", "saw", "came", "brought", "began", "ended", "marked", "next",
            "last",
            "would", "will", "did", "became", "remains", "issue",
        ]
        language.pictureOpenings = PhraseTable(words: [
            "picture of", "a picture of", "image of", "an image of", "photo of", "a photo of",
            "photograph of",
            "a photograph of", "drawing of", "a drawing of", "screenshot of", "a screenshot of",
        ])
        language.choicesOfAll = PhraseTable(words: [
            "all of the above", "none of the above", "all of these", "none of these", "both of the above",
            "all the above",
        ])
        language.linkWords = [
            "here", "click here", "this link", "this", "link", "this page", "more", "read more",
        ]
        return language
    }()
}
