extension Wording {
    /// The words of Portuguese; what each is for stands in the table of English.
    static let portugueseTable = #"""
        Number: 1.234,5
        # As in Portugal; four digits without a point are right in Brazil too.
        GroupFrom: 10000
        Quoted: “{words}”
        TitleOfWork: “{words}”
        ListOfTwo: {first} e {last}
        ListMore: {list}, {next}
        ListEnd: {list} e {last}
        EitherOf: {list} ou {last}
        Titled: {title}: {words}
        Bracketed: {words} ({more})
        Separated: {list}; {next}
        Comma: {list}, {next}
        FullStop: .

        Months: janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
        Seasons: primavera, verão, outono, inverno
        Day: {day}
        DayOfMonth: {day} de {month}
        DaysOfMonth: {first} a {last} de {month}
        Year: {year}
        BeforeChrist: {year} a.C.
        DateInYear: {date} de {year}
        MonthInYear: {month} de {year}
        Decade: década de {year}
        YearBetween: entre {first} e {last}
        UnknownDay: dia desconhecido de {month}
        UnknownDayOfYear: dia desconhecido de {year}
        UnknownMonth: mês desconhecido de {year}
        # “Por volta de” would need an article before a decade; “c.” does not.
        About: c. {date}
        Possibly: talvez {date}
        PossiblyAbout: talvez c. {date}
        DateRange: {first} – {last}
        DateFrom: desde {date}
        DateUntil: até {date}
        UnknownEnd: {date} – data desconhecida
        UnknownStart: data desconhecida – {date}
        BothCalendars: {date} ({other}, calendário juliano)

        # Readers of Portuguese read about 181 words a minute where readers of English read 228 (IReST).
        WordsAMinute: 180
        Abbreviations: p, pp, pág, págs, vol, vols, t, ts, núm, núms, cap, caps, ed, eds, trad, coord, coords, dir, comp, comps,
        + cf, cfr, ca, fig, figs, ib, ibid, ibidem, id, cit, loc, ex, ss, seg, segs, séc, sécs, art, arts, aprox, obs, fl, fls, ms,
        + mss, tb, al, máx, mín, introd, pref, rev, doc, docs, tel, sr, sra, srs, dr, dra, prof, profa, eng, St, Fr, Pe, Exmo, Exma,
        + Dep, Univ, sras, drs, dras, profs, arq, sto, sta, mons, gen, cel, ten, maj, alm, sgt, av, lda, ltda, cia, op, org, orgs,
        + vs, lat, lit, supl, nr, trads, jr, exa, Gal, Gov, Pres, Des, jan, fev, abr, jun, jul, ago, set, out, nov
        FirstWords: O, A, Os, As, Um, Uma, Uns, Umas, Dois, Duas, Três, Em, No, Na, De, Do, Da, Com, Cada, Quem
        LittleWords: o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, num, numa, ao, à, aos, às, por,
        + pelo, pela, pelos, pelas, para, com, sem, sobre, entre, desde, até, durante, como, e, ou, mas, se, não, nem, porque,
        + porquê, que, quê, quem, qual, quais, quando, onde, aonde, quanto, quanta, quantos, quantas, este, esta, isto, estes,
        + estas, esse, essa, isso, esses, essas, aquele, aquela, aquilo, deste, desta, disto, desse, dessa, disso, neste, nesta, eu,
        + me, você, nós, ele, ela, eles, elas, lhe, lhes, seu, sua, seus, suas, é, são, ser, era, eram, foi, foram, sido, está,
        + estão, estava, estar, há, havia, houve, haver, tem, têm, tinha, teve, pode, podem, deve, faz, fazer, fez, muito, mais,
        + também, só, todo, toda, todos, todas, algum, alguma, algo, significa, significam, significado, quer, dizer, chama,
        + chamava, explica, explicar, explique, define, definição, descreva, acontece, aconteceu, ocorreu, diferença, aqueles,
        + aquelas, daquele, daquela, naquele, naquela, destes, destas, desses, dessas, nesse, nessa, nisto, nisso, dele, dela,
        + deles, delas, tudo, cada, cujo, cuja, cujos, cujas, após, sob, pois, tu, te, vocês, meu, minha, teu, tua, nosso, nossa,
        + nossos, nossas, sou, somos, será, serão, seria, esteve, estavam, tinham, tiveram, devem, alguns, algumas, nenhum, nenhuma,
        + aqui, lá, já, tão, apenas, somente, realmente, exatamente, chamam, chamado, chamada, descreve, descrever, acontecer,
        + aconteceram, ocorre, ocorrer
        # “A” is a preposition too (“A priori”), so it is left out only in the titles of works.
        NameArticles: o, os, as
        WorkArticles: a, um, uma, uns, umas

