/// The words with which one language expresses dates.
///
/// A new language is one value of this type, in a file of its own, and one row in ``words(of:)``.
struct DateVocabulary: Sendable {
    typealias Phrase = @Sendable (_ part: String) -> String
    typealias PairPhrase = @Sendable (_ first: String, _ second: String) -> String

    /// The months from January to December, as they are written within a sentence.
    var months: [String]
    /// The seasons from spring to winter.
    var seasons: [String]
    /// The 8 in “8 to 15 March”.
    var dayNumber: @Sendable (_ day: Int) -> String
    /// “8 October”, from a ``dayNumber`` and a month.
    var dayOfMonth: PairPhrase
    /// “8 October 1923”, from a day, month or season and a year.
    var inYear: PairPhrase
    /// “44 BC”.
    var beforeChrist: @Sendable (_ year: Int) -> String
    /// “the 1920s”, from the first of ten years.
    var decade: @Sendable (_ year: Int) -> String
    /// “between 1900 and 1999”.
    var between: PairPhrase
    /// “an unknown day in October 1923”.
    var unknownDayOfMonth: Phrase
    /// “an unknown day in 1923”.
    var unknownDayOfYear: Phrase
    /// “an unknown month in 1923”.
    var unknownMonth: Phrase
    /// “about 1923”.
    var approximate: Phrase
    /// “possibly 1923”.
    var uncertain: Phrase
    /// “possibly about 1923”.
    var uncertainAndApproximate: Phrase
    /// “1918 to 1922”.
    var interval: PairPhrase
    /// “from 1923”.
    var openEnd: Phrase
    /// “until 1923”.
    var openStart: Phrase
    /// “from 1923 to an unknown date”.
    var unknownEnd: Phrase
    /// “from an unknown date to 1923”.
    var unknownStart: Phrase
}

extension DateVocabulary {
    /// Returns the words of a language (BCP 47, of which only the primary subtag counts, in any case).
    ///
    /// Languages without a table of their own get English: a date in a foreign language is still plainer than EDTF, and at the
    /// head of a link `1923-10-08` would be read as an entry of a feed.
    static func words(of tag: String) -> DateVocabulary {
        switch tag.prefix(while: { $0 != "-" }).lowercased() {
        case "de": german
        default: english
        }
    }
}
