import Content
import Records
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
        ProseCase(.straightQuotes, "He said ⟦'⟧yes', then 'no way'."),
        ProseCase(.straightQuotes, "He said “no” and ⟦'⟧yes⟦'⟧, (⟦'⟧so⟦'⟧)."),
        ProseCase(.straightQuotes, "Er sagte ⟦'⟧ja'.", in: "de"),
        ProseCase(.straightQuotes, "Don't: 'tis the workers' right, rock 'n' roll, of '68 and the '90s."),
        ProseCase(.straightQuotes, "'Ali and all the soldiers' tents, and James' house."),
        ProseCase(.straightQuotes, "Hans' Haus, 's ist so, 'ne Tür.", in: "de"),
        ProseCase(.straightQuotes, "'s Avonds in 't huis, en 's morgens.", in: "nl"),
        ProseCase(.straightQuotes, "A 12\" record of 6' 2\", and a man of 5'10\" (or 6'1\")."),
        ProseCase(.straightQuotes, "A 12\" record, and ⟦\"⟧no\"."),
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
        ProseCase(.foreignQuotes, "Er sagte ⟦«⟧nein».", in: "de"),
        ProseCase(.foreignQuotes, "Er sagte „nein“ und „ja“, und sie ⟦»⟧doch«.", in: "de"),
        ProseCase(.foreignQuotes, "Il dit « non », et elle ⟦„⟧oui“.", in: "fr"),
        ProseCase(.foreignQuotes, "Он сказал ⟦“⟧да” и ушёл.", in: "ru"),
        ProseCase(.foreignQuotes, "Он сказал ⟦“⟧да”, «нет» и ⟦„⟧так“.", in: "ru"),
        ProseCase(.foreignQuotes, "Il dit ⟦“⟧non”, et elle « oui ».", in: "fr"),
        ProseCase(.foreignQuotes, "Il dit « non, “jamais” », et elle « oui ».", in: "fr"),
        ProseCase(.foreignQuotes, "Dijo «no, “nunca” más» y «sí».", in: "es"),
        ProseCase(.foreignQuotes, "Powiedział „nie, «nigdy» więcej” i „tak”.", in: "pl"),
        ProseCase(.foreignQuotes, "He said “no ‘never’ again”."),
        ProseCase(.foreignQuotes, "Er sagte »nein« und »ja«.", in: "de"),
        ProseCase(.foreignQuotes, "Er sagte „nein, ‚nie‘ mehr“.", in: "de"),
        ProseCase(.foreignQuotes, "Il dit « non ». Elle dit « oui ».", in: "fr"),
        ProseCase(.foreignQuotes, "Он сказал «нет, „никогда“».", in: "ru"),
        ProseCase(.foreignQuotes, "Er sagte «nein» und «ja».", in: "de-CH"),
        ProseCase(.foreignQuotes, "He said “no”.\n\n> « Non »\nA Frenchman"),

        ProseCase(.unpairedQuotes, "He said no⟦”⟧ and went."),
        ProseCase(.unpairedQuotes, "Er sagte „nein⟦”⟧ und ging.", in: "de"),
        ProseCase(.unpairedQuotes, "Er sagte «nein» und ging.", in: "de"),
        ProseCase(.unpairedQuotes, "He said ⟦“⟧no and went."),
        ProseCase(.unpairedQuotes, "Il dit ⟦«⟧ non et partit.", in: "fr"),
        ProseCase(.unpairedQuotes, "He said “no” and “yes”."),
        ProseCase(.unpairedQuotes, "“I go on,” he said. “And on.\n\n“And on.”"),
        ProseCase(.unpairedQuotes, "“What I say\n\n“I say.”\n\n‘No,’ he said."),
        ProseCase(.unpairedQuotes, "Er sagte „nein“ und »ja«.", in: "de"),
        ProseCase(.unpairedQuotes, "“Tak” powiedział, i „nie”.", in: "pl"),
        ProseCase(.unpairedQuotes, "Powiedział “tak” i nie⟦”⟧.", in: "pl"),
        ProseCase(.unpairedQuotes, "A 12” record and a 7” one."),

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
        ProseCase(.spaceBeforeMark, "He came⟦ ,⟧and went⟦ ;⟧then he came. Really⟦ ?⟧He went. No⟦ !⟧)"),
        ProseCase(.spaceBeforeMark, "Er kam⟦ ,⟧und ging.", in: "de"),
        ProseCase(.spaceBeforeMark, "Он пришёл⟦ ,⟧и ушёл⟦ ?⟧", in: "ru"),
        ProseCase(
            .spaceBeforeMark,
            "One ⟦( ⟧no⟦ )⟧ or ⟦( ⟧“yes”) and (no [^a]⟦ )⟧ two (10%⟦ )⟧.\n\n[^a]: T."
        ),
        ProseCase(.spaceBeforeMark, "⟦“ ⟧No,” he said, “yes.⟦ ”⟧ “ ‘So’ ”, “… and”."),
        ProseCase(.spaceBeforeMark, "⟦„ ⟧Ja⟦ “⟧, „nein“ und »so«.", in: "de"),
        ProseCase(.spaceBeforeMark, "Han sagde “nej” og »ja« og „så“ nu.", in: "da"),
        ProseCase(.spaceBeforeMark, "« Oui », dit-il.", in: "fr"),
        ProseCase(.spaceBeforeMark, "Un ⟦( ⟧non⟦ )⟧ !", in: "fr"),
        ProseCase(.spaceBeforeMark, "* [ ] milk\n* [x] bread\n\nIt was :( and :) or ( ) (no)."),
        ProseCase(
            .spaceBeforeMark,
            "Type :wq or !important, the !Kung, at :8080 and ?a=b, with .gmi, :-) ;)"
        ),
        ProseCase(.spaceBeforeMark, "It costs .5 of a crown, or ,5 elsewhere."),

        ProseCase(.noSpaceAfterMark, "One ⟦word,two⟧ words."),
        ProseCase(.noSpaceAfterMark, "It ⟦ended.Then⟧ it began; ⟦yes;no⟧."),
        ProseCase(.noSpaceAfterMark, "“Yes.⟦”He⟧ went. (No.⟦)Then⟧ he came. “Yes,⟦”he⟧ said. \"No!⟦\"She⟧"),
        ProseCase(
            .noSpaceAfterMark,
            "What⟦!?She⟧ left in ⟦1917.Then⟧ in ⟦1923,when⟧ he came. At 2,n and 1.First, 1,4-one."
        ),
        ProseCase(.noSpaceAfterMark, "„Ja.⟦“Er⟧ ging. „Ja?⟦“Sie⟧ kam.", in: "de"),
        ProseCase(.noSpaceAfterMark, "«Да!⟦»Он⟧ ушёл.", in: "ru"),
        ProseCase(.noSpaceAfterMark, "« Oui. ⟦»Il⟧ partit.", in: "fr"),
        ProseCase(.noSpaceAfterMark, "“Yes.” He. “Yes”—he. The U.S.’s, “Yes!”s, “op.cit.”-like; \"a\",\"b\""),
        ProseCase(.noSpaceAfterMark, "Elle partit⟦ ;lui⟧ resta ; lui aussi.", in: "fr"),
        ProseCase(.noSpaceAfterMark, "«¿No?⟦»,dijo⟧ ella.", in: "es"),
        ProseCase(.noSpaceAfterMark, "“Evet”i ve “Sözcü”nün.", in: "tr"),
        ProseCase(.noSpaceAfterMark, "It costs 1,000 or 1.5. See capsule.rec, the U.S. and e.g. this."),
        ProseCase(.noSpaceAfterMark, "See https://example.org/One,two and a@B.Org and swift/Package.Swift."),
        ProseCase(.noSpaceAfterMark, "At 10:30 they said: go. (No.) “Yes.” P.S. yes."),

        ProseCase(.noSpaceBeforeMark, "Il dit ⟦non;⟧ elle dit ⟦oui!⟧", in: "fr"),
        ProseCase(.noSpaceBeforeMark, "Il dit ⟦«⟧non ».", in: "fr"),
        ProseCase(.noSpaceBeforeMark, "Il dit ⟦«⟧non», et ⟦«⟧oui ».", in: "fr"),
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
        ProseCase(
            .hyphenInYears,
            "From ⟦1917 - 1923⟧, ⟦1917 -1923⟧, ⟦1917- 1923⟧ and ⟦1917 - 23⟧, pages ⟦120 - 135⟧ and chapters ⟦9 - 12⟧."
        ),
        ProseCase(
            .hyphenInYears,
            "It is 5 - 3, and 3 - 5 = -2, on 8 - 10 - 23; call 12 - 34, tel. 555 - 1234."
        ),
        ProseCase(.hyphenInYears, "Phone 1900-1999, or tel.: 1900-1999."),
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
        ProseCase(.typedSymbol, "⟦(C)⟧ 1917, Copyright ⟦(c)⟧ Tom, IBM⟦(R)⟧, Lectern ⟦(tm)⟧."),
        ProseCase(
            .typedSymbol,
            "In (a) 1917, (b) 1920, (c) 1923, a function f(r) of SO(R), a Turing machine (TM)."
        ),
        ProseCase(.typedSymbol, "Angestellte(r) und Kranke(r).", in: "de"),
        ProseCase(.typedSymbol, "Senator Smith (R), a list: (c) bread; 2(c) 1917.", in: "en"),
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

    @Test(
        arguments: [
            (
                "One—two—three, and four - five.", "en",
                "a hyphen for a dash stands here, and the dash “—” elsewhere (2 times); write “four—five”"
            ),
            (
                "One – two, three--four.", "en",
                "a dash of two hyphens stands here, and the dash “ – ” elsewhere (once); write “three – four”"
            ),
            ("On 3 May 1923 - a day.", "en", "a hyphen for a dash stands here; write “1923 – a”"),
            ("One - “two”.", "en", "a hyphen for a dash stands here; write “ – ”"),
            ("Он - она.", "ru", "a hyphen for a dash stands here; write “Он — она”"),
            (
                "Er kam — sie ging - er kam.", "de",
                "a hyphen for a dash stands here, and the dash “ — ” elsewhere (once); write “ging — er”"
            ),
        ]
    )
    func theDashIsThatOfTheCapsule(_ text: String, _ language: String, _ message: String) {
        #expect(ProseCase(.hyphenAsDash, text, in: language).diagnostics.map(\.message) == [message])
    }

    @Test func eachTextIsBegunOnceByItsNumber() {
        expect(ProseCase(.numberFirst, "[#12] The first. ⟦30⟧ men came."))
    }

    @Test(arguments: [
        ("Er sagte „nein” und ging.", "de", "” does not close what „ opens; write “"),
        ("Er sagte «nein» und ging.", "de", "«…» stands in this capsule once; write „…“ throughout"),
        (
            "Il dit “non” et partit.", "fr",
            "“…” stands in this capsule once; write «\u{202F}…\u{202F}» throughout"
        ),
    ])
    func marksOfAnotherLanguageHaveOneRemedy(_ text: String, _ language: String, _ message: String) {
        let found = ProseCase(.unpairedQuotes, text, in: language).diagnostics
        #expect(found.filter { $0.rule != nil }.map(\.message) == [message])
    }
}
