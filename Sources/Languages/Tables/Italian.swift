extension Wording {
    /// The words of Italian; what each is for stands in the table of English.
    static let italianTable = #"""
        Number: 1.234,5
        Quoted: «{words}»
        TitleOfWork: «{words}»
        ListOfTwo: {first} e {last}
        ListMore: {list}, {next}
        ListEnd: {list} e {last}
        EitherOf: {list} o {last}

        Titled: {title}: {words}
        Bracketed: {words} ({more})
        Separated: {list}; {next}
        Comma: {list}, {next}
        FullStop: .

        Months: gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre
        Seasons: primavera, estate, autunno, inverno
        Day: {day}
        FirstDay: 1º
        DayOfMonth: {day} {month}
        # A dash: «dal» and «al» would be elided before 8 and 11.
        DaysOfMonth: {first}–{last} {month}
        Year: {year}
        BeforeChrist: {year} a.C.
        DateInYear: {date} {year}
        MonthInYear: {month} {year}
        Decade: gli anni {year}
        YearBetween: tra {first} e {last}
        UnknownDay: un giorno imprecisato di {month}
        UnknownDayOfYear: un giorno imprecisato, {year}
        UnknownMonth: un mese imprecisato, {year}
        About: {date} circa
        Possibly: forse {date}
        PossiblyAbout: forse {date} circa
        DateRange: {first} – {last}
        DateFrom: {date} e oltre
        DateUntil: {date} e prima
        UnknownEnd: {date} – data ignota
        UnknownStart: data ignota – {date}
        BothCalendars: {date} ({other}, calendario giuliano)

        WordsAMinute: 190
        # Without «ecc», which often ends a sentence, and «ago», «app» and «set», which are words.
        Abbreviations: p, pp, pag, pagg, vol, voll, cap, capp, par, parr, sez, art, artt, n, nn, nr, fig, Fig, figg, tav, tavv, cfr,
        + Cfr, es, vd, ca, sec, secc, ed, Ed, edd, trad, it, rist, ms, mss, cod, codd, cc, ff, fol, op, loc, cit, ibid, Ibid, id,
        + Id, dir, introd, pref, postf, append, ill, cat, inv, col, coll, fasc, lib, bibl, arch, rev, lett, ingl, franc, fr, ted,
        + spagn, lat, gr, curr, prof, Prof, proff, dott, Dott, dr, Dr, sig, Sig, sigg, Sigg, avv, Avv, ing, Ing, geom, rag, on, On,
        + mons, Mons, card, Card, gen, Gen, magg, ten, St, SS, genn, febbr, mar, apr, giu, lug, sett, ott, nov, dic, seg, segg, sg,
        + sgg, suppl, vs, russ, feb, mag
        FirstWords: Un, Uno, Una, Il, Lo, La, I, Gli, Le, Due, Tre, In, Nel, Nella, Nello, Nei, Negli, Nelle, Chi
        # Without «stato» and «stati», which are also states.
        LittleWords: il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dell, dei, degli, delle, a, ad, al, allo, alla,
        + all, ai, agli, alle, da, dal, dallo, dalla, dall, dai, dagli, dalle, in, nel, nello, nella, nell, nei, negli, nelle, su,
        + sul, sulla, sull, sui, sulle, con, per, tra, fra, come, com, e, ed, o, ma, se, che, chi, cui, cosa, cos, quale, quali,
        + qual, quanto, quanta, quanti, quante, quando, dove, dov, perché, è, sono, era, erano, fu, furono, essere, stata, ha,
        + hanno, aveva, avevano, avere, può, possono, poteva, deve, devono, fa, fanno, fare, viene, vengono, non, né, si, ci, vi,
        + ne, mi, lui, lei, loro, io, tu, noi, questo, questa, questi, queste, quest, quello, quella, quelli, quelle, quell, suo,
        + sua, suoi, sue, anche, solo, significa, significano, vuol, dire, chiama, chiamava, chiamato, chiamata, spiega, spiegare,
        + descrivi, definizione, differenza, successo, accadde, avvenne, sullo, sugli, col, coi, od, egli, esso, essa, essi, esse,
        + me, te, ti, mio, mia, tuo, tua, nostro, nostra, vostro, vostra, quand, quant, qui, così, oppure, però, poiché, quindi,
        + dunque, allora, senza, durante, ogni, tutto, tutta, tutti, tutte, qualche, alcuni, alcune, nessun, nessuno, nessuna,
        + soltanto, mai, davvero, esattamente, ho, hai, siamo, sia, siano, sarà, saranno, sarebbe, fossero, ebbe, ebbero, abbiamo,
        + potevano, potrebbe, doveva, dovevano, dovrebbe, vuole, vogliono, voleva, faceva, facevano, fece, fecero, fatto, veniva,
        + venivano, venne, vennero, significava, significato, chiamano, chiamavano, detto, detta, dimmi, spiegami, spiegate,
        + descrivere, descrivimi, racconta, raccontami, definire, definisci, succede, succedeva, successe, accade, accadeva,
        + accaduto, avviene, avvenuto
        # The other articles begin too many surnames (La Pira, Lo Cascio).
        NameArticles: il, gli
        WorkArticles: lo, la, l’, l', i, le, un, uno, una, un’, un', gl’, gl'

        Home: Pagina iniziale
        Contents: Indice
        Onward: Per proseguire
        Previous: Pagina precedente: {title}
        Next: Pagina seguente: {title}
        Glossary: Glossario
        People: Persone
        Timeline: Cronologia
        LookUp: Per consultare
        TakeAlong: Da portare con sé
        AboutTheText: Informazioni sul testo
        OtherWays: Altri modi di leggere
        ReadOn: Per continuare la lettura
        AsPlainText: Questa pagina come testo semplice
        OverProtocol: Questa pagina via {protocol}
        ToTheText: Al testo: {title}
        AllSections_one: L’unica sezione
        AllSections_other: Tutte le {count} sezioni
        AfterTheOnlySection: Questo era il testo completo.
        AfterTheLastSection_one: Questa era l’unica sezione.
        AfterTheLastSection_other: Questa era l’ultima di {count} sezioni.
        BeginAgain: Di nuovo dall’inizio: {title}

        SectionOf: Sezione {number} di {count}
        SectionOfPart: Parte {part}, sezione {number} di {count}
        AfterTheText: Dopo il testo
        DraftNotice: Questa è una bozza, non ancora pubblicata.
        TextPart: Parte {number}
        PagePartOf: Parte {number} di {count}
        PagePart: Parte {number}
        OtherParts: Altre parti
        Continued: {heading} (seguito)
        Length: {length}, circa {time}
        WholeText: Il testo completo in una sola pagina
        WholeTextOf: {title}: testo completo
        BookAsText: Tutto in un solo file di testo
        BookAsGempub: Tutto in formato gempub, per Lagrange
        BookAsEPUB: Tutto come e-book (EPUB)
        BookOnOnePage: Tutto in una sola pagina

        NoteNumber: nota {number}
        NoteHead: Nota {number}
        NoteStart: Nota {number}.
        Notes: Note
        LinksInTheText: Collegamenti nel testo
        TermsOnThisPage: Termini di questa pagina
        When: Date
        Sources: Fonti
        WhereItComesUp: Dove se ne parla
        Pronunciation: Pronuncia
        SeeAlso: Vedi anche
        InOtherEntries: In altre voci
        EventsHeading: Eventi
        # «altri» or «altre» would depend on what is left out.
        AndMore_one: e ancora {count}
        AndMore_other: e ancora {count}

        Description: Descrizione
        Credit: Crediti: {words}

        Concept: concetto
        ConceptsHeading: Concetti
        Organisation: organizzazione
        OrganisationsHeading: Organizzazioni
        Person: persona
        PersonsHeading: Persone
        Happening: evento
        HappeningsHeading: Eventi
        Place: luogo
        PlacesHeading: Luoghi
        Work: opera
        WorksHeading: Opere
        ByKind: Per categoria
        KindList: {kind} ({count}): {names}
        Signs: Simboli
        PeopleLabel: Persone, con le date e una riga su ciascuna
        GlossarySummary: {terms} in ordine alfabetico, le persone per cognome; in fondo, per categoria
        PeopleSummary: {people} in ordine di cognome
        LifeDates: {first}–{last}

        Span: {events}, {first} – {last}
        Range: {first} – {last}
        YearsAsPicture: Gli anni a colpo d’occhio
        EventsAYear: Eventi per anno, un segno per ciascuno
        NoEvents: {years}: nessuno
        MostIsToldOf: Anni più ricchi di eventi: {years}.

        NotesSummary: {notes}, con la numerazione del testo
        SourcesTitle: Fonti e bibliografia
        SourcesLabel: Tutte le fonti, con i passi in cui sono citate
        SourcesByView: Fonti e bibliografia, per punto di vista
        AllWorks: Tutte le opere, dalla A alla Z
        CitedIn: Citazioni in: {place}
        SeeSections_one: Si veda la sezione {sections}.
        SeeSections_other: Si vedano le sezioni {sections}.
        FreeToRead: {work} (accesso libero)

        Search: Ricerca
        SearchLabel: Ricerca: ogni parola del testo, del glossario, della cronologia
        SearchAgain: Nuova ricerca
        SearchPrompt: Parole da cercare
        SearchInvitation: Si può cercare qualsiasi parola del testo, del glossario, della cronologia o delle fonti.
        SearchRules: Le parole si trovano in tutte le loro forme, con o senza accenti, maiuscole e trattini; dell’ultima parola
        + basta l’inizio. Le parole comuni come «il» o «cosa» non contano. Sono elencate le pagine che contengono tutte le altre
        + parole o, se non ce ne sono, quelle che ne contengono di più.
        OnePageFound: 1 pagina
        PagesFound_one: {count} pagina
        PagesFound_other: {count} pagine, le più pertinenti per prime
        TooManyFound_one: {count} pagina; più pertinenti: {shown}. Un’altra parola restringe la ricerca.
        TooManyFound_other: {count} pagine; ecco le {shown} più pertinenti. Un’altra parola restringe la ricerca.
        SearchIsCut_one: È stato cercato solo il primo carattere.
        SearchIsCut_other: Sono stati cercati solo i primi {count} caratteri.
        NothingFound: Nessun testo contiene tutte queste parole.
        MostFound: Queste pagine ne contengono il maggior numero:
        OthersFound: Queste pagine contengono le altre parole:
        FewerWords: Con meno parole, o con l’inizio di una sola, si può trovare di più.
        NearestTerms: Termini simili nel glossario
        OccursNowhere: Nessun testo contiene {words}.
        NoWordToFind: Qui non c’è né una lettera né una cifra, quindi nulla da cercare.

        Library: Biblioteca
        FolderAbove: Cartella superiore
        AllTexts: Tutti i testi
        AlsoHere: Altri contenuti
        SearchAllTexts: Ricerca in tutti i testi
        SearchAllInvitation: Si può cercare in tutti i testi, nei loro glossari, nelle cronologie e nelle fonti.
        LastChanged: ultima modifica: {date}

        NoPageAtAddress: Non c’è nessuna pagina a questo indirizzo; l’indice è all’indirizzo /
        NoPageAtSelector: Nessuna pagina corrisponde a questo selettore
        MenuOfCapsule: Il menu della capsula
        NoTextAtSelector: Nessun testo corrisponde a questo selettore; il selettore {selector} è quello del menu della capsula.
        NoTextAtEmptySelector: Nessun testo corrisponde a questo selettore; il selettore vuoto è quello del menu della capsula.
        NoPageOfName: Nessuna pagina ha questo nome; senza nome si ottiene l’indice.
        NearestNames: I nomi più simili:
        SeveralOfName: Più pagine hanno questo nome:
        AskByName: Chiedere una pagina con il nome tra parentesi quadre che la segue, come in {address}.
        OnlyRead: Via {protocol} non si può né cercare né ripassare; ci sono solo pagine da leggere.
        PageHasMoved: Questa pagina ha cambiato indirizzo
        PageIsGone: Questa pagina non esiste più
        PageIsNowAt: La pagina si trova ora all’indirizzo {address}
        WayOutOfGopher: Un collegamento che esce da Gopher
        LeadsOutOfGopher: Questo collegamento esce da Gopher e porta a {link}.
        NotTheWeb: Questo è {protocol}, non il Web
        SpokenHere: Il browser in uso parla HTTP. Questo server parla {protocol}, un protocollo più semplice, fatto per la lettura,
        + che ha programmi propri.
        ProgramsForIt: Lo aprono, tra gli altri, questi programmi: {programs}.
        ComeBackLater_one: Troppe richieste da questo indirizzo: riprovare tra {count} secondo
        ComeBackLater_other: Troppe richieste da questo indirizzo: riprovare tra {count} secondi
        BookIsBeingMade: Il libro è ancora in preparazione: riprovare tra un minuto
        BookCannotBeMade: Non è stato possibile preparare il libro: chi gestisce il server può leggerne il motivo
        AnswerIsBeingMade: La risposta è ancora in preparazione: riprovare tra un minuto
        AnswerCannotBeMade: Non è stato possibile preparare la risposta: chi gestisce il server può leggerne il motivo
        FileIsBeingReplaced: Il file è in corso di sostituzione: riprovare tra un minuto
        NoOtherScheme: Questo server conosce solo lo schema gemini e non è un proxy
        NoOtherHost: Questo server non è un proxy per altri host
        NoOtherPort: Questo server non risponde per quella porta
        RefusedWithHome: {refusal}; la sua capsula è all’indirizzo {address}
        OtherConnection: Questa connessione è stata aperta verso un altro host (SNI)
        OtherConnectionWithHome: Questa connessione è stata aperta verso un altro host (SNI); aprire {address} con una connessione a
        + parte
        AddressTooLong: L’indirizzo supera i 1.024 byte
        AddressUnterminated: La richiesta non è terminata in tempo: dopo l’indirizzo deve seguire CR LF
        AddressByteOrderMark: La richiesta comincia con un indicatore dell’ordine dei byte (BOM); inviare solo l’indirizzo
        AddressControlCharacter: L’indirizzo contiene un carattere di controllo
        AddressNotASCII: L’indirizzo contiene un byte non ASCII; scriverlo come % seguito da due cifre esadecimali
        AddressSpace: L’indirizzo contiene uno spazio; scriverlo come %20
        AddressMisplaced: L’indirizzo contiene un carattere fuori posto, {character}; scriverlo come {escape}
        AddressPercent: L’indirizzo contiene un % non seguito da due cifre esadecimali; scrivere il segno % stesso come %25
        AddressRelative: L’indirizzo non è assoluto; deve cominciare con gemini:// e il nome di un host
        AddressBadHost: Il nome dell’host nell’indirizzo non è valido
        AddressBadPort: La porta nell’indirizzo non è un numero minore o uguale a 65535
        AddressUser: L’indirizzo contiene un nome utente; togliere la @ e ciò che la precede
        AddressFragment: L’indirizzo contiene un frammento; togliere il # e ciò che lo segue
        AddressNoHost: Nell’indirizzo manca l’host; scrivere gemini:// e il nome di un host prima del percorso
        AddressClimbs: Il percorso sale oltre la radice; togliere i ..
        QueryNotUTF8: Le parole dopo il ? non sono in UTF-8; scriverne ogni byte come % seguito da due cifre
        RequestTooLong: La richiesta supera i 1.024 byte
        RequestUnterminated: La richiesta non è terminata in tempo: dopo il selettore deve seguire CR LF
        SelectorTooLong: Il selettore supera i 255 byte
        RequestControlCharacter: La richiesta contiene un carattere di controllo
        RequestNotUTF8: La richiesta non è in UTF-8
        RequestFields: Una richiesta è composta da un host, un percorso e il numero di byte che seguono, separati da uno spazio; ciò che segue è UTF-8

        ReadersEdition: Edizione di lettura: {original}
        OriginalHeading: L’originale
        CertificatesPurpose: Il programma in uso può mostrare il certificato che ha ricevuto. Va confrontato con questo:
        OfCertificate: SHA-256 del certificato
        OfPublicKey: SHA-256 della chiave pubblica, che Lagrange e Amfora ricordano
        CertificateHeading: Certificato
        CertificatesHeading: Certificati
        AnswersAreCounted: Questo server conta quante volte viene scelta ogni risposta a una domanda, perché chi insegna veda quali domande sono difficili. Non conserva nulla su chi ha risposto.
        By: Di {names}
        EditedBy: A cura di {names}
        Licence: Licenza: {licence}

        Sections_one: {count} sezione
        Sections_other: {count} sezioni
        Words_one: {count} parola
        Words_other: {count} parole
        Hours_one: {count} ora
        Hours_other: {count} ore
        Minutes_one: {count} minuto
        Minutes_other: {count} minuti
        HoursAndMinutes: {hours} e {minutes}
        Terms_one: {count} termine
        Terms_other: {count} termini
        Persons_one: {count} persona
        Persons_other: {count} persone
        Events_one: {count} evento
        Events_other: {count} eventi
        Works_one: {count} fonte
        Works_other: {count} fonti
        Bytes_one: {count} byte
        Bytes_other: {count} byte
        Kilobytes: {number} kB
        Megabytes: {number} MB
        Gigabytes: {number} GB

        EditionTheText: Il testo
        EditionAllSections: Il testo
        EditionAbout: Informazioni su questa edizione
        EditionInFigures: Questa edizione in cifre
        EditionInShort: Il testo in breve
        EditionInMinutes: Il testo in {time}
        EditionNotesTitle: Note del curatore
        EditionNotesLabel: Note del curatore: dove le fonti divergono
        EditionNotes_one: {count} nota del curatore
        EditionNotes_other: {count} note del curatore
        EditionBrackets: Le parole tra parentesi quadre sono state aggiunte dal curatore.
        EditionOneWork: 1 opera
        EditionWorks_one: {count} opera, con i passi in cui questa edizione la cita
        EditionWorks_other: {count} opere, con i passi in cui questa edizione le cita
        EditionInTheText: Nel testo: {section}
        EditionAddedTo: Aggiunto a: {section}
        EditionTold: Narrato e datato dal testo.
        EditionDated: Narrato dal testo; la data esatta è del curatore.
        EditionCorrected: Narrato dal testo e corretto dal curatore.
        EditionAdded: Aggiunto dal curatore.

        OwnTheText: Indice
        OwnAllSections: Sezioni
        OwnAbout: Informazioni su questo testo
        OwnInFigures: In cifre
        OwnInShort: In breve
        OwnInMinutes: In breve ({time})
        OwnNotesTitle: Note
        OwnNotes_one: {count} nota
        OwnNotes_other: {count} note
        OwnBrackets: Le parole tra parentesi quadre sono state aggiunte alle citazioni.
        OwnOneWork: 1 opera
        OwnWorks_one: {count} opera, con i passi in cui è citata
        OwnWorks_other: {count} opere, con i passi in cui sono citate
        OwnInTheText: Nel testo: {section}
        OwnAddedTo: Aggiunto a: {section}
        OwnTold: Narrato e datato dal testo.
        OwnDated: Narrato dal testo; la data esatta è stata aggiunta.
        OwnCorrected: Narrato dal testo e corretto qui.
        OwnAdded: Aggiunto al testo.

        Study: Per studiare
        StudyLabel: Per studiare: domande, esercizi e un ripasso che tiene memoria
        StudyIntroduction: Qui non si conserva nulla su chi legge: quel che serve ricordare sta nell’indirizzo della pagina, che
        + resta solo a chi legge.
        QuestionsHeading: Domande
        TestYourself: Per mettersi alla prova
        Questions_one: {count} domanda
        Questions_other: {count} domande
        AllQuestions_one: {count} domanda in tutto
        AllQuestions_other: Tutte le {count} domande
        QuestionOf: Domanda {number} di {count}
        Hint: Un suggerimento
        TypeAnswer: Scrivere la risposta
        AnswerPrompt: Risposta
        ShowAnswer: Mostra la risposta
        ForDiscussion: Da discutere: c’è più di una buona risposta.
        PointsFromSides: Argomentazioni da più punti di vista
        Right: Risposta esatta
        NotQuite: Non proprio
        RightAnswer: La risposta esatta: {words}
        RightSpelling: Si scrive: {words}
        TryAgain: Un altro tentativo
        BackToQuestion: Di nuovo alla domanda
        NextQuestion: Domanda seguente: {title}
        ThreeTimesMissed: La risposta è nella sezione, che vale la pena rileggere.
        ReadAgain: Per rileggere: {title}
        MeetAgain_one: Alla fine di questa sezione tornerà {count} domanda.
        MeetAgain_other: Alla fine di questa sezione torneranno {count} domande.
        OnceMore_one: Ancora una volta: {count} domanda da rifare
        OnceMore_other: Ancora una volta: le {count} domande da rifare
        AllQuestionsDone: Queste erano tutte le domande della sezione.

        DrillsHeading: Esercizi
        DrillTerms: Termini: si legge la definizione e si indica il termine
        DrillDates: Date: si legge di un evento e si indica l’anno
        DrillOrder: Ordine: quale evento avvenne per primo?
        DrillPeople: Persone: chi era?
        WhichTerm: Di quale termine si tratta?
        WhichYear: In quale anno avvenne?
        WhichFirst: Quale evento avvenne per primo?
        WhichNext: Quale evento avvenne dopo?
        WhoWasIt: Chi era?
        Another: Un’altra domanda
        YearInDigits: Scrivere un anno in cifre, per esempio {year}.
        YearsTooEarly_one: {count} anno troppo presto
        YearsTooEarly_other: {count} anni troppo presto
        YearsTooLate_one: {count} anno troppo tardi
        YearsTooLate_other: {count} anni troppo tardi
        YourOrder: L’ordine scelto
        OrderOfTime: L’ordine cronologico

        Review: Ripasso
        ReviewLabel: Ripasso: ciò che si vuole ricordare, riproposto quando si sta per dimenticarlo
        ReviewIntroduction: Il ripasso propone termini, eventi e domande sotto forma di schede; ciascuna torna quando si sta per
        + dimenticarla: dopo giorni, settimane e poi mesi. Ciò che si sapeva, e quando, sta nell’indirizzo della pagina e in nessun
        + altro posto. L’indirizzo va conservato: lo possiede solo chi ripassa.
        BeginReview: Nuovo ripasso
        BookmarkThis: Con un segnalibro su questa pagina si può continuare un altro giorno.
        ReviewBySection: Ripasso per sezione
        TooManyCards: Il testo completo ha troppe schede per un solo indirizzo; va ripassato sezione per sezione.
        ShowCard: Mostra
        KnewIt: Lo sapevo
        DidNotKnow: Non lo sapevo
        CardWhat: Che cos’è?
        CardWhen: Quando avvenne?
        NewCard: Questa scheda è nuova.
        DueCards_one: {count} scheda è da ripassare oggi.
        DueCards_other: {count} schede sono da ripassare oggi.
        NothingDue: Oggi non c’è nulla da ripassare.
        NextDue: Prossima scheda da ripassare: {date}
        EnoughNew: Per oggi bastano queste schede nuove; altre arriveranno domani.
        MemoryFull: In questo indirizzo non c’è posto per altre schede; il ripasso continua con quelle che contiene.
        MemoryDamaged: Questo indirizzo è danneggiato: una parte manca o è stata modificata.
        MemoryPartly_one: Si può ancora leggere {count} scheda.
        MemoryPartly_other: Si possono ancora leggere {count} schede.
        GoOnWithRest: Per continuare con ciò che si può leggere
        MemoryUnreadable: Non si può leggere nulla di ciò che contiene.
        MemoryFromFuture: Secondo l’orologio di questo server, questo indirizzo è di un giorno che deve ancora venire: {date}. Si
        + può tornare quel giorno, o ripartire da un segnalibro precedente.
        MemoryOfOther: Le schede di questo indirizzo non sono quelle di questo testo.

        ForClass: Per la classe
        Handout: Questionario: tutte le domande in una sola pagina
        AnswersToHandout: Risposte al questionario
        NameAndDate: Nome e data:
        CardsFile: Schede per Anki: termini, eventi e domande

        HowToCite: Come citare questo testo
        CiteWhole: Il testo completo
        CiteSection: Una sezione
        CiteFiles: Per i programmi di gestione bibliografica
        NumberedParagraphs: Con i capoversi numerati, per citarne uno
        NumberedOf: {title}, con i capoversi numerati
        CiteParagraph: Per citare un capoverso, indicarne anche il numero: {words}

        OnThisDay: Accadde oggi
        NextAnniversary: Nessun evento in questo giorno dell’anno. Il prossimo anniversario è quello di questa data: {date}
        YearsAgo_one: {count} anno fa
        YearsAgo_other: {count} anni fa
        RandomPage: Una pagina a caso

        Transaction: Questa richiesta, riga per riga
        TransactionIntroduction: Questa pagina è stata appena richiesta. Ecco che cosa è passato in rete, e che cosa significa.
        TransactionConnection: La connessione
        TransactionRequest: La richiesta
        TransactionAnswer: La risposta
        TransactionSeen: Che cosa può vedere chi osserva la rete
        TransactionVersion: la versione di TLS, che cifra tutto ciò che segue
        TransactionCipher: l’algoritmo che cifra ogni byte e rivela se uno è stato modificato
        TransactionGroup: il gruppo in cui le due parti hanno concordato una chiave che nessun altro può calcolare
        TransactionServerName: l’host che il programma in uso ha indicato prima dell’inizio della cifratura
        TransactionNoServerName: Il programma in uso non ha indicato alcun host prima dell’inizio della cifratura.
        TransactionNewSession: La sessione è nuova.
        TransactionResumed: La sessione ne riprende una precedente, e così si è risparmiata una parte della negoziazione iniziale.
        TransactionAddress: Una sola riga: l’indirizzo, seguito da CR LF. Non viene inviato altro: né cookie, né nome del programma,
        + né lingua.
        TransactionSelector: Una sola riga: il selettore, seguito da CR LF. Non viene inviato altro: né cookie, né nome del
        + programma, né lingua.
        TransactionData: Una sola riga: l’host, il percorso e quanti byte seguono, poi CR LF. Vengono quindi questi byte: ciò che è stato digitato. Non viene
        + inviato altro: né cookie, né nome del programma, né lingua.
        TransactionHeader: Una sola riga: 20 annuncia che segue una pagina; il resto dice di che tipo è e in quale lingua. Poi
        + vengono la pagina e la fine della connessione.
        TransactionStatus: Una sola riga: 2 annuncia che segue una pagina; il resto dice di che tipo è. Poi vengono la pagina e la fine della connessione.
        TransactionMenu: Non c’è intestazione. Ogni riga di un menu comincia con il suo tipo; dopo le parole vengono, ciascuno
        + preceduto da un TAB, un selettore, un host e una porta. L’ultima riga contiene solo un punto.
        TransactionSeenOfGemini: Da dove ci si collega, a quale host e quanti byte sono passati; non quale pagina, né che cosa dice.
        TransactionSeenOfSpartan: Tutto: il percorso, ciò che è stato digitato e ogni parola della risposta. Con Gemini, TLS li avrebbe nascosti.
        TransactionSeenOfGopher: Tutto: il selettore e ogni parola della risposta. Con Gemini, TLS li avrebbe nascosti.

        Changes: Modifiche
        ChangesLabel: Modifiche, da seguire con un lettore di notizie
        """#
}
