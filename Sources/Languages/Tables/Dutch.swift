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
        Seasons: voorjaar, zomer, herfst, winter
        Day: {day}
        DayOfMonth: {day} {month}
        DaysOfMonth: {first} tot {last} {month}
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
        DateRange: {first} tot {last}
        DateFrom: vanaf {date}
        DateUntil: tot en met {date}
        UnknownEnd: van {date} tot een onbekende datum
        UnknownStart: van een onbekende datum tot {date}
        BothCalendars: {date} ({other} oude stijl)

        WordsAMinute: 220
        Abbreviations: p, pp, blz, dl, nr, nrs, hfst, red, uitg, vert, verz, bew, vgl, Vgl, zgn, ca, e.d, enz, dr, Dr, prof, Prof,
        + mr, Mr, drs, ir, ds, jhr, mevr, Mevr, dhr, Dhr, St, fig, afb, afl, aant, bijv, bv, c.q, d.w.z, evt, excl, incl, geb,
        + overl, gest, i.p.v, jg, jl, lat, lit, m.a.w, max, min, mln, mld, nl, o.a, o.m, ongev, resp, t.a.v, t.o.v, tel, Vol, zg,
        + jan, feb, mrt, apr, aug, sep, sept, okt, nov, dec, i.h.b, ed, eds, ibid, jrg, str, vs
        FirstWords: De, Het, Een, Twee, Drie, In
        LittleWords: de, het, een, den, der, des, dit, dat, deze, die, daar, er, hier, hij, zij, ze, hem, haar, hen, hun, zijn,
        + mijn, jouw, uw, ons, onze, wij, we, ik, je, jij, jullie, u, men, zich, wie, wiens, wat, welk, welke, wanneer, waar,
        + waarom, waardoor, waarmee, waarin, waaruit, waarvan, waarvoor, waarheen, vanwaar, hoe, hoeveel, of, is, bent, ben, was,
        + waren, geweest, wordt, worden, werd, werden, geworden, heeft, hebben, heb, had, hadden, gehad, kan, kunnen, kon, konden,
        + kunt, zal, zullen, zou, zouden, moet, moeten, moest, moesten, mag, mogen, mocht, wil, willen, wilde, doet, doen, deed,
        + deden, gedaan, van, in, op, aan, te, ter, ten, bij, voor, met, over, tussen, tegen, tot, door, als, dan, om, uit, naar,
        + na, onder, en, maar, zo, omdat, want, toen, niet, geen, ook, nog, al, alle, wel, alleen, eigenlijk, precies, betekent,
        + betekenen, betekenis, heet, heten, heette, genoemd, noemt, noemen, vertel, beschrijf, verklaar, definieer, definitie,
        + gebeurde, gebeurt, gebeurd, gebeuren, verschil
        NameArticles: de, het, den, ’t
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
        AllSections_one: Alle {count} hoofdstukken
        AllSections_other: Alle {count} hoofdstukken
        AfterTheOnlySection: Dit was de hele tekst.
        AfterTheLastSection_one: Dit was het laatste van {count} hoofdstukken.
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

        NoteNumber: noot {number}
        NoteHead: Noot {number}
        NoteStart: Noot {number}.
        Notes: Noten
        LinksInTheText: Links in de tekst
        TermsOnThisPage: Begrippen op deze pagina
        When: Wanneer
        Sources: Bronnen
        WhereItComesUp: Waar het ter sprake komt
        SeeAlso: Zie ook
        InOtherEntries: Bij andere begrippen
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
        PeopleLabel: Personen, met hun jaartallen en een regel over ieder
        GlossarySummary: {terms} op alfabet, personen op achternaam; aan het eind naar soort
        PeopleSummary: {people} op achternaam
        LifeDates: {first}–{last}

        Span: {events}, van {first} tot {last}
        Range: {first} tot {last}
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
        SearchLabel: Zoeken: elk woord van de tekst, de begrippenlijst, de tijdlijn
        SearchAgain: Opnieuw zoeken
        SearchPrompt: Zoeken naar
        SearchInvitation: Zoek naar elk woord van de tekst, de begrippenlijst, de tijdlijn en de bronnen.
        SearchRules: Woorden worden in al hun vormen gevonden, met of zonder accenten, hoofdletters en streepjes; van het laatste is
        + het begin genoeg. Kleine woorden zoals ‘de’ of ‘wat’ tellen niet mee. Op de lijst staan de pagina’s met alle andere
        + woorden, en als er zo geen pagina is, die met de meeste.
        OnePageFound: 1 pagina
        PagesFound_one: {count} pagina, de beste eerst
        PagesFound_other: {count} pagina’s, de beste eerst
        TooManyFound_one: {count} pagina; deze {shown} passen het best. Met nog een woord wordt het zoeken gerichter.
        TooManyFound_other: {count} pagina’s; deze {shown} passen het best. Met nog een woord wordt het zoeken gerichter.
        SearchIsCut_one: Er is alleen naar het eerste teken gezocht.
        SearchIsCut_other: Er is alleen naar de eerste {count} tekens gezocht.
        NothingFound: Geen enkele tekst hier bevat al deze woorden.
        MostFound: Deze pagina’s bevatten de meeste:
        OthersFound: Deze pagina’s bevatten de andere woorden:
        FewerWords: Met minder woorden wordt vaak meer gevonden, of met het begin van één woord.
        NearestTerms: Begrippen die erop lijken
        OccursNowhere: Geen enkele tekst hier bevat {words}.

        Library: Bibliotheek
        FolderAbove: De map hierboven
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
        PageHasMoved: Deze pagina is verhuisd
        PageIsGone: Deze pagina bestaat niet meer
        PageIsNowAt: De pagina staat nu op {address}
        WayOutOfGopher: Een link die Gopher verlaat
        LeadsOutOfGopher: Deze link verlaat Gopher en leidt naar {link}.
        NotTheWeb: Dit is {protocol}, niet het web
        SpokenHere: Uw browser spreekt HTTP. Deze server spreekt {protocol}, een kleiner protocol om te lezen, met eigen
        + programma’s.
        ProgramsForIt: Onder andere deze programma’s openen het: {programs}.
        ComeBackLater_one: Te veel verzoeken vanaf uw adres: kom over {count} seconde terug
        ComeBackLater_other: Te veel verzoeken vanaf uw adres: kom over {count} seconden terug
        NoOtherScheme: Deze server spreekt alleen het schema gemini en is geen proxy
        NoOtherHost: Deze server is geen proxy voor andere hosts
        NoOtherPort: Deze server antwoordt niet voor die poort
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
        AddressClimbs: Het pad leidt boven de hoofdmap uit; haal de .. eruit
        QueryNotUTF8: De woorden na het ? zijn geen UTF-8; schrijf elke byte als % en twee cijfers
        RequestTooLong: Het verzoek is langer dan 1.024 bytes
        RequestUnterminated: Het verzoek eindigde niet op tijd: op de selector moet CR LF volgen
        SelectorTooLong: De selector is langer dan 255 bytes
        RequestControlCharacter: Er staat een stuurteken in het verzoek

        ReadersEdition: Een leeseditie van {original}
        OriginalHeading: Het origineel
        CertificatesPurpose: Uw programma kan tonen welk certificaat het heeft gekregen. Vergelijk het met dit:
        OfCertificate: SHA-256 van het certificaat
        OfPublicKey: SHA-256 van de openbare sleutel, die Lagrange en Amfora onthouden
        CertificateHeading: Certificaat
        CertificatesHeading: Certificaten
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
        HoursAndMinutes: {hours} {minutes}
        Terms_one: {count} begrip
        Terms_other: {count} begrippen
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

        EditionTheText: Het artikel
        EditionAllSections: Het artikel
        EditionAbout: Over deze editie
        EditionInFigures: Deze editie in cijfers
        EditionInShort: Het artikel in het kort
        EditionInMinutes: Het artikel in {time}
        EditionNotesTitle: Noten van de bezorger
        EditionNotesLabel: Noten van de bezorger: waar naslagwerken van elkaar verschillen
        EditionNotes_one: {count} noot van de bezorger
        EditionNotes_other: {count} noten van de bezorger
        EditionBrackets: Woorden tussen vierkante haken zijn door de bezorger toegevoegd.
        EditionOneWork: 1 werk
        EditionWorks_one: {count} werk, met de plaatsen waar het in deze editie wordt aangehaald
        EditionWorks_other: {count} werken, elk met de plaatsen waar het in deze editie wordt aangehaald
        EditionInTheText: In het artikel: {section}
        EditionAddedTo: Toegevoegd bij: {section}
        EditionTold: Verteld en gedateerd in het artikel.
        EditionDated: Verteld in het artikel; de precieze datum is van de bezorger.
        EditionCorrected: Verteld in het artikel en verbeterd door de bezorger.
        EditionAdded: Toegevoegd door de bezorger.

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
        """#
}
