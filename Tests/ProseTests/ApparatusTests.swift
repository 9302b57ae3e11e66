import Content
import Testing

/// The rules of terms, notes, quotations, the timeline and questions.
struct ApparatusTests {
    private static let lamp = "Term: Lamp\nKind: concept\nAlias: great lamp\n\nA light.\n"
    private static let trotsky = "Term: Leon Trotsky\nKind: person\nAlias: Trotsky\n\nA man.\n"

    /// A capsule whose two sections are of these texts.
    private static func terms(
        _ text: String,
        _ other: String = "[[lamp]] and [[trotsky]]."
    ) -> [String: String] {
        [
            "capsule.rec": ProseCase.capsule("SectionOrder: a b\n"),
            "sections/a.gmi": ProseCase.section(text), "sections/b.gmi": ProseCase.section(other),
            "glossary/lamp.gmi": lamp, "glossary/trotsky.gmi": trotsky,
        ]
    }

    private static func events(_ text: String, _ events: [String]) -> [String: String] {
        [
            "sections/a.gmi": ProseCase.section(text),
            "timeline.rec": events.map { "\($0)\nTitle: An event\nText: Something.\nSection: a\n" }
                .joined(separator: "\n"),
        ]
    }

    private static func question(_ right: String, _ wrong: String...) -> [String: String] {
        [
            "questions.rec": "Key: k\nSection: a\nPrompt: Which?\nChoice: * \(right)\n"
                + wrong.map { "Choice: \($0)\nBecause: It is not.\n" }.joined() + "Explanation: It is.\n"
        ]
    }

    private static func sections(_ asked: String) -> [String: String] {
        let slugs = ["a", "b", "c", "d"]
        var files = Dictionary(
            uniqueKeysWithValues: slugs.map {
                ("sections/\($0).gmi", ProseCase.section("Words.", title: "Name"))
            }
        )
        files["capsule.rec"] = ProseCase.capsule("SectionOrder: a b c d\n")
        files["questions.rec"] =
            asked.map { "Key: k\($0)\nSection: \($0)\nPrompt: Why?\nPoints: So.\n" }.joined(separator: "\n")
        return files
    }

