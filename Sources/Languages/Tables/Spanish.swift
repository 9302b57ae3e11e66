extension Wording {
    /// The words of Spanish; what each is for stands in the table of English.
    static let spanishTable = #"""
        Number: 1.234,5
        GroupFrom: 10000
        Quoted: «{words}»
        TitleOfWork: «{words}»
        ListOfTwo: {first} y {last}
        ListMore: {list}, {next}
        ListEnd: {list} y {last}
        EitherOf: {list} o {last}
        Titled: {title}: {words}
        Bracketed: {words} ({more})
        Separated: {list}; {next}
        Comma: {list}, {next}
        FullStop: .

        Months: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
        Seasons: primavera, verano, otoño, invierno
        Day: {day}
        DayOfMonth: {day} de {month}
        DaysOfMonth: del {first} al {last} de {month}
        Year: {year}
        BeforeChrist: {year} a. C.
        DateInYear: {date} de {year}
        MonthInYear: {month} de {year}
        Decade: década de {year}
        YearBetween: entre {first} y {last}
        UnknownDay: día desconocido de {month}
        UnknownDayOfYear: día desconocido de {year}
        UnknownMonth: mes desconocido de {year}
        # “hacia”, “desde”, “hasta” would need an article before a day or a decade; “ca.”, a dash, “en adelante”, “y antes” do not.
        About: ca. {date}
        Possibly: quizá {date}
        PossiblyAbout: quizá ca. {date}
        DateRange: {first} – {last}
        DateFrom: {date} en adelante
        DateUntil: {date} y antes
        UnknownEnd: {date} – fecha desconocida
        UnknownStart: fecha desconocida – {date}
        BothCalendars: {date} ({other}, calendario juliano)

        # Readers of Spanish read about 218 words a minute where readers of English read 228 (IReST).
        WordsAMinute: 210
        Abbreviations: p, pp, pág, págs, vol, vols, t, ts, núm, núms, cap, caps, ed, eds, edit, trad, coord, coords, dir, dirs,
        + comp, comps, cf, cfr, ca, fig, figs, lám, láms, ib, ibíd, ibid, íd, cit, loc, vid, ej, gr, ss, sig, sigs, art, arts,
        + aprox, ant, fol, fols, ms, mss, impr, reimpr, rev, cols, apdo, al, máx, mín, nac, intr, introd, pról, doc, docs, tel,
        + prof, profs, Dña, Ud, Uds, Vd, Vds, Sto, Sta, Fr, Excmo, Excma, Ilmo, Ilma, EE, UU, Prov, Univ, sr, sra, srta, sres, dr,
        + dra, drs, dres, profa, lic, ing, arq, mons, gral, cnel, tte, sgto, cmdte, cte, alte, pdte, gob, av, avda, cía, ltda, dpto,
        + depto, op, id, col, párr, nro, nros, trads, lib, supl, facs, vs, lat, jr, hno, hna, hnos, pbro, rvdo, rdo, mtro, mtra,
        + vda, Ma, Ntra, ene, feb, abr, jun, jul, ago, sep, sept, oct, nov, dic
        FirstWords: El, La, Los, Las, Lo, Un, Una, Unos, Unas, Uno, Dos, Tres, En, Al, Del, De, Con, Cada, Quien
        LittleWords: el, la, los, las, lo, un, una, unos, unas, uno, de, del, a, al, en, con, por, para, sin, sobre, entre, desde,
        + hasta, durante, según, y, e, o, u, ni, pero, sino, si, sí, no, porque, pues, aunque, que, quien, quienes, cual, cuales,
        + cuando, donde, adonde, como, cuanto, cuanta, cuantos, cuantas, este, esta, esto, estos, estas, ese, esa, eso, esos, esas,
        + aquel, aquella, aquello, yo, me, mi, tú, usted, se, le, les, nos, su, sus, él, ella, ellos, ellas, es, son, ser, era,
        + eran, fue, fueron, sido, está, están, estaba, estaban, hay, había, haber, hubo, ha, han, tiene, tienen, tenía, puede,
        + pueden, debe, hace, hacer, hizo, muy, más, también, solo, todo, toda, todos, todas, algún, alguna, algo, significa,
        + significan, significado, quiere, decir, llama, llamaba, explica, explicar, explique, define, definición, describe, pasó,
        + ocurre, ocurrió, sucedió, diferencia, aquellos, aquellas, cuyo, cuya, cuyos, cuyas, cada, ante, tras, mediante, mientras,
        + hacia, te, os, nosotros, mis, tu, tus, nuestro, nuestra, nuestros, nuestras, soy, somos, será, serán, sería, estar,
        + estuvo, he, hemos, habían, tener, tuvo, tuvieron, podía, pudo, hacen, algunos, algunas, ningún, ninguna, aquí, ahí, allí,
        + así, ya, tan, realmente, exactamente, solamente, llaman, llamado, llamada, describir, ocurrir, sucede, suceder
        NameArticles: el, la, los, las
        WorkArticles: un, una, unos, unas, lo

        Home: Inicio
        Contents: Índice
        Onward: Ir a
        Previous: Anterior: {title}
        Next: Siguiente: {title}
        Glossary: Glosario
        People: Personas
        Timeline: Cronología
        LookUp: Consultar
        TakeAlong: Para guardar o imprimir
        AboutTheText: Sobre el texto
        OtherWays: Otras formas de leer
        ReadOn: Seguir leyendo
        AsPlainText: Esta página en texto sin formato
        OverProtocol: Esta página por {protocol}
        ToTheText: Ir al texto: {title}
        AllSections_one: La única sección
        AllSections_other: Las {count} secciones
        AfterTheOnlySection: Aquí termina el texto.
        AfterTheLastSection_one: Aquí termina la única sección.
        AfterTheLastSection_other: Aquí termina la última de las {count} secciones.
        BeginAgain: Volver a empezar: {title}

        SectionOf: Sección {number} de {count}
        SectionOfPart: Parte {part}, sección {number} de {count}
        AfterTheText: Después del texto
        DraftNotice: Este texto es un borrador y aún no está publicado.
        TextPart: Parte {number}
        PagePartOf: Parte {number} de {count}
        PagePart: Parte {number}
        OtherParts: Otras partes
        Continued: {heading} (continuación)
        Length: {length}, cerca de {time}
        WholeText: El texto completo en una sola página
        WholeTextOf: {title}: texto completo
        BookAsText: Todo en un solo archivo de texto
        BookAsGempub: Todo en formato gempub, para Lagrange
        BookAsEPUB: Todo en libro electrónico (EPUB)
        BookOnOnePage: Todo en una sola página

        NoteNumber: nota {number}
        NoteHead: Nota {number}
        NoteStart: Nota {number}.
        Notes: Notas
        LinksInTheText: Enlaces del texto
        TermsOnThisPage: Términos de esta página
        When: Cuándo
        Sources: Fuentes
        WhereItComesUp: Dónde aparece
        Pronunciation: Pronunciación
        SeeAlso: Véase también
        InOtherEntries: En otras entradas
        EventsHeading: Acontecimientos
        AndMore_one: y {count} más
        AndMore_other: y {count} más

        Description: Descripción
        Credit: Crédito: {words}

        Concept: concepto
        ConceptsHeading: Conceptos
        Organisation: organización
        OrganisationsHeading: Organizaciones
        Person: persona
        PersonsHeading: Personas
        Happening: acontecimiento
        HappeningsHeading: Acontecimientos
        Place: lugar
        PlacesHeading: Lugares
        Work: obra
        WorksHeading: Obras
        ByKind: Por tipos
        KindList: {kind} ({count}): {names}
        Signs: Símbolos
        PeopleLabel: Personas, con sus fechas y una línea sobre cada una
        GlossarySummary: {terms} por orden alfabético, las personas por su apellido; al final, una lista por tipos
        PeopleSummary: {people} por orden de apellido
        LifeDates: {first}–{last}

        Span: {events}: {first} – {last}
        Range: {first} – {last}
        YearsAsPicture: Gráfico de los años
        EventsAYear: Acontecimientos por año, con un signo por cada uno
        NoEvents: {years}: ninguno
        MostIsToldOf: Años con más acontecimientos: {years}.

        NotesSummary: {notes}, con la numeración que llevan en el texto
        SourcesTitle: Fuentes y lecturas complementarias
        SourcesLabel: Todas las fuentes y dónde se citan
        SourcesByView: Fuentes y lecturas complementarias, por puntos de vista
        AllWorks: Todas las obras, de la A a la Z
        CitedIn: Se cita en: {place}
        SeeSections_one: Véase la sección {sections}.
        SeeSections_other: Véanse las secciones {sections}.
        FreeToRead: {work} (lectura gratuita)

        Search: Buscar
        SearchLabel: Buscar: cualquier palabra del texto, del glosario o de la cronología
        SearchAgain: Nueva búsqueda
        SearchPrompt: Buscar
        SearchInvitation: Busque cualquier palabra del texto, del glosario, de la cronología o de las fuentes.
        SearchRules: Las palabras se encuentran en todas sus formas, con o sin acentos, mayúsculas y guiones; de la última basta
        + el comienzo. Palabras como «el» o «qué» no cuentan. Se muestran las páginas que contienen todas las demás palabras o, si
        + no hay ninguna, las que contienen el mayor número de ellas.
        OnePageFound: 1 página
        PagesFound_one: {count} página
        PagesFound_other: {count} páginas; primero, la más pertinente
        TooManyFound_one: {count} página; se muestran las {shown} más pertinentes. Otra palabra acota la búsqueda.
        TooManyFound_other: {count} páginas; se muestran las {shown} más pertinentes. Otra palabra acota la búsqueda.
        SearchIsCut_one: Solo se ha buscado el primer carácter.
        SearchIsCut_other: Solo se han buscado los primeros {count} caracteres.
        NothingFound: No hay aquí ningún texto con todas estas palabras.
        MostFound: Estas páginas contienen el mayor número de ellas:
        OthersFound: Estas páginas contienen las demás palabras:
        FewerWords: Con menos palabras, o con el comienzo de una sola, quizá se encuentre más.
        NearestTerms: Lo más parecido en el glosario
        OccursNowhere: No hay aquí ningún texto con {words}.
        NoWordToFind: Aquí no hay ni una letra ni una cifra, así que no hay nada que buscar.

        Library: Biblioteca
        FolderAbove: La carpeta superior
        AllTexts: Todos los textos
        AlsoHere: También aquí
        SearchAllTexts: Buscar en todos los textos
        SearchAllInvitation: Busque en todos los textos, con sus glosarios, cronologías y fuentes.
        LastChanged: última modificación: {date}

        NoPageAtAddress: No hay ninguna página en esta dirección; el índice está en /
        NoPageAtSelector: No hay ninguna página en este selector
        MenuOfCapsule: El menú de la cápsula
        NoTextAtSelector: No hay ningún texto en este selector; el selector {selector} es el menú de la cápsula.
        NoTextAtEmptySelector: No hay ningún texto en este selector; el selector vacío es el menú de la cápsula.
        NoPageOfName: Ninguna página tiene este nombre; sin nombre se obtiene el índice.
        NearestNames: Los nombres más parecidos:
        SeveralOfName: Varias páginas tienen este nombre:
        AskByName: Pida una página por el nombre que figura entre corchetes tras ella, como en {address}.
        OnlyRead: Por {protocol} no se puede buscar ni repasar; solo hay páginas para leer.
        PageHasMoved: Esta página ha cambiado de dirección
        PageIsGone: Esta página ya no existe
        PageIsNowAt: La página está ahora en {address}
        WayOutOfGopher: Un enlace que sale de Gopher
        LeadsOutOfGopher: Este enlace sale de Gopher y lleva a {link}.
        NotTheWeb: Esto es {protocol}, no la web
        SpokenHere: Su navegador habla HTTP. Este servidor habla {protocol}, un protocolo más sencillo, pensado para leer, que
        + tiene sus propios programas.
        ProgramsForIt: Estos programas, entre otros, sirven para abrir la página: {programs}.
        ComeBackLater_one: Demasiadas peticiones desde su dirección: vuelva dentro de {count} segundo
        ComeBackLater_other: Demasiadas peticiones desde su dirección: vuelva dentro de {count} segundos
        BookIsBeingMade: El libro todavía se está preparando: vuelva dentro de un minuto
        BookCannotBeMade: No se ha podido preparar el libro: quien administra el servidor puede leer por qué
        AnswerIsBeingMade: La respuesta todavía se está preparando: vuelva dentro de un minuto
        AnswerCannotBeMade: No se ha podido preparar la respuesta: quien administra el servidor puede leer por qué
        FileIsBeingReplaced: Este archivo se está sustituyendo: vuelva dentro de un minuto
        NoOtherScheme: Este servidor solo admite el esquema gemini y no es un proxy
        NoOtherHost: Este servidor no es un proxy para otros hosts
        NoOtherPort: Este servidor no responde en ese puerto
        RefusedWithHome: {refusal}; su cápsula está en {address}
        OtherConnection: Esta conexión se abrió con otro host (SNI)
        OtherConnectionWithHome: Esta conexión se abrió con otro host (SNI); abra {address} en una conexión aparte
        AddressTooLong: La dirección ocupa más de 1024 bytes
        AddressUnterminated: La petición no terminó a tiempo: tras la dirección debe ir CR LF
        AddressByteOrderMark: La petición empieza con una marca de orden de bytes; envíe solo la dirección
        AddressControlCharacter: La dirección contiene un carácter de control
        AddressNotASCII: La dirección contiene un byte que no es ASCII; escríbalo como % y dos dígitos hexadecimales
        AddressSpace: La dirección contiene un espacio; escríbalo como %20
        AddressMisplaced: La dirección contiene un {character} fuera de lugar; escríbalo como {escape}
        AddressPercent: La dirección contiene un % al que no siguen dos dígitos hexadecimales; el propio % se escribe %25
        AddressRelative: La dirección no es absoluta; debe empezar por gemini:// y un nombre de host
        AddressBadHost: El host de la dirección está mal formado
        AddressBadPort: El puerto de la dirección no es un número igual o inferior a 65535
        AddressUser: La dirección contiene datos de usuario; quite el signo @ y lo que lo precede
        AddressFragment: La dirección contiene un fragmento; quite el signo # y lo que lo sigue
        AddressNoHost: La dirección no indica ningún host; escriba gemini:// y un nombre de host delante de la ruta
        AddressClimbs: La ruta sube más allá de la raíz; quite los ..
        QueryNotUTF8: Las palabras que siguen al signo ? no son UTF-8; escriba cada byte como % y dos dígitos
        RequestTooLong: La petición ocupa más de 1024 bytes
        RequestUnterminated: La petición no terminó a tiempo: tras el selector debe ir CR LF
        SelectorTooLong: El selector ocupa más de 255 bytes
        RequestControlCharacter: La petición contiene un carácter de control
        RequestNotUTF8: La petición no es UTF-8
        RequestFields: Una petición consta de un host, una ruta y el número de bytes que siguen, separados por un espacio; lo que sigue es UTF-8

        ReadersEdition: Edición de lectura a partir de {original}
        OriginalHeading: El original
        CertificatesPurpose: Su programa puede mostrarle qué certificado ha recibido. Compárelo con este:
        OfCertificate: SHA-256 del certificado
        OfPublicKey: SHA-256 de la clave pública, que Lagrange y Amfora recuerdan
        CertificateHeading: Certificado
        CertificatesHeading: Certificados
        AnswersAreCounted: Este servidor cuenta cuántas veces se elige cada respuesta a una pregunta, para que quien enseña vea qué preguntas son difíciles. No guarda nada sobre quién ha respondido.
        By: Por {names}
        EditedBy: Edición: {names}
        Licence: Licencia: {licence}

        Sections_one: {count} sección
        Sections_other: {count} secciones
        Words_one: {count} palabra
        Words_other: {count} palabras
        Hours_one: {count} hora
        Hours_other: {count} horas
        Minutes_one: {count} minuto
        Minutes_other: {count} minutos
        HoursAndMinutes: {hours} y {minutes}
        Terms_one: {count} término
        Terms_other: {count} términos
        Persons_one: {count} persona
        Persons_other: {count} personas
        Events_one: {count} acontecimiento
        Events_other: {count} acontecimientos
        Works_one: {count} fuente
        Works_other: {count} fuentes
        Bytes_one: {count} byte
        Bytes_other: {count} bytes
        Kilobytes: {number} kB
        Megabytes: {number} MB
        Gigabytes: {number} GB

        EditionTheText: El texto
        EditionAllSections: El texto
        EditionAbout: Sobre esta edición
        EditionInFigures: Esta edición en cifras
        EditionInShort: El texto en pocas palabras
        EditionInMinutes: El texto en {time}
        # “De la edición” says nothing about whether the editor is a man or a woman.
        EditionNotesTitle: Notas de la edición
        EditionNotesLabel: Notas de la edición: dónde discrepan las fuentes
        EditionNotes_one: {count} nota de la edición
        EditionNotes_other: {count} notas de la edición
        EditionBrackets: Las palabras entre corchetes son añadidos de la edición.
        EditionOneWork: 1 obra
        EditionWorks_one: {count} obra, con los lugares en que se cita en esta edición
        EditionWorks_other: {count} obras, con los lugares en que se citan en esta edición
        EditionInTheText: En el texto: {section}
        EditionAddedTo: Añadido a: {section}
        EditionTold: Contado y fechado en el texto.
        EditionDated: Contado en el texto; la fecha exacta es de la edición.
        EditionCorrected: Contado en el texto y corregido en la edición.
        EditionAdded: Añadido en la edición.

        OwnTheText: Índice
        OwnAllSections: Secciones
        OwnAbout: Sobre este texto
        OwnInFigures: En cifras
        OwnInShort: En pocas palabras
        OwnInMinutes: En pocas palabras ({time})
        OwnNotesTitle: Notas
        OwnNotes_one: {count} nota
        OwnNotes_other: {count} notas
        OwnBrackets: Las palabras entre corchetes se han añadido a lo citado.
        OwnOneWork: 1 obra
        OwnWorks_one: {count} obra, con los lugares en que se cita
        OwnWorks_other: {count} obras, con los lugares en que se citan
        OwnInTheText: En el texto: {section}
        OwnAddedTo: Añadido a: {section}
        OwnTold: Contado y fechado en el texto.
        OwnDated: Contado en el texto; la fecha exacta se ha añadido.
        OwnCorrected: Contado en el texto y corregido aquí.
        OwnAdded: Añadido al texto.

        Study: Estudiar
        StudyLabel: Estudiar: preguntas, ejercicios y un repaso con memoria
        StudyIntroduction: Aquí no se guarda nada sobre usted: lo que hay que recordar está en la dirección de la página, que solo
        + usted conserva.
        QuestionsHeading: Preguntas
        TestYourself: Ponga a prueba lo aprendido
        Questions_one: {count} pregunta
        Questions_other: {count} preguntas
        AllQuestions_one: {count} pregunta en total
        AllQuestions_other: Las {count} preguntas
        QuestionOf: Pregunta {number} de {count}
        Hint: Una pista
        TypeAnswer: Escribir la respuesta
        AnswerPrompt: Su respuesta
        ShowAnswer: Mostrar la respuesta
        ForDiscussion: Para debatir: hay más de una buena respuesta.
        PointsFromSides: Argumentos desde varios puntos de vista
        Right: Correcto
        NotQuite: No del todo
        RightAnswer: La respuesta correcta: {words}
        RightSpelling: Se escribe así: {words}
        TryAgain: Intentarlo de nuevo
        BackToQuestion: Volver a la pregunta
        NextQuestion: Pregunta siguiente: {title}
        ThreeTimesMissed: La respuesta está en la sección, que vale la pena releer.
        ReadAgain: Volver a leer: {title}
        MeetAgain_one: Al final de esta sección volverá a encontrar {count} pregunta.
        MeetAgain_other: Al final de esta sección volverá a encontrar {count} preguntas.
        OnceMore_one: Una vez más: {count} pregunta fallada
        OnceMore_other: Una vez más: las {count} preguntas falladas
        AllQuestionsDone: Aquí terminan las preguntas de esta sección.

        DrillsHeading: Ejercicios
        DrillTerms: Términos: lea la definición e indique el término
        DrillDates: Fechas: lea sobre un acontecimiento e indique el año
        DrillOrder: Orden: ¿qué ocurrió primero?
        DrillPeople: Personas: ¿quién fue?
        WhichTerm: ¿De qué término se trata?
        WhichYear: ¿En qué año fue?
        WhichFirst: ¿Qué ocurrió primero?
        WhichNext: ¿Qué ocurrió después?
        WhoWasIt: ¿Quién fue?
        Another: Otra pregunta
        YearInDigits: Escriba un año en cifras, por ejemplo {year}.
        YearsTooEarly_one: {count} año demasiado pronto
        YearsTooEarly_other: {count} años demasiado pronto
        YearsTooLate_one: {count} año demasiado tarde
        YearsTooLate_other: {count} años demasiado tarde
        YourOrder: El orden que ha elegido
        OrderOfTime: El orden cronológico

        Review: Repaso
        ReviewLabel: Repaso: lo que quiere recordar, de nuevo cuando está a punto de olvidarlo
        ReviewIntroduction: El repaso muestra términos, acontecimientos y preguntas en forma de tarjetas, y cada una vuelve cuando
        + está usted a punto de olvidarla: al cabo de días, de semanas y luego de meses. Lo que sabía, y cuándo, está en la
        + dirección de la página y en ningún otro sitio. Guarde esa dirección: nadie más que usted la tiene.
        BeginReview: Empezar un repaso
        BookmarkThis: Guarde esta página en sus marcadores para seguir otro día.
        ReviewBySection: Repaso por secciones
        TooManyCards: El texto completo tiene demasiadas tarjetas para una sola dirección; repáselo sección por sección.
        ShowCard: Mostrar
        KnewIt: Lo sabía
        DidNotKnow: No lo sabía
        CardWhat: ¿Qué es?
        CardWhen: ¿Cuándo fue?
        NewCard: Esta tarjeta es nueva.
        DueCards_one: Hoy toca repasar {count} tarjeta.
        DueCards_other: Hoy toca repasar {count} tarjetas.
        NothingDue: Hoy no toca repasar nada.
        NextDue: Próxima tarjeta: {date}
        EnoughNew: Ya son bastantes tarjetas nuevas para un día; mañana habrá más.
        MemoryFull: En esta dirección no caben más tarjetas; el repaso sigue con las que contiene.
        MemoryDamaged: Esta dirección está dañada: le falta una parte o ha sido modificada.
        MemoryPartly_one: Todavía se puede leer {count} tarjeta.
        MemoryPartly_other: Todavía se pueden leer {count} tarjetas.
        GoOnWithRest: Seguir con lo que se puede leer
        MemoryUnreadable: No se puede leer nada de lo que contiene.
        MemoryFromFuture: Según el reloj de este servidor, esta dirección es de un día que aún no ha llegado: {date}. Vuelva ese día
        + o siga desde un marcador anterior.
        MemoryOfOther: Las tarjetas de esta dirección no son las de este texto.

        ForClass: Para la clase
        Handout: Hoja de trabajo: todas las preguntas en una sola página
        AnswersToHandout: Soluciones de la hoja de trabajo
        NameAndDate: Nombre y fecha:
        CardsFile: Tarjetas para Anki: términos, acontecimientos y preguntas

        HowToCite: Cómo citar este texto
        CiteWhole: El texto completo
        CiteSection: Una sección
        CiteFiles: Para gestores de referencias bibliográficas
        NumberedParagraphs: Con los párrafos numerados, para citar uno
        NumberedOf: {title}, con los párrafos numerados
        CiteParagraph: Para citar un párrafo, indique también su número: {words}

        OnThisDay: Tal día como hoy
        NextAnniversary: Ningún acontecimiento en este día del año. El próximo aniversario es el de esta fecha: {date}
        YearsAgo_one: hace {count} año
        YearsAgo_other: hace {count} años
        RandomPage: Una página al azar

        Transaction: Esta petición, línea por línea
        TransactionIntroduction: Acaba usted de pedir esta página. Esto es lo que ha pasado por la red y lo que significa.
        TransactionConnection: La conexión
        TransactionRequest: Su petición
        TransactionAnswer: La respuesta
        TransactionSeen: Lo que puede ver quien observe la red
        TransactionVersion: la versión de TLS, que cifra todo lo que sigue
        TransactionCipher: el algoritmo que cifra cada byte y revela si alguno se ha modificado
        TransactionGroup: el grupo en el que ambas partes acordaron una clave que nadie más puede calcular
        TransactionServerName: el host que su programa indicó antes de que empezara el cifrado
        TransactionNoServerName: Su programa no indicó ningún host antes de que empezara el cifrado.
        TransactionNewSession: La sesión es nueva.
        TransactionResumed: La sesión continúa otra anterior, lo que ha ahorrado parte de la negociación inicial.
        TransactionAddress: Una sola línea: la dirección y, al final, CR LF. No se envía nada más: ni cookies, ni el nombre de su
        + programa, ni el idioma.
        TransactionSelector: Una sola línea: el selector y, al final, CR LF. No se envía nada más: ni cookies, ni el nombre de su
        + programa, ni el idioma.
        TransactionData: Una sola línea: el host, la ruta y cuántos bytes siguen; al final, CR LF. Luego vienen esos bytes: lo que usted ha escrito. No se
        + envía nada más: ni cookies, ni el nombre de su programa, ni el idioma.
        TransactionHeader: Una sola línea: 20 anuncia que sigue una página; el resto indica de qué tipo es y en qué idioma está.
        + Después vienen la página y el fin de la conexión.
        TransactionStatus: Una sola línea: 2 anuncia que sigue una página; el resto indica de qué tipo es. Luego vienen la página y el fin de la conexión.
        TransactionMenu: No hay cabecera. Cada línea de un menú empieza por su tipo; tras las palabras vienen, cada uno precedido de
        + un TAB, un selector, un host y un puerto. La última línea solo contiene un punto.
        TransactionSeenOfGemini: Desde dónde se conecta usted, a qué host se dirige y cuántos bytes han pasado; no qué página es ni
        + qué dice.
        TransactionSeenOfSpartan: Todo: la ruta, lo que usted ha escrito y cada palabra de la respuesta. Con Gemini, TLS los habría ocultado.
        TransactionSeenOfGopher: Todo: el selector y cada palabra de la respuesta. Con Gemini, TLS los habría ocultado.

        Changes: Cambios
        ChangesLabel: Cambios, para seguirlos con un lector de noticias
        """#
}
