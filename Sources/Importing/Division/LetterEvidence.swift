/// The language of a text by letters that hardly any other language has, where Lectern has no little words to go by.
struct LetterEvidence {
    private var letters: [Unicode.Scalar: Int] = [:]
    private var total = 0

    /// Counts the letters of words, each as often as the word stands in the text.
    init(_ words: [String: Int]) {
        for (word, count) in words {
            for scalar in word.unicodeScalars {
                letters[scalar, default: 0] += count
                total += count
            }
        }
    }

    /// Letters of languages in the Latin alphabet, in the order in which they decide.
    private static let latinLetters = [
        ("eo", "ĉĝĥĵŝŭ"), ("lv", "ģķļņāēī"), ("lt", "ėįų"),
        ("vi", "ạảấầậắằặẻẽếềểễệịọốồộớờợụứừửữựđơư"), ("hu", "őű"), ("ro", "țţșăî"), ("cs", "ěřů"),
        ("sk", "ľĺŕôťď"), ("is", "þð"), ("hr", "đć"), ("sl", "čšž"), ("sv", "åäö"), ("da", "æøå"),
    ]

    /// The language of a text in Latin letters; `nil` where less than one letter in a hundred is telling.
    ///
    /// Turkish, Polish and others that Lectern has words for are told by those.
    var latin: String? {
        guard total >= 200 else { return nil }
        // German and Finnish have names with å in them, and hardly any Swedish word has ü.
        let isGerman = (letters["ü"] ?? 0) * 1000 >= total
        for (language, signs) in Self.latinLetters where language != "sv" || !isGerman {
            let signs = Set(signs.unicodeScalars)
            let counts = signs.map { letters[$0] ?? 0 }
            // One name of another language tells nothing: several of the letters are there, and often; of two or three letters all.
            let kinds = counts.count { signs.count > 3 ? $0 > 0 : $0 * 1000 >= total }
            let least = signs.count > 3 ? max(2, min((signs.count + 1) / 2, 4)) : signs.count
            if kinds >= least, counts.reduce(0, +) * 100 >= total { return language }
        }
        return nil
    }

    /// The language of a text in Cyrillic letters that is neither Russian nor Ukrainian by them; `nil` where little words decide.
    var cyrillic: String? {
        guard total >= 200 else { return nil }
        let has = { (signs: String) in
            signs.unicodeScalars.reduce(0) { $0 + (letters[$1] ?? 0) } * 1000 >= 2 * total
        }
        if has("ў") { return "be" }
        if has("ђћ") { return "sr" }
        if has("ѓќѕ") { return "mk" }
        if has("ыэ") || has("іїє") { return nil }
        return has("ъ") ? "bg" : has("ј") ? "sr" : nil
    }
}
