import Content
import Records
import Testing

/// The rules of words.
struct WordingTests {
    private static let edition = "SourceTitle: S\nSourceAuthor: Tom Costello\n"

    private static func edition(_ text: String) -> [String: String] {
        ["capsule.rec": ProseCase.capsule(edition), "sections/a.gmi": ProseCase.section(text)]
    }

    static let cases: [ProseCase] = [
        ProseCase(.doubledWord, "It was ⟦the the⟧ end, and ⟦in in⟧ the end."),
        ProseCase(.doubledWord, "⟦The the⟧ end came, ⟦as [*as⟧*] it had."),
        ProseCase(.doubledWord, "It ⟦was was⟧ clear that it ⟦is is⟧. ⟦There there⟧ was, ⟦very very⟧ late."),
        ProseCase(.doubledWord, "Er fragte ⟦nach nach⟧ Brot ⟦für für⟧ uns.", in: "de"),
        ProseCase(.doubledWord, "What it was was known, and all he did did not matter. What it is is here."),
        ProseCase(.doubledWord, "A log-in in May, of interest in in-depth views, is one-one."),
        ProseCase(.doubledWord, "Es war ⟦ein ein⟧ Ende.", in: "de"),
        ProseCase(.doubledWord, "C'était ⟦la la⟧ fin.", in: "fr"),
        ProseCase(.doubledWord, "Это был ⟦конец конец⟧.", in: "ru"),
        ProseCase(.doubledWord, "He had had it, and told you you were right, and said that that was so so."),
        ProseCase(.doubledWord, "He ended, ended, and ended. Ended. Sing Sing is a place. 10 10."),
        ProseCase(.doubledWord, "Die, die die Tür sahen, dass sie sie öffneten.", in: "de"),
        ProseCase(.doubledWord, "What he did did not matter."),
        ProseCase(.doubledWord, "Nous nous levons; vous vous levez.", in: "fr"),
        ProseCase(.doubledWord, "Он сказал, что что бы ни случилось, он придёт.", in: "ru"),
        ProseCase(.doubledWord, "Он сказал, ⟦что что⟧ он придёт.", in: "ru"),
        ProseCase(.doubledWord, "Na na, das war so.", in: "de"),
        ProseCase(.doubledWord, "Si si, c'est vrai.", in: "fr"),
        ProseCase(.doubledWord, "Yavaş yavaş geldi.", in: "tr"),
        ProseCase(.doubledWord, "| Row row row your boat"),

        ProseCase(
            .crowdedAttribution,
            files: edition(
                "Costello argues so. The author says so. Costello holds so. He adds. ⟦Costello writes⟧ so."
            )
        ),
        ProseCase(
            .crowdedAttribution,
            files: edition(
                "Costello argues so. The author says so. He adds, and thinks.\n\nCostello writes so. The article says so."
            )
        ),
        ProseCase(
            .crowdedAttribution,
            files: edition(
                "Costello went. Costello came. Costello saw. Costello ran. In Costello's view he won."
            )
        ),
        ProseCase(.crowdedAttribution, "Costello argues. Costello says. Costello holds. Costello writes."),

        ProseCase(.weaselWord, "It was ⟦clearly⟧ so, ⟦of course⟧. ⟦Some say⟧ more."),
        ProseCase(
            .weaselWord,
            "⟦Clearly⟧, it was ⟦clearly⟧ so, and he ⟦clearly⟧ erred. It was so, ⟦clearly⟧."
        ),
        ProseCase(
            .weaselWord,
            "It was clearly visible. He spoke clearly; he saw clearly that it rose most clearly."
        ),
        ProseCase(.weaselWord, "As a matter of course, a change of course was made. Very very good."),
        ProseCase(.weaselWord, "A 12\" record is ⟦clearly⟧ bigger."),
        ProseCase(.weaselWord, "⟦It is widely believed⟧ that it is."),
        ProseCase(.weaselWord, "Das ist ⟦offensichtlich⟧ so.", in: "de"),
        ProseCase(.weaselWord, "C'est ⟦évidemment⟧ ainsi, ⟦bien sûr⟧.", in: "fr"),
        ProseCase(.weaselWord, "Это, ⟦как известно⟧, так.", in: "ru"),
        ProseCase(
            .weaselWord,
            "He said “clearly”, and wrote of courses in the course of a day. Some saying."
        ),
        ProseCase(.weaselWord, "> Clearly so, of course.\nSomebody"),
        ProseCase(.weaselWord, "Clearly c'est une erreur.", in: "fr"),

        ProseCase(.mixedEndings, "They organise, realised, and ⟦recognize⟧."),
        ProseCase(.mixedEndings, "Organization and realizing, then ⟦recognised⟧."),
        ProseCase(.mixedEndings, "They ⟦organise⟧.", in: "en-US"),
        ProseCase(
            .mixedEndings,
            "They organize and realize, in-demand advertising, a surprise, a size, wise and otherwise."
        ),
        ProseCase(
            .mixedEndings,
            "They organise at the World Health Organization, and “recognize” is a word."
        ),
        ProseCase(.mixedEndings, "They organise and realise."),

        ProseCase(.mixedSpellings, "The colour of a harbour, and its ⟦color⟧, and its colour."),
        ProseCase(.mixedSpellings, "The ⟦colour⟧ of a ⟦theatre⟧.", in: "en-US"),
        ProseCase(.mixedSpellings, "The ⟦color⟧ of a ⟦theater⟧.", in: "en-GB"),
        ProseCase(.mixedSpellings, "The colour of a theatre, and the Defense Department.", in: "en-GB"),
        ProseCase(.mixedSpellings, "The color of a theater."),
        ProseCase(.mixedSpellings, "The colour of a harbour in a ⟦catalog⟧."),
        ProseCase(.mixedSpellings, "The harbour, and the ⟦color⟧ of it."),
        ProseCase(.mixedSpellings, "The harbour, and its colour in a catalogue."),

        ProseCase(.nameVariants, "He met Trotsky, then Trotsky again, and ⟦Trotskii⟧'s friend."),
        ProseCase(.nameVariants, "With Sergei, Sergei and ⟦Sergey⟧."),
        ProseCase(.nameVariants, "With Broué and Broué, and ⟦Broue⟧."),
        ProseCase(.nameVariants, "With Zinoviev, Marin and Martin, Lenin and Lenina, Peters and Peeters."),
        ProseCase(.nameVariants, "With Trotsky and Trotsky's friend. Trotskii is how he begins."),
        ProseCase(.nameVariants, "Önce Batum, sonra Batum’a ve Batum'dan.", in: "tr"),
        ProseCase(.nameVariants, "С Троцким и Троцкого.", in: "ru"),

        ProseCase(.mixedDates, "On 8 October 1923, on 9 October, and on ⟦October 10⟧, 1923."),
        ProseCase(.mixedDates, "On October 8, on October 9, and on ⟦10 October⟧."),
        ProseCase(.mixedDates, "On 8 October, on 9 October, on ⟦10th October⟧, and on ⟦1923-10-11⟧."),
        ProseCase(.mixedDates, "On 8 October 1923. In October 1923, by October, 30 in May, and in May 1924."),
        ProseCase(.mixedDates, "On 8 October. May 1 be excused? By March 5 men came, and May 3 of them go."),
        ProseCase(.mixedDates, "On 8 October, on 9 May, on ⟦March 5⟧ men came, by ⟦March 6⟧ the rest."),
        ProseCase(.mixedDates, "On 8 October, and at /a/1923-10-08 they may 8 times."),
        ProseCase(.mixedDates, "Am 8. Oktober, October 8, 8 October.", in: "de"),

        ProseCase(.mixedAbbreviations, "One, e.g. two, e.g. three, ⟦eg⟧ four."),
        ProseCase(.mixedAbbreviations, "Mr Lind, Mr Voss, and ⟦Mr.⟧ Holm."),
        ProseCase(.mixedAbbreviations, "One, e.g. two, i.e. three. Mr Lind and Dr. Voss."),
        ProseCase(.mixedAbbreviations, "One vs two, and so one vs."),

        ProseCase(.longPhrase, "It rose ⟦due to the fact that⟧ it was warm, ⟦at this point in time⟧."),
        ProseCase(.longPhrase, "It rose due to facts, and in the event. He wrote “due to the fact that”."),
        ProseCase(.longPhrase, "Es war due to the fact that.", in: "de"),
    ]

    @Test func aDayIsNamedAsItIsWritten() {
        #expect(
            ProseCase(.mixedDates, "On 8 October 1923, and on October 22, 1924.").diagnostics.map(\.message)
                == [
                    "“October 22” stands here, and the form “8 October” elsewhere (once); write “22 October”"
                ]
        )
    }

    @Test(arguments: cases) func aRuleFindsWhatIsMarkedAndNothingElse(_ example: ProseCase) {
        expect(example)
    }

    @Test func aSpellingIsNamedByTheListOfItsKind() {
        #expect(
            ProseCase(.mixedSpellings, "The harbour, and the color of it.").diagnostics.map(\.message) == [
                "“color” stands here, and the spelling of Britain elsewhere (once); write “colour”"
            ]
        )
    }
}
