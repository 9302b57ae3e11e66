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
        Decade: {year}er-Jahre
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
        Abbreviations: S, Bd, Bde, Nr, Hg, Hrsg, bzw, vgl, Vgl, ca, Dr, Prof, St, Jh, usw, Kap, Abb, Anm, Aufl, Ausg, bes, Ders,
        + ders, dt, ebd, Ebd, engl, etc, f, ff, franz, geb, gest, ggf, hl, insb, Jan, Feb, Apr, Aug, Sept, Okt, Nov, Dez, lat, Lit,
        + Mio, Mrd, phil, Red, russ, sog, Str, Tsd, u, Übers, übers, Verf, verh, Verl, Vol, zit, Abs, allg, arab, Bl, bspw, Dipl,
        + Diss, evtl, Frl, frz, Gen, griech, hebr, Hs, Ing, ital, Jg, Jr, jun, Lt, Mag, Mr, Mrs, Ms, poln, sen, Sp, span, Tab, Taf,
        + Tel, ukr, urspr, Zs
        OrdinalPoint: yes
        FirstWords: Der, Die, Das, Ein, Eine, Zwei, Drei, In, Im, Einer, Eines, Einige, Mehrere, Viele, Alle, Jede, Jeder, Jedes,
        + Vier, Am, An, Auf, Aus, Bei, Beim, Mit, Nach, Seit, Von, Vom, Zum, Zur, Amerikanischer, Britischer, Englischer,
        + Französischer, Italienischer, Österreichischer, Polnischer, Russischer, Sowjetischer, Ukrainischer
        LittleWords: der, die, das, des, dem, den, ein, eine, einer, eines, einem, einen, dies, diese, dieser, dieses, diesem,
        + diesen, es, er, sie, ihn, ihm, ihr, ihre, ihrer, ihren, sein, seine, seiner, seinen, wir, uns, du, ich, man, sich, wer,
        + wen, wem, wessen, was, welche, welcher, welches, welchem, welchen, wann, wo, woher, wohin, warum, wieso, weshalb, wie,
        + wozu, ob, ist, sind, war, waren, gewesen, bin, bist, seid, wird, werden, wurde, wurden, worden, hat, haben, hatte, hatten,
        + habe, kann, können, konnte, konnten, muss, müssen, musste, soll, sollte, will, wollte, darf, durfte, mag, möchte, von,
        + vom, in, im, am, an, auf, zu, zum, zur, bei, beim, mit, für, aus, über, um, nach, vor, durch, zwischen, unter, bis, als,
        + und, oder, aber, dass, weil, wenn, da, so, nicht, kein, keine, auch, nur, denn, eigentlich, heißt, bedeutet, bedeuten,
        + nennt, genannt, erkläre, erklären, beschreibe, unterschied, passierte, geschah, seines, seinem, ihrem, ihres, ihnen,
        + unser, unsere, mein, meine, dein, deine, dich, mich, euch, dessen, deren, denen, jene, jener, jenes, jede, jeder, jedes,
        + alle, allem, allen, aller, alles, viel, viele, hätte, könnte, sei, seien, gab, gibt, hier, dort, dann, doch, noch, sehr,
        + genau, etwa, ohne, gegen, während, wegen, seit, neben, hinter, ins, ans, sondern, sowie, damit, dazu, dabei, daran, darin,
        + dafür, davon, dadurch, womit, wodurch, wofür, wovon, worin, woran, worauf, worum, woraus, obwohl, heißen, hieß, bedeutete,
        + bedeutung, definition, definiere, erzähle, meint, gemeint, unterschiede, unterscheidet, unterscheiden, passiert,
        + geschehen, geschieht
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
        AboutTheText: Über den Text
        OtherWays: Anders lesen
        ReadOn: Weiterlesen
        AsPlainText: Diese Seite als reiner Text
        OverProtocol: Diese Seite per {protocol}
        ToTheText: Zum Text: {title}
        AllSections_one: Der einzige Abschnitt
        AllSections_other: Alle {count} Abschnitte
        AfterTheOnlySection: Das war der ganze Text.
        AfterTheLastSection_one: Das war der einzige Abschnitt.
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
        BookAsText: Alles in einer Textdatei
        BookAsGempub: Alles als Gempub, für Lagrange
        BookAsEPUB: Alles als E-Book (EPUB)
        BookOnOnePage: Alles auf einer Seite

        NoteNumber: Anmerkung {number}
        NoteHead: Anmerkung {number}
        NoteStart: Anmerkung {number}.
        Notes: Anmerkungen
        LinksInTheText: Verweise im Text
        TermsOnThisPage: Stichwörter auf dieser Seite
        When: Wann
        Sources: Quellen
        WhereItComesUp: Wo davon die Rede ist
        Pronunciation: Aussprache
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
        EventsAYear: Ereignisse je Jahr, ein Zeichen für jedes Ereignis
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
        FreeToRead: {work} (frei zugänglich)

        Search: Suche
        SearchLabel: Suche: jedes Wort des Textes, des Glossars, der Zeittafel
        SearchAgain: Noch einmal suchen
        SearchPrompt: Suche nach
        SearchInvitation: Suchen Sie nach einem beliebigen Wort des Textes, des Glossars, der Zeittafel oder der Quellen.
        SearchRules: Wörter werden in allen Formen gefunden, gleich ob mit oder ohne Umlaute, Akzente, Großbuchstaben und
        + Bindestriche; vom letzten genügt der Anfang. Kleine Wörter wie „der“ oder „was“ zählen nicht. Genannt werden die Seiten,
        + die alle anderen Wörter enthalten, und wo es keine gibt, die mit den meisten.
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
        FewerWords: Mit weniger Wörtern oder nur dem Anfang eines Wortes findet sich oft mehr.
        NearestTerms: Ähnliche Stichwörter im Glossar
        OccursNowhere: Kein Text enthält {words}.
        NoWordToFind: Hierin ist weder ein Buchstabe noch eine Ziffer, also gibt es nichts zu suchen.

        Library: Bibliothek
        FolderAbove: Übergeordneter Ordner
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
        NoPageOfName: Eine Seite dieses Namens gibt es nicht; ohne Namen erhalten Sie den Inhalt.
        NearestNames: Die ähnlichsten Namen:
        SeveralOfName: Mehrere Seiten haben diesen Namen:
        AskByName: Fragen Sie nach einer Seite mit dem Namen, der in Klammern hinter ihr steht, wie in {address}.
        OnlyRead: Per {protocol} wird nichts gesucht und nichts wiederholt; es gibt nur Seiten zum Lesen.
        PageHasMoved: Diese Seite ist umgezogen
        PageIsGone: Diese Seite gibt es nicht mehr
        PageIsNowAt: Die Seite steht jetzt unter {address}
        WayOutOfGopher: Ein Verweis aus Gopher hinaus
        LeadsOutOfGopher: Dieser Verweis führt aus Gopher hinaus, zu {link}.
        NotTheWeb: Hier ist {protocol}, nicht das Web
        SpokenHere: Ihr Browser spricht HTTP. Dieser Server spricht {protocol}, ein kleineres Protokoll zum Lesen, für das es eigene
        + Programme gibt.
        ProgramsForIt: Geeignet sind unter anderem diese Programme: {programs}.
        ComeBackLater_one: Zu viele Anfragen von Ihrer Adresse: Kommen Sie in {count} Sekunde wieder
        ComeBackLater_other: Zu viele Anfragen von Ihrer Adresse: Kommen Sie in {count} Sekunden wieder
        BookIsBeingMade: Das Buch wird noch hergestellt: Kommen Sie in einer Minute wieder
        BookCannotBeMade: Das Buch ließ sich nicht herstellen: Wer den Server betreibt, kann nachlesen, warum
        AnswerIsBeingMade: Die Antwort wird noch hergestellt: Kommen Sie in einer Minute wieder
        AnswerCannotBeMade: Die Antwort ließ sich nicht herstellen: Wer den Server betreibt, kann nachlesen, warum
        FileIsBeingReplaced: Diese Datei wird gerade ersetzt: Kommen Sie in einer Minute wieder
        NoOtherScheme: Dieser Server spricht nur Gemini und ist kein Proxy
        NoOtherHost: Dieser Server ist kein Proxy für andere Hosts
        NoOtherPort: Dieser Server ist für diesen Port nicht zuständig
        RefusedWithHome: {refusal}; seine Kapsel steht unter {address}
        OtherConnection: Diese Verbindung galt einem anderen Host (SNI)
        OtherConnectionWithHome: Diese Verbindung galt einem anderen Host (SNI); öffnen Sie {address} mit einer eigenen Verbindung
        AddressTooLong: Die Adresse ist länger als 1.024 Byte
        AddressUnterminated: Die Anfrage endete nicht rechtzeitig: Auf die Adresse muss CR LF folgen
        AddressByteOrderMark: Die Anfrage beginnt mit einer Bytereihenfolge-Markierung (BOM); senden Sie nur die Adresse
        AddressControlCharacter: In der Adresse steht ein Steuerzeichen
        AddressNotASCII: In der Adresse steht ein Byte außerhalb von ASCII; schreiben Sie es als % und zwei hexadezimale Ziffern
        AddressSpace: In der Adresse steht ein Leerzeichen; schreiben Sie es als %20
        AddressMisplaced: In der Adresse steht ein {character}, das dort nicht stehen darf; schreiben Sie es als {escape}
        AddressPercent: Auf ein % in der Adresse folgen keine zwei hexadezimalen Ziffern; das Zeichen selbst schreiben Sie als %25
        AddressRelative: Die Adresse ist nicht vollständig; beginnen Sie sie mit gemini:// und dem Namen eines Hosts
        AddressBadHost: Der Host in der Adresse ist ungültig
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
        RequestNotUTF8: Die Anfrage ist nicht UTF-8
        RequestFields: Eine Anfrage besteht aus Host, Pfad und der Zahl der Bytes, die folgen, mit je einem Leerzeichen dazwischen; was folgt, ist UTF-8

        ReadersEdition: Eine Leseausgabe nach {original}
        OriginalHeading: Das Original
        CertificatesPurpose: Ihr Programm kann zeigen, welches Zertifikat es erhalten hat. Vergleichen Sie es mit diesem:
        OfCertificate: SHA-256 des Zertifikats
        OfPublicKey: SHA-256 des öffentlichen Schlüssels, den sich Lagrange und Amfora merken
        CertificateHeading: Zertifikat
        CertificatesHeading: Zertifikate
        AnswersAreCounted: Dieser Server zählt, wie oft jede Antwort auf eine Frage gewählt wird, damit Lehrende sehen, welche Fragen schwer sind. Darüber, wer geantwortet hat, speichert er nichts.
        By: Von {names}
        EditedBy: Herausgegeben von {names}
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

        EditionTheText: Der Text
        EditionAllSections: Der Text
        EditionAbout: Über diese Ausgabe
        EditionInFigures: Diese Ausgabe in Zahlen
        EditionInShort: Der Text in Kürze
        EditionInMinutes: Der Text in Kürze ({time})
        EditionNotesTitle: Anmerkungen des Herausgebers
        EditionNotesLabel: Anmerkungen des Herausgebers: wo die Quellen voneinander abweichen
        EditionNotes_one: {count} Anmerkung
        EditionNotes_other: {count} Anmerkungen
        EditionBrackets: Was in eckigen Klammern steht, hat der Herausgeber ergänzt.
        EditionOneWork: 1 Werk
        EditionWorks_one: {count} Werk, mit den Stellen, an denen es zitiert wird
        EditionWorks_other: {count} Werke, jedes mit den Stellen, an denen es zitiert wird
        EditionInTheText: Im Text: {section}
        EditionAddedTo: Ergänzt zu: {section}
        EditionTold: Im Text erzählt und datiert.
        EditionDated: Im Text erzählt; das genaue Datum stammt vom Herausgeber.
        EditionCorrected: Im Text erzählt, vom Herausgeber berichtigt.
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
        OwnBrackets: Was in eckigen Klammern steht, wurde in Zitaten ergänzt.
        OwnOneWork: 1 Werk
        OwnWorks_one: {count} Werk, mit den Stellen, an denen es zitiert wird
        OwnWorks_other: {count} Werke, jedes mit den Stellen, an denen es zitiert wird
        OwnInTheText: Im Text: {section}
        OwnAddedTo: Ergänzt zu: {section}
        OwnTold: Im Text erzählt und datiert.
        OwnDated: Im Text erzählt; das genaue Datum ist ergänzt.
        OwnCorrected: Im Text erzählt, hier berichtigt.
        OwnAdded: Dem Text hinzugefügt.

        Study: Lernen
        StudyLabel: Lernen: Fragen, Übungen und eine Wiederholung mit Gedächtnis
        StudyIntroduction: Über Sie wird hier nichts gespeichert: Was gemerkt werden muss, steht in der Adresse der Seite, und die
        + behalten Sie selbst.
        QuestionsHeading: Fragen
        TestYourself: Prüfen Sie Ihr Wissen
        Questions_one: {count} Frage
        Questions_other: {count} Fragen
        AllQuestions_one: Die einzige Frage
        AllQuestions_other: Alle {count} Fragen
        QuestionOf: Frage {number} von {count}
        Hint: Ein Hinweis
        TypeAnswer: Antwort eingeben
        AnswerPrompt: Ihre Antwort
        ShowAnswer: Antwort zeigen
        ForDiscussion: Zum Diskutieren: Es gibt mehr als eine gute Antwort.
        PointsFromSides: Von mehreren Seiten betrachtet
        Right: Richtig
        NotQuite: Nicht ganz
        RightAnswer: Die richtige Antwort: {words}
        RightSpelling: Man schreibt es so: {words}
        TryAgain: Noch einmal versuchen
        BackToQuestion: Zurück zur Frage
        NextQuestion: Nächste Frage: {title}
        ThreeTimesMissed: Die Antwort steht im Abschnitt; es lohnt sich, ihn noch einmal zu lesen.
        ReadAgain: Noch einmal lesen: {title}
        MeetAgain_one: Am Ende dieses Abschnitts kommt {count} Frage noch einmal.
        MeetAgain_other: Am Ende dieses Abschnitts kommen {count} Fragen noch einmal.
        OnceMore_one: Noch einmal: die Frage, die Sie nicht gleich richtig beantwortet haben
        OnceMore_other: Noch einmal: die {count} Fragen, die Sie nicht gleich richtig beantwortet haben
        AllQuestionsDone: Das waren alle Fragen zu diesem Abschnitt.

        DrillsHeading: Übungen
        DrillTerms: Stichwörter: Sie lesen die Erklärung und nennen das Stichwort
        DrillDates: Jahreszahlen: Sie lesen von einem Ereignis und nennen das Jahr
        DrillOrder: Reihenfolge: Was geschah zuerst?
        DrillPeople: Personen: Wer war das?
        WhichTerm: Welches Stichwort ist gemeint?
        WhichYear: In welchem Jahr war das?
        WhichFirst: Was geschah zuerst?
        WhichNext: Was geschah als Nächstes?
        WhoWasIt: Wer war das?
        Another: Noch eine Aufgabe
        YearInDigits: Geben Sie das Jahr in Ziffern ein, zum Beispiel {year}.
        YearsTooEarly_one: {count} Jahr zu früh
        YearsTooEarly_other: {count} Jahre zu früh
        YearsTooLate_one: {count} Jahr zu spät
        YearsTooLate_other: {count} Jahre zu spät
        YourOrder: Ihre Reihenfolge
        OrderOfTime: Die zeitliche Reihenfolge

        Review: Wiederholung
        ReviewLabel: Wiederholung: Was Sie behalten wollen, kommt wieder, kurz bevor Sie es vergessen
        ReviewIntroduction: Die Wiederholung zeigt Stichwörter, Ereignisse und Fragen als Karten. Jede Karte kommt wieder, kurz
        + bevor Sie sie vergessen: nach Tagen, nach Wochen und dann nach Monaten. Was Sie gewusst haben und wann, steht in der
        + Adresse der Seite und nirgends sonst. Bewahren Sie diese Adresse auf; außer Ihnen hat sie niemand.
        BeginReview: Wiederholung beginnen
        BookmarkThis: Setzen Sie ein Lesezeichen auf diese Seite, um an einem anderen Tag weiterzumachen.
        ReviewBySection: Wiederholung nach Abschnitten
        TooManyCards: Der ganze Text hat zu viele Karten für eine einzige Adresse; wiederholen Sie ihn Abschnitt für Abschnitt.
        ShowCard: Karte umdrehen
        KnewIt: Gewusst
        DidNotKnow: Nicht gewusst
        CardWhat: Was ist das?
        CardWhen: Wann war das?
        NewCard: Diese Karte ist neu.
        DueCards_one: Heute ist {count} Karte fällig.
        DueCards_other: Heute sind {count} Karten fällig.
        NothingDue: Heute ist nichts fällig.
        NextDue: Nächste Karte: {date}
        EnoughNew: Das waren genug neue Karten für einen Tag; morgen kommen weitere.
        MemoryFull: In dieser Adresse ist kein Platz für weitere Karten; mit denen, die darin stehen, geht es weiter.
        MemoryDamaged: Diese Adresse ist beschädigt: Ein Teil davon fehlt oder wurde verändert.
        MemoryPartly_one: {count} Karte darin ist noch lesbar.
        MemoryPartly_other: {count} Karten darin sind noch lesbar.
        GoOnWithRest: Mit dem lesbaren Rest weitermachen
        MemoryUnreadable: Keine Karte darin ist noch lesbar.
        MemoryFromFuture: Nach der Uhr dieses Servers stammt diese Adresse von einem Tag, der noch bevorsteht: {date}. Kommen Sie
        + dann wieder oder machen Sie mit einem früheren Lesezeichen weiter.
        MemoryOfOther: Die Karten in dieser Adresse gehören nicht zu diesem Text.

        ForClass: Für den Unterricht
        Handout: Arbeitsblatt: alle Fragen auf einer Seite
        AnswersToHandout: Lösungen zum Arbeitsblatt
        NameAndDate: Name und Datum:
        CardsFile: Karten für Anki: Stichwörter, Ereignisse und Fragen

        HowToCite: So zitieren Sie diesen Text
        CiteWhole: Der ganze Text
        CiteSection: Ein Abschnitt
        CiteFiles: Für Programme zur Literaturverwaltung
        NumberedParagraphs: Mit nummerierten Absätzen, um einen davon zu zitieren
        NumberedOf: {title} (mit nummerierten Absätzen)
        CiteParagraph: Wenn Sie einen Absatz zitieren, geben Sie auch seine Nummer an: {words}

        OnThisDay: Was an diesem Tag geschah
        NextAnniversary: Zu diesem Tag ist kein Ereignis verzeichnet. Das nächste Ereignis, das sich jährt: {date}
        YearsAgo_one: vor {count} Jahr
        YearsAgo_other: vor {count} Jahren
        RandomPage: Eine zufällige Seite

        Transaction: Diese Anfrage, Zeile für Zeile
        TransactionIntroduction: Sie haben gerade diese Seite angefordert. Hier steht, was dabei über die Leitung ging und was es
        + bedeutet.
        TransactionConnection: Die Verbindung
        TransactionRequest: Ihre Anfrage
        TransactionAnswer: Die Antwort
        TransactionSeen: Was jemand sehen kann, der die Leitung abhört
        TransactionVersion: die Version von TLS, das alles Folgende verschlüsselt
        TransactionCipher: die Chiffre, die jedes Byte verschlüsselt und erkennen lässt, ob eines verändert wurde
        TransactionGroup: die Gruppe, in der sich beide Seiten auf einen Schlüssel geeinigt haben, den sonst niemand berechnen kann
        TransactionServerName: der Host, den Ihr Programm genannt hat, bevor die Verschlüsselung begann
        TransactionNoServerName: Ihr Programm hat keinen Host genannt, bevor die Verschlüsselung begann.
        TransactionNewSession: Die Sitzung ist neu.
        TransactionResumed: Die Sitzung setzt eine frühere fort; das hat einen Teil des Verbindungsaufbaus erspart.
        TransactionAddress: Eine Zeile: die Adresse und an ihrem Ende CR LF. Sonst wird nichts gesendet: kein Cookie, kein Name
        + Ihres Programms, keine Sprache.
        TransactionSelector: Eine Zeile: der Selektor und an seinem Ende CR LF. Sonst wird nichts gesendet: kein Cookie, kein Name
        + Ihres Programms, keine Sprache.
        TransactionData: Eine Zeile: der Host, der Pfad und wie viele Bytes folgen, an ihrem Ende CR LF. Dann diese Bytes: was Sie eingegeben haben. Sonst
        + wird nichts gesendet: kein Cookie, kein Name Ihres Programms, keine Sprache.
        TransactionHeader: Eine Zeile: 20 bedeutet, dass eine Seite folgt; dahinter steht, von welcher Art und in welcher Sprache
        + sie ist. Dann kommen die Seite und das Ende der Verbindung.
        TransactionStatus: Eine Zeile: 2 bedeutet, dass eine Seite folgt; dahinter steht, von welcher Art. Dann kommen die Seite und das Ende der Verbindung.
        TransactionMenu: Es gibt keine Kopfzeile. Jede Zeile eines Menüs beginnt mit ihrem Typ; hinter den Wörtern stehen, jeweils
        + nach einem TAB, ein Selektor, ein Host und ein Port. Eine Zeile, in der nur ein Punkt steht, ist die letzte.
        TransactionSeenOfGemini: Wo Sie sind, welchen Host Sie gefragt haben und wie viele Byte übertragen wurden; nicht aber,
        + welche Seite es war und was darauf steht.
        TransactionSeenOfSpartan: Alles: den Pfad, was Sie eingegeben haben, und jedes Wort der Antwort. Bei Gemini hätte TLS das verborgen.
        TransactionSeenOfGopher: Alles: den Selektor und jedes Wort der Antwort. Bei Gemini hätte TLS beides verborgen.

        Changes: Änderungen
        ChangesLabel: Änderungen, zum Abonnieren in einem Feedreader
        """#
}
