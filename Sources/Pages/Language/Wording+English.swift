import Content
import Text

extension Wording {
    package static let english = Wording(
        home: "Home",
        contents: "Contents",
        onward: "Onward",
        previous: { "Previous: \($0)" },
        next: { "Next: \($0)" },
        glossary: "Glossary",
        people: "People",
        timeline: "Timeline",
        lookUp: "Look things up",
        takeAlong: "Take it along",
        besides: "About the text",
        otherWays: "Other ways to read",
        readOn: "Read on",
        asPlainText: "This page as plain text",
        overProtocol: { "This page over \($0)" },
        toTheText: { "To the text: \($0)" },
        allSections: { "All \($0) sections" },
        afterTheLastSection: {
            $0 == 1 ? "That was the whole text." : "That was the last of \($0) sections."
        },
        beginAgain: { "Begin again: \($0)" },

        place: { "Section \($0) of \($1)" },
        afterTheText: "After the text",
        isDraft: "This is a draft and is not published yet.",
        textPart: { "Part \($0)" },
        placeInPart: { "Part \($0), \($1.prefix(1).lowercased())\($1.dropFirst())" },
        partOf: { "Part \($0) of \($1)" },
        part: { "Part \($0)" },
        otherParts: "Other parts",
        goesOn: { "\($0) (continued)" },
        wordsAndMinutes: { "\($0), about \($1)" },
        wordsAMinute: 220,
        wholeText: "The whole text on one page",
        wholeTextOf: { "\($0): the whole text" },

        noteNumber: { "note\u{A0}\($0)" },
        notes: "Notes",
        linksInTheText: "Links in the text",
        termsOnThisPage: "Terms on this page",
        when: "When",
        sourcesHeading: "Sources",
        whereItComesUp: "Where it comes up",
        seeAlso: "See also",
        inOtherEntries: "In other entries",
        eventsHeading: "Events",
        quoted: { "“\($0)”" },
        andMore: { "and \($0) more" },

        description: "Description",
        credit: { "Credit: \($0)" },

        concept: Noun(one: "concept", others: "concepts"),
        organisation: Noun(one: "organisation", others: "organisations"),
        person: Noun(one: "person", others: "people"),
        happening: Noun(one: "event", others: "events"),
        locality: Noun(one: "place", others: "places"),
        work: Noun(one: "work", others: "works"),
        byKind: "By kind",
        signs: "Signs",
        peopleLabel: "People, with their dates and a line on each",
        glossarySummary: {
            $0 == 1 ? "1 term" : "\($0) terms by letter, people by surname; at the end in words by kind"
        },
        peopleSummary: { $0 == 1 ? "1 person" : "\($0) people by surname" },

        span: { "\($0), from \($1) to \($2)" },
        range: { $0 == $1 ? $0 : "\($0) to \($1)" },
        yearsAsPicture: "The years as a picture",
        eventsAYear: "Events a year, with a sign for each",
        noEvents: { "\($0): none" },
        mostOf: { "Most is told of \(joined($0, "and"))." },
        bothCalendars: { "\($0) (\($1), old style)" },

        notesSummary: { $0 == 1 ? "1 note" : "\($0) notes, numbered as in the text they belong to" },
        sourcesTitle: "Sources and further reading",
        sourcesLabel: "All sources, with where they are cited",
        sourcesByView: "Sources and further reading, by viewpoint",
        fromAToZ: "All works, A to Z",
        citedIn: { "Cited in: \($0)" },
        seeSections: { "See \($0.count == 1 ? "section" : "sections") \(joined($0, "and"))." },
        onTheWeb: { "\($0) (free to read)" },

        search: "Search",
        searchLabel: "Search: any word of the text, the glossary, the timeline",
        searchAgain: "Search again",
        searchPrompt: "Search for",
        searchInvitation: "Search for any word of the text, the glossary, the timeline, the sources.",
        searchRules: """
            Words are found in all their forms, with or without accents, capitals and hyphens; of the last, its beginning will \
            do. Little words such as “the” or “what” do not count. The pages that have all other words are listed, and where \
            none has, those that have most of them.
            """,
        found: { pages, shown in
            if shown < pages {
                return "\(pages) pages; these \(shown) fit best. Another word narrows the search."
            }
            return pages == 1 ? "1 page" : "\(pages) pages, the best first"
        },
        searchIsCut: { "Only the first \($0) characters were looked for." },
        nothingFound: "No text here has all of these words.",
        mostFound: "These pages have most of them:",
        othersFound: "These pages have the other words:",
        fewerWords: "Fewer words may find more, or the beginning of one word.",
        nearestTerms: "Nearest in the glossary",
        occursNowhere: { "No text here has \($0.map { "“\($0)”" }.joined(separator: " or "))." },

        library: "Library",
        folderAbove: "The folder above",
        allTexts: "All texts here",
        alsoHere: "Also here",
        searchAllTexts: "Search all texts",
        searchAllInvitation: "Search all texts here, their glossaries, timelines and sources.",
        lastChanged: { "last changed \($0)" },

        noPageAtAddress: "There is no page at this address; the contents are at /",
        noPageAtSelector: "There is no page at this selector",
        menuOfCapsule: "The menu of the capsule",
        noTextAtSelector: {
            "There is no text at this selector; \($0.isEmpty ? "the empty selector" : "the selector \($0)") is the menu of the capsule."
        },
        pageHasMoved: "This page has moved",
        pageIsGone: "This page is gone",
        pageIsNowAt: { "The page is now at \($0)" },
        wayOutOfGopher: "A link out of Gopher",
        leadsOutOfGopher: { "This link leads out of Gopher, to \($0)." },
        notTheWeb: { "This is \($0), not the web" },
        spokenHere: {
            "Your browser speaks HTTP. This server speaks \($0), a smaller protocol for reading, which has programs of its own."
        },
        whatOpensIt: "These programs, among others, open it:",
        comeBackLater: {
            "Too many requests from your address: come back in \($0) \($0 == 1 ? "second" : "seconds")"
        },

        ofEdition: englishEdition,
        ofOwnText: englishOwnText,
        edition: { "A reader's edition of \($0)" },
        originalHeading: "The original",
        certificatesPurpose: "Your client can show you which certificate it was given. Compare it with this:",
        ofCertificate: "SHA-256 of the certificate",
        ofPublicKey: "SHA-256 of the public key, which Lagrange and Amfora remember",
        certificates: Noun(one: "Certificate", others: "Certificates"),
        by: { "By \($0)" },
        editedBy: { "Edited by: \($0)" },
        licence: { "Licence: \($0)" },

        section: Noun(one: "section", others: "sections"),
        word: Noun(one: "word", others: "words"),
        hour: Noun(one: "hour", others: "hours"),
        minute: Noun(one: "minute", others: "minutes"),
        term: Noun(one: "term", others: "terms"),
        event: Noun(one: "event", others: "events"),
        source: Noun(one: "source", others: "sources"),
        byte: Noun(one: "byte", others: "bytes"),
        thousandsSeparator: ",",
        decimalSeparator: ".",

        and: "and",
        sentences: SentenceRules(
            abbreviations: words("p pp vol vols no nos ch ed eds trans cf ca pl lit Mr Mrs Dr Prof St Jr Sr")
        ),
        articles: words("A An The One Two Three In"),
        littleWords: words(
            """
            a an the this that these those there here it its he she they them his her their him we us our you your I me my \
            who whom whose which what when where why how whether \
            is am are was were be been being do does did done doing has have had having can could will would shall should may \
            might must \
            of in on at to by for from with about between into during through as than and or but if so because \
            not no any some all also just only ever really exactly mean means meant meaning called \
            tell explain describe define definition happen happened happens difference
            """
        ),
        names: NameRules(articles: ["the"], articlesOfWorks: ["a", "an"])
    )

