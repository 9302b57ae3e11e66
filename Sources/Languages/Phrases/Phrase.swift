/// A phrase, or a rule of writing, that a language has its own words for.
///
/// What each is for, and the places in it, stand in the table of English; a field of `wording.rec` has the same name.
package enum Phrase: String, CaseIterable, Sendable {
    // How numbers, lists and dates are written.
    case number, groupFrom, quoted, titleOfWork, listOfTwo, listMore, listEnd, eitherOf, titled, bracketed,
        separated
    case comma, fullStop, months, monthsAlone, seasons, day, firstDay, dayOfMonth, daysOfMonth, year
    case beforeChrist, dateInYear, monthInYear, decade, yearBetween, unknownDay, unknownDayOfYear
    case unknownMonth, about, possibly, possiblyAbout, dateRange, dateFrom, dateUntil, unknownEnd
    case unknownStart, bothCalendars
    // How a text is read.
    case wordsAMinute, charactersAMinute, abbreviations, ordinalPoint, firstWords, littleWords
    case nameArticles, workArticles
    // Where a page leads.
    case home, contents, onward, previous, next, glossary, people, timeline, lookUp, takeAlong
    case aboutTheText, otherWays, readOn, asPlainText, overProtocol, toTheText, allSections
    case afterTheOnlySection, afterTheLastSection, beginAgain
    // A text and its length.
    case sectionOf, sectionOfPart, afterTheText, draftNotice, textPart, pagePartOf, pagePart, otherParts
    case continued, length, wholeText, wholeTextOf, bookAsText, bookAsGempub
    case bookAsEPUB, bookOnOnePage
    // What stands below a text.
    case noteNumber, noteHead, noteStart, notes, linksInTheText, termsOnThisPage, when, sources,
        whereItComesUp
    // What stands about the name of a term, before it: “Pronunciation: TROTS-kee”.
    case pronunciation
    case seeAlso, inOtherEntries, eventsHeading, andMore
    // A picture or another file that a text shows.
    case description, credit
    // The kinds of terms in the glossary.
    case concept, conceptsHeading, organisation, organisationsHeading, person, personsHeading, happening
    case happeningsHeading, place, placesHeading, work, worksHeading, byKind, kindList, signs, peopleLabel
    case glossarySummary, peopleSummary, lifeDates
    // The timeline.
    case span, range, yearsAsPicture, eventsAYear, noEvents, mostIsToldOf
    // Notes and sources.
    case notesSummary, sourcesTitle, sourcesLabel, sourcesByView, allWorks, citedIn, seeSections, freeToRead
    // The search.
    case search, searchLabel, searchAgain, searchPrompt, searchInvitation, searchRules, onePageFound
    case pagesFound, tooManyFound, searchIsCut, nothingFound, mostFound, othersFound, fewerWords
    case nearestTerms, occursNowhere, noWordToFind
    // Several texts on one host, and folders of files.
    case library, folderAbove, allTexts, alsoHere, searchAllTexts, searchAllInvitation, lastChanged
    // What the server says if there is no page.
    case noPageAtAddress, noPageAtSelector, menuOfCapsule, noTextAtSelector, noTextAtEmptySelector
    case noPageOfName, nearestNames, severalOfName, askByName, onlyRead
    case pageHasMoved, pageIsGone, pageIsNowAt, wayOutOfGopher, leadsOutOfGopher, notTheWeb, spokenHere
    case programsForIt, comeBackLater, bookIsBeingMade, bookCannotBeMade, answerIsBeingMade,
        answerCannotBeMade, fileIsBeingReplaced, noOtherScheme,
        noOtherHost, noOtherPort, refusedWithHome
    case otherConnection, otherConnectionWithHome, addressTooLong, addressUnterminated
    case addressByteOrderMark, addressControlCharacter, addressNotASCII, addressSpace, addressMisplaced
    case addressPercent, addressRelative, addressBadHost, addressBadPort, addressUser, addressFragment
    case addressNoHost, addressClimbs, queryNotUTF8, requestTooLong, requestUnterminated, selectorTooLong
    case requestControlCharacter, requestNotUTF8, requestFields
    // About the text.
    case readersEdition, originalHeading, certificatesPurpose, ofCertificate, ofPublicKey
    case certificateHeading, certificatesHeading, answersAreCounted, by, editedBy, licence
    // What is counted.
    case sections, words, characters, hours, minutes, hoursAndMinutes, terms, persons, events, works
    case bytes, kilobytes, megabytes, gigabytes
    // An edition.
    case editionTheText, editionAllSections, editionAbout, editionInFigures, editionInShort
    case editionInMinutes, editionNotesTitle, editionNotesLabel, editionNotes, editionBrackets
    case editionOneWork, editionWorks, editionInTheText, editionAddedTo, editionTold, editionDated
    case editionCorrected, editionAdded
    // The same for a text of one's own, which has no editor and is nobody else's article.
    case ownTheText, ownAllSections, ownAbout, ownInFigures, ownInShort, ownInMinutes, ownNotesTitle
    case ownNotes, ownBrackets, ownOneWork, ownWorks, ownInTheText, ownAddedTo, ownTold
    case ownDated, ownCorrected, ownAdded
    // Study.
    case study, studyLabel, studyIntroduction, questionsHeading, testYourself, questions, allQuestions
    case questionOf, hint, typeAnswer, answerPrompt, showAnswer, forDiscussion, pointsFromSides, right
    case notQuite, rightAnswer, rightSpelling, tryAgain, backToQuestion, nextQuestion
    case threeTimesMissed, readAgain, meetAgain, onceMore, allQuestionsDone
    // Drills.
    case drillsHeading, drillTerms, drillDates, drillOrder, drillPeople, whichTerm, whichYear
    case whichFirst, whichNext, whoWasIt, another, yearInDigits, yearsTooEarly, yearsTooLate
    case yourOrder, orderOfTime
    // A review.
    case review, reviewLabel, reviewIntroduction, beginReview, bookmarkThis, reviewBySection
    case tooManyCards, showCard, knewIt, didNotKnow, cardWhat, cardWhen, newCard, dueCards, nothingDue
    case nextDue, enoughNew, memoryFull, memoryDamaged, memoryPartly, goOnWithRest, memoryUnreadable
    case memoryFromFuture, memoryOfOther
    // For a teacher, and to cite.
    case forClass, handout, answersToHandout, nameAndDate, cardsFile, howToCite, citeWhole
    case citeSection, citeFiles, numberedParagraphs, numberedOf, citeParagraph
    // What is different at each visit.
    case onThisDay, nextAnniversary, yearsAgo, randomPage, transaction, transactionIntroduction
    case transactionConnection, transactionRequest, transactionAnswer, transactionSeen
    case transactionVersion, transactionCipher, transactionGroup, transactionServerName
    case transactionNoServerName, transactionNewSession, transactionResumed, transactionAddress
    case transactionSelector, transactionData, transactionHeader, transactionStatus, transactionMenu
    case transactionSeenOfGemini, transactionSeenOfSpartan, transactionSeenOfGopher
    // The changes of an edition.
    case changes, changesLabel
}

extension Phrase {
    /// The name of its field.
    package var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// Returns all phrases by the names of their fields; it is made for one table, and not kept.
    static func byName() -> [Substring: Phrase] {
        Dictionary(uniqueKeysWithValues: allCases.map { ($0.name[...], $0) })
    }

    /// The rules of a language that no other language's can stand for.
    static let rules: Set<Phrase> = [
        .abbreviations, .ordinalPoint, .firstWords, .littleWords, .nameArticles, .workArticles,
    ]

    /// The phrases that a language leaves out if it has no use for them.
    package static let optional: Set<Phrase> = [
        .groupFrom, .monthsAlone, .firstDay, .wordsAMinute, .charactersAMinute, .characters, .abbreviations,
        .ordinalPoint, .firstWords, .nameArticles, .workArticles,
    ]
}