        Home: Início
        Contents: Índice
        Onward: Ir para
        Previous: Anterior: {title}
        Next: Seguinte: {title}
        Glossary: Glossário
        People: Pessoas
        Timeline: Cronologia
        LookUp: Consultar
        TakeAlong: Para guardar ou imprimir
        AboutTheText: Sobre o texto
        OtherWays: Outras formas de ler
        ReadOn: Continuar a leitura
        AsPlainText: Esta página em texto simples
        OverProtocol: Esta página via {protocol}
        ToTheText: Ir para o texto: {title}
        # “Capítulo” is written alike in Brazil and in Portugal; “seção” and “secção” are not.
        AllSections_one: Todos os capítulos ({count})
        AllSections_other: Os {count} capítulos
        AfterTheOnlySection: Aqui termina o texto.
        AfterTheLastSection_one: Aqui termina o último capítulo, de um total de {count}.
        AfterTheLastSection_other: Aqui termina o último dos {count} capítulos.
        BeginAgain: Recomeçar: {title}

        SectionOf: Capítulo {number} de {count}
        SectionOfPart: Parte {part}, capítulo {number} de {count}
        AfterTheText: Depois do texto
        DraftNotice: Este texto é um rascunho e ainda não está publicado.
        TextPart: Parte {number}
        PagePartOf: Parte {number} de {count}
        PagePart: Parte {number}
        OtherParts: Outras partes
        Continued: {heading} (continuação)
        Length: {length}, cerca de {time}
        WholeText: O texto completo numa só página
        WholeTextOf: {title}: texto completo
        BookAsText: Tudo num só ficheiro de texto
        BookAsGempub: Tudo em formato gempub, para o Lagrange
        BookAsEPUB: Tudo em livro eletrónico (EPUB)
        BookOnOnePage: Tudo numa só página

        NoteNumber: nota {number}
        NoteHead: Nota {number}
        NoteStart: Nota {number}.
        Notes: Notas
        LinksInTheText: Links do texto
        TermsOnThisPage: Termos desta página
        When: Quando
        Sources: Fontes
        WhereItComesUp: Onde aparece
        Pronunciation: Pronúncia
        SeeAlso: Ver também
        InOtherEntries: Em outras entradas
        EventsHeading: Acontecimentos
        AndMore_one: e mais {count}
        AndMore_other: e mais {count}

        Description: Descrição
        Credit: Crédito: {words}

        Concept: conceito
        ConceptsHeading: Conceitos
        Organisation: organização
        OrganisationsHeading: Organizações
        Person: pessoa
        PersonsHeading: Pessoas
        Happening: acontecimento
        HappeningsHeading: Acontecimentos
        Place: lugar
        PlacesHeading: Lugares
        Work: obra
        WorksHeading: Obras
        ByKind: Por tipo
        KindList: {kind} ({count}): {names}
        Signs: Símbolos
        PeopleLabel: Pessoas, com datas e uma linha sobre cada uma
        # “Nome de família”: a surname is “sobrenome” in Brazil and “apelido” in Portugal.
        GlossarySummary: {terms} por ordem alfabética, as pessoas pelo nome de família; no fim, uma lista por tipo
        PeopleSummary: {people} por ordem alfabética do nome de família
        LifeDates: {first}–{last}

