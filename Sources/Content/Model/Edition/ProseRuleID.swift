/// The id of a rule of prose, by which `Allow` in `capsule.rec` names it.
///
/// An id never changes its meaning: that of a rule which is given up is not used again.
package enum ProseRuleID: String, CaseIterable, Hashable, Sendable {
    // Typography
    case straightQuotes = "t-001"
    case mixedApostrophes = "t-002"
    case foreignQuotes = "t-003"
    case unpairedQuotes = "t-004"
    case doubleSpace = "t-005"
    case spaceBeforeMark = "t-006"
    case noSpaceAfterMark = "t-007"
    case noSpaceBeforeMark = "t-008"
    case hyphenAsDash = "t-009"
    case hyphenInYears = "t-010"
    case mixedEllipses = "t-011"
    case typedSymbol = "t-012"
    case doubledMark = "t-013"
    case ampersand = "t-014"
    case mixedDashes = "t-015"

    // Structure
    case longSentence = "s-001"
    case longParagraph = "s-002"
    case headingStop = "s-003"
    case mixedHeadingCase = "s-004"
    case summaryRepeats = "s-005"
    case numberFirst = "s-007"
    case bareAddress = "s-008"
    case emptyHeading = "s-009"
    case linkWords = "s-010"

    // Apparatus
    case unmarkedTerm = "a-001"
    case termMarkedTwice = "a-002"
    case longNote = "a-003"
    case unattributedQuotation = "a-004"
    case yearWithoutEvent = "a-005"
    case eventWithoutSource = "a-006"
    case isolatedTerm = "a-007"
    case giveawayChoice = "a-008"
    case allOfTheAbove = "a-009"
    case alternativeText = "a-010"
    case sectionWithoutQuestion = "a-011"
    case noteBeforeMark = "a-012"

    // Wording
    case doubledWord = "w-001"
    case crowdedAttribution = "w-002"
    case weaselWord = "w-003"
    case mixedEndings = "w-004"
    case mixedSpellings = "w-005"
    case nameVariants = "w-006"
    case mixedDates = "w-007"
    case mixedAbbreviations = "w-008"
    case longPhrase = "w-009"
}
