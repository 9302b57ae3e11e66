extension Wording {
    /// The tables of the languages that the program has words for, by their codes.
    static let tables: [String: String] = [
        "ar": arabicTable,
        "de": germanTable,
        "en": englishTable,
        "es": spanishTable,
        "fr": frenchTable,
        "he": hebrewTable,
        "it": italianTable,
        "ja": japaneseTable,
        "nl": dutchTable,
        "pl": polishTable,
        "pt": portugueseTable,
        "ru": russianTable,
        "tr": turkishTable,
        "uk": ukrainianTable,
        "zh": chineseTable,
    ]
}