        Span: {events}: {first} – {last}
        Range: {first} – {last}
        YearsAsPicture: Gráfico dos anos
        EventsAYear: Acontecimentos por ano, com um sinal para cada um
        NoEvents: {years}: nenhum
        MostIsToldOf: Anos com mais acontecimentos: {years}.

        NotesSummary: {notes}, com a numeração que têm no texto
        SourcesTitle: Fontes e leituras complementares
        SourcesLabel: Todas as fontes e onde são citadas
        SourcesByView: Fontes e leituras complementares, por ponto de vista
        AllWorks: Todas as obras, de A a Z
        CitedIn: Citação em: {place}
        SeeSections_one: Ver o capítulo {sections}.
        SeeSections_other: Ver os capítulos {sections}.
        FreeToRead: {work} (leitura gratuita)

        Search: Pesquisar
        SearchLabel: Pesquisar: qualquer palavra do texto, do glossário ou da cronologia
        SearchAgain: Nova pesquisa
        SearchPrompt: Pesquisar
        SearchInvitation: Pesquise qualquer palavra do texto, do glossário, da cronologia ou das fontes.
        SearchRules: As palavras são encontradas em todas as suas formas, com ou sem acento, maiúscula ou hífen; da última basta o
        + começo. Palavras como “o” ou “que” não contam. São apresentadas as páginas que contêm todas as outras palavras ou, se não
        + houver nenhuma, as que contêm o maior número delas.
        OnePageFound: 1 página
        PagesFound_one: {count} página
        PagesFound_other: {count} páginas; primeiro, a mais relevante
        TooManyFound_one: {count} página; aqui estão as {shown} mais relevantes. Outra palavra restringe a pesquisa.
        TooManyFound_other: {count} páginas; aqui estão as {shown} mais relevantes. Outra palavra restringe a pesquisa.
        SearchIsCut_one: A pesquisa abrangeu apenas {count} caractere.
        SearchIsCut_other: A pesquisa abrangeu apenas os primeiros {count} caracteres.
        NothingFound: Não há aqui nenhum texto com todas estas palavras.
        MostFound: Estas páginas contêm o maior número delas:
        OthersFound: Estas páginas contêm as outras palavras:
        FewerWords: Com menos palavras, ou com o começo de uma só, talvez se encontre mais.
        NearestTerms: O mais parecido no glossário
        OccursNowhere: Não há aqui nenhum texto com {words}.
        NoWordToFind: Não há aqui nenhuma letra nem nenhum algarismo; por isso, não há nada a procurar.

        Library: Biblioteca
        FolderAbove: A pasta superior
        AllTexts: Todos os textos
        AlsoHere: Também aqui
        SearchAllTexts: Pesquisar em todos os textos
        SearchAllInvitation: Pesquise em todos os textos, com os seus glossários, cronologias e fontes.
        LastChanged: última alteração: {date}

