extension ProseLanguage {
    /// The quotation marks of further languages, the usual ones first, and then those within them.
    ///
    /// - Source: CLDR's delimiters, and for those that are also in use the languages' own manuals.
    private static let marks: [String: (quotes: [Quotes], inner: [Quotes])] = [
        "cs": ([Quotes("„", "“"), Quotes("»", "«")], [Quotes("‚", "‘")]),
        "da": ([Quotes("“", "”"), Quotes("»", "«"), Quotes("„", "“")], [Quotes("‘", "’")]),
        "es": ([Quotes("«", "»"), Quotes("“", "”")], [Quotes("“", "”"), Quotes("‘", "’")]),
        "it": ([Quotes("«", "»"), Quotes("“", "”")], [Quotes("“", "”"), Quotes("‘", "’")]),
        "nl": (
            [Quotes("‘", "’"), Quotes("“", "”"), Quotes("„", "”")], [Quotes("“", "”"), Quotes("‘", "’")]
        ),
        "pl": ([Quotes("„", "”"), Quotes("«", "»")], [Quotes("«", "»"), Quotes("‚", "’")]),
        "pt": ([Quotes("“", "”"), Quotes("«", "»")], [Quotes("‘", "’"), Quotes("“", "”")]),
        "tr": ([Quotes("“", "”")], [Quotes("‘", "’")]),
        "uk": ([Quotes("«", "»"), Quotes("„", "“")], [Quotes("„", "“"), Quotes("“", "”")]),
    ]

    /// Returns a language of which only the quotation marks are known, or nothing.
    static func other(_ code: String) -> ProseLanguage {
        var language = ProseLanguage(code: code)
        guard let (quotes, inner) = marks[code] else { return language }
        (language.quotes, language.innerQuotes) = (quotes, inner)
        return language
    }
}
