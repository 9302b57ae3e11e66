import Content
import Languages
import Text

/// What the rules of prose know of a language.
///
/// What a table does not have, its rules do not look for: they are silent in that language.
struct ProseLanguage: Sendable {
    /// A pair of quotation marks.
    struct Quotes: Hashable, Sendable {
        let open: Unicode.Scalar
        let close: Unicode.Scalar

        init(_ open: Unicode.Scalar, _ close: Unicode.Scalar) { (self.open, self.close) = (open, close) }
    }

    /// The words beside a phrase by which it is meant as it stands.
    struct Literal: Sendable {
        var before: Set<String> = []
        var after: Set<String> = []
        /// For a phrase that tells the manner at the end of a clause: the verbs behind which it does not.
        var verbsBeforeSentence: Set<String>?
    }

    /// The quotation marks of the language, the usual ones first; none if any are right.
    var quotes: [Quotes] = []
    /// Those within a quotation.
    var innerQuotes: [Quotes] = []
    /// What stands between words in the place of a hyphen with blanks around it, where a capsule has no dashes.
    var dash = Dash.spacedEn
    /// The marks before which a space stands.
    var spacedMarks: Set<Unicode.Scalar> = []
    /// Whether headings may have capitals as in titles, so that two styles can be mixed.
    var hasTitleCase = false
    /// Whether every noun begins with a capital, so that one tells nothing of a name.
    var capitalisesNouns = false
    /// Whether a sentence does not begin with a number.
    var spellsFirstNumber = false
    /// Verbs that may stand twice behind one of ``wordsOfClauses``: what it is is known.
    var verbsOfClauses: Set<String> = []
    var wordsOfClauses: Set<String> = []
    /// Words that may stand twice; `nil` if a language doubles words freely.
    var doubledWords: Set<String>?
    /// Words that follow a word which stands twice for a reason, by that word.
    var wordsBehindDoubled: [String: Set<String>] = [:]
    /// Phrases that claim without showing, each with the remedy.
    var weaselPhrases = PhraseTable<String>([])
    /// Phrases of ``weaselPhrases`` that beside some words are meant as they stand.
    var literalPhrases: [String: Literal] = [:]
    /// Long phrases with the words that say the same.
    var longPhrases = PhraseTable<String>([])
    /// Verbs by which words are given to who said them.
    var sayingVerbs: Set<String> = []
    /// The author of the text in words: “the author”.
    var authorPhrases = PhraseTable<Void>(words: [])
    /// Pairs of spellings of which a text has one: the first is that of the first region.
    var spellings: [(String, String)] = []
    /// The regions whose spellings come first and second in ``spellings``.
    var spellingRegions: (first: Set<String>, second: Set<String>) = ([], [])
    /// The beginnings of verbs that end in -ise or -ize.
    var iseStems: Set<String> = []
    /// Abbreviations that are written with and without points.
    var abbreviations: Set<String> = []
    /// The months, for dates.
    var months: Set<String> = []
    /// Words that follow a day such as “March 5”, where another would be what is counted: “in March 5 men”.
    var wordsBehindDays: Set<String> = []
    /// The beginnings of descriptions that say that a picture is one.
    var pictureOpenings = PhraseTable<Void>(words: [])
    /// Choices that name all or none of the others.
    var choicesOfAll = PhraseTable<Void>(words: [])
    /// Labels that do not say where a link leads.
    var linkWords: Set<String> = []
    /// Where sentences end.
    var sentences = SentenceRules()

    let code: String

    init(code: String) { self.code = code }

    /// Returns what is known of a language by its tag (BCP 47).
    static func named(_ tag: String) -> ProseLanguage {
        let parts = tag.split(separator: "-").map { $0.lowercased() }
        var language =
            switch parts.first ?? "" {
            case "en": english
            case "de": german
            case "fr": french
            case "ru": russian
            case let code: other(code)
            }
        let region = parts.dropFirst().first { $0.utf8.count == 2 }
        language.adapt(to: region ?? "")
        language.sentences = Wording(language: tag).sentences
        language.openers = Set(language.quotes.map(\.open))
        for pair in language.spellings {
            language.spellingsByWord[pair.0] = (pair, 0)
            language.spellingsByWord[pair.1] = (pair, 1)
        }
        for stem in language.iseStems {
            for ending in ["e", "es", "ed", "er", "ers", "ing", "ation", "ations", "ational"] {
                language.verbsInIse["\(stem)is\(ending)"] = true
                language.verbsInIse["\(stem)iz\(ending)"] = false
            }
        }
        language.closers = Set(language.quotes.map(\.close))
        return language
    }

    /// Switzerland has marks of its own, and a region may decide between two spellings.
    private mutating func adapt(to region: String) {
        if region == "ch", ["de", "fr", "it"].contains(code) {
            quotes = [Quotes("«", "»"), Quotes("“", "”")]
            innerQuotes = [Quotes("‹", "›")]
            spacedMarks = []
        }
        if spellingRegions.first.contains(region) { preferredSpelling = 0 }
        if spellingRegions.second.contains(region) { preferredSpelling = 1 }
    }

    /// The words of ``spellings``, each with its pair and its place in that.
    private(set) var spellingsByWord: [String: (pair: (String, String), place: Int)] = [:]

    /// The forms of the verbs of ``iseStems``, and whether each is written with an s.
    private(set) var verbsInIse: [String: Bool] = [:]

    /// Which of two spellings the region has; `nil` if the capsule decides.
    var preferredSpelling: Int?

    /// The marks that begin and end a quotation in ``quotes``.
    private(set) var openers: Set<Unicode.Scalar> = []
    private(set) var closers: Set<Unicode.Scalar> = []
}