        NoPageAtAddress: Não há nenhuma página neste endereço; o índice está em /
        NoPageAtSelector: Não há nenhuma página neste seletor
        MenuOfCapsule: O menu da cápsula
        NoTextAtSelector: Não há nenhum texto neste seletor; o seletor {selector} é o menu da cápsula.
        NoTextAtEmptySelector: Não há nenhum texto neste seletor; o seletor vazio é o menu da cápsula.
        NoPageOfName: Não há nenhuma página com este nome; sem nome, obtém-se o índice.
        NearestNames: Os nomes mais parecidos:
        SeveralOfName: Várias páginas têm este nome:
        AskByName: Peça uma página pelo nome entre parênteses retos que a segue, como em {address}.
        OnlyRead: Via {protocol} não se pode procurar nem fazer revisões; há só páginas para ler.
        PageHasMoved: Esta página mudou de endereço
        PageIsGone: Esta página já não existe
        PageIsNowAt: A página está agora em {address}
        WayOutOfGopher: Um link que sai do Gopher
        LeadsOutOfGopher: Este link sai do Gopher e leva a {link}.
        NotTheWeb: Isto é {protocol}, não é a web
        SpokenHere: O seu navegador fala HTTP. Este servidor fala {protocol}, um protocolo mais simples, pensado para a leitura,
        + que tem programas próprios.
        ProgramsForIt: Estes programas, entre outros, servem para abrir a página: {programs}.
        ComeBackLater_one: Excesso de pedidos do seu endereço: volte dentro de {count} segundo
        ComeBackLater_other: Excesso de pedidos do seu endereço: volte dentro de {count} segundos
        BookIsBeingMade: O livro ainda está a ser preparado: volte dentro de um minuto
        BookCannotBeMade: Não foi possível preparar o livro: quem gere o servidor pode ler porquê
        AnswerIsBeingMade: A resposta ainda está a ser preparada: volte dentro de um minuto
        AnswerCannotBeMade: Não foi possível preparar a resposta: quem gere o servidor pode ler porquê
        FileIsBeingReplaced: Este ficheiro está a ser substituído: volte dentro de um minuto
        NoOtherScheme: Este servidor só aceita o esquema gemini e não é um proxy
        NoOtherHost: Este servidor não é um proxy para outros hosts
        NoOtherPort: Este servidor não responde por essa porta
        RefusedWithHome: {refusal}; a cápsula deste servidor está em {address}
        OtherConnection: Esta conexão foi aberta com outro host (SNI)
        OtherConnectionWithHome: Esta conexão foi aberta com outro host (SNI); abra {address} numa conexão à parte
        AddressTooLong: O endereço ocupa mais de 1024 bytes
        AddressUnterminated: O pedido não terminou a tempo: depois do endereço deve vir CR LF
        AddressByteOrderMark: O pedido começa com uma marca de ordem de bytes; envie apenas o endereço
        # “De controle” is Brazilian and “de controlo” European; what is meant are the same characters.
        AddressControlCharacter: O endereço contém um caractere não imprimível
        AddressNotASCII: O endereço contém um byte que não é ASCII; escreva-o como % e dois dígitos hexadecimais
        AddressSpace: O endereço contém um espaço; escreva-o como %20
        AddressMisplaced: O endereço contém um {character} fora do lugar; escreva-o como {escape}
        AddressPercent: O endereço contém um % sem dois dígitos hexadecimais a seguir; o próprio % escreve-se %25
        AddressRelative: O endereço não é absoluto; deve começar por gemini:// e um nome de host
        AddressBadHost: O host do endereço está malformado
        AddressBadPort: A porta do endereço não é um número igual ou inferior a 65535
        AddressUser: O endereço contém dados de acesso; retire o sinal @ e o que vem antes dele
        AddressFragment: O endereço contém um fragmento; retire o sinal # e o que vem depois dele
        AddressNoHost: O endereço não indica nenhum host; escreva gemini:// e um nome de host antes do caminho
        AddressClimbs: O caminho sobe além da raiz; retire os ..
        QueryNotUTF8: As palavras depois do sinal ? não são UTF-8; escreva cada byte como % e dois dígitos
        RequestTooLong: O pedido ocupa mais de 1024 bytes
        RequestUnterminated: O pedido não terminou a tempo: depois do seletor deve vir CR LF
        SelectorTooLong: O seletor ocupa mais de 255 bytes
        RequestControlCharacter: O pedido contém um caractere não imprimível
        RequestNotUTF8: O pedido não é UTF-8
        RequestFields: Um pedido é composto por um host, um caminho e o número de bytes que se seguem, separados por um espaço; o que se segue é UTF-8

