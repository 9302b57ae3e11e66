extension Wording {
    /// The words of Polish; what each is for stands in the table of English.
    static let polishTable = #"""
        Number: 1 234,5
        GroupFrom: 10000
        Quoted: „{words}”
        TitleOfWork: „{words}”
        ListOfTwo: {first} i {last}
        ListMore: {list}, {next}
        ListEnd: {list} i {last}
        EitherOf: {list} lub {last}

        Titled: {title}: {words}
        Bracketed: {words} ({more})
        Separated: {list}; {next}
        Comma: {list}, {next}
        FullStop: .

        Months: stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia
        MonthsAlone: styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień
        Seasons: wiosna, lato, jesień, zima
        Day: {day}
        DayOfMonth: {day} {month}
        DaysOfMonth: {first}–{last} {month}
        Year: {year}
        BeforeChrist: {year} p.n.e.
        DateInYear: {date} {year}
        MonthInYear: {month} {year}
        # “lata 20. XX wieku” needs the century, and “lata 1920.” is rare.
        Decade: dekada od {year} roku
        YearBetween: między {first} a {last}
        UnknownDay: {month}, dzień nieznany
        UnknownDayOfYear: {year}, dzień nieznany
        UnknownMonth: {year}, miesiąc nieznany
        # “około” would need the genitive of a month.
        About: w przybliżeniu {date}
        Possibly: być może {date}
        PossiblyAbout: być może {date} (w przybliżeniu)
        DateRange: {first} – {last}
        DateFrom: {date} i później
        DateUntil: {date} i wcześniej
        UnknownEnd: {date} – data nieznana
        UnknownStart: data nieznana – {date}
        BothCalendars: {date} ({other} według starego stylu)

        WordsAMinute: 190
        Abbreviations: al, ang, arab, art, bł, br, ca, cd, cf, chiń, cz, dosł, dr, dyr, dz, ed, eds, egz, ew, fot, fr, franc, gen,
        + godz, gr, hab, hiszp, hr, il, im, in, inż, jap, jw, kpt, ks, kw, lit, łac, mgr, mies, nast, niem, np, nr, ob, ok, oprac,
        + os, pers, pl, płd, płk, płn, pn, por, pow, poz, pp, prof, przekł, przyp, pw, red, rkps, ros, rozdz, rtm, ryc, rys, sen,
        + ser, sierż, ss, st, str, sygn, szczeg, śp, św, tab, tj, tłum, tys, tzn, tzw, ub, ul, ukr, ur, ust, vol, ww, wg, wł, właśc,
        + woj, wsch, współcz, wyd, wz, zach, zał, zb, zesz, zm, zob, zwł, doc, gm, jęz, plut, ppłk, ppor, przeł, ps, pt, reż
        OrdinalPoint: yes
        FirstWords: Akt, Arkusz, Bitwa, Budynek, Był, Była, Część, Człowiek, Druga, Drugi, Drugie, Dwa, Dwaj, Dwie, Dzieło,
        + Dziedzina, Dokument, Grupa, Instytucja, Jeden, Jedna, Jedno, Każda, Każde, Każdy, Kraj, Książka, Masa, Materiał, Metoda,
        + Miara, Miasto, Miejsce, Mieszanina, Mieszkańcy, Na, Narzędzie, Naczynie, Najstarszy, Największa, Największe, Największy,
        + Nazwa, Nauka, Norma, Okres, Organizacja, Osoba, Partia, Państwo, Pisarz, Pracował, Pracowała, Pierwsza, Pierwsze,
        + Pierwszy, Po, Pogląd, Pojęcie, Proces, Przedmiot, Przyrząd, Rodzaj, Roślina, Ruch, Rysunek, Sposób, Substancja, System,
        + Ta, Taka, Taki, Takie, Urodził, Urodziła, Ten, To, Trzej, Trzy, Tkanina, Umowa, Urządzenie, Utwór, W, We, Widoczny,
        + Widoczna, Wojna, Wszystko, Wynalazca, Wynalazł, Wyrób, Z, Zakład, Zbiór, Zdarzenie, Zespół, Znak, Związek, Zwierzę,
        + Cesarz, Filozof, Generał, Historyk, Król, Malarz, Określenie, Papież, Poeta, Poetka, Polityk, Powieść, Przywódca, Rzeka,
        + Słowo, Stolica, Termin, Uczony, Wieś, Wyspa, Amerykański, Angielski, Austriacki, Brytyjski, Czeski, Francuski, Niemiecki,
        + Polski, Radziecki, Rosyjski, Ukraiński, Włoski
        LittleWords: a, aby, albo, ale, ani, bez, bo, był, była, było, byli, były, być, będą, będzie, ci, cię, co, czego, czemu,
        + czy, czym, dla, dlaczego, do, dokąd, gdy, gdzie, i, ich, ile, im, jak, jaka, jaką, jaki, jakich, jakie, jakiego, jakiej,
        + jakim, jako, jego, jej, jemu, jest, jeśli, ją, już, kiedy, kim, kogo, komu, kto, która, którą, które, którego, której,
        + któremu, który, których, którym, którymi, którzy, lub, ma, miał, miała, mieli, miały, między, mi, mnie, mogą, może, można,
        + mógł, mu, na, nad, nas, nie, nich, niego, niej, niemu, niż, nią, nim, nimi, o, od, on, ona, oni, one, ono, opisz, oraz,
        + oznacza, po, pod, polega, przed, przez, przy, różni, różnią, różnica, różnicę, się, skąd, są, stało, ta, tam, te, tego,
        + tej, temu, ten, też, to, tu, tutaj, tą, tę, tych, tylko, tym, u, w, we, więc, wydarzyło, wyjaśnij, z, za, ze, zdarzyło,
        + zdefiniuj, znaczenie, znaczy, żeby, że, bardzo, by, byłoby, chodzi, choć, czyj, czyja, czyje, czyli, definicja, dokładnie,
        + gdyby, ilu, ja, jakiemu, jakimi, jeszcze, każda, każde, każdy, ku, lecz, moja, moje, mój, musi, muszą, my, nam, nami,
        + nasz, nasza, nasze, nazywa, nazywał, nazywała, obok, określ, oznaczał, oznaczała, oznaczało, podaj, podczas, powiedz,
        + poza, różnice, siebie, sobą, sobie, spod, swego, swoja, swoje, swój, tak, taka, taki, takie, tamta, tamten, tamto, ty,
        + tymi, wam, was, według, wobec, wszystkie, wszystko, wy, wydarzył, wydarzyła, wydarzyły, wytłumacz, został, została,
        + zostali, zostało, zostały, zwana, zwane, zwany

        Home: Strona główna
        Contents: Spis treści
        Onward: Dalej
        Previous: Poprzednia strona: {title}
        Next: Następna strona: {title}
        Glossary: Słowniczek
        People: Osoby
        Timeline: Kalendarium
        LookUp: Pomoce
        TakeAlong: Do zachowania i wydruku
        AboutTheText: O tekście
        OtherWays: Inne sposoby czytania
        # It stands above the links to whole sections, below their summaries.
        ReadOn: Całe rozdziały
        AsPlainText: Ta strona jako zwykły tekst
        OverProtocol: Ta strona w protokole {protocol}
        ToTheText: Do tekstu: {title}
        AllSections_one: Jedyny rozdział ({count})
        AllSections_few: Wszystkie rozdziały ({count})
        AllSections_many: Wszystkie rozdziały ({count})
        AfterTheOnlySection: To już cały tekst.
        AfterTheLastSection_one: To był jedyny rozdział.
        AfterTheLastSection_few: To był ostatni z {count} rozdziałów.
        AfterTheLastSection_many: To był ostatni z {count} rozdziałów.
        BeginAgain: Od początku: {title}

        SectionOf: Rozdział {number} z {count}
        SectionOfPart: Część {part}, rozdział {number} z {count}
        AfterTheText: Po tekście głównym
        DraftNotice: To jest wersja robocza, jeszcze nieopublikowana.
        TextPart: Część {number}
        PagePartOf: Część {number} z {count}
        PagePart: Część {number}
        OtherParts: Pozostałe części
        Continued: {heading} (ciąg dalszy)
        Length: {length}, czas czytania: {time}
        WholeText: Cały tekst na jednej stronie
        WholeTextOf: {title}: cały tekst
        BookAsText: Całość w jednym pliku tekstowym
        BookAsGempub: Całość w formacie gempub, dla programu Lagrange
        BookAsEPUB: Całość jako e-book (EPUB)
        BookOnOnePage: Całość na jednej stronie

        NoteNumber: przypis {number}
        NoteHead: Przypis {number}
        NoteStart: Przypis {number}.
        Notes: Przypisy
        LinksInTheText: Odnośniki w tekście
        TermsOnThisPage: Hasła na tej stronie
        When: Kiedy
        Sources: Źródła
        WhereItComesUp: Gdzie o tym mowa
        Pronunciation: Wymowa
        SeeAlso: Zobacz też
        InOtherEntries: W innych hasłach
        EventsHeading: Wydarzenia
        AndMore_one: i jeszcze {count}
        AndMore_few: i jeszcze {count}
        AndMore_many: i jeszcze {count}

        Description: Opis
        Credit: Autorstwo: {words}

        Concept: pojęcie
        ConceptsHeading: Pojęcia
        Organisation: organizacja
        OrganisationsHeading: Organizacje
        Person: osoba
        PersonsHeading: Osoby
        Happening: wydarzenie
        HappeningsHeading: Wydarzenia
        Place: miejsce
        PlacesHeading: Miejsca
        Work: dzieło
        WorksHeading: Dzieła
        ByKind: Według rodzaju
        KindList: {kind} ({count}): {names}
        Signs: Znaki
        PeopleLabel: Osoby: daty życia i krótka nota o każdej
        GlossarySummary: {terms} w porządku alfabetycznym, osoby według nazwisk; na końcu zestawienie według rodzaju
        PeopleSummary: {people} w porządku alfabetycznym, według nazwisk

        LifeDates: {first}–{last}

        Span: {events}, {first}–{last}
        Range: {first}–{last}
        YearsAsPicture: Lata na wykresie
        EventsAYear: Liczba wydarzeń w każdym roku, po jednym znaku na wydarzenie
        NoEvents: {years}: brak
        MostIsToldOf: Najwięcej wydarzeń: {years}.

        NotesSummary: {notes}; numery takie jak w tekście
        SourcesTitle: Źródła i dalsze lektury
        SourcesLabel: Wszystkie źródła i miejsca, w których są cytowane
        SourcesByView: Źródła i dalsze lektury według stanowisk
        AllWorks: Wszystkie pozycje, A–Ż
        CitedIn: Miejsce cytowania: {place}
        SeeSections_one: Zob. rozdział {sections}.
        SeeSections_few: Zob. rozdziały {sections}.
        SeeSections_many: Zob. rozdziały {sections}.
        FreeToRead: {work} (dostęp bezpłatny)

        Search: Wyszukiwanie
        SearchLabel: Wyszukiwanie: każde słowo z tekstu, słowniczka i kalendarium
        SearchAgain: Nowe wyszukiwanie
        SearchPrompt: Szukane słowa
        SearchInvitation: Można szukać każdego słowa z tekstu, słowniczka, kalendarium i źródeł.
        # There is no stemmer for Polish, so a word is found in the form in which it is typed.
        SearchRules: Słowa trzeba wpisywać w takiej formie, w jakiej występują w tekście; z ostatniego wystarczy początek. Wielkie
        + litery, znaki diakrytyczne i łączniki nie mają znaczenia. Drobne słowa, takie jak „jest” czy „który”, są pomijane. Wyniki
        + to strony, na których są wszystkie pozostałe słowa, a jeśli takich nie ma – strony, na których jest ich najwięcej.
        OnePageFound: 1 strona
        PagesFound_one: {count} strona
        PagesFound_few: {count} strony, najtrafniejsze na początku
        PagesFound_many: {count} stron, najtrafniejsze na początku
        TooManyFound_one: {count} strona; pokazano najtrafniejsze ({shown}). Kolejne słowo zawęzi wyszukiwanie.
        TooManyFound_few: {count} strony; pokazano najtrafniejsze ({shown}). Kolejne słowo zawęzi wyszukiwanie.
        TooManyFound_many: {count} stron; pokazano najtrafniejsze ({shown}). Kolejne słowo zawęzi wyszukiwanie.
        SearchIsCut_one: Uwzględniono tylko pierwszy znak.
        SearchIsCut_few: Uwzględniono tylko pierwsze {count} znaki.
        SearchIsCut_many: Uwzględniono tylko pierwszych {count} znaków.
        NothingFound: W żadnym tutejszym tekście nie ma wszystkich tych słów.
        MostFound: Te strony zawierają większość z nich:
        OthersFound: Te strony zawierają pozostałe słowa:
        FewerWords: Mniej słów albo sam początek jednego słowa może dać więcej wyników.
        NearestTerms: Najbliższe hasła w słowniczku
        OccursNowhere: W tutejszych tekstach nie występuje {words}.
        NoWordToFind: Nie ma tu żadnej litery ani cyfry, więc nie ma czego szukać.

        Library: Biblioteka
        FolderAbove: Folder nadrzędny
        AllTexts: Wszystkie teksty w bibliotece
        AlsoHere: Także tutaj
        SearchAllTexts: Wyszukiwanie we wszystkich tekstach
        SearchAllInvitation: Można szukać we wszystkich tekstach biblioteki, w ich słowniczkach, kalendariach i źródłach.
        LastChanged: ostatnia zmiana: {date}

        NoPageAtAddress: Pod tym adresem nie ma strony; spis treści jest pod adresem /
        NoPageAtSelector: Pod tym selektorem nie ma strony
        MenuOfCapsule: Menu kapsuły
        NoTextAtSelector: Pod tym selektorem nie ma tekstu; menu kapsuły jest pod selektorem {selector}.
        NoTextAtEmptySelector: Pod tym selektorem nie ma tekstu; menu kapsuły jest pod pustym selektorem.
        NoPageOfName: Nie ma strony o tej nazwie; bez nazwy pojawi się spis treści.
        NearestNames: Najbliższe nazwy:
        SeveralOfName: Tę nazwę ma kilka stron:
        AskByName: Proszę pytać o stronę nazwą, która stoi za nią w nawiasach, na przykład {address}.
        OnlyRead: W protokole {protocol} nie można niczego wyszukiwać ani powtarzać; są tylko strony do czytania.
        PageHasMoved: Strona została przeniesiona
        PageIsGone: Tej strony już nie ma
        PageIsNowAt: Strona jest teraz pod adresem {address}
        WayOutOfGopher: Odnośnik poza protokół Gopher
        LeadsOutOfGopher: Ten odnośnik prowadzi poza protokół Gopher, pod adres {link}.
        NotTheWeb: To jest {protocol}, a nie WWW
        SpokenHere: Przeglądarka użyła protokołu HTTP. Ten serwer używa protokołu {protocol}: jest on prostszy, służy do czytania i
        + ma własne programy.
        ProgramsForIt: Ten adres otwierają między innymi programy: {programs}.
        ComeBackLater_one: Zbyt wiele żądań z tego adresu: proszę spróbować ponownie za {count} sekundę
        ComeBackLater_few: Zbyt wiele żądań z tego adresu: proszę spróbować ponownie za {count} sekundy
        ComeBackLater_many: Zbyt wiele żądań z tego adresu: proszę spróbować ponownie za {count} sekund
        BookIsBeingMade: Książka jest jeszcze przygotowywana: proszę spróbować ponownie za minutę
        BookCannotBeMade: Nie udało się przygotować książki: przyczynę może odczytać administrator serwera
        AnswerIsBeingMade: Odpowiedź jest jeszcze przygotowywana: proszę spróbować ponownie za minutę
        AnswerCannotBeMade: Nie udało się przygotować odpowiedzi: przyczynę może odczytać administrator serwera
        FileIsBeingReplaced: Ten plik jest właśnie zastępowany: proszę spróbować ponownie za minutę
        NoOtherScheme: Serwer obsługuje tylko schemat gemini i nie jest serwerem pośredniczącym (proxy)
        NoOtherHost: Serwer nie pośredniczy w połączeniach z innymi hostami
        NoOtherPort: Serwer nie obsługuje tego portu
        RefusedWithHome: {refusal}; jego kapsuła jest pod adresem {address}
        OtherConnection: To połączenie nawiązano z innym hostem (SNI)
        OtherConnectionWithHome: To połączenie nawiązano z innym hostem (SNI); adres {address} trzeba otworzyć w osobnym połączeniu
        AddressTooLong: Adres jest dłuższy niż 1024 bajty
        AddressUnterminated: Żądanie nie zakończyło się w porę: po adresie musi nastąpić CR LF
        AddressByteOrderMark: Żądanie zaczyna się od znacznika kolejności bajtów; trzeba wysłać sam adres
        AddressControlCharacter: Adres zawiera znak sterujący
        AddressNotASCII: Adres zawiera bajt spoza ASCII; trzeba go zapisać jako % i dwie cyfry szesnastkowe
        AddressSpace: Adres zawiera spację; trzeba ją zapisać jako %20
        AddressMisplaced: Adres zawiera w niewłaściwym miejscu znak {character}; trzeba go zapisać jako {escape}
        AddressPercent: Adres zawiera znak % bez dwóch cyfr szesnastkowych po nim; sam znak % trzeba zapisać jako %25
        AddressRelative: Adres nie jest bezwzględny; musi się zaczynać od gemini:// i nazwy hosta
        AddressBadHost: Nazwa hosta w adresie jest nieprawidłowa
        AddressBadPort: Port w adresie musi być liczbą nie większą niż 65535
        AddressUser: Adres zawiera dane użytkownika; trzeba usunąć @ i wszystko, co jest przed tym znakiem
        AddressFragment: Adres zawiera fragment; trzeba usunąć # i wszystko, co jest za tym znakiem
        AddressNoHost: W adresie nie ma hosta; przed ścieżką trzeba wpisać gemini:// i nazwę hosta
        AddressClimbs: Ścieżka wychodzi ponad katalog główny; trzeba usunąć z niej ..
        QueryNotUTF8: Słowa po znaku ? nie są zapisane w UTF-8; każdy ich bajt trzeba zapisać jako % i dwie cyfry
        RequestTooLong: Żądanie jest dłuższe niż 1024 bajty
        RequestUnterminated: Żądanie nie zakończyło się w porę: po selektorze musi nastąpić CR LF
        SelectorTooLong: Selektor jest dłuższy niż 255 bajtów
        RequestControlCharacter: Żądanie zawiera znak sterujący
        RequestNotUTF8: Żądanie nie jest zapisane w UTF-8
        RequestFields: Żądanie to host, ścieżka i liczba bajtów, które następują, rozdzielone spacją; to, co następuje, jest w UTF-8

        ReadersEdition: Wydanie dla czytelników: {original}
        OriginalHeading: Oryginał
        CertificatesPurpose: Program użyty do czytania może pokazać, jaki certyfikat otrzymał. Można go porównać z tym:
        OfCertificate: SHA-256 certyfikatu
        OfPublicKey: SHA-256 klucza publicznego, który zapamiętują programy Lagrange i Amfora
        CertificateHeading: Certyfikat
        CertificatesHeading: Certyfikaty
        AnswersAreCounted: Ten serwer liczy, jak często wybierana jest każda odpowiedź na pytanie, aby nauczyciel widział, które pytania są trudne. O tym, kto odpowiadał, niczego nie przechowuje.
        By: Tekst: {names}
        EditedBy: Opracowanie: {names}
        Licence: Licencja: {licence}

        Sections_one: {count} rozdział
        Sections_few: {count} rozdziały
        Sections_many: {count} rozdziałów
        Words_one: {count} słowo
        Words_few: {count} słowa
        Words_many: {count} słów
        Hours_one: {count} godzina
        Hours_few: {count} godziny
        Hours_many: {count} godzin
        Minutes_one: {count} minuta
        Minutes_few: {count} minuty
        Minutes_many: {count} minut
        HoursAndMinutes: {hours} {minutes}
        Terms_one: {count} hasło
        Terms_few: {count} hasła
        Terms_many: {count} haseł
        Persons_one: {count} osoba
        Persons_few: {count} osoby
        Persons_many: {count} osób
        Events_one: {count} wydarzenie
        Events_few: {count} wydarzenia
        Events_many: {count} wydarzeń
        Works_one: {count} źródło
        Works_few: {count} źródła
        Works_many: {count} źródeł
        Bytes_one: {count} bajt
        Bytes_few: {count} bajty
        Bytes_many: {count} bajtów
        Kilobytes: {number} kB
        Megabytes: {number} MB
        Gigabytes: {number} GB

        EditionTheText: Tekst
        EditionAllSections: Tekst
        EditionAbout: O tym wydaniu
        EditionInFigures: To wydanie w liczbach
        EditionInShort: Tekst w skrócie
        EditionInMinutes: Tekst w skrócie ({time})
        EditionNotesTitle: Przypisy redakcji
        EditionNotesLabel: Przypisy redakcji: gdzie źródła się różnią
        EditionNotes_one: {count} przypis redakcji
        EditionNotes_few: {count} przypisy redakcji
        EditionNotes_many: {count} przypisów redakcji
        EditionBrackets: Słowa w nawiasach kwadratowych dodała redakcja.
        EditionOneWork: 1 pozycja
        EditionWorks_one: {count} pozycja z miejscami, w których jest cytowana w tym wydaniu
        EditionWorks_few: {count} pozycje z miejscami, w których są cytowane w tym wydaniu
        EditionWorks_many: {count} pozycji z miejscami, w których są cytowane w tym wydaniu
        EditionInTheText: W tekście: {section}
        EditionAddedTo: Dodane do rozdziału: {section}
        EditionTold: Wydarzenie i data według tekstu.
        EditionDated: Wydarzenie według tekstu, dokładna data od redakcji.
        EditionCorrected: Wydarzenie według tekstu, z poprawką redakcji.
        EditionAdded: Dodane przez redakcję.

        OwnTheText: Spis treści
        OwnAllSections: Rozdziały
        OwnAbout: O tym tekście
        OwnInFigures: W liczbach
        OwnInShort: W skrócie
        OwnInMinutes: W skrócie ({time})
        OwnNotesTitle: Przypisy
        OwnNotes_one: {count} przypis
        OwnNotes_few: {count} przypisy
        OwnNotes_many: {count} przypisów
        OwnBrackets: Słowa w nawiasach kwadratowych dodano do cytowanego tekstu.
        OwnOneWork: 1 pozycja
        OwnWorks_one: {count} pozycja z miejscami, w których jest cytowana
        OwnWorks_few: {count} pozycje z miejscami, w których są cytowane
        OwnWorks_many: {count} pozycji z miejscami, w których są cytowane
        OwnInTheText: W tekście: {section}
        OwnAddedTo: Dodane do rozdziału: {section}
        OwnTold: Wydarzenie i data według tekstu.
        OwnDated: Wydarzenie według tekstu, dokładną datę dodano.
        OwnCorrected: Wydarzenie według tekstu, z poprawką.
        OwnAdded: Dodane do tekstu.

        Study: Nauka
        StudyLabel: Nauka: pytania, ćwiczenia i powtórki, które pamiętają postępy
        StudyIntroduction: Serwer nie przechowuje żadnych danych o czytelniku: wszystko, co trzeba pamiętać, jest w adresie strony,
        + który można zachować u siebie.
        QuestionsHeading: Pytania
        TestYourself: Pytania sprawdzające
        Questions_one: {count} pytanie
        Questions_few: {count} pytania
        Questions_many: {count} pytań
        AllQuestions_one: Jedyne pytanie ({count})
        AllQuestions_few: Wszystkie pytania ({count})
        AllQuestions_many: Wszystkie pytania ({count})
        QuestionOf: Pytanie {number} z {count}
        Hint: Wskazówka
        TypeAnswer: Wpisz odpowiedź
        AnswerPrompt: Odpowiedź
        ShowAnswer: Pokaż odpowiedź
        ForDiscussion: Do dyskusji: jest więcej niż jedna dobra odpowiedź.
        PointsFromSides: Argumenty różnych stron
        Right: Dobrze
        NotQuite: Tym razem nie
        RightAnswer: Prawidłowa odpowiedź: {words}
        RightSpelling: Prawidłowa pisownia: {words}
        TryAgain: Jeszcze jedna próba
        BackToQuestion: Powrót do pytania
        NextQuestion: Następne pytanie: {title}
        ThreeTimesMissed: Odpowiedź jest w rozdziale; warto przeczytać go jeszcze raz.
        ReadAgain: Powrót do rozdziału: {title}
        MeetAgain_one: {count} pytanie wróci na końcu tego rozdziału.
        MeetAgain_few: {count} pytania wrócą na końcu tego rozdziału.
        MeetAgain_many: {count} pytań wróci na końcu tego rozdziału.
        OnceMore_one: Jeszcze raz: {count} pytanie z błędną odpowiedzią
        OnceMore_few: Jeszcze raz: {count} pytania z błędną odpowiedzią
        OnceMore_many: Jeszcze raz: {count} pytań z błędną odpowiedzią
        AllQuestionsDone: To już wszystkie pytania do tego rozdziału.

        DrillsHeading: Ćwiczenia
        DrillTerms: Hasła: do definicji trzeba podać hasło
        DrillDates: Daty: do wydarzenia trzeba podać rok
        DrillOrder: Kolejność: co było najpierw?
        DrillPeople: Osoby: kto to był?
        WhichTerm: O jakie hasło chodzi?
        WhichYear: W którym roku to było?
        WhichFirst: Co było najpierw?
        WhichNext: Co było następne?
        WhoWasIt: Kto to był?
        Another: Kolejne zadanie
        YearInDigits: Rok trzeba wpisać cyframi, na przykład {year}.
        YearsTooEarly_one: {count} rok za wcześnie
        YearsTooEarly_few: {count} lata za wcześnie
        YearsTooEarly_many: {count} lat za wcześnie
        YearsTooLate_one: {count} rok za późno
        YearsTooLate_few: {count} lata za późno
        YearsTooLate_many: {count} lat za późno
        YourOrder: Wybrana kolejność
        OrderOfTime: Kolejność chronologiczna

        Review: Powtórki
        ReviewLabel: Powtórki: to, co warto zapamiętać, wraca, zanim zatrze się w pamięci
        ReviewIntroduction: Powtórki pokazują hasła, wydarzenia i pytania w postaci fiszek. Każda fiszka wraca, zanim jej treść
        + zatrze się w pamięci: po kilku dniach, potem po tygodniach, w końcu po miesiącach. To, co i kiedy udało się zapamiętać,
        + jest zapisane w adresie strony i nigdzie indziej. Ten adres trzeba zachować: nikt inny go nie ma.
        BeginReview: Zacznij powtórki
        BookmarkThis: Zakładka do tej strony pozwoli kontynuować powtórki innego dnia.
        ReviewBySection: Powtórki według rozdziałów
        TooManyCards: Fiszek do całego tekstu jest zbyt wiele na jeden adres; można je powtarzać rozdział po rozdziale.
        ShowCard: Pokaż
        KnewIt: Umiem
        DidNotKnow: Jeszcze nie umiem
        CardWhat: Co kryje się pod tym hasłem?
        CardWhen: Kiedy to było?
        NewCard: To nowa fiszka.
        DueCards_one: Na dziś do powtórzenia: {count} fiszka.
        DueCards_few: Na dziś do powtórzenia: {count} fiszki.
        DueCards_many: Na dziś do powtórzenia: {count} fiszek.
        NothingDue: Na dziś nie ma nic do powtórzenia.
        NextDue: Termin następnej fiszki: {date}
        EnoughNew: Nowych fiszek na dziś wystarczy; kolejne będą jutro.
        MemoryFull: W tym adresie nie ma już miejsca na kolejne fiszki; te, które w nim są, nadal będą wracać.
        MemoryDamaged: Ten adres jest uszkodzony: jakaś jego część zginęła albo została zmieniona.
        MemoryPartly_one: Można z niego jeszcze odczytać {count} fiszkę.
        MemoryPartly_few: Można z niego jeszcze odczytać {count} fiszki.
        MemoryPartly_many: Można z niego jeszcze odczytać {count} fiszek.
        GoOnWithRest: Dalej z tym, co da się odczytać
        MemoryUnreadable: Nic nie da się z niego odczytać.
        MemoryFromFuture: Według zegara tego serwera adres pochodzi z dnia, który dopiero nadejdzie: {date}. Można wrócić tego dnia
        + albo skorzystać z wcześniejszej zakładki.
        MemoryOfOther: Fiszki w tym adresie nie należą do tego tekstu.

        ForClass: Do pracy w klasie
        Handout: Karta pracy: wszystkie pytania na jednej stronie
        AnswersToHandout: Odpowiedzi do karty pracy
        NameAndDate: Imię, nazwisko i data:
        CardsFile: Fiszki do programu Anki: hasła, wydarzenia i pytania

        HowToCite: Jak cytować ten tekst
        CiteWhole: Cały tekst
        CiteSection: Rozdział
        CiteFiles: Dla programów do zarządzania bibliografią
        NumberedParagraphs: Wersja z numerami akapitów, do cytowania
        NumberedOf: {title}, z numerami akapitów
        CiteParagraph: Przy cytowaniu akapitu trzeba podać także jego numer: {words}

        OnThisDay: Tego dnia przed laty
        NextAnniversary: Z tym dniem nie wiąże się żadne wydarzenie. Data, której rocznica jest najbliższa: {date}
        YearsAgo_one: {count} rok temu
        YearsAgo_few: {count} lata temu
        YearsAgo_many: {count} lat temu
        RandomPage: Losowa strona

        Transaction: To żądanie wiersz po wierszu
        TransactionIntroduction: Ta strona przyszła w odpowiedzi na żądanie. Oto, co zostało przesłane i co to znaczy.
        TransactionConnection: Połączenie
        TransactionRequest: Żądanie
        TransactionAnswer: Odpowiedź
        TransactionSeen: Co może zobaczyć ktoś, kto podsłuchuje połączenie
        TransactionVersion: wersja protokołu TLS, który szyfruje wszystko, co następuje potem
        TransactionCipher: szyfr, który chroni każdy bajt i pozwala wykryć, czy któryś zmieniono
        TransactionGroup: grupa, w której obie strony uzgodniły klucz; nikt inny nie może go obliczyć
        TransactionServerName: host, którego nazwę program podał przed rozpoczęciem szyfrowania
        TransactionNoServerName: Przed rozpoczęciem szyfrowania program nie podał nazwy hosta.
        TransactionNewSession: Sesja jest nowa.
        TransactionResumed: Sesja jest wznowieniem wcześniejszej, dzięki czemu pominięto część uzgadniania połączenia.
        TransactionAddress: Jeden wiersz: adres, a na jego końcu CR LF. Nic więcej nie jest wysyłane: ani ciasteczka, ani nazwa
        + programu, ani język.
        TransactionSelector: Jeden wiersz: selektor, a na jego końcu CR LF. Nic więcej nie jest wysyłane: ani ciasteczka, ani nazwa
        + programu, ani język.
        TransactionData: Jeden wiersz: host, ścieżka i liczba bajtów, które następują, a na końcu CR LF. Potem są te bajty: to, co zostało wpisane. Nic więcej
        + nie jest wysyłane: ani ciasteczka, ani nazwa programu, ani język.
        TransactionHeader: Jeden wiersz: 20 oznacza, że dalej jest strona, a po tej liczbie podano jej rodzaj i język. Potem
        + przychodzi sama strona, a po niej połączenie się kończy.
        TransactionStatus: Jeden wiersz: 2 oznacza, że dalej jest strona, a po tej cyfrze podano jej rodzaj. Potem jest strona i koniec połączenia.
        TransactionMenu: Nagłówka nie ma. Każdy wiersz menu zaczyna się od znaku swojego typu; za słowami stoją selektor, host i
        + port, każde po znaku TAB. Ostatni jest wiersz z samą kropką.
        TransactionSeenOfGemini: Skąd wysłano żądanie, do jakiego hosta i ile bajtów przesłano, ale nie to, jakiej strony dotyczyło
        + ani co na niej jest.
        TransactionSeenOfSpartan: Wszystko: ścieżkę, to, co zostało wpisane, i każde słowo odpowiedzi. W protokole Gemini ukryłby je TLS.
        TransactionSeenOfGopher: Wszystko: selektor i każde słowo odpowiedzi. W protokole Gemini ukryłby je TLS.

        Changes: Zmiany
        ChangesLabel: Zmiany, które można śledzić w czytniku kanałów
        """#
}
