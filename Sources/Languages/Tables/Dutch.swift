extension Wording {
    /// The words of Dutch; what each is for stands in the table of English.
    static let dutchTable = #"""
        Number: 1.234,5
        Quoted: ‘{words}’
        TitleOfWork: ‘{words}’
        ListOfTwo: {first} en {last}
        ListMore: {list}, {next}
        ListEnd: {list} en {last}
        EitherOf: {list} of {last}
        Titled: {title}: {words}
        Bracketed: {words} ({more})
        Separated: {list}; {next}
        Comma: {list}, {next}
        FullStop: .
        Months: januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
        Seasons: voorjaar, zomer, najaar, winter
        Day: {day}
        DayOfMonth: {day} {month}
        DaysOfMonth: {first}–{last} {month}
        Year: {year}
        BeforeChrist: {year} v.Chr.
        DateInYear: {date} {year}
        MonthInYear: {month} {year}
        Decade: de jaren {year}
        YearBetween: tussen {first} en {last}
        UnknownDay: een onbekende dag in {month}
        UnknownDayOfYear: een onbekende dag in {year}
        UnknownMonth: een onbekende maand in {year}
        About: omstreeks {date}
        Possibly: mogelijk {date}
        PossiblyAbout: mogelijk omstreeks {date}
        DateRange: {first} – {last}
        DateFrom: vanaf {date}
        DateUntil: tot en met {date}
        UnknownEnd: van {date} tot een onbekende datum
        UnknownStart: van een onbekende datum tot {date}
        BothCalendars: {date} ({other} oude stijl)

        WordsAMinute: 220
        Abbreviations: p, pp, pag, blz, dl, dln, nr, nrs, hfst, art, red, uitg, vert, verz, bew, inl, vgl, zgn, zg, ca, ong, ongev,
        + plm, enz, dr, prof, mr, drs, ir, ing, ds, jhr, jkvr, mevr, mw, dhr, jr, sr, gebr, fa, St, fig, afb, ill, afl, aant, hs,
        + bijv, bv, nl, vnl, evt, excl, incl, resp, geb, overl, gest, jg, jrg, jl, lat, lit, max, min, mln, mld, Vol, feb, mrt, apr,
        + aug, sep, sept, okt, nov, dec, ed, eds, ibid, str, vs
        FirstWords: De, Het, Een, Eén, Twee, Drie, In, Op, Bij, Hij, Zij, Ze, Iemand, Iets, Wie, Wat, Elk, Elke
        LittleWords: de, het, een, den, der, des, dit, dat, deze, die, daar, er, hier, hij, zij, ze, hem, haar, hen, hun, zijn,
        + mijn, mij, me, jouw, jou, uw, ons, onze, wij, we, ik, je, jij, jullie, u, men, zich, zelf, wie, wiens, wier, wat, welk,
        + welke, wanneer, waar, waarom, waardoor, waarmee, waarin, waaruit, waarvan, waarvoor, waarheen, waarop, waaraan, waarbij,
        + waarover, waarna, waarnaar, waartoe, waartegen, vanwaar, hoe, hoeveel, hoelang, daarom, daardoor, daarin, daarmee,
        + daarvan, ervan, of, is, bent, ben, was, waren, geweest, word, wordt, worden, werd, werden, geworden, heeft, hebben, hebt,
        + heb, had, hadden, gehad, kan, kunnen, kon, konden, kunt, kun, zal, zullen, zult, zou, zouden, moet, moeten, moest,
        + moesten, mag, mogen, mocht, mochten, wil, wilt, willen, wilde, wilden, doe, doet, doen, deed, deden, gedaan, van, in, op,
        + aan, te, ter, ten, bij, voor, met, over, tussen, tegen, tot, door, als, dan, om, uit, naar, na, onder, tijdens, sinds,
        + vanaf, via, en, maar, dus, zo, omdat, want, toen, niet, geen, ook, nog, al, alle, alles, enkele, sommige, wel,
        + alleen, slechts, ooit, echt, eigenlijk, precies, betekent, betekenen, betekende, betekenis, bedoeld, bedoelt, heet, heten,
        + heette, genoemd, noemt, noemen, vertel, vertellen, beschrijf, beschrijven, omschrijf, verklaar, verklaren, uitleg,
        + uitleggen, definieer, definitie, gebeurde, gebeurden, gebeurt, gebeurd, gebeuren, verschil, verschillen
        NameArticles: de, het, den, ’t, 't
        WorkArticles: een

        Home: Beginpagina
        Contents: Inhoud
        Onward: Verder
        Previous: Vorige: {title}
        Next: Volgende: {title}
        Glossary: Begrippenlijst
        People: Personen
        Timeline: Tijdlijn
        LookUp: Opzoeken
        TakeAlong: Om mee te nemen
        AboutTheText: Over de tekst
        OtherWays: Anders lezen
        ReadOn: Verder lezen
        AsPlainText: Deze pagina als platte tekst
        OverProtocol: Deze pagina via {protocol}
        ToTheText: Naar de tekst: {title}
        AllSections_one: Het enige hoofdstuk
        AllSections_other: Alle {count} hoofdstukken
        AfterTheOnlySection: Dit was de hele tekst.
        AfterTheLastSection_one: Dit was het enige hoofdstuk.
        AfterTheLastSection_other: Dit was het laatste van {count} hoofdstukken.
        BeginAgain: Opnieuw beginnen: {title}

        SectionOf: Hoofdstuk {number} van {count}
        SectionOfPart: Deel {part}, hoofdstuk {number} van {count}
        AfterTheText: Na de tekst
        DraftNotice: Dit is een concept dat nog niet gepubliceerd is.
        TextPart: Deel {number}
        PagePartOf: Deel {number} van {count}
        PagePart: Deel {number}
        OtherParts: Andere delen
        Continued: {heading} (vervolg)
        Length: {length}, ongeveer {time}
        WholeText: De hele tekst op één pagina
        WholeTextOf: {title}: de hele tekst
        BookAsText: Alles in één tekstbestand
        BookAsGempub: Alles als gempub, voor Lagrange
        BookAsEPUB: Alles als e-boek (EPUB)
        BookOnOnePage: Alles op één pagina

        NoteNumber: noot {number}
        NoteHead: Noot {number}
        NoteStart: Noot {number}.
        Notes: Noten
        LinksInTheText: Links in de tekst
        TermsOnThisPage: Trefwoorden op deze pagina
        When: Wanneer
        Sources: Bronnen
        WhereItComesUp: Komt ter sprake in
        Pronunciation: Uitspraak
        SeeAlso: Zie ook
        InOtherEntries: Bij andere trefwoorden
        EventsHeading: Gebeurtenissen
        AndMore_one: en nog {count}
        AndMore_other: en nog {count}

        Description: Beschrijving
        Credit: Herkomst: {words}

        Concept: begrip
        ConceptsHeading: Begrippen
        Organisation: organisatie
        OrganisationsHeading: Organisaties
        Person: persoon
        PersonsHeading: Personen
        Happening: gebeurtenis
        HappeningsHeading: Gebeurtenissen
        Place: plaats
        PlacesHeading: Plaatsen
        Work: werk
        WorksHeading: Werken
        ByKind: Naar soort
        KindList: {kind} ({count}): {names}
        Signs: Tekens
        PeopleLabel: Personen, met hun jaartallen en een regel over ieder van hen
        GlossarySummary: {terms} op alfabet, personen op achternaam; aan het eind naar soort
        PeopleSummary: {people} op achternaam
        LifeDates: {first}–{last}

        Span: {events}, van {first} tot {last}
        Range: {first} – {last}
        YearsAsPicture: De jaren in beeld
        EventsAYear: Gebeurtenissen per jaar, met een teken voor elke gebeurtenis
        NoEvents: {years}: geen
        MostIsToldOf: De meeste gebeurtenissen: {years}.

        NotesSummary: {notes}, genummerd zoals in de tekst waarbij ze horen
        SourcesTitle: Bronnen en literatuur
        SourcesLabel: Alle bronnen, met de plaatsen waar ze worden aangehaald
        SourcesByView: Bronnen en literatuur, naar standpunt
        AllWorks: Alle werken van A tot Z
        CitedIn: Aangehaald in: {place}
        SeeSections_one: Zie hoofdstuk {sections}.
        SeeSections_other: Zie hoofdstuk {sections}.
        FreeToRead: {work} (vrij te lezen)

        Search: Zoeken
        SearchLabel: Zoeken: elk woord uit de tekst, de begrippenlijst, de tijdlijn
        SearchAgain: Opnieuw zoeken
        SearchPrompt: Zoeken naar
        SearchInvitation: Zoek op een willekeurig woord uit de tekst, de begrippenlijst, de tijdlijn of de bronnen.
        SearchRules: Woorden worden in al hun vormen gevonden, met of zonder accenten, hoofdletters en streepjes; van het laatste
        + woord is het begin genoeg. Kleine woorden zoals ‘de’ of ‘wat’ tellen niet mee. Op de lijst staan de pagina’s met alle
        + andere woorden of, als die er niet zijn, de pagina’s met de meeste.
        OnePageFound: 1 pagina
        PagesFound_one: {count} pagina, de beste eerst
        PagesFound_other: {count} pagina’s, de beste eerst
        TooManyFound_one: {count} pagina; deze {shown} passen het best. Met nog een woord zoekt u gerichter.
        TooManyFound_other: {count} pagina’s; deze {shown} passen het best. Met nog een woord zoekt u gerichter.
        SearchIsCut_one: Er is alleen naar het eerste teken gezocht.
        SearchIsCut_other: Er is alleen naar de eerste {count} tekens gezocht.
        NothingFound: Geen enkele tekst hier bevat al deze woorden.
        MostFound: Deze pagina’s bevatten de meeste:
        OthersFound: Deze pagina’s bevatten de andere woorden:
        FewerWords: Met minder woorden, of met alleen het begin van een woord, vindt u vaak meer.
        NearestTerms: Trefwoorden die erop lijken
        OccursNowhere: Geen enkele tekst hier bevat {words}.
        NoWordToFind: Hierin staat geen letter en geen cijfer, dus valt er niets te zoeken.

        Library: Bibliotheek
        FolderAbove: De bovenliggende map
        AllTexts: Alle teksten hier
        AlsoHere: Ook hier
        SearchAllTexts: Zoeken in alle teksten
        SearchAllInvitation: Zoek in alle teksten hier, in hun begrippenlijsten, tijdlijnen en bronnen.
        LastChanged: laatst gewijzigd: {date}

        NoPageAtAddress: Op dit adres is geen pagina; de inhoud staat op /
        NoPageAtSelector: Bij deze selector is geen pagina
        MenuOfCapsule: Het menu van de capsule
        NoTextAtSelector: Bij deze selector is geen tekst; de selector {selector} is het menu van de capsule.
        NoTextAtEmptySelector: Bij deze selector is geen tekst; de lege selector is het menu van de capsule.
        NoPageOfName: Er is geen pagina met deze naam; zonder naam krijgt u de inhoud.
        NearestNames: De namen die er het meest op lijken:
        SeveralOfName: Meer pagina’s hebben deze naam:
        AskByName: Vraag een pagina op met de naam die er tussen haken achter staat, zoals in {address}.
        OnlyRead: Via {protocol} kan er niet worden gezocht of herhaald; er zijn alleen pagina’s om te lezen.
        PageHasMoved: Deze pagina is verhuisd
        PageIsGone: Deze pagina bestaat niet meer
        PageIsNowAt: De pagina staat nu op {address}
        WayOutOfGopher: Een link naar iets buiten Gopher
        LeadsOutOfGopher: Deze link leidt naar iets buiten Gopher: {link}.
        NotTheWeb: Dit is {protocol}, niet het web
        SpokenHere: Uw browser spreekt HTTP. Deze server spreekt {protocol}, een kleiner protocol, bedoeld voor lezen, met eigen
        + programma’s.
        ProgramsForIt: Onder andere deze programma’s kunnen het openen: {programs}.
        ComeBackLater_one: Te veel verzoeken vanaf uw adres: kom over {count} seconde terug
        ComeBackLater_other: Te veel verzoeken vanaf uw adres: kom over {count} seconden terug
        BookIsBeingMade: Het boek wordt nog gemaakt: kom over een minuut terug
        BookCannotBeMade: Het boek kon niet worden gemaakt: wie deze server beheert, kan lezen waarom
        AnswerIsBeingMade: Het antwoord wordt nog gemaakt: kom over een minuut terug
        AnswerCannotBeMade: Het antwoord kon niet worden gemaakt: wie deze server beheert, kan lezen waarom
        FileIsBeingReplaced: Dit bestand wordt net vervangen: kom over een minuut terug
        NoOtherScheme: Deze server spreekt alleen het schema gemini en is geen proxy
        NoOtherHost: Deze server is geen proxy voor andere hosts
        NoOtherPort: Deze server bedient die poort niet
        RefusedWithHome: {refusal}; zijn capsule staat op {address}
        OtherConnection: Deze verbinding is met een andere host gemaakt (SNI)
        OtherConnectionWithHome: Deze verbinding is met een andere host gemaakt (SNI); open {address} met een eigen verbinding
        AddressTooLong: Het adres is langer dan 1.024 bytes
        AddressUnterminated: Het verzoek eindigde niet op tijd: op het adres moet CR LF volgen
        AddressByteOrderMark: Het verzoek begint met een byte order mark (BOM); stuur alleen het adres
        AddressControlCharacter: Er staat een stuurteken in het adres
        AddressNotASCII: Er staat een byte buiten ASCII in het adres; schrijf die als % en twee hexadecimale cijfers
        AddressSpace: Er staat een spatie in het adres; schrijf die als %20
        AddressMisplaced: Het teken {character} staat in het adres op een verkeerde plaats; schrijf het als {escape}
        AddressPercent: Er staat een % in het adres zonder twee hexadecimale cijfers erachter; schrijf het teken zelf als %25
        AddressRelative: Het adres is niet absoluut; begin het met gemini:// en de naam van een host
        AddressBadHost: De host in het adres is ongeldig
        AddressBadPort: De poort in het adres is geen getal tot en met 65535
        AddressUser: Er staat een gebruikersnaam in het adres; haal het @ en wat ervoor staat weg
        AddressFragment: Er staat een fragment in het adres; haal het # en wat erna komt weg
        AddressNoHost: Het adres noemt geen host; schrijf gemini:// en de naam van een host voor het pad
        AddressClimbs: Het pad komt boven de hoofdmap uit; haal de .. eruit
        QueryNotUTF8: De woorden na het ? zijn geen UTF-8; schrijf elke byte als % en twee cijfers
        RequestTooLong: Het verzoek is langer dan 1.024 bytes
        RequestUnterminated: Het verzoek eindigde niet op tijd: op de selector moet CR LF volgen
        SelectorTooLong: De selector is langer dan 255 bytes
        RequestControlCharacter: Er staat een stuurteken in het verzoek
        RequestNotUTF8: Het verzoek is geen UTF-8
        RequestFields: Een verzoek is een host, een pad en het aantal bytes dat volgt, met telkens een spatie ertussen; wat volgt is UTF-8

        ReadersEdition: Een leeseditie van {original}
        OriginalHeading: Het origineel
        CertificatesPurpose: Uw programma kan tonen welk certificaat het heeft gekregen. Vergelijk het met dit:
        OfCertificate: SHA-256 van het certificaat
        OfPublicKey: SHA-256 van de openbare sleutel, die Lagrange en Amfora onthouden
        CertificateHeading: Certificaat
        CertificatesHeading: Certificaten
        AnswersAreCounted: Deze server telt hoe vaak elk antwoord op een vraag wordt gekozen, zodat een docent ziet welke vragen moeilijk zijn. Over wie heeft geantwoord, wordt niets bewaard.
        By: Door {names}
        EditedBy: Bezorgd door: {names}
        Licence: Licentie: {licence}

        Sections_one: {count} hoofdstuk
        Sections_other: {count} hoofdstukken
        Words_one: {count} woord
        Words_other: {count} woorden
        Hours_one: {count} uur
        Hours_other: {count} uur
        Minutes_one: {count} minuut
        Minutes_other: {count} minuten
        HoursAndMinutes: {hours} en {minutes}
        Terms_one: {count} trefwoord
        Terms_other: {count} trefwoorden
        Persons_one: {count} persoon
        Persons_other: {count} personen
        Events_one: {count} gebeurtenis
        Events_other: {count} gebeurtenissen
        Works_one: {count} bron
        Works_other: {count} bronnen
        Bytes_one: {count} byte
        Bytes_other: {count} bytes
        Kilobytes: {number} kB
        Megabytes: {number} MB
        Gigabytes: {number} GB

        EditionTheText: De tekst
        EditionAllSections: De tekst
        EditionAbout: Over deze editie
        EditionInFigures: Deze editie in cijfers
        EditionInShort: De tekst in het kort
        EditionInMinutes: De tekst in {time}
        EditionNotesTitle: Noten van de tekstbezorger
        EditionNotesLabel: Noten van de tekstbezorger: waar naslagwerken van elkaar verschillen
        EditionNotes_one: {count} noot van de tekstbezorger
        EditionNotes_other: {count} noten van de tekstbezorger
        EditionBrackets: Woorden tussen vierkante haken zijn door de tekstbezorger toegevoegd.
        EditionOneWork: 1 werk
        EditionWorks_one: {count} werk, met de plaatsen waar het in deze editie wordt aangehaald
        EditionWorks_other: {count} werken, elk met de plaatsen waar het in deze editie wordt aangehaald
        EditionInTheText: In de tekst: {section}
        EditionAddedTo: Toegevoegd bij: {section}
        EditionTold: Verteld en gedateerd in de tekst.
        EditionDated: Verteld in de tekst; de precieze datum is van de tekstbezorger.
        EditionCorrected: Verteld in de tekst en verbeterd door de tekstbezorger.
        EditionAdded: Toegevoegd door de tekstbezorger.

        OwnTheText: Inhoud
        OwnAllSections: Hoofdstukken
        OwnAbout: Over deze tekst
        OwnInFigures: In cijfers
        OwnInShort: In het kort
        OwnInMinutes: In het kort ({time})
        OwnNotesTitle: Noten
        OwnNotes_one: {count} noot
        OwnNotes_other: {count} noten
        OwnBrackets: Woorden tussen vierkante haken zijn aan de aangehaalde tekst toegevoegd.
        OwnOneWork: 1 werk
        OwnWorks_one: {count} werk, met de plaatsen waar het wordt aangehaald
        OwnWorks_other: {count} werken, elk met de plaatsen waar het wordt aangehaald
        OwnInTheText: In de tekst: {section}
        OwnAddedTo: Toegevoegd bij: {section}
        OwnTold: Verteld en gedateerd in de tekst.
        OwnDated: Verteld in de tekst; de precieze datum is toegevoegd.
        OwnCorrected: Verteld in de tekst en hier verbeterd.
        OwnAdded: Aan de tekst toegevoegd.

        Study: Leren
        StudyLabel: Leren: vragen, oefeningen en een herhaling die onthoudt wat u al weet
        StudyIntroduction: Over u wordt hier niets bewaard: wat onthouden moet worden, staat in het adres van de pagina, en dat
        + bewaart u zelf.
        QuestionsHeading: Vragen
        TestYourself: Test uw kennis
        Questions_one: {count} vraag
        Questions_other: {count} vragen
        AllQuestions_one: De enige vraag
        AllQuestions_other: Alle {count} vragen
        QuestionOf: Vraag {number} van {count}
        Hint: Een aanwijzing
        TypeAnswer: Uw antwoord typen
        AnswerPrompt: Uw antwoord
        ShowAnswer: Het antwoord tonen
        ForDiscussion: Om te bespreken: er is meer dan één goed antwoord.
        PointsFromSides: Van meer kanten bekeken
        Right: Goed
        NotQuite: Niet helemaal
        RightAnswer: Het juiste antwoord: {words}
        RightSpelling: De juiste spelling: {words}
        TryAgain: Opnieuw proberen
        BackToQuestion: Terug naar de vraag
        NextQuestion: Volgende vraag: {title}
        ThreeTimesMissed: Het antwoord staat in het hoofdstuk; dat is het herlezen waard.
        ReadAgain: Opnieuw lezen: {title}
        MeetAgain_one: Aan het eind van dit hoofdstuk komt {count} vraag nog een keer terug.
        MeetAgain_other: Aan het eind van dit hoofdstuk komen {count} vragen nog een keer terug.
        OnceMore_one: Nog een keer: de vraag die u niet meteen goed had
        OnceMore_other: Nog een keer: de {count} vragen die u niet meteen goed had
        AllQuestionsDone: Dit waren alle vragen bij dit hoofdstuk.

        DrillsHeading: Oefeningen
        DrillTerms: Trefwoorden: u leest de omschrijving en noemt het trefwoord
        DrillDates: Jaartallen: u leest over een gebeurtenis en noemt het jaar
        DrillOrder: Volgorde: wat gebeurde het eerst?
        DrillPeople: Personen: wie was het?
        WhichTerm: Welk trefwoord wordt bedoeld?
        WhichYear: In welk jaar was dat?
        WhichFirst: Wat gebeurde het eerst?
        WhichNext: Wat gebeurde daarna?
        WhoWasIt: Wie was het?
        Another: Nog een opgave
        YearInDigits: Typ een jaartal in cijfers, bijvoorbeeld {year}.
        YearsTooEarly_one: {count} jaar te vroeg
        YearsTooEarly_other: {count} jaar te vroeg
        YearsTooLate_one: {count} jaar te laat
        YearsTooLate_other: {count} jaar te laat
        YourOrder: Uw volgorde
        OrderOfTime: De chronologische volgorde

        Review: Herhaling
        ReviewLabel: Herhaling: wat u wilt onthouden, komt terug vlak voordat u het vergeet
        ReviewIntroduction: De herhaling toont trefwoorden, gebeurtenissen en vragen als kaarten. Elke kaart komt terug vlak voordat
        + u die vergeet: na dagen, na weken en daarna na maanden. Wat u wist, en wanneer, staat in het adres van de pagina en
        + nergens anders. Bewaar dat adres; niemand anders dan u heeft het.
        BeginReview: Herhaling beginnen
        BookmarkThis: Maak een bladwijzer van deze pagina om op een andere dag verder te gaan.
        ReviewBySection: Herhaling per hoofdstuk
        TooManyCards: De hele tekst heeft te veel kaarten voor één adres; herhaal de tekst hoofdstuk voor hoofdstuk.
        ShowCard: Kaart omdraaien
        KnewIt: Ik wist het
        DidNotKnow: Ik wist het niet
        CardWhat: Wat is dit?
        CardWhen: Wanneer was dit?
        NewCard: Deze kaart is nieuw.
        DueCards_one: Vandaag is {count} kaart aan de beurt.
        DueCards_other: Vandaag zijn {count} kaarten aan de beurt.
        NothingDue: Vandaag is er niets aan de beurt.
        NextDue: Volgende kaart: {date}
        EnoughNew: Dit waren genoeg nieuwe kaarten voor één dag; morgen komen er meer.
        MemoryFull: In dit adres is geen plaats voor meer kaarten; met de kaarten die erin staan, kunt u gewoon verder.
        MemoryDamaged: Dit adres is beschadigd: een deel ervan ontbreekt of is veranderd.
        MemoryPartly_one: {count} kaart erin is nog leesbaar.
        MemoryPartly_other: {count} kaarten erin zijn nog leesbaar.
        GoOnWithRest: Verdergaan met wat nog leesbaar is
        MemoryUnreadable: Geen enkele kaart erin is nog leesbaar.
        MemoryFromFuture: Volgens de klok van deze server is dit adres van een dag die nog moet komen: {date}. Kom dan terug of ga
        + verder vanaf een eerdere bladwijzer.
        MemoryOfOther: De kaarten in dit adres horen niet bij deze tekst.

        ForClass: Voor in de klas
        Handout: Werkblad: alle vragen op één pagina
        AnswersToHandout: Antwoorden bij het werkblad
        NameAndDate: Naam en datum:
        CardsFile: Kaarten voor Anki: trefwoorden, gebeurtenissen en vragen

        HowToCite: Hoe u deze tekst citeert
        CiteWhole: De hele tekst
        CiteSection: Een hoofdstuk
        CiteFiles: Voor programma’s die literatuurverwijzingen beheren
        NumberedParagraphs: Met genummerde alinea’s, om er één te citeren
        NumberedOf: {title} (met genummerde alinea’s)
        CiteParagraph: Citeert u een alinea, vermeld dan ook het nummer: {words}

        OnThisDay: Op deze dag
        NextAnniversary: Bij deze dag staat geen gebeurtenis vermeld. De eerstvolgende gedenkdag is die van: {date}
        YearsAgo_one: {count} jaar geleden
        YearsAgo_other: {count} jaar geleden
        RandomPage: Een willekeurige pagina

        Transaction: Dit verzoek, regel voor regel
        TransactionIntroduction: U hebt zojuist deze pagina opgevraagd. Hier staat wat er daarbij over de lijn ging en wat het
        + betekent.
        TransactionConnection: De verbinding
        TransactionRequest: Uw verzoek
        TransactionAnswer: Het antwoord
        TransactionSeen: Wat iemand kan zien die de lijn afluistert
        TransactionVersion: de versie van TLS, dat alles versleutelt wat volgt
        TransactionCipher: het algoritme dat elke byte versleutelt en laat zien of er één is veranderd
        TransactionGroup: de groep waarin beide kanten een sleutel hebben afgesproken die niemand anders kan berekenen
        TransactionServerName: de host die uw programma noemde voordat de versleuteling begon
        TransactionNoServerName: Uw programma noemde geen host voordat de versleuteling begon.
        TransactionNewSession: De sessie is nieuw.
        TransactionResumed: De sessie is de voortzetting van een eerdere; dat bespaarde een deel van het opzetten van de verbinding.
        TransactionAddress: Eén regel: het adres, met CR LF aan het eind. Verder wordt er niets gestuurd: geen cookie, geen naam van
        + uw programma, geen taal.
        TransactionSelector: Eén regel: de selector, met CR LF aan het eind. Verder wordt er niets gestuurd: geen cookie, geen naam
        + van uw programma, geen taal.
        TransactionData: Eén regel: de host, het pad en hoeveel bytes er volgen, met CR LF aan het eind. Dan komen die bytes: wat u hebt getypt. Verder wordt
        + er niets gestuurd: geen cookie, geen naam van uw programma, geen taal.
        TransactionHeader: Eén regel: 20 betekent dat er een pagina volgt; daarachter staat van welke soort en in welke taal die is.
        + Daarna komen de pagina en het einde van de verbinding.
        TransactionStatus: Eén regel: 2 betekent dat er een pagina volgt; daarachter staat van welke soort die is. Dan komen de pagina en het einde van de
        + verbinding.
        TransactionMenu: Er is geen kopregel. Elke regel van een menu begint met zijn type; achter de woorden staan, telkens na een
        + TAB, een selector, een host en een poort. Een regel met alleen een punt is de laatste.
        TransactionSeenOfGemini: Waar u bent, aan welke host u iets hebt gevraagd en hoeveel bytes er zijn verstuurd; niet welke
        + pagina het was en niet wat erop staat.
        TransactionSeenOfSpartan: Alles: het pad, wat u hebt getypt en elk woord van het antwoord. Bij Gemini had TLS dat verborgen.
        TransactionSeenOfGopher: Alles: de selector en elk woord van het antwoord. Bij Gemini had TLS dat verborgen.

        Changes: Wijzigingen
        ChangesLabel: Wijzigingen, te volgen in een feedlezer
        """#
}
