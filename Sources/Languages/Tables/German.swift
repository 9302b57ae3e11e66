extension Wording {
    /// The words of German; what each is for stands in the table of English.
    static let germanTable = #"""
        Number: 1.234,5
        Quoted: „{words}“
        TitleOfWork: „{words}“
        ListOfTwo: {first} und {last}
        ListMore: {list}, {next}
        ListEnd: {list} und {last}
        EitherOf: {list} oder {last}
        Titled: {title}: {words}
        Bracketed: {words} ({more})
        Separated: {list}; {next}
        Comma: {list}, {next}
        FullStop: .
        Months: Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember
        Seasons: Frühjahr, Sommer, Herbst, Winter
        Day: {day}.
        DayOfMonth: {day} {month}
        DaysOfMonth: {first} bis {last} {month}
        Year: {year}
        BeforeChrist: {year} v. Chr.
        DateInYear: {date} {year}
        MonthInYear: {month} {year}
        Decade: die {year}er-Jahre
        YearBetween: zwischen {first} und {last}
        UnknownDay: ein unbekannter Tag im {month}
        UnknownDayOfYear: ein unbekannter Tag des Jahres {year}
        UnknownMonth: ein unbekannter Monat des Jahres {year}
        About: etwa {date}
        Possibly: vielleicht {date}
        PossiblyAbout: vielleicht etwa {date}
        DateRange: {first} bis {last}
        DateFrom: ab {date}
        DateUntil: bis {date}
        UnknownEnd: {date} bis zu einem unbekannten Tag
        UnknownStart: von einem unbekannten Tag bis {date}
        BothCalendars: {date} ({other} alten Stils)

        WordsAMinute: 200
        Abbreviations: S, Bd, Bde, Nr, Hg, Hrsg, bzw, vgl, Vgl, ca, Dr, Prof, St, Jh, usw, Kap, Abb, Anm, Aufl, Ausg, bes, Ders, ders,
        + dt, ebd, Ebd, engl, etc, f, ff, franz, geb, gest, ggf, hl, insb, Jan, Feb, Apr, Aug, Sept, Okt, Nov, Dez, lat, Lit, Mio, Mrd,
        + phil, Red, russ, sog, Str, Tsd, u, Übers, übers, Verf, verh, Verl, Vol, zit
        OrdinalPoint: yes
        FirstWords: Der, Die, Das, Ein, Eine, Zwei, Drei, In, Im
        LittleWords: der, die, das, des, dem, den, ein, eine, einer, eines, einem, einen, dies, diese, dieser, dieses, diesem, diesen,
        + es, er, sie, ihn, ihm, ihr, ihre, ihrer, ihren, sein, seine, seiner, seinen, wir, uns, du, ich, man, sich, wer, wen, wem,
        + wessen, was, welche, welcher, welches, welchem, welchen, wann, wo, woher, wohin, warum, wieso, weshalb, wie, wozu, ob, ist,
        + sind, war, waren, wäre, gewesen, bin, bist, seid, wird, werden, wurde, wurden, worden, hat, haben, hatte, hatten, habe, kann,
        + können, konnte, konnten, muss, müssen, musste, soll, sollte, will, wollte, darf, durfte, mag, möchte, von, vom, in, im, am,
        + an, auf, zu, zum, zur, bei, beim, mit, für, aus, über, um, nach, vor, durch, zwischen, unter, bis, als, und, oder, aber, dass,
        + weil, wenn, da, so, nicht, kein, keine, auch, nur, denn, eigentlich, heißt, bedeutet, bedeuten, nennt, genannt, erkläre,
        + erklären, beschreibe, unterschied, passierte, geschah
        NameArticles: der, die, das
        WorkArticles: ein, eine

        Home: Startseite
        Contents: Inhalt
        Onward: Weiter
        Previous: Vorige Seite: {title}
        Next: Nächste Seite: {title}
        Glossary: Glossar
        People: Personen
        Timeline: Zeittafel
        LookUp: Nachschlagen
        TakeAlong: Zum Mitnehmen
        AboutTheText: Zum Text
        OtherWays: Anders lesen
        ReadOn: Weiterlesen
        AsPlainText: Diese Seite als reiner Text
        OverProtocol: Diese Seite über {protocol}
        ToTheText: Zum Text: {title}
        AllSections_one: Alle {count} Abschnitte
        AllSections_other: Alle {count} Abschnitte
        AfterTheOnlySection: Das war der ganze Text.
        AfterTheLastSection_one: Das war der letzte von {count} Abschnitten.
        AfterTheLastSection_other: Das war der letzte von {count} Abschnitten.
        BeginAgain: Noch einmal von vorn: {title}

        SectionOf: Abschnitt {number} von {count}
        SectionOfPart: Teil {part}, Abschnitt {number} von {count}
        AfterTheText: Nach dem Text
        DraftNotice: Dies ist ein Entwurf, der noch nicht veröffentlicht ist.
        TextPart: Teil {number}
        PagePartOf: Teil {number} von {count}
        PagePart: Teil {number}
        OtherParts: Weitere Teile
        Continued: {heading} (Fortsetzung)
        Length: {length}, etwa {time}
        WholeText: Der ganze Text auf einer Seite
        WholeTextOf: {title}: der ganze Text

        NoteNumber: Anmerkung {number}
        NoteHead: Anmerkung {number}
        NoteStart: Anmerkung {number}.
        Notes: Anmerkungen
        LinksInTheText: Verweise im Text
        TermsOnThisPage: Stichwörter auf dieser Seite
        When: Wann
        Sources: Quellen
        WhereItComesUp: Wo davon die Rede ist
        SeeAlso: Siehe auch
        InOtherEntries: In anderen Einträgen
        EventsHeading: Ereignisse
        AndMore_one: und {count} weiteres
        AndMore_other: und {count} weitere

        Description: Beschreibung
        Credit: Urheber: {words}

        Concept: Begriff
        ConceptsHeading: Begriffe
        Organisation: Organisation
        OrganisationsHeading: Organisationen
        Person: Person
        PersonsHeading: Personen
        Happening: Ereignis
        HappeningsHeading: Ereignisse
        Place: Ort
        PlacesHeading: Orte
        Work: Werk
        WorksHeading: Werke
        ByKind: Nach Art
        KindList: {kind} ({count}): {names}
        Signs: Zeichen
        PeopleLabel: Personen, mit Lebensdaten und einer Zeile zu jeder
        GlossarySummary: {terms} nach Anfangsbuchstaben, Personen nach Nachnamen; am Ende nach Art
        PeopleSummary: {people} nach Nachnamen
        LifeDates: {first}–{last}

        Span: {events}, {first} bis {last}
        Range: {first} bis {last}
        YearsAsPicture: Die Jahre im Bild
        EventsAYear: Ereignisse je Jahr, mit einem Zeichen für jedes
        NoEvents: {years}: keine
        MostIsToldOf: Die meisten Ereignisse: {years}.

        NotesSummary: {notes}, nummeriert wie in ihrem Text
        SourcesTitle: Quellen und Literatur
        SourcesLabel: Alle Quellen, mit den Stellen, an denen sie zitiert werden
        SourcesByView: Quellen und Literatur nach Standpunkten
        AllWorks: Alle Werke von A bis Z
        CitedIn: Zitiert in: {place}
        SeeSections_one: Siehe Abschnitt {sections}.
        SeeSections_other: Siehe Abschnitte {sections}.
        FreeToRead: {work} (frei zu lesen)

        Search: Suche
        SearchLabel: Suche: jedes Wort des Textes, des Glossars, der Zeittafel
        SearchAgain: Noch einmal suchen
        SearchPrompt: Suche nach
        SearchInvitation: Suchen Sie jedes Wort des Textes, des Glossars, der Zeittafel, der Quellen.
        SearchRules: Wörter werden in allen Formen gefunden, mit und ohne Umlaute, Akzente und Bindestriche; vom letzten genügt der
        + Anfang. Kleine Wörter wie „der“ oder „was“ zählen nicht. Genannt werden die Seiten, die alle anderen Wörter enthalten, und wo
        + es keine gibt, die mit den meisten.
        OnePageFound: 1 Seite
        PagesFound_one: {count} Seite, die beste zuerst
        PagesFound_other: {count} Seiten, die besten zuerst
        TooManyFound_one: {count} Seite; diese {shown} passen am besten. Ein weiteres Wort schränkt die Suche ein.
        TooManyFound_other: {count} Seiten; diese {shown} passen am besten. Ein weiteres Wort schränkt die Suche ein.
        SearchIsCut_one: Gesucht wurde nur nach dem ersten Zeichen.
        SearchIsCut_other: Gesucht wurde nur nach den ersten {count} Zeichen.
        NothingFound: Kein Text enthält alle diese Wörter.
        MostFound: Diese Seiten enthalten die meisten:
        OthersFound: Diese Seiten enthalten die anderen Wörter:
        FewerWords: Weniger Wörter finden oft mehr, oder der Anfang eines Wortes.
        NearestTerms: Ähnliche Stichwörter im Glossar
        OccursNowhere: Kein Text enthält {words}.

        Library: Bibliothek
        FolderAbove: Der Ordner darüber
        AllTexts: Alle Texte hier
        AlsoHere: Außerdem hier
        SearchAllTexts: Suche in allen Texten
        SearchAllInvitation: Suchen Sie in allen Texten hier, in ihren Glossaren, Zeittafeln und Quellen.
        LastChanged: zuletzt geändert: {date}

        NoPageAtAddress: Unter dieser Adresse gibt es keine Seite; der Inhalt steht unter /
        NoPageAtSelector: Unter diesem Selektor gibt es keine Seite
        MenuOfCapsule: Das Menü der Kapsel
        NoTextAtSelector: Unter diesem Selektor gibt es keinen Text; der Selektor {selector} ist das Menü der Kapsel.
        NoTextAtEmptySelector: Unter diesem Selektor gibt es keinen Text; der leere Selektor ist das Menü der Kapsel.
        PageHasMoved: Diese Seite ist umgezogen
        PageIsGone: Diese Seite gibt es nicht mehr
        PageIsNowAt: Die Seite steht jetzt unter {address}
        WayOutOfGopher: Ein Verweis aus Gopher hinaus
        LeadsOutOfGopher: Dieser Verweis führt aus Gopher hinaus, zu {link}.
        NotTheWeb: Hier ist {protocol}, nicht das Web
        SpokenHere: Ihr Browser spricht HTTP. Dieser Server spricht {protocol}, ein kleineres Protokoll zum Lesen, für das es eigene
        + Programme gibt.
        ProgramsForIt: Unter anderen öffnen es diese Programme: {programs}.
        ComeBackLater_one: Zu viele Anfragen von Ihrer Adresse: Kommen Sie in {count} Sekunde wieder
        ComeBackLater_other: Zu viele Anfragen von Ihrer Adresse: Kommen Sie in {count} Sekunden wieder
        NoOtherScheme: Dieser Server spricht nur Gemini und ist kein Proxy
        NoOtherHost: Dieser Server ist kein Proxy für andere Hosts
        NoOtherPort: Dieser Server antwortet nicht für diesen Port
        RefusedWithHome: {refusal}; seine Kapsel steht unter {address}
        OtherConnection: Diese Verbindung galt einem anderen Host (SNI)
        OtherConnectionWithHome: Diese Verbindung galt einem anderen Host (SNI); öffnen Sie {address} mit einer eigenen Verbindung
        AddressTooLong: Die Adresse ist länger als 1.024 Byte
        AddressUnterminated: Die Anfrage endete nicht rechtzeitig: Auf die Adresse muss CR LF folgen
        AddressByteOrderMark: Die Anfrage beginnt mit einer Byte-Reihenfolge-Marke; senden Sie nur die Adresse
        AddressControlCharacter: In der Adresse steht ein Steuerzeichen
        AddressNotASCII: In der Adresse steht ein Byte außerhalb von ASCII; schreiben Sie es als % und zwei hexadezimale Ziffern
        AddressSpace: In der Adresse steht ein Leerzeichen; schreiben Sie es als %20
        AddressMisplaced: In der Adresse steht ein {character}, das dort nicht stehen darf; schreiben Sie es als {escape}
        AddressPercent: Auf ein % in der Adresse folgen keine zwei hexadezimalen Ziffern; das Zeichen selbst schreiben Sie als %25
        AddressRelative: Die Adresse ist nicht vollständig; beginnen Sie sie mit gemini:// und dem Namen eines Hosts
        AddressBadHost: Der Host in der Adresse ist kein gültiger
        AddressBadPort: Der Port in der Adresse ist keine Zahl bis 65535
        AddressUser: In der Adresse steht ein Benutzername; entfernen Sie das @ und was davor steht
        AddressFragment: In der Adresse steht ein Fragment; entfernen Sie das # und was folgt
        AddressNoHost: Die Adresse nennt keinen Host; schreiben Sie gemini:// und den Namen eines Hosts vor den Pfad
        AddressClimbs: Der Pfad führt über die Wurzel hinaus; entfernen Sie die .. daraus
        QueryNotUTF8: Die Wörter nach dem ? sind nicht UTF-8; schreiben Sie jedes Byte als % und zwei Ziffern
        RequestTooLong: Die Anfrage ist länger als 1.024 Byte
        RequestUnterminated: Die Anfrage endete nicht rechtzeitig: Auf den Selektor muss CR LF folgen
        SelectorTooLong: Der Selektor ist länger als 255 Byte
        RequestControlCharacter: In der Anfrage steht ein Steuerzeichen

        ReadersEdition: Eine Leseausgabe von {original}
        OriginalHeading: Das Original
        CertificatesPurpose: Ihr Programm kann zeigen, welches Zertifikat es erhalten hat. Vergleichen Sie es mit diesem:
        OfCertificate: SHA-256 des Zertifikats
        OfPublicKey: SHA-256 des öffentlichen Schlüssels, den sich Lagrange und Amfora merken
        CertificateHeading: Zertifikat
        CertificatesHeading: Zertifikate
        By: Von {names}
        EditedBy: Herausgegeben von: {names}
        Licence: Lizenz: {licence}

        Sections_one: {count} Abschnitt
        Sections_other: {count} Abschnitte
        Words_one: {count} Wort
        Words_other: {count} Wörter
        Hours_one: {count} Stunde
        Hours_other: {count} Stunden
        Minutes_one: {count} Minute
        Minutes_other: {count} Minuten
        HoursAndMinutes: {hours} {minutes}
        Terms_one: {count} Stichwort
        Terms_other: {count} Stichwörter
        Persons_one: {count} Person
        Persons_other: {count} Personen
        Events_one: {count} Ereignis
        Events_other: {count} Ereignisse
        Works_one: {count} Quelle
        Works_other: {count} Quellen
        Bytes_one: {count} Byte
        Bytes_other: {count} Byte
        Kilobytes: {number} kB
        Megabytes: {number} MB
        Gigabytes: {number} GB

        EditionTheText: Der Artikel
        EditionAllSections: Der Artikel
        EditionAbout: Über diese Ausgabe
        EditionInFigures: Diese Ausgabe in Zahlen
        EditionInShort: Der Artikel in Kürze
        EditionInMinutes: Der Artikel in Kürze ({time})
        EditionNotesTitle: Anmerkungen des Herausgebers
        EditionNotesLabel: Anmerkungen des Herausgebers: wo die Nachschlagewerke voneinander abweichen
        EditionNotes_one: {count} Anmerkung
        EditionNotes_other: {count} Anmerkungen
        EditionBrackets: Was in eckigen Klammern steht, hat der Herausgeber ergänzt.
        EditionOneWork: 1 Werk
        EditionWorks_one: {count} Werk, mit den Stellen, an denen es zitiert wird
        EditionWorks_other: {count} Werke, jedes mit den Stellen, an denen es zitiert wird
        EditionInTheText: Im Artikel: {section}
        EditionAddedTo: Ergänzt zu: {section}
        EditionTold: Im Artikel erzählt und datiert.
        EditionDated: Im Artikel erzählt; das genaue Datum stammt vom Herausgeber.
        EditionCorrected: Im Artikel erzählt, vom Herausgeber berichtigt.
        EditionAdded: Vom Herausgeber ergänzt.

        OwnTheText: Inhalt
        OwnAllSections: Abschnitte
        OwnAbout: Über diesen Text
        OwnInFigures: In Zahlen
        OwnInShort: In Kürze
        OwnInMinutes: In Kürze ({time})
        OwnNotesTitle: Anmerkungen
        OwnNotes_one: {count} Anmerkung
        OwnNotes_other: {count} Anmerkungen
        OwnBrackets: Was in eckigen Klammern steht, ist im Zitierten ergänzt.
        OwnOneWork: 1 Werk
        OwnWorks_one: {count} Werk, mit den Stellen, an denen es zitiert wird
        OwnWorks_other: {count} Werke, jedes mit den Stellen, an denen es zitiert wird
        OwnInTheText: Im Text: {section}
        OwnAddedTo: Ergänzt zu: {section}
        OwnTold: Im Text erzählt und datiert.
        OwnDated: Im Text erzählt; das genaue Datum ist ergänzt.
        OwnCorrected: Im Text erzählt, hier berichtigt.
        OwnAdded: Zum Text ergänzt.
        """#
}
