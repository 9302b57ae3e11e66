import Content
import Testing

/// The rules of signs and spaces, each with texts that it names and texts that it leaves alone.
struct TypographyTests {
    static let cases: [ProseCase] = [
        // Straight quotation marks: one warning where a capsule has no others, and else each.
        ProseCase(.straightQuotes, "He said ⟦\"⟧no\" and \"yes\"."),
        ProseCase(.straightQuotes, "He said “no” and ⟦\"⟧yes⟦\"⟧."),
        ProseCase(.straightQuotes, "Er sagte ⟦\"⟧nein\".", in: "de"),
        ProseCase(.straightQuotes, "Il dit ⟦\"⟧non\".", in: "fr"),
        ProseCase(.straightQuotes, "Он сказал ⟦\"⟧нет\".", in: "ru"),
        ProseCase(.straightQuotes, "He said “no” and “yes”."),
        ProseCase(.straightQuotes, "Er sagte „nein“.", in: "de"),
        ProseCase(.straightQuotes, "Awo sɛ \"dabi\".", in: "ak"),
        ProseCase(.straightQuotes, "``` A drawing\n\"\"\n```\n\nHe said “no”."),

        ProseCase(.mixedApostrophes, "Lenin's, Stalin's and Marx⟦’⟧s."),
        ProseCase(.mixedApostrophes, "Lenin’s, Stalin’s and Marx⟦'⟧s."),
        ProseCase(.mixedApostrophes, "Lenin's and Stalin's, and ‘no’."),
        ProseCase(.mixedApostrophes, "Lenin’s and Stalin’s."),
        ProseCase(.mixedApostrophes, "L’eau et l’air.", in: "fr"),

        ProseCase(.foreignQuotes, "He said “no”, and she ⟦«⟧oui»."),
        ProseCase(.foreignQuotes, "Er sagte „nein“, und sie ⟦“⟧ja”.", in: "de"),
        ProseCase(.foreignQuotes, "Er sagte „nein“ und „ja“, und sie ⟦»⟧doch«.", in: "de"),
        ProseCase(.foreignQuotes, "Il dit « non », et elle ⟦„⟧oui“.", in: "fr"),
        ProseCase(.foreignQuotes, "He said “no ‘never’ again”."),
        ProseCase(.foreignQuotes, "Er sagte »nein« und »ja«.", in: "de"),
        ProseCase(.foreignQuotes, "Er sagte „nein, ‚nie‘ mehr“.", in: "de"),
        ProseCase(.foreignQuotes, "Il dit « non ». Elle dit « oui ».", in: "fr"),
        ProseCase(.foreignQuotes, "Он сказал «нет, „никогда“».", in: "ru"),
        ProseCase(.foreignQuotes, "Er sagte «nein» und «ja».", in: "de-CH"),
        ProseCase(.foreignQuotes, "He said “no”.\n\n> « Non »\nA Frenchman"),

        ProseCase(.unpairedQuotes, "He said no⟦”⟧ and went."),
        ProseCase(.unpairedQuotes, "He said ⟦“⟧no and went."),
        ProseCase(.unpairedQuotes, "Il dit ⟦«⟧ non et partit.", in: "fr"),
        ProseCase(.unpairedQuotes, "He said “no” and “yes”."),
        ProseCase(.unpairedQuotes, "“I go on,” he said. “And on.\n\n“And on.”"),
        ProseCase(.unpairedQuotes, "“What I say\n\n“I say.”\n\n‘No,’ he said."),
        ProseCase(.unpairedQuotes, "Er sagte „nein“ und »ja«.", in: "de"),

        ProseCase(.doubleSpace, "One⟦  ⟧two."),
        ProseCase(.doubleSpace, "One.⟦  ⟧Two. Three.⟦   ⟧Four."),
        ProseCase(.doubleSpace, "One. [^a] Two.\n\n[^a]: One. Two."),
        ProseCase(.doubleSpace, "| One  two\n\nThree [*four*] five."),
        ProseCase(.doubleSpace, "``` A drawing\n|  |\n```\n\nWords."),

        ProseCase(.spaceBeforeMark, "One⟦ ,⟧ two⟦ .⟧"),
        ProseCase(.spaceBeforeMark, "One⟦ !⟧ Two⟦ :⟧ three."),
        ProseCase(.spaceBeforeMark, "Eins⟦ ;⟧ zwei.", in: "de"),
        ProseCase(.spaceBeforeMark, "Un⟦ ,⟧ deux ; trois !", in: "fr"),
        ProseCase(.spaceBeforeMark, "One, two. A file .gitignore, and … a gap ... here."),
        ProseCase(.spaceBeforeMark, "Un ; deux : trois ! Quatre ?", in: "fr"),
        ProseCase(.spaceBeforeMark, "It costs .5 of a crown, or ,5 elsewhere."),

        ProseCase(.noSpaceAfterMark, "One ⟦word,two⟧ words."),
        ProseCase(.noSpaceAfterMark, "It ⟦ended.Then⟧ it began; ⟦yes;no⟧."),
        ProseCase(.noSpaceAfterMark, "It costs 1,000 or 1.5. See capsule.rec, the U.S. and e.g. this."),
        ProseCase(.noSpaceAfterMark, "See https://example.org/One,two and a@B.Org and swift/Package.Swift."),
        ProseCase(.noSpaceAfterMark, "At 10:30 they said: go. (No.) “Yes.” P.S. yes."),

        ProseCase(.noSpaceBeforeMark, "Il dit ⟦non;⟧ elle dit ⟦oui!⟧", in: "fr"),
        ProseCase(.noSpaceBeforeMark, "Il dit ⟦«⟧non ».", in: "fr"),
        ProseCase(.noSpaceBeforeMark, "Il dit « non » ; elle dit : « oui » !", in: "fr"),
        ProseCase(
            .noSpaceBeforeMark,
            "Il dit «\u{202F}non\u{202F}»\u{202F}; elle rit, et s'en va.",
            in: "fr"
        ),
        ProseCase(.noSpaceBeforeMark, "Il dit «non»; elle dit oui!", in: "fr-CH"),
        ProseCase(.noSpaceBeforeMark, "He said: no! Really? Yes; no."),

        ProseCase(.hyphenAsDash, "One ⟦-⟧ or two."),
        ProseCase(.hyphenAsDash, "One ⟦--⟧ or two, three⟦--⟧four."),
        ProseCase(.hyphenAsDash, "Eins ⟦-⟧ oder zwei.", in: "de"),
        ProseCase(.hyphenAsDash, "One – or two—three, twenty-one."),
        ProseCase(.hyphenAsDash, "Call it with --prose, or 5 - 3, or x/--y."),
        ProseCase(.hyphenAsDash, "A line --- is a rule."),

        ProseCase(.hyphenInYears, "From ⟦1917-1923⟧ and ⟦1917-23⟧."),
        ProseCase(.hyphenInYears, "Von ⟦1917-1923⟧.", in: "de"),
        ProseCase(
            .hyphenInYears,
            "From 1917–1923, on 1923-10-08, in 1923-10, 555-1234, ISBN 978-0-1234-5678-9."
        ),
        ProseCase(.hyphenInYears, "The year 1905-06 may be a month, and 1923-1917 is none."),
        ProseCase(.hyphenInYears, "A rope of 1000-1200 m, and a peak of 1800-1900 km."),

        ProseCase(.mixedEllipses, "One … two … three⟦...⟧"),
        ProseCase(.mixedEllipses, "One... two... three⟦…⟧"),
        ProseCase(.mixedEllipses, "One... two..."),
        ProseCase(.mixedEllipses, "One … two …"),
        ProseCase(.mixedEllipses, "One … and ../two and .... four."),

        ProseCase(.typedSymbol, "⟦(c)⟧ 2026 by me."),
        ProseCase(.typedSymbol, "Swift⟦(r)⟧ and Lectern⟦(tm)⟧."),
        ProseCase(.typedSymbol, "Items (a), (b), (c) and (d); 2(c) too."),
        ProseCase(.typedSymbol, "© 2026. A right (r) and a left (l)."),

        ProseCase(.doubledMark, "One⟦,,⟧ two⟦;,⟧ three⟦..⟧"),
        ProseCase(.doubledMark, "One, two; three... four … ../five e.g., six."),
        ProseCase(.doubledMark, "What?! No!! std::vector."),

        ProseCase(.ampersand, "bread ⟦&⟧ butter"),
        ProseCase(.ampersand, "rot ⟦&⟧ blau", in: "de"),
        ProseCase(.ampersand, "Marks & Spencer, and R&D, and A & B."),

        ProseCase(.mixedDashes, "One – two – three⟦—⟧four."),
        ProseCase(.mixedDashes, "One – two – three, 1917–1923."),
        ProseCase(.mixedDashes, "One—two—three, the Molotov–Ribbentrop pact."),
        ProseCase(.mixedDashes, "Он — она — оно.", in: "ru"),
    ]

    @Test(arguments: cases) func aRuleFindsWhatIsMarkedAndNothingElse(_ example: ProseCase) {
        expect(example)
    }

    @Test func eachTextIsBegunOnceByItsNumber() {
        expect(ProseCase(.numberFirst, "[#12] The first. ⟦30⟧ men came."))
    }
}
