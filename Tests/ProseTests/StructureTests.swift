import Content
import Testing

@testable import Prose

/// The rules of sentences, paragraphs and headings.
struct StructureTests {
    private static func words(_ count: Int) -> String {
        Array(repeating: "word word", count: count / 2).joined(separator: " ")
            + (count % 2 == 1 ? " word" : "")
    }

    static let cases: [ProseCase] = [
        ProseCase(.longSentence, "Short. ⟦Oh \(words(40)).⟧ Short."),
        ProseCase(.longSentence, "⟦Oh \(words(40))?⟧ [^a]\n\n[^a]: Title. ⟦And \(words(40)).⟧"),
        ProseCase(.longSentence, "⟦Oh \(words(20)) [*\(words(20))*] word.⟧"),
        ProseCase(.longSentence, "Oh \(words(39)). Oh \(words(39))."),
        ProseCase(.longSentence, "> Oh \(words(60)).\nSomebody"),
        ProseCase(.longSentence, "* Oh \(words(30))\n* Oh \(words(30))"),
        ProseCase(.longSentence, "Herr Dr. X, \(words(30)). Am 8. Mai \(words(30)).", in: "de"),

        ProseCase(.longParagraph, "⟦\(words(200)) end.⟧"),
        ProseCase(.longParagraph, "\(words(150))\n\n\(words(150))"),
        ProseCase(.longParagraph, "> \(words(300))\nSomebody"),

        ProseCase(.headingStop, "## One or two⟦.⟧\n\nWords."),
        ProseCase(.headingStop, "## One or two⟦:⟧\n\nWords."),
        ProseCase(.headingStop, files: ["sections/a.gmi": ProseCase.section("Words.", title: "The end⟦.⟧")]),
        ProseCase(
            .headingStop,
            "## One or two?\n\nWords.\n\n## Of bread\n\n### By E. H.\n\n## And so …\n\nWords."
        ),
        ProseCase(.headingStop, "## And so on ...\n\nWords."),

        ProseCase(
            .mixedHeadingCase,
            "## How bread rises slowly\n\nA.\n\n## Where bread comes from\n\nB.\n\n## ⟦How Every Baker Works⟧\n\nC."
        ),
        ProseCase(.mixedHeadingCase, "## How Bread Rises Slowly\n\nA.\n\n## Where Bread Comes From\n\nB."),
        ProseCase(
            .mixedHeadingCase,
            "## How bread rises\n\nA.\n\n## The New York Times\n\nB.\n\n## London\n\nC.\n\n## In Great Britain\n\nD."
        ),
        ProseCase(
            .mixedHeadingCase,
            "## Wie Brot wirklich aufgeht\n\nA.\n\n## Mehl Wasser Salz Zeit\n\nB.",
            in: "de"
        ),

        ProseCase(
            .summaryRepeats,
            "Flour and water are enough. They rise.",
            summary: "⟦Flour and water are enough.⟧ What happens in the night."
        ),
        ProseCase(
            .summaryRepeats,
            "## First\n\nFlour and water are [*enough*]! They rise.",
            summary: "⟦Flour and water are enough.⟧ What happens in the night."
        ),
        ProseCase(
            .summaryRepeats,
            "Flour and water are enough.",
            summary: "Flour and water do not rise. A night."
        ),
        ProseCase(
            .summaryRepeats,
            "Bread. It rises.",
            summary: "Bread. What it does in one night with all of us."
        ),

        ProseCase(.numberFirst, "Words. ⟦12⟧ men came. ⟦1917⟧ was a year."),
        ProseCase(.numberFirst, "Words. [^a] ⟦12⟧ men came.\n\n[^a]: Title. 12 men."),
        ProseCase(.numberFirst, "8 October 1923, a Monday, was cold. 9th May was not. ⟦45⟧ May Day marches."),
        ProseCase(.numberFirst, "In 1917 twelve men came. “12 men came.” 6.1 A chapter."),
        ProseCase(.numberFirst, "1. 12 men\n2. 14 men\n\n1917. That was a year."),
        ProseCase(.numberFirst, "3D printing came."),
        ProseCase(.numberFirst, "Worte. 12 Männer kamen.", in: "de"),

        ProseCase(.bareAddress, "See ⟦https://example.org/a?b=c⟧. And (⟦gemini://example.org/⟧)."),
        ProseCase(.bareAddress, "* at ⟦gopher://example.org/1/a⟧ too"),
        ProseCase(
            .bareAddress,
            "See [[https://example.org/a|the page]], the scheme https: and gemini.\n\n=> https://example.org/ A page"
        ),
        ProseCase(.bareAddress, "See [[https://example.org/a|https://example.org/a]]."),

        ProseCase(.emptyHeading, "## ⟦One⟧\n\n## Two\n\nWords.\n\n### ⟦Three⟧"),
        ProseCase(
            .emptyHeading,
            "## One\n\n### Two\n\nWords.\n\n## Three\n\n```table: x\n| a | b |\n|---|---|\n| c | d |\n```"
        ),

        ProseCase(
            .linkWords,
            "See [[https://example.org/|⟦here⟧]] and [[https://example.org/|⟦Click here⟧]]."
        ),
        ProseCase(.linkWords, "Words.\n\n=> https://example.org/ ⟦Read more⟧"),
        ProseCase(.linkWords, "Siehe [[https://example.org/|⟦hier⟧]].", in: "de"),
        ProseCase(
            .linkWords,
            "See [[https://example.org/|what is here]]; here it is.\n\n=> https://example.org/"
        ),
    ]

    @Test(arguments: cases) func aRuleFindsWhatIsMarkedAndNothingElse(_ example: ProseCase) {
        expect(example)
    }
}