    private static let englishEdition = TextNaming(
        theText: "The article",
        allSections: "The article",
        about: "About this edition",
        inFigures: "This edition in figures",
        inShort: "The article in short",
        inMinutes: { "The article in \($0)" },
        notes: "Editor's notes",
        notesLabel: { _ in "Editor's notes: where the references differ" },
        note: Noun(one: "editor's note", others: "editor's notes"),
        meaningOfBrackets: "Words in square brackets were added by the editor.",
        sourcesSummary: { $0 == 1 ? "1 work" : "\($0) works, each with where it is cited in this edition" },
        inTheText: { "In the article: \($0)" },
        addedTo: { "Added to: \($0)" },
        origin: {
            switch $0 {
            case .article: "Told and dated by the article."
            case .dated: "Told by the article; the exact date is the editor's."
            case .corrected: "Told by the article, and corrected by the editor."
            case .editor: "Added by the editor."
            }
        }
    )

    private static let englishOwnText = TextNaming(
        theText: "Contents",
        allSections: "Sections",
        about: "About this text",
        inFigures: "In figures",
        inShort: "In short",
        inMinutes: { "In short (\($0))" },
        notes: "Notes",
        notesLabel: { "Notes: \($0)" },
        note: Noun(one: "note", others: "notes"),
        meaningOfBrackets: "Words in square brackets were added to what is quoted.",
        sourcesSummary: { $0 == 1 ? "1 work" : "\($0) works, each with where it is cited" },
        inTheText: { "In the text: \($0)" },
        addedTo: { "Added to: \($0)" },
        origin: {
            switch $0 {
            case .article: "Told and dated by the text."
            case .dated: "Told by the text; the exact date was added."
            case .corrected: "Told by the text, and corrected here."
            case .editor: "Added to the text."
            }
        }
    )
}