        ReadersEdition: Edição de leitura a partir de {original}
        OriginalHeading: O original
        CertificatesPurpose: O seu programa pode mostrar o certificado que recebeu. Compare-o com este:
        OfCertificate: SHA-256 do certificado
        OfPublicKey: SHA-256 da chave pública, que o Lagrange e o Amfora guardam
        CertificateHeading: Certificado
        CertificatesHeading: Certificados
        AnswersAreCounted: Este servidor conta quantas vezes cada resposta a uma pergunta é escolhida, para que quem ensina veja quais perguntas são difíceis. Não guarda nada sobre quem respondeu.
        By: Por {names}
        EditedBy: Edição: {names}
        Licence: Licença: {licence}

        Sections_one: {count} capítulo
        Sections_other: {count} capítulos
        Words_one: {count} palavra
        Words_other: {count} palavras
        Hours_one: {count} hora
        Hours_other: {count} horas
        Minutes_one: {count} minuto
        Minutes_other: {count} minutos
        HoursAndMinutes: {hours} e {minutes}
        Terms_one: {count} termo
        Terms_other: {count} termos
        Persons_one: {count} pessoa
        Persons_other: {count} pessoas
        Events_one: {count} acontecimento
        Events_other: {count} acontecimentos
        Works_one: {count} fonte
        Works_other: {count} fontes
        Bytes_one: {count} byte
        Bytes_other: {count} bytes
        Kilobytes: {number} kB
        Megabytes: {number} MB
        Gigabytes: {number} GB

        EditionTheText: O texto
        EditionAllSections: O texto
        EditionAbout: Sobre esta edição
        EditionInFigures: Esta edição em números
        EditionInShort: O texto em poucas palavras
        EditionInMinutes: O texto em {time}
        EditionNotesTitle: Notas da edição
        EditionNotesLabel: Notas da edição: onde as fontes divergem
        EditionNotes_one: {count} nota da edição
        EditionNotes_other: {count} notas da edição
        # “[ ]”: they are “colchetes” in Brazil and “parênteses retos” in Portugal.
        EditionBrackets: As palavras entre [ e ] são acréscimos da edição.
        EditionOneWork: 1 obra
        EditionWorks_one: {count} obra, com os lugares em que é citada nesta edição
        EditionWorks_other: {count} obras, com os lugares em que são citadas nesta edição
        EditionInTheText: No texto: {section}
        EditionAddedTo: Acréscimo a: {section}
        EditionTold: Contado e datado no texto.
        EditionDated: Contado no texto; a data exata é da edição.
        EditionCorrected: Contado no texto e corrigido na edição.
        EditionAdded: Acrescentado na edição.

        OwnTheText: Índice
        OwnAllSections: Capítulos
        OwnAbout: Sobre este texto
        OwnInFigures: Em números
        OwnInShort: Em poucas palavras
        OwnInMinutes: Em poucas palavras ({time})
        OwnNotesTitle: Notas
        OwnNotes_one: {count} nota
        OwnNotes_other: {count} notas
        OwnBrackets: As palavras entre [ e ] foram acrescentadas ao que se cita.
        OwnOneWork: 1 obra
        OwnWorks_one: {count} obra, com os lugares em que é citada
        OwnWorks_other: {count} obras, com os lugares em que são citadas
        OwnInTheText: No texto: {section}
        OwnAddedTo: Acréscimo a: {section}
        OwnTold: Contado e datado no texto.
        OwnDated: Contado no texto; a data exata foi acrescentada.
        OwnCorrected: Contado no texto e corrigido aqui.
        OwnAdded: Acrescentado ao texto.

