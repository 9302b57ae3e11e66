import Content

extension ProseRule {
    /// The rules of words.
    static let wording: [ProseRule] = [
        ProseRule(
            .doubledWord,
            "doubled-word",
            "A word does not stand twice in a row by mistake.",
            .passage(findDoubledWords)
        ),
        ProseRule(
            .crowdedAttribution,
            "crowded-attribution",
            "A paragraph gives its words to the author of the original three times at most.",
            .text(findCrowdedAttributions)
        ),
        ProseRule(
            .weaselWord,
            "weasel-word",
            "No words claim without showing, and no view is held by nobody.",
            .passage(findWeaselWords)
        ),
        ProseRule(
            .mixedEndings,
            "mixed-endings",
            "English verbs end in -ise or in -ize, the same throughout.",
            .variants(noteEndings)
        ),
        ProseRule(
            .mixedSpellings,
            "mixed-spellings",
            "English words are spelt as in Britain or as in America, the same throughout and by the language of the capsule.",
            .variants(noteSpellings)
        ),
        ProseRule(
            .nameVariants,
            "name-variants",
            "A name is spelt in one way: Trotsky or Trotskii.",
            .variants(noteNames)
        ),
        ProseRule(
            .mixedDates,
            "mixed-dates",
            "Days are written in one way: 8 October 1923 or October 8, 1923.",
            .variants(noteDates)
        ),
        ProseRule(
            .mixedAbbreviations,
            "mixed-abbreviations",
            "An abbreviation has its points throughout, or nowhere.",
            .variants(noteAbbreviations)
        ),
        ProseRule(
            .longPhrase,
            "long-phrase",
            "A short word stands where a long phrase says no more.",
            .passage(findLongPhrases)
        ),
    ]
}