    static let cases: [ProseCase] = [
        ProseCase(.unmarkedTerm, files: terms("A ⟦lamp⟧ and a lamp. ⟦Trotsky⟧ saw it.")),
        ProseCase(.unmarkedTerm, files: terms("The ⟦great lamp⟧ burns.")),
        ProseCase(.unmarkedTerm, files: terms("The ⟦Great lamp⟧ burns.")),
        ProseCase(.unmarkedTerm, files: terms("A [[lamp]], before it a lamp; [[trotsky|he]] and Trotsky.")),
        ProseCase(.unmarkedTerm, files: terms("The Lamp is a ship; lamps burn; trotsky is no name.")),
        ProseCase(.unmarkedTerm, files: terms("Words [[trotsky|of a lamp]].\n\n> Trotsky saw it.\nSomebody")),
        ProseCase(.unmarkedTerm, files: terms("A word. [^a]\n\n[^a]: A title. Trotsky.")),

        ProseCase(.termMarkedTwice, files: terms("A [[lamp]] and ⟦[[great lamp]]⟧, and ⟦[[lamp|lamps]]⟧.")),
        ProseCase(
            .termMarkedTwice,
            files: terms("A [[lamp]]. [^a]\n\n[^a]: A title. A [[lamp]].", "A [[lamp]], [[trotsky]].")
        ),

        ProseCase(.longNote, "Words. [^a]\n\n[^⟦a⟧]: Title. One. Two. Three. Four. Five. Six."),
        ProseCase(.longNote, "Words. [^a]\n\n[^⟦a⟧]: Title. One. Two. Three. Four.\n\n    Five. Six."),
        ProseCase(.longNote, "Words. [^a]\n\n[^a]: Title. One, e.g. two. Two. Three, A. B. C. Four. Five."),

        ProseCase(.unattributedQuotation, "Words.\n\n> ⟦Life is no rarity.⟧\n\nMore words."),
        ProseCase(.unattributedQuotation, "Words.\n\n> Life is no rarity.\nLouis Pasteur\n\nMore words."),
        ProseCase(.unattributedQuotation, "Pasteur wrote:\n\n> Life is no rarity.\n\nMore words."),
        ProseCase(.unattributedQuotation, "Words.\n\n> Life is no rarity. [^a]\n\n[^a]: Pasteur. In Lille."),
        ProseCase(.unattributedQuotation, "Words. [^a]\n\n> Life is no rarity.\n\n[^a]: Pasteur. In Lille."),
        ProseCase(.unattributedQuotation, "| Life is no rarity\n\nWords."),

        ProseCase(
            .yearWithoutEvent,
            files: events(
                "In ⟦1920⟧, in 1920, in 1917, in 1922 and in 1950.",
                ["Date: 1917", "Date: 1921/1925"]
            )
        ),
        ProseCase(
            .yearWithoutEvent,
            files: events("It weighs 1920kg or €1920, is “1920” and 1,920.", ["Date: 1917", "Date: 1925"])
        ),
        ProseCase(
            .yearWithoutEvent,
            files: events(
                "On page 1920, at 1921 m, in room 1922, p. 1923 and No. 1924, but on page 3 in ⟦1921⟧.",
                ["Date: 1917", "Date: 1925"]
            )
        ),
        ProseCase(
            .yearWithoutEvent,
            files: events("In 1917 [^a].\n\n[^a]: Title. In 1920.", ["Date: 1917", "Date: 1925"])
        ),
        ProseCase(.yearWithoutEvent, "In 1920 and 1921."),

        ProseCase(
            .eventWithoutSource,
            files: [
                "timeline.rec": ["Source: s", "Source: s", "Source: s", ""].map {
                    "Date: 1917\nTitle: \($0.isEmpty ? "⟦An event⟧" : "One")\nText: Words.\nSection: a\n\($0)"
                }.joined(separator: "\n\n") + "\n", "sources.rec": "Key: s\nCitation: A book\n",
            ]
        ),
        ProseCase(.eventWithoutSource, files: events("Words.", ["Date: 1917", "Date: 1918"])),

        ProseCase(
            .isolatedTerm,
            files: Dictionary(
                uniqueKeysWithValues: ["a", "b", "c", "d"].map { slug in
                    let next = slug == "d" ? "" : "See: d\n"
                    let name = slug == "d" ? "⟦D term⟧" : "\(slug) term"
                    return ("glossary/\(slug).gmi", "Term: \(name)\nKind: concept\n\(next)\nWords.\n")
                }
            )
        ),
        ProseCase(.isolatedTerm, files: terms("A [[lamp]] and [[trotsky|he]].")),

        ProseCase(
            .giveawayChoice,
            files: question(
                "⟦The provisional government that had ruled since the month of March⟧",
                "The Tsar",
                "The army"
            )
        ),
        ProseCase(.giveawayChoice, files: question("The provisional government", "The Tsar", "The army")),
        ProseCase(
            .giveawayChoice,
            files: question("The Tsar", "The provisional government that had ruled since the month of March")
        ),

        ProseCase(.allOfTheAbove, files: question("The Tsar", "⟦All of the above⟧", "⟦None of these⟧")),
        ProseCase(.allOfTheAbove, files: question("The Tsar", "All of them ran away", "None")),

        ProseCase(
            .alternativeText,
            files: [
                "sections/a.gmi": ProseCase.section("Words."),
                "media.rec": "File: a.png\nAlt: ⟦Picture of⟧ a bowl\n",
            ]
        ),
        ProseCase(
            .alternativeText,
            files: [
                "media.rec":
                    "File: a.png\nAlt: ⟦A bowl.⟧\nCaption: A bowl\n\nFile: b.png\nAlt: The dough stands in a picture of a bowl\nCaption: A bowl\n"
            ]
        ),
        ProseCase(.alternativeText, files: ["media.rec": "File: a.png\nAlt: A bowl, seen from above\n"]),

        ProseCase(
            .sectionWithoutQuestion,
            files: sections("abc").merging(["sections/d.gmi": ProseCase.section("Words.", title: "⟦Last⟧")]) {
                $1
            }
        ),
        ProseCase(.sectionWithoutQuestion, files: sections("a")),
        ProseCase(.sectionWithoutQuestion, files: sections("abcd")),
        ProseCase(.sectionWithoutQuestion, "Words."),

        ProseCase(
            .noteBeforeMark,
            "Words⟦[^a]⟧. More ⟦[^b]⟧, words.\n\n[^a]: Title. Words.\n[^b]: Title. Words."
        ),
        ProseCase(
            .noteBeforeMark,
            "Words. [^a] More, [^b] words [^c] go on.\n\n[^a]: T.\n[^b]: T.\n[^c]: T."
        ),
    ]

    @Test(arguments: cases) func aRuleFindsWhatIsMarkedAndNothingElse(_ example: ProseCase) {
        expect(example)
    }
}