        Study: Estudar
        StudyLabel: Estudar: perguntas, exercícios e uma revisão com memória
        StudyIntroduction: Nada a seu respeito fica guardado aqui: o que é preciso lembrar está no endereço da página, que é só seu.
        QuestionsHeading: Perguntas
        TestYourself: Teste os seus conhecimentos
        Questions_one: {count} pergunta
        Questions_other: {count} perguntas
        AllQuestions_one: Todas as perguntas ({count})
        AllQuestions_other: As {count} perguntas
        QuestionOf: Pergunta {number} de {count}
        Hint: Uma pista
        TypeAnswer: Escrever a resposta
        AnswerPrompt: A sua resposta
        ShowAnswer: Mostrar a resposta
        ForDiscussion: Para debater: há mais de uma boa resposta.
        PointsFromSides: Argumentos de vários pontos de vista
        Right: Resposta certa
        NotQuite: Não é bem isso
        RightAnswer: A resposta certa: {words}
        RightSpelling: Escreve-se assim: {words}
        TryAgain: Tentar de novo
        BackToQuestion: Voltar à pergunta
        NextQuestion: Pergunta seguinte: {title}
        ThreeTimesMissed: A resposta está no capítulo, que vale a pena reler.
        ReadAgain: Reler: {title}
        MeetAgain_one: No fim deste capítulo vai reencontrar {count} pergunta.
        MeetAgain_other: No fim deste capítulo vai reencontrar {count} perguntas.
        OnceMore_one: Mais uma vez: {count} pergunta que errou
        OnceMore_other: Mais uma vez: as {count} perguntas que errou
        AllQuestionsDone: Aqui terminam as perguntas deste capítulo.

        DrillsHeading: Exercícios
        DrillTerms: Termos: leia a definição e indique o termo
        DrillDates: Datas: leia sobre um acontecimento e indique o ano
        DrillOrder: Ordem: o que aconteceu primeiro?
        DrillPeople: Pessoas: quem foi?
        WhichTerm: Qual é o termo?
        WhichYear: Em que ano foi?
        WhichFirst: O que aconteceu primeiro?
        WhichNext: O que aconteceu depois?
        WhoWasIt: Quem foi?
        Another: Outra pergunta
        YearInDigits: Escreva um ano em algarismos, por exemplo {year}.
        YearsTooEarly_one: {count} ano cedo demais
        YearsTooEarly_other: {count} anos cedo demais
        YearsTooLate_one: {count} ano tarde demais
        YearsTooLate_other: {count} anos tarde demais
        YourOrder: A ordem que escolheu
        OrderOfTime: A ordem cronológica

        Review: Revisão
        ReviewLabel: Revisão: o que quer guardar na memória volta pouco antes de ser esquecido
        ReviewIntroduction: A revisão mostra termos, acontecimentos e perguntas em forma de cartões, e cada um volta pouco antes de
        + ser esquecido: depois de dias, de semanas e, mais tarde, de meses. O que sabia, e quando, está no endereço da página e em
        + nenhum outro lugar. Guarde esse endereço: ninguém mais o tem.
        BeginReview: Começar uma revisão
        BookmarkThis: Guarde o endereço desta página para continuar em outro dia.
        ReviewBySection: Revisão por capítulo
        TooManyCards: O texto completo tem cartões demais para um só endereço; reveja-o capítulo a capítulo.
        ShowCard: Mostrar
        KnewIt: Eu sabia
        DidNotKnow: Eu não sabia
        CardWhat: O que é?
        CardWhen: Quando foi?
        NewCard: Este cartão é novo.
        DueCards_one: Há {count} cartão para rever hoje.
        DueCards_other: Há {count} cartões para rever hoje.
        NothingDue: Hoje não há nada para rever.
        NextDue: Próximo cartão: {date}
        EnoughNew: Estes cartões novos bastam por hoje; amanhã há mais.
        MemoryFull: Neste endereço não cabem mais cartões; a revisão continua com os que ele contém.
        MemoryDamaged: Este endereço está danificado: falta-lhe uma parte ou foi alterado.
        MemoryPartly_one: Ainda se pode ler {count} cartão.
        MemoryPartly_other: Ainda se podem ler {count} cartões.
        GoOnWithRest: Continuar com o que se pode ler
        MemoryUnreadable: Não se pode ler nada do que ele contém.
        MemoryFromFuture: Segundo o relógio deste servidor, este endereço é de um dia que ainda não chegou: {date}. Volte nesse dia
        + ou continue a partir de um endereço que guardou antes.
        MemoryOfOther: Os cartões deste endereço não são os deste texto.

