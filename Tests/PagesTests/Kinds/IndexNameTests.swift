import Languages
import Content
import Pages
import Testing

struct IndexNameTests {
    struct Row: CustomTestStringConvertible {
        let rule: String
        let name: String
        var native: String?
        var kind = Term.Kind.person
        var language = "en"
        var sort: String?
        let words: String
        let letter: String
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Row(rule: "surname first", name: "James P. Cannon", words: "Cannon, James P.", letter: "C"),
        Row(rule: "one name", name: "Fresnel", words: "Fresnel", letter: "F"),
        Row(rule: "two persons", name: "Hague and Levitt", words: "Hague and Levitt", letter: "H"),
        Row(rule: "a ruler's number", name: "Tsar Nicholas II", words: "Tsar Nicholas II", letter: "T"),
        Row(rule: "Chinese", name: "Chiang Kai-shek", native: "蔣介石", words: "Chiang Kai-shek", letter: "C"),
        Row(rule: "inverted already", name: "Cannon, James", words: "Cannon, James", letter: "C"),
        Row(rule: "no person", name: "Red Army", kind: .organisation, words: "Red Army", letter: "R"),
        Row(
            rule: "an accent",
            name: "Émile Zola's house",
            kind: .place,
            words: "Émile Zola's house",
            letter: "E"
        ),
        Row(
            rule: "the writer's own",
            name: "Mao Zedong",
            sort: "Mao Zedong",
            words: "Mao Zedong",
            letter: "M"
        ),
        Row(
            rule: "the writer's own of no person",
            name: "The Soviet",
            kind: .organisation,
            sort: "Workers' councils",
            words: "Workers' councils",
            letter: "W"
        ),
        Row(
            rule: "an article",
            name: "The Soviet",
            kind: .organisation,
            words: "The Soviet",
            letter: "S"
        ),
        Row(
            rule: "an article of a work",
            name: "A Tale of a Tub",
            kind: .work,
            words: "A Tale of a Tub",
            letter: "T"
        ),
        Row(rule: "no article", name: "A priori", kind: .concept, words: "A priori", letter: "A"),
        Row(rule: "an article of persons", name: "The Who", words: "The Who", letter: "W"),
        Row(
            rule: "a German article",
            name: "Die Linke",
            kind: .organisation,
            language: "de",
            words: "Die Linke",
            letter: "L"
        ),
        Row(rule: "nothing but an article", name: "The", kind: .concept, words: "The", letter: "T"),
        Row(rule: "Hungarian", name: "Bartók Béla", language: "hu", words: "Bartók Béla", letter: "B"),
        Row(
            rule: "Japanese, turned round in English",
            name: "Hayao Miyazaki",
            native: "宮崎駿 (みやざき はやお)",
            words: "Miyazaki, Hayao",
            letter: "M"
        ),
        Row(rule: "a sign before a letter", name: "“Wick”", kind: .concept, words: "“Wick”", letter: "W"),
    ])
    func anIndexListsANameBySurname(_ row: Row) {
        var term = term(row.name, row.kind, row.native)
        term.sort = row.sort
        let name = IndexName(of: term, Wording(language: row.language))
        #expect(name.words == row.words)
        #expect(name.letter == row.letter)
    }

    /// Names, each with its form in a list.
    @Test(arguments: [
        ("Catherine the Great", "Catherine the Great"), ("Pliny the Elder", "Pliny the Elder"),
        ("Henry VIII of England", "Henry VIII of England"), ("Joan of Arc", "Joan of Arc"),
        ("Louis XVI", "Louis XVI"), ("John Paul II", "John Paul II"), ("Elizabeth I", "Elizabeth I"),
        ("Malcolm X", "Malcolm X"), ("Plato", "Plato"), ("Plato (philosopher)", "Plato (philosopher)"),
        ("Marie Curie (physicist)", "Curie, Marie (physicist)"),
        ("Martin Luther King, Jr.", "King, Martin Luther, Jr."), ("Sammy Davis Jr.", "Davis, Sammy, Jr."),
        ("Oliver Holmes, Sr", "Holmes, Oliver, Sr"), ("Adlai Stevenson, III", "Stevenson, Adlai, III"),
        ("John D. Rockefeller III", "Rockefeller, John D., III"),
        ("Martin Luther King, Jr. (minister)", "King, Martin Luther, Jr. (minister)"),
        ("C L R James", "James, C L R"), ("Ursula C. Le Guin", "Le Guin, Ursula C."),
        ("Ursula K. Le Guin", "Le Guin, Ursula K."), ("Martin Van Buren", "Van Buren, Martin"),
        ("Alexander Van der Bellen", "Van der Bellen, Alexander"), ("Le Corbusier", "Le Corbusier"),
        ("Ludwig van Beethoven", "Beethoven, Ludwig van"), ("Charles de Gaulle", "Gaulle, Charles de"),
        ("Otto von Bismarck", "Bismarck, Otto von"), ("Rogier van der Weyden", "Weyden, Rogier van der"),
        ("Leonardo da Vinci", "Leonardo da Vinci"), ("Piero della Francesca", "Piero della Francesca"),
        ("Luiz Inácio Lula da Silva", "Silva, Luiz Inácio Lula da"),
        ("Bashar al-Assad", "Assad, Bashar al-"), ("Jean d’Alembert", "Alembert, Jean d’"),
        ("Toussaint L'Ouverture", "L'Ouverture, Toussaint"), ("Flann O'Brien", "O'Brien, Flann"),
        ("Rosa Luxemburg", "Luxemburg, Rosa"), ("Jean-Paul Sartre", "Sartre, Jean-Paul"),
        ("Muhammad Ali Jinnah", "Jinnah, Muhammad Ali"), ("The Wright brothers", "The Wright brothers"),
        ("Wright brothers", "Wright brothers"), ("bell hooks", "bell hooks"), ("Gruppe 46", "Gruppe 46"),
        ("Marx & Engels", "Marx & Engels"), ("Marx und Engels", "Marx und Engels"),
        ("Karl der Große", "Karl der Große"), ("Santiago Ramón y Cajal", "Santiago Ramón y Cajal"),
        ("Anna O.", "Anna O."), ("محمد علي", "محمد علي"),
        ("Hồ Chí Minh", "Hồ Chí Minh"), ("Ibn Khaldun", "Ibn Khaldun"), ("…", "…"), ("(x)", "(x)"),
    ])
    func aPersonsNameIsTurnedRoundWhereItHasASurnameThatComesLast(name: String, listed: String) {
        let index = IndexName(of: term(name, .person, nil), .english)
        #expect(index.words == listed)
    }

    @Test(arguments: [
        ("Karl der Große", "Karl der Große"), ("Ludwig XVI.", "Ludwig XVI."), ("Karl V.", "Karl V."),
        ("Heinrich V. von England", "Heinrich V. von England"), ("Rosa Luxemburg", "Luxemburg, Rosa"),
        ("Walther von der Vogelweide", "Vogelweide, Walther von der"), ("Marx und Engels", "Marx und Engels"),
        ("Zinoviev and Kamenev", "Zinoviev and Kamenev"), ("Catherine the Great", "Catherine the Great"),
    ])
    func aPersonsNameIsTurnedRoundInGermanToo(name: String, listed: String) {
        let index = IndexName(of: term(name, .person, nil), .german)
        #expect(index.words == listed)
    }

    @Test(arguments: ["¡!", "…", "+++", "☭", "\u{FE0F}"])
    func namesWithoutALetterShareAHeadingOfWords(name: String) {
        let index = IndexName(of: term(name, .concept, nil), .english)
        #expect(index.letter == "Signs" && index.letters == "Signs" && index.words == name)
        let german = IndexName(of: term(name, .concept, nil), .german)
        #expect(german.letter == "Zeichen")
    }

    @Test(arguments: [
        ("“Wick”", "Wi"), ("… and so on", "An"), ("I Ching", "I"), ("Ængland", "Ae"), ("Øre", "Or"),
        ("Ёлка", "Ел"),
        ("1917", "19"), ("٣ أيار", "3"),
    ])
    func aHeadingHasNoBlankAndNoSign(name: String, letters: String) {
        let index = IndexName(of: term(name, .concept, nil), .english)
        #expect(index.letters == letters)
    }

    @Test func caseAndAccentsDoNotDisturbTheOrder() {
        let names = ["Zebra", "éclair", "Eddystone", "apple"].map {
            IndexName(of: term($0, .concept, nil), .english)
        }
        #expect(names.sorted().map(\.words) == ["apple", "éclair", "Eddystone", "Zebra"])
    }

    @Test func lettersOutsideOfTheTwentySixStandAmongThese() {
        let names = [
            "Zeta", "Øre", "Æthelred", "Þing", "Đakovo", "Łódź", "Ɛwe", "Afar", "Ёж", "Ель", "Йод", "Игла",
        ]
        let indexed = names.map {
            IndexName(of: term($0, .concept, nil), .english)
        }
        let order = "Æthelred Afar Đakovo Łódź Øre Þing Zeta Ɛwe Ёж Ель Игла Йод"
        #expect(indexed.sorted().map(\.words).joined(separator: " ") == order)
    }

    private func term(_ name: String, _ kind: Term.Kind, _ native: String?) -> Term {
        Term(slug: .wick, name: name, kind: kind, native: native, body: Body())
    }
}
