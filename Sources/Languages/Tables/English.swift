extension Wording {
    /// The words of English, with what each is for; every other table has the same fields.
    static let englishTable = #"""
        # How numbers, lists and dates are written. All of this is from CLDR where CLDR has it.

        # A number with its separators; a language that writes 1234 without one says so in GroupFrom.
        Number: 1,234.5
        # From which number on thousands are set apart, if that is not 1000.
        # GroupFrom: 10000
        # The marks around what somebody says.
        Quoted: “{words}”
        # The marks around the title of a work; Chinese and Japanese have others for it.
        TitleOfWork: “{words}”
        # A list of two.
        ListOfTwo: {first} and {last}
        # A list of three or more: each but the last is joined by this to what stands before it.
        ListMore: {list}, {next}
        # The end of a list of three or more.
        ListEnd: {list} and {last}
        # The end of a list of words of which one or another is meant.
        EitherOf: {list} or {last}

        # A title and the words that belong to it; French has a space before the colon, Chinese and Japanese a wide colon.
        Titled: {title}: {words}
        # Words and what is put into brackets after them.
        Bracketed: {words} ({more})
        # Several titles one after another, some of which have commas of their own.
        Separated: {list}; {next}
        # Several things of which none is the last: author, title, year.
        Comma: {list}, {next}
        # The mark at the end of a sentence that Lectern makes of a label.
        FullStop: .

        # The months as they stand after a day, in small letters where the language writes them so.
        Months: January, February, March, April, May, June, July, August, September, October, November, December
        # The months as they stand alone or before a year, if that is another form than after a day; leave it out otherwise.
        # MonthsAlone:
        # The seasons from spring to winter.
        Seasons: spring, summer, autumn, winter
        # The number of a day, as it stands before or after its month.
        Day: {day}
        # The number of the first day of a month, if it is another form (French: 1er); leave it out otherwise.
        # FirstDay:
        # A day of a month.
        DayOfMonth: {day} {month}
        # Several days of one month: 8 to 15 March.
        DaysOfMonth: {first} to {last} {month}
        # A year alone, as it may stand anywhere, also as the heading of a page.
        Year: {year}
        # A year before Christ, where {year} is its number; it is put wherever another phrase has {year}.
        BeforeChrist: {year} BC
        # A day and a month in a year: 8 October 1923.
        DateInYear: {date} {year}
        # A month or a season in a year: October 1923.
        MonthInYear: {month} {year}
        # Ten years, of which {year} is the first.
        Decade: the {year}s
        # A year that is one of those from the first to the last: between 1900 and 1999.
        YearBetween: between {first} and {last}
        # A day that is not known, in a month of a year.
        UnknownDay: an unknown day in {month}
        # A day that is not known, in a year.
        UnknownDayOfYear: an unknown day in {year}
        # A month that is not known, in a year.
        UnknownMonth: an unknown month in {year}
        # What is put around a date. Here {date} can be anything of the above, such as “8 October 1923”, “October 1923”, “1923” or
        # “the 1920s”, just as it is written alone. So write it such that no case and no ending of the date has to change.
        # A date that is approximate.
        About: about {date}
        # A date that is doubtful.
        Possibly: possibly {date}
        # A date that is both.
        PossiblyAbout: possibly about {date}
        # A span of time: 1918 to 1922, or 8 October 1923 to 3 May 1924.
        DateRange: {first} to {last}
        # A span without an end.
        DateFrom: from {date}
        # A span without a beginning.
        DateUntil: until {date}
        # A span whose end is not known.
        UnknownEnd: from {date} to an unknown date
        # A span whose beginning is not known.
        UnknownStart: from an unknown date to {date}
        # A date of the modern calendar, and in brackets that of the calendar that was used then (in Russia until 1918).
        BothCalendars: {date} ({other}, old style)

        # How a text is read.

        # How many words a reader reads in a minute. A language written without spaces between words has CharactersAMinute instead.
        WordsAMinute: 220
        # How many characters a reader reads in a minute, in such a language.
        # CharactersAMinute: 500
        # Words that end in a point which ends no sentence, without the point; single letters need not be listed.
        Abbreviations: p, pp, vol, vols, no, nos, ch, ed, eds, trans, cf, ca, pl, lit, Mr, Mrs, Dr, Prof, St, Jr, Sr, Ms, approx, fig,
        + figs, viz, vs, fl, rev, repr, ser, Jan, Feb, Apr, Aug, Sept, Oct, Nov, Dec, Gen, Col, Lt, Capt, Rev, Gov, Mt
        # “yes” if a number with a point, such as 8., is an ordinal and ends no sentence; leave it out otherwise.
        # OrdinalPoint: yes
        # Words that begin a definition with a capital only because they stand first; leave it out where there are no capitals.
        FirstWords: A, An, The, One, Two, Three, In
        # Words that mean nothing in a question that a reader types into the search: articles, prepositions, question words, auxiliary
        # verbs, pronouns, “mean”, “explain”, “happened”, “difference”.
        LittleWords: a, an, the, this, that, these, those, there, here, it, its, he, she, they, them, his, her, their, him, we, us,
        + our, you, your, I, me, my, who, whom, whose, which, what, when, where, why, how, whether, is, am, are, was, were, be, been,
        + being, do, does, did, done, doing, has, have, had, having, can, could, will, would, shall, should, may, might, must, of, in,
        + on, at, to, by, for, from, with, about, between, into, during, through, as, than, and, or, but, if, so, because, not, no,
        + any, some, all, also, just, only, ever, really, exactly, mean, means, meant, meaning, called, tell, explain, describe,
        + define, definition, happen, happened, happens, difference
        # Articles that do not count when names are sorted, in small letters; one that is written together with its word, such as the
        # Arabic ال, ends in a hyphen. Leave it out where there are none.
        NameArticles: the
        # Articles that do not count in the titles of works only; leave it out where there are none.
        WorkArticles: a, an

        # Where a page leads. These are links and the headings of lists of links, at the foot of a page.

        # The way to the first page of the text.
        Home: Home
        # The way to the list of all sections, and the heading of that page.
        Contents: Contents
        # The heading above the ways on from a page.
        Onward: Onward
        # The way to the section, the year or the part of a page before this one.
        Previous: Previous: {title}
        # The way to the next one.
        Next: Next: {title}
        Glossary: Glossary
        # The list of persons.
        People: People
        # The list of events in order of time.
        Timeline: Timeline
        # The heading above the ways to glossary, timeline, notes and search.
        LookUp: Look things up
        # The heading above what can be kept or printed: the whole text on one page.
        TakeAlong: Take it along
        # The heading above the pages about the text: who wrote it, how to read it.
        AboutTheText: About the text
        # The heading above the text in short and the text as a whole.
        OtherWays: Other ways to read
        # The heading above the sections, below their summaries.
        ReadOn: Read on
        AsPlainText: This page as plain text
        # The way to the same page over another protocol; {protocol} is “Gemini” or “Gopher”.
        OverProtocol: This page over {protocol}
        # The way from a note back to the section that has it.
        ToTheText: To the text: {title}
        # The way to the list of all sections; {count} is their number.
        AllSections_one: All {count} sections
        AllSections_other: All {count} sections
        # What stands at the end of a text that has one section.
        AfterTheOnlySection: That was the whole text.
        # What stands at the end of the last section.
        AfterTheLastSection_one: That was the last of {count} sections.
        AfterTheLastSection_other: That was the last of {count} sections.
        # The way to the first section again.
        BeginAgain: Begin again: {title}

        # A text and its length.

        # Which section a page is. It is a line of its own.
        SectionOf: Section {number} of {count}
        # The same for a section of a part of the book; {part} is a Roman number.
        SectionOfPart: Part {part}, section {number} of {count}
        # The heading above an appendix and the like.
        AfterTheText: After the text
        # A line above a text that readers are not meant to see yet.
        DraftNotice: This is a draft and is not published yet.
        # A part of the book; {number} is a Roman number.
        TextPart: Part {number}
        # A page that is too long is cut into parts; this is the title of one.
        PagePartOf: Part {number} of {count}
        # A link to one of them.
        PagePart: Part {number}
        # The heading above the links to the others.
        OtherParts: Other parts
        # A heading that is repeated where a page goes on on another page.
        Continued: {heading} (continued)
        # How long a text is: “640 words, about 3 minutes”. {length} is Words, {time} is Hours and Minutes.
        Length: {length}, about {time}
        WholeText: The whole text on one page
        # The title of that page; {title} is the title of the text.
        WholeTextOf: {title}: the whole text
        # Links to files that have the whole edition: the text, its notes, glossary, timeline and sources.
        BookAsText: Everything in one text file
        BookAsGempub: Everything as a gempub, for Lagrange
        BookAsEPUB: Everything as an e-book (EPUB)
        BookOnOnePage: Everything on one page

        # What stands below a text.

        # The number of a note within a sentence, in brackets there: “(note 21)”. A no-break space keeps it together.
        NoteNumber: note {number}
        # The same at the head of the note itself.
        NoteHead: Note {number}
        # The same before the words of the note: “Note 21. How fast?”.
        NoteStart: Note {number}.
        # The heading above the notes of a page.
        Notes: Notes
        LinksInTheText: Links in the text
        TermsOnThisPage: Terms on this page
        # The heading above the years in which happened what a section tells.
        When: When
        # The heading above the works that a page cites.
        Sources: Sources
        # On the page of a term: the heading above the sections that name it.
        WhereItComesUp: Where it comes up
        Pronunciation: Pronunciation
        SeeAlso: See also
        # On the page of a term: the heading above other terms whose texts name it.
        InOtherEntries: In other entries
        # On the page of a term: the heading above the events that have to do with it.
        EventsHeading: Events
        # At the end of a list that is too long; {count} is the number of those left out.
        AndMore_one: and {count} more
        AndMore_other: and {count} more

        # A picture or another file that a text shows.

        # Before the words for a reader who cannot see it, as in “Description: a map of the harbour”.
        Description: Description
        # Whose work it is.
        Credit: Credit: {words}

        # The kinds of terms in the glossary. The singular stands after a term in small letters, as in “Kulak (concept)”, and the plural
        # is the heading of a list.
        Concept: concept
        ConceptsHeading: Concepts
        Organisation: organisation
        OrganisationsHeading: Organisations
        Person: person
        PersonsHeading: People
        # Something that happened, such as a battle.
        Happening: event
        HappeningsHeading: Events
        Place: place
        PlacesHeading: Places
        # A book, a film and the like.
        Work: work
        WorksHeading: Works
        # The heading above the lists of terms by kind.
        ByKind: By kind
        # A line of them: “Concepts (12): …”.
        KindList: {kind} ({count}): {names}
        # The heading above names that begin with no letter and no digit.
        Signs: Signs
        # The way to the list of persons.
        PeopleLabel: People, with their dates and a line on each
        # The first line of the glossary; {terms} is Terms. A page lists them by letter, and below by kind.
        GlossarySummary: {terms} by letter, people by surname; at the end in words by kind
        # The first line of the list of persons; {people} is Persons.
        PeopleSummary: {people} by surname

        # Behind a name: the years of birth and death.
        LifeDates: {first}–{last}

        # The timeline.

        # The first words of its page: “60 events, from 1917 to 1943”. {events} is Events.
        Span: {events}, from {first} to {last}
        # Two ends with all between them: years, numbers, or letters of the alphabet. Write it such that it is right for all three.
        Range: {first} to {last}
        # The heading above a chart made of characters.
        YearsAsPicture: The years as a picture
        # What that chart shows, for a reader who cannot see it.
        EventsAYear: Events a year, with a sign for each
        # A row of the chart for years without events.
        NoEvents: {years}: none
        # The years with most events, each with their number in brackets.
        MostIsToldOf: Most is told of {years}.

        # Notes and sources.

        # The first line of the page of all notes; {notes} is OwnNotes.
        NotesSummary: {notes}, numbered as in the text they belong to
        SourcesTitle: Sources and further reading
        # The way to that page.
        SourcesLabel: All sources, with where they are cited
        # The way to that page if it lists works by the view that they take.
        SourcesByView: Sources and further reading, by viewpoint
        # The heading above all works by letter.
        AllWorks: All works, A to Z
        # Where a work is cited; {place} is the title of a section or another page.
        CitedIn: Cited in: {place}
        # In a printed book: a reference to sections; {sections} is a list of numbers.
        SeeSections_one: See section {sections}.
        SeeSections_other: See sections {sections}.
        # A link to a work that costs nothing to read.
        FreeToRead: {work} (free to read)

        # The search.

        # The title of the page, and the link to it.
        Search: Search
        # The link to it on the first page.
        SearchLabel: Search: any word of the text, the glossary, the timeline
        SearchAgain: Search again
        # What a program shows before the field in which the reader types: at most 40 columns.
        SearchPrompt: Search for
        SearchInvitation: Search for any word of the text, the glossary, the timeline, the sources.
        SearchRules: Words are found in all their forms, with or without accents, capitals and hyphens; of the last, its beginning
        + will do. Little words such as “the” or “what” do not count. The pages that have all other words are listed, and where none
        + has, those that have most of them.
        OnePageFound: 1 page
        PagesFound_one: {count} page, the best first
        PagesFound_other: {count} pages, the best first
        # Many pages were found, of which {shown} are listed.
        TooManyFound_one: {count} page; these {shown} fit best. Another word narrows the search.
        TooManyFound_other: {count} pages; these {shown} fit best. Another word narrows the search.
        # The reader typed very much.
        SearchIsCut_one: Only the first {count} character was looked for.
        SearchIsCut_other: Only the first {count} characters were looked for.
        NothingFound: No text here has all of these words.
        # It follows NothingFound, and a list follows.
        MostFound: These pages have most of them:
        # It follows OccursNowhere, and a list follows.
        OthersFound: These pages have the other words:
        FewerWords: Fewer words may find more, or the beginning of one word.
        # The heading above terms that are spelled like what the reader typed.
        NearestTerms: Nearest in the glossary
        # {words} is one word in quotation marks, or several joined by EitherOf.
        OccursNowhere: No text here has {words}.
        # The reader typed only signs; SearchInvitation follows.
        NoWordToFind: This has no letter and no digit, so there is nothing to look for.

        # Several texts on one host, and folders of files.

        # The title of the list of all texts.
        Library: Library
        # The way from a folder to that above it.
        FolderAbove: The folder above
        # The way to the list of all texts.
        AllTexts: All texts here
        # The heading above what is no text, such as folders of files.
        AlsoHere: Also here
        SearchAllTexts: Search all texts
        SearchAllInvitation: Search all texts here, their glossaries, timelines and sources.
        # The day on which a text was last changed.
        LastChanged: last changed {date}

        # What the server says if there is no page. These stand alone, without a full stop at the end where there is none here.

        NoPageAtAddress: There is no page at this address; the contents are at /
        # Gopher calls an address a selector.
        NoPageAtSelector: There is no page at this selector
        # The way from there to the first page.
        MenuOfCapsule: The menu of the capsule
        # The same for a reader who asked for plain text; a capsule is what is read here, a set of pages.
        NoTextAtSelector: There is no text at this selector; the selector {selector} is the menu of the capsule.
        NoTextAtEmptySelector: There is no text at this selector; the empty selector is the menu of the capsule.
        # Over Finger pages have names; two of these stand above a list of names.
        NoPageOfName: There is no page of this name; without a name you get the contents.
        NearestNames: The nearest names:
        SeveralOfName: Several pages have this name:
        # Below the contents, where the names stand; {address} is a command such as “finger today@example.org”.
        AskByName: Ask for a page by the name in brackets behind it, as in {address}.
        # To a reader who asks for the search or for a review where only pages are read; {protocol} is “Finger” or “Nex”.
        OnlyRead: Nothing is searched and nothing is reviewed over {protocol}; there are only pages to read.
        PageHasMoved: This page has moved
        PageIsGone: This page is gone
        PageIsNowAt: The page is now at {address}
        WayOutOfGopher: A link out of Gopher
        LeadsOutOfGopher: This link leads out of Gopher, to {link}.
        # The title for somebody who has come with a browser of the web; {protocol} is “Gemini” or “Gopher”.
        NotTheWeb: This is {protocol}, not the web
        SpokenHere: Your browser speaks HTTP. This server speaks {protocol}, a smaller protocol for reading, which has programs of its
        + own.
        # {programs} is a list of names.
        ProgramsForIt: These programs, among others, open it: {programs}.
        ComeBackLater_one: Too many requests from your address: come back in {count} second
        ComeBackLater_other: Too many requests from your address: come back in {count} seconds
        # To a reader who asks for one of the files that have the whole edition, which are made when they are first asked for.
        BookIsBeingMade: The book is still being made: ask again in a minute
        BookCannotBeMade: The book could not be made: whoever runs this server can read why
        # To the first reader who searches or studies, for whom what answers is made.
        AnswerIsBeingMade: The answer is still being made: ask again in a minute
        AnswerCannotBeMade: The answer could not be made: whoever runs this server can read why
        FileIsBeingReplaced: This file is being replaced: ask again in a minute
        # A request for an address that is not this server's.
        NoOtherScheme: This server speaks no scheme but gemini and is no proxy
        NoOtherHost: This server is no proxy for other hosts
        NoOtherPort: This server does not answer for that port
        # One of the three above, with where to read instead.
        RefusedWithHome: {refusal}; its capsule is at {address}
        # A client has asked for one host on a connection that it opened to another; SNI is the name that it gave when it connected.
        OtherConnection: This connection was made to another host (SNI)
        OtherConnectionWithHome: This connection was made to another host (SNI); open {address} on a connection of its own
        # What is wrong with a request. Bytes, ASCII, UTF-8, CR LF and the like keep their names.
        AddressTooLong: The address is longer than 1,024 bytes
        AddressUnterminated: The request did not end in time: CR LF must follow the address
        AddressByteOrderMark: The request begins with a byte order mark; send the address alone
        AddressControlCharacter: The address has a control character in it
        AddressNotASCII: The address has a byte outside of ASCII in it; write it as % and two hexadecimal digits
        AddressSpace: The address has a space in it; write it as %20
        # {character} is a character such as <, and {escape} is how to write it, such as %3C.
        AddressMisplaced: The address has a misplaced {character} in it; write it as {escape}
        AddressPercent: The address has a % without two hexadecimal digits after it; write % itself as %25
        AddressRelative: The address is not absolute; begin it with gemini:// and a host name
        AddressBadHost: The host in the address is malformed
        AddressBadPort: The port in the address is not a number of at most 65535
        AddressUser: The address has user information in it; remove the @ and what is before it
        AddressFragment: The address has a fragment; remove the # and what follows it
        AddressNoHost: The address names no host; write gemini:// and a host name before the path
        AddressClimbs: The path climbs above the root; remove the .. from it
        QueryNotUTF8: The words after the ? are not UTF-8; write each byte of it as % and two digits
        RequestTooLong: The request is longer than 1,024 bytes
        RequestUnterminated: The request did not end in time: CR LF must follow the selector
        SelectorTooLong: The selector is longer than 255 bytes
        RequestControlCharacter: The request has a control character in it
        RequestNotUTF8: The request is not UTF-8
        # Over Spartan.
        RequestFields: A request is a host, a path, and the number of bytes that follow, with a space between each; what follows is UTF-8

        # About the text.

        # A line under the title; {original} is author, title, publisher and date of a text by someone else.
        ReadersEdition: A reader's edition of {original}
        OriginalHeading: The original
        CertificatesPurpose: Your client can show you which certificate it was given. Compare it with this:
        # After the name of a host, before the digits.
        OfCertificate: SHA-256 of the certificate
        OfPublicKey: SHA-256 of the public key, which Lagrange and Amfora remember
        CertificateHeading: Certificate
        CertificatesHeading: Certificates
        # Of a server that counts how its readers answer questions; never who they are.
        AnswersAreCounted: This server counts how often each answer to a question is chosen, so that a teacher can see which questions are hard. It keeps nothing about who has answered.
        # Who wrote it; {names} is a list.
        By: By {names}
        # Who edited it.
        EditedBy: Edited by: {names}
        Licence: Licence: {licence}

        # What is counted.

        Sections_one: {count} section
        Sections_other: {count} sections
        Words_one: {count} word
        Words_other: {count} words
        # Only in a language whose texts are measured in characters (CharactersAMinute).
        Characters_one: {count} character
        Characters_other: {count} characters
        Hours_one: {count} hour
        Hours_other: {count} hours
        Minutes_one: {count} minute
        Minutes_other: {count} minutes
        # The time that a long text takes; {hours} is Hours, {minutes} is Minutes.
        HoursAndMinutes: {hours} {minutes}
        # The terms of the glossary.
        Terms_one: {count} term
        Terms_other: {count} terms
        Persons_one: {count} person
        Persons_other: {count} people
        Events_one: {count} event
        Events_other: {count} events
        # The works that are cited.
        Works_one: {count} source
        Works_other: {count} sources
        Bytes_one: {count} byte
        Bytes_other: {count} bytes
        # Sizes of files; {number} may have a decimal.
        Kilobytes: {number} kB
        Megabytes: {number} MB
        Gigabytes: {number} GB

        # An edition: a text by someone else, of one's own making only as far as it is retold and explained. “The article” is that text;
        # where a language has a word for any text that is being read, it is better than one for a piece in a newspaper.

        # The heading above the sections on the first page.
        EditionTheText: The article
        # The heading of the list of sections.
        EditionAllSections: The article
        EditionAbout: About this edition
        # The heading above the numbers of sections, words, terms and so on.
        EditionInFigures: This edition in figures
        # The title of the page that has all summaries.
        EditionInShort: The article in short
        # The link to it; {time} is how long it takes to read.
        EditionInMinutes: The article in {time}
        # The title of the page of all notes.
        EditionNotesTitle: Editor's notes
        # The link to it.
        EditionNotesLabel: Editor's notes: where the references differ
        EditionNotes_one: {count} editor's note
        EditionNotes_other: {count} editor's notes
        EditionBrackets: Words in square brackets were added by the editor.
        EditionOneWork: 1 work
        EditionWorks_one: {count} work, with where it is cited in this edition
        EditionWorks_other: {count} works, each with where it is cited in this edition
        # From an event to a section that tells of it.
        EditionInTheText: In the article: {section}
        # From an event that the editor has added to the section to which it belongs.
        EditionAddedTo: Added to: {section}
        # Sentences after an event: who tells of it, and who dates it.
        EditionTold: Told and dated by the article.
        EditionDated: Told by the article; the exact date is the editor's.
        EditionCorrected: Told by the article, and corrected by the editor.
        EditionAdded: Added by the editor.

        # The same for a text of one's own, which has no editor and is nobody else's article.

        OwnTheText: Contents
        OwnAllSections: Sections
        OwnAbout: About this text
        OwnInFigures: In figures
        OwnInShort: In short
        OwnInMinutes: In short ({time})
        OwnNotesTitle: Notes
        OwnNotes_one: {count} note
        OwnNotes_other: {count} notes
        OwnBrackets: Words in square brackets were added to what is quoted.
        OwnOneWork: 1 work
        OwnWorks_one: {count} work, with where it is cited
        OwnWorks_other: {count} works, each with where it is cited
        OwnInTheText: In the text: {section}
        OwnAddedTo: Added to: {section}
        OwnTold: Told and dated by the text.
        OwnDated: Told by the text; the exact date was added.
        OwnCorrected: Told by the text, and corrected here.
        OwnAdded: Added to the text.

        # Study: questions, drills and a review. The reader is a student; “you” is polite and friendly.

        # The title of the page from which all of it begins, and the link to it.
        Study: Study
        # The link to it on the first page.
        StudyLabel: Study: questions, drills, and a review that remembers
        # The first line of that page.
        StudyIntroduction: Nothing about you is stored here: what has to be remembered stands in the address of the page, which is yours to keep.
        # The heading above the questions of all sections.
        QuestionsHeading: Questions
        # The heading above the questions at the end of a section.
        TestYourself: Test yourself
        Questions_one: {count} question
        Questions_other: {count} questions
        # The way from a section to all of its questions, if some stand elsewhere.
        AllQuestions_one: All {count} question
        AllQuestions_other: All {count} questions
        # Which of a section's questions a page has. It is a line of its own.
        QuestionOf: Question {number} of {count}
        # The link to a hint, and the title of its page.
        Hint: A hint
        # The link behind which a program asks for an answer in words.
        TypeAnswer: Type your answer
        # What a program shows before the field in which the reader types an answer: at most 40 columns.
        AnswerPrompt: Your answer
        # A link to the answer, for a reader who gives up.
        ShowAnswer: Show the answer
        # A line below a question that has no right answer.
        ForDiscussion: For discussion: there is more than one good answer.
        # The link to what can be said on such a question, from several sides; also the title of its page.
        PointsFromSides: Points from more than one side
        # The title of the page that follows a right answer.
        Right: Right
        # The same for a wrong one; it does not discourage.
        NotQuite: Not quite
        # {words} is the right answer.
        RightAnswer: The right answer: {words}
        # After an answer with a small mistake in its letters; {words} is the right spelling.
        RightSpelling: It is spelled: {words}
        TryAgain: Try again
        BackToQuestion: Back to the question
        # The way to the next question of the section; {title} is that question.
        NextQuestion: Next question: {title}
        # After a third wrong answer to one question; a link to the section follows.
        ThreeTimesMissed: The section tells it; it is worth reading again.
        # A link to the section; {title} is its title.
        ReadAgain: Read again: {title}
        # How many questions of this section were missed so far.
        MeetAgain_one: You will meet {count} question again at the end of this section.
        MeetAgain_other: You will meet {count} questions again at the end of this section.
        # The link at the end to the first of them.
        OnceMore_one: Once more: the {count} question that you missed
        OnceMore_other: Once more: the {count} questions that you missed
        # What stands at the end of a section's questions.
        AllQuestionsDone: Those were all questions of this section.

        # Drills: the same things asked again and again.

        # The heading above the ways to the drills.
        DrillsHeading: Drills
        # Four links, each to a drill.
        DrillTerms: Terms: you read the definition and name the term
        DrillDates: Dates: you read of an event and name the year
        DrillOrder: Order: which came first?
        DrillPeople: People: who was it?
        # What a program shows before the field in which the reader types a term, and the title of the page before: at most 40 columns.
        WhichTerm: Which term is it?
        # The same for the year of an event: at most 40 columns.
        WhichYear: In which year was it?
        # The title of the page that shows several events of which the earliest is to be chosen.
        WhichFirst: Which came first?
        # The same after the first has been chosen.
        WhichNext: Which came next?
        # The title of a page that describes a person, with several names to choose from.
        WhoWasIt: Who was it?
        # The way to another term, event or person of the same drill.
        Another: Another
        # What the reader typed is no year; {year} is an example in digits.
        YearInDigits: Type a year in digits, such as {year}.
        YearsTooEarly_one: {count} year too early
        YearsTooEarly_other: {count} years too early
        YearsTooLate_one: {count} year too late
        YearsTooLate_other: {count} years too late
        # The heading above events as the reader has put them into order.
        YourOrder: Your order
        # The heading above the same events as they came.
        OrderOfTime: In order of time

        # A review: cards with a term, an event or a question are shown again after days, weeks and months, each when it is about to be
        # forgotten. The memory of what the reader knew is a part of the address of the page, so a bookmark keeps it.

        # The title of its pages.
        Review: Review
        # The link to it.
        ReviewLabel: Review: what you want to keep, shown again when you are about to forget it
        # What it is, before it begins.
        ReviewIntroduction: A review shows terms, events and questions as cards, each again when you are about to forget it: after days, weeks
        + and then months. What you knew, and when, stands in the address of the page and nowhere else. Keep that address, and nobody but you
        + has it.
        BeginReview: Begin a review
        # A line on every page of a review.
        BookmarkThis: Bookmark this page to go on another day.
        # The heading above the ways to a review of each section.
        ReviewBySection: Review by section
        # Why there is no review of the whole text.
        TooManyCards: The whole text has too many cards for one address; review it section by section.
        # The link that shows the back of a card.
        ShowCard: Show
        # The two links below the back of a card.
        KnewIt: I knew it
        DidNotKnow: I did not
        # What is asked on the front of a card with the name of a term.
        CardWhat: What is it?
        # The same with an event.
        CardWhen: When was it?
        # A line on a card that the reader has not seen before.
        NewCard: This card is new.
        DueCards_one: {count} card is due today.
        DueCards_other: {count} cards are due today.
        NothingDue: Nothing is due today.
        # When the next card comes; {date} is a day.
        NextDue: The next card is due: {date}
        # No more new cards are shown on one day.
        EnoughNew: These were enough new cards for one day; more come tomorrow.
        # The address is as long as it can be.
        MemoryFull: This address has no room for further cards; those in it go on.
        # Something is wrong with the address that a reader has kept.
        MemoryDamaged: This address is damaged: a part of it is missing or was changed.
        MemoryPartly_one: {count} card in it can still be read.
        MemoryPartly_other: {count} cards in it can still be read.
        # The link to go on with those.
        GoOnWithRest: Go on with what can be read
        MemoryUnreadable: Nothing in it can be read.
        # {date} is the day on which the address was last used, by the clock then.
        MemoryFromFuture: By the clock of this server, this address comes from a day that is still ahead: {date}. Come back then, or go on from an
        + earlier bookmark.
        MemoryOfOther: The cards in this address are not those of this text.

        # For a teacher.

        # The heading above what a teacher can use.
        ForClass: For a class
        # The page that has all questions without answers, to be printed: its title, and the link to it.
        Handout: Handout: all questions on one page
        # The page with the answers to them.
        AnswersToHandout: Answers to the handout
        # A line at the head of a printed page, on which a pupil writes.
        NameAndDate: Name and date:
        # The link to a file for Anki, a program to learn with.
        CardsFile: Cards for Anki: terms, events and questions

        # How to cite.

        # The title of the page, and the link to it.
        HowToCite: How to cite this text
        # The headings above what to write for all of it, and for a section.
        CiteWhole: The whole text
        CiteSection: A section
        # The heading above files in formats such as BibTeX.
        CiteFiles: For programs that manage references
        # The link from a section to the same with a number at each paragraph.
        NumberedParagraphs: With numbered paragraphs, to cite one
        # The title of that page; {title} is the title of the section.
        NumberedOf: {title}, with numbered paragraphs
        # {words} is an example, such as “Costello, Birth of the Opposition, ¶ 12”.
        CiteParagraph: To cite a paragraph, write its number too: {words}

        # What is different at each visit.

        # The title of a page that lists what happened on this day of the year, and the link to it.
        OnThisDay: On this day
        # Nothing did; {date} is the day of the next event that has an anniversary, with its year.
        NextAnniversary: None of the events fell on this day. The next anniversary is that of: {date}
        YearsAgo_one: {count} year ago
        YearsAgo_other: {count} years ago
        # The link to some page or other.
        RandomPage: A page at random

        # A page that shows the request for itself, and explains it.

        # The title, and the link to it.
        Transaction: This request, line by line
        TransactionIntroduction: You have just asked for this page. This is what went over the line, and what it means.
        # The headings.
        TransactionConnection: The connection
        TransactionRequest: Your request
        TransactionAnswer: The answer
        TransactionSeen: What somebody on the line can see
        # What each thing means; it stands in brackets or after a colon behind its value, such as “TLS 1.3”.
        TransactionVersion: the version of TLS, which encrypts all that follows
        TransactionCipher: the cipher that encrypts each byte and shows whether one was changed
        TransactionGroup: the group in which both sides agreed on a key that nobody else can compute
        TransactionServerName: the host that your program named before encryption began
        TransactionNoServerName: Your program named no host before encryption began.
        TransactionNewSession: The session is new.
        TransactionResumed: The session goes on from an earlier one, which saved a part of the handshake.
        # Below the bytes of the request.
        TransactionAddress: One line: the address, and at its end CR LF. Nothing else is sent, no cookie, no name of your program, no language.
        TransactionSelector: One line: the selector, and at its end CR LF. Nothing else is sent, no cookie, no name of your program, no language.
        # The same over Spartan.
        TransactionData: One line: the host, the path, and how many bytes follow; at its end CR LF. Then come these bytes: what you have typed. Nothing
        + else is sent, no cookie, no name of your program, no language.
        # Below the header of the answer, such as “20 text/gemini; lang=en”.
        TransactionHeader: One line: 20 says that a page follows, and behind it stands of which kind it is and in which language. Then come the page
        + and the end of the connection.
        # The same over Spartan, such as “2 text/gemini; lang=en”.
        TransactionStatus: One line: 2 says that a page follows, and behind it stands of which kind it is. Then come the page and the end of the
        + connection.
        # Over Gopher, below the first line of the answer.
        TransactionMenu: There is no header. Each line of a menu begins with its type; behind the words stand, each after a TAB, a selector, a host
        + and a port. A line with a dot alone is the last.
        TransactionSeenOfGemini: Where you are and which host you asked, and how many bytes went; not which page, and not what it says.
        TransactionSeenOfSpartan: All of it: the path, what you have typed, and each word of the answer. Over Gemini TLS would have hidden them.
        TransactionSeenOfGopher: All of it: the selector, and each word of the answer. Over Gemini TLS would have hidden them.

        # The changes of an edition.

        # The title of the page that lists them, newest first.
        Changes: Changes
        # The link to it; programs can look at the page from time to time, and tell their reader of what is new.
        ChangesLabel: Changes, to follow in a feed reader
        """#
}
