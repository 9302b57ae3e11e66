import Content

extension ProseRule {
    /// The rules of signs and spaces.
    static let typography: [ProseRule] = [
        ProseRule(
            .straightQuotes,
            "straight-quotes",
            "Quotation marks are those of the language, not the straight ones of a typewriter.",
            .variants(noteStraightQuotes)
        ),
        ProseRule(
            .mixedApostrophes,
            "mixed-apostrophes",
            "Apostrophes are straight or curled, the same throughout.",
            .variants(noteApostrophes)
        ),
        ProseRule(
            .foreignQuotes,
            "foreign-quotes",
            "Quotation marks are not those of another language, and of one style throughout.",
            .variants(noteQuotationStyle)
        ),
        ProseRule(
            .unpairedQuotes,
            "unpaired-quotes",
            "A quotation that is opened in a paragraph is closed in it.",
            .passage(findUnpairedQuotes)
        ),
        ProseRule(
            .doubleSpace,
            "double-space",
            "One space stands between words and between sentences.",
            .passage(findDoubleSpaces)
        ),
        ProseRule(
            .spaceBeforeMark,
            "space-before-mark",
            "No space stands before a comma or a full stop, before other marks where the language has none, or inside brackets and quotation marks.",
            .passage { passage, findings in
                findSpacesBeforeMarks(passage, &findings)
                findSpacesInBrackets(passage, &findings)
            }
        ),
        ProseRule(
            .noSpaceAfterMark,
            "no-space-after-mark",
            "A space follows a comma, a semicolon, and the end of a sentence.",
            .passage(findMissingSpaces)
        ),
        ProseRule(
            .noSpaceBeforeMark,
            "no-space-before-mark",
            "In French a space stands before ; : ! ? and inside « ».",
            .passage(findMissingFrenchSpaces)
        ),
        ProseRule(
            .hyphenAsDash,
            "hyphen-as-dash",
            "A dash is a dash, not one hyphen between spaces or two.",
            .variants(noteHyphensAsDashes)
        ),
        ProseRule(
            .hyphenInYears,
            "hyphen-in-years",
            "From one year to another leads an en dash: 1917–1923.",
            .passage(findHyphensInYears)
        ),
        ProseRule(
            .mixedEllipses,
            "mixed-ellipses",
            "An ellipsis is three points or one sign, the same throughout.",
            .variants(noteEllipses)
        ),
        ProseRule(
            .typedSymbol,
            "typed-symbol",
            "Signs such as © are written as they are, not as (c).",
            .passage(findTypedSymbols)
        ),
        ProseRule(
            .doubledMark,
            "doubled-mark",
            "A comma, a semicolon or a full stop stands once.",
            .passage(findDoubledMarks)
        ),
        ProseRule(
            .ampersand,
            "ampersand",
            "In a sentence “and” is a word; & is for names.",
            .passage(findAmpersands)
        ),
        ProseRule(
            .mixedDashes,
            "mixed-dashes",
            "Dashes between words are of one length, with or without spaces, throughout.",
            .variants(noteDashes)
        ),
    ]
}
