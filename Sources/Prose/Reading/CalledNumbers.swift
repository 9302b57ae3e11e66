extension Passage {
    /// Words before a number by which people call each other, in all languages.
    private static let telephones: Set<String> = [
        "phone", "phones", "telephone", "fax", "call", "dial", "tel", "telefon", "ruf", "tél", "téléphone",
        "teléfono",
        "телефон", "тел",
    ]
    /// Words before a number that is the name of something and no year.
    private static let called: Set<String> = [
        "page", "pages", "number", "numbers", "line", "lines", "room", "box", "seite", "seiten", "nummer",
        "zeile",
        "zimmer", "ligne", "numéro", "página", "páginas", "número", "strona", "strony", "numer", "страница",
        "страницы", "номер",
    ]
    /// The same, with a point behind them.
    private static let abbreviated: Set<String> = [
        "p", "pp", "no", "nos", "nr", "s", "ss", "str", "стр", "с", "l", "ll", "pág",
    ]

    /// Whether a number is one of a telephone.
    func isTelephone(_ index: Int) -> Bool {
        caller(of: index).map { Self.telephones.contains($0.word.folded) } ?? false
    }

    /// Whether a number is called by the word before it: page 1917 or number 1900.
    func isCalled(_ index: Int) -> Bool {
        guard let (word, hasPoint) = caller(of: index) else { return false }
        return word.is("№") || word.is("#") || Self.called.contains(word.folded)
            || (hasPoint && Self.abbreviated.contains(word.folded)) || Self.telephones.contains(word.folded)
    }

    /// Returns the word or sign before a number, and whether a point or colon stands between them.
    private func caller(of index: Int) -> (word: Token, hasPoint: Bool)? {
        var place = index - 1
        if token(place)?.kind == .blank { place -= 1 }
        let end = place
        while end - place < 2, let sign = token(place), sign.is(".") || sign.is(":") { place -= 1 }
        return token(place).map { ($0, place < end) }
    }
}