        ForClass: Para a sala de aula
        Handout: Questionário: todas as perguntas numa só página
        AnswersToHandout: Respostas do questionário
        NameAndDate: Nome e data:
        CardsFile: Cartões para o Anki: termos, acontecimentos e perguntas

        HowToCite: Como citar este texto
        CiteWhole: O texto completo
        CiteSection: Um capítulo
        CiteFiles: Para programas de referências bibliográficas
        NumberedParagraphs: Com os parágrafos numerados, para citar um deles
        NumberedOf: {title}, com os parágrafos numerados
        CiteParagraph: Para citar um parágrafo, indique também o número dele: {words}

        OnThisDay: Neste dia
        NextAnniversary: Nenhum acontecimento neste dia do ano. O próximo aniversário é o desta data: {date}
        YearsAgo_one: há {count} ano
        YearsAgo_other: há {count} anos
        RandomPage: Uma página ao acaso

        Transaction: Este pedido, linha por linha
        TransactionIntroduction: Acabou de pedir esta página. Isto é o que passou pela rede e o que significa.
        TransactionConnection: A conexão
        TransactionRequest: O seu pedido
        TransactionAnswer: A resposta
        TransactionSeen: O que pode ver quem observa a rede
        TransactionVersion: a versão do TLS, que cifra tudo o que se segue
        TransactionCipher: o algoritmo que cifra cada byte e revela se algum foi alterado
        TransactionGroup: o grupo em que ambas as partes combinaram uma chave que ninguém mais pode calcular
        TransactionServerName: o host que o seu programa indicou antes de começar a cifragem
        TransactionNoServerName: O seu programa não indicou nenhum host antes de começar a cifragem.
        TransactionNewSession: A sessão é nova.
        TransactionResumed: A sessão retoma uma anterior, o que poupou uma parte da negociação inicial.
        TransactionAddress: Uma só linha: o endereço e, no fim, CR LF. Nada mais é enviado: nem cookies, nem o nome do seu programa,
        + nem o idioma.
        TransactionSelector: Uma só linha: o seletor e, no fim, CR LF. Nada mais é enviado: nem cookies, nem o nome do seu programa,
        + nem o idioma.
        TransactionData: Uma só linha: o host, o caminho e quantos bytes se seguem; no fim, CR LF. Depois vêm esses bytes: o que escreveu. Nada mais é
        + enviado: nem cookies, nem o nome do seu programa, nem o idioma.
        TransactionHeader: Uma só linha: 20 anuncia que vem uma página; o resto indica de que tipo é e em que idioma está. Depois
        + vêm a página e o fim da conexão.
        TransactionStatus: Uma só linha: 2 anuncia que vem uma página; o resto indica de que tipo é. Depois vêm a página e o fim da ligação.
        TransactionMenu: Não há cabeçalho. Cada linha de um menu começa pelo seu tipo; depois das palavras vêm, cada um precedido de
        + um TAB, um seletor, um host e uma porta. A última linha contém apenas um ponto.
        TransactionSeenOfGemini: De onde vem o pedido, a que host se dirige e quantos bytes passaram; não qual é a página, nem o que
        + ela diz.
        TransactionSeenOfSpartan: Tudo: o caminho, o que escreveu e cada palavra da resposta. No Gemini, o TLS teria ocultado tudo isso.
        TransactionSeenOfGopher: Tudo: o seletor e cada palavra da resposta. No Gemini, o TLS teria ocultado tudo isso.

        Changes: Alterações
        ChangesLabel: Alterações, para seguir com um leitor de notícias
        """#
}
