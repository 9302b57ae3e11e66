import Content

extension ProseRule {
    /// The rules of sentences, paragraphs and headings.
    static let structure: [ProseRule] = [
        ProseRule(
            .longSentence,
            "long-sentence",
            "A sentence has at most \(Length.sentence) words.",
            .passage(findLongSentences)
        ),
        ProseRule(
            .longParagraph,
            "long-paragraph",
            "A paragraph has at most \(Length.paragraph) words.",
            .passage(findLongParagraphs)
        ),
        ProseRule(
            .headingStop,
            "heading-stop",
            "A title or a heading ends without a full stop or a colon.",
            .passage(findHeadingStops)
        ),
        ProseRule(
            .mixedHeadingCase,
            "mixed-heading-case",
            "Headings are written as sentences or as titles, the same throughout.",
            .variants(noteHeadingCase)
        ),
        ProseRule(
            .summaryRepeats,
            "summary-repeats",
            "A summary does not begin with the first sentence of its text.",
            .text(findRepeatingSummaries)
        ),
        ProseRule(
            .numberFirst,
            "number-first",
            "A sentence begins with a word, not with figures.",
            .passage(findNumbersFirst)
        ),
        ProseRule(
            .bareAddress,
            "bare-address",
            "An address in a sentence is a link with words.",
            .passage(findBareAddresses)
        ),
        ProseRule(
            .emptyHeading,
            "empty-heading",
            "Something stands between a heading and the next one of its level, and below the last.",
            .text(findEmptyHeadings)
        ),
        ProseRule(
            .linkWords,
            "link-words",
            "The words of a link say where it leads.",
            .passage(findEmptyLinkWords)
        ),
    ]

    /// The lengths beyond which a reader loses the thread.
    enum Length {
        static let sentence = 40
        static let paragraph = 200
        /// In sentences, the one that is its title aside.
        static let note = 5
    }
}
