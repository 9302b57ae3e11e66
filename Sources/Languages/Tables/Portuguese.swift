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
        Abbreviations: p, pp, pág, págs, vol, vols, t, ts, núm, núms, cap, caps, ed, eds, trad, coord, coords, dir, comp, comps, cf, cfr, ca,
        + fig, figs, ib, ibid, ibidem, id, cit, loc, ex, ss, seg, segs, séc, sécs, art, arts, aprox, obs, fl, fls, ms, mss, tb, al, máx, mín,
        + introd, pref, rev, doc, docs, tel, sr, sra, srs, dr, dra, prof, profa, eng, Sr, Sra, Srs, Sras, Dr, Dra, Drs, Dras, Prof, Profa, Profs, Eng, Arq, Sto, Sta, St, Fr, Pe, Mons,
        + Exmo, Exma, Gen, Cel, Cap, Ten, Av, Lda, Ltda, Cia, Dep, Univ
        FirstWords: O, A, Os, As, Um, Uma, Uns, Umas, Dois, Duas, Três, Em, No, Na, De, Do, Da, Com, Cada, Quem
        LittleWords: o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, num, numa, ao, à, aos, às, por, pelo, pela,
        + pelos, pelas, para, com, sem, sobre, entre, desde, até, durante, como, e, ou, mas, se, não, nem, porque, porquê, que, quê, quem, qual,
        + quais, quando, onde, aonde, quanto, quanta, quantos, quantas, este, esta, isto, estes, estas, esse, essa, isso, esses, essas, aquele,
        + aquela, aquilo, deste, desta, disto, desse, dessa, disso, neste, nesta, eu, me, você, nós, ele, ela, eles, elas, lhe, lhes, seu, sua,
        + seus, suas, é, são, ser, era, eram, foi, foram, sido, está, estão, estava, estar, há, havia, houve, haver, tem, têm, tinha, teve, pode,
        + podem, deve, faz, fazer, fez, muito, mais, também, só, todo, toda, todos, todas, algum, alguma, algo, significa, significam,
        + significado, quer, dizer, chama, chamava, explica, explicar, explique, define, definição, descreva, acontece, aconteceu, ocorreu,
        + diferença
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
        OverProtocol: Esta página por {protocol}
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

        NoteNumber: nota {number}
        NoteHead: Nota {number}
        NoteStart: Nota {number}.
        Notes: Notas
        LinksInTheText: Links do texto
        TermsOnThisPage: Termos desta página
        When: Quando
        Sources: Fontes
        WhereItComesUp: Onde aparece
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
        PeopleSummary: {people} por ordem do nome de família
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
        SearchRules: As palavras são encontradas em todas as suas formas, com ou sem acento, maiúscula ou hífen; da última basta o começo.
        + Palavras como “o” ou “quê” não contam. São apresentadas as páginas que contêm todas as outras palavras ou, se não houver nenhuma, as
        + que contêm mais delas.
        OnePageFound: 1 página
        PagesFound_one: {count} página
        PagesFound_other: {count} páginas; primeiro, a mais relevante
        TooManyFound_one: {count} página; aqui estão as {shown} mais relevantes. Outra palavra restringe a pesquisa.
        TooManyFound_other: {count} páginas; aqui estão as {shown} mais relevantes. Outra palavra restringe a pesquisa.
        SearchIsCut_one: A pesquisa abrangeu apenas {count} caractere.
        SearchIsCut_other: A pesquisa abrangeu apenas os primeiros {count} caracteres.
        NothingFound: Não há aqui nenhum texto com todas estas palavras.
        MostFound: Estas são as páginas que contêm mais delas:
        OthersFound: Estas páginas contêm as outras palavras:
        FewerWords: Com menos palavras, ou com o começo de uma só, talvez se encontre mais.
        NearestTerms: O mais parecido no glossário
        OccursNowhere: Não há aqui nenhum texto com {words}.

        Library: Biblioteca
        FolderAbove: A pasta superior
        AllTexts: Todos os textos
        AlsoHere: Também aqui
        SearchAllTexts: Pesquisar em todos os textos
        SearchAllInvitation: Pesquise em todos os textos, com os respectivos glossários, cronologias e fontes.
        LastChanged: última alteração: {date}

        NoPageAtAddress: Não há nenhuma página neste endereço; o índice está em /
        NoPageAtSelector: Não há nenhuma página neste seletor
        MenuOfCapsule: O menu da cápsula
        NoTextAtSelector: Não há nenhum texto neste seletor; o seletor {selector} é o menu da cápsula.
        NoTextAtEmptySelector: Não há nenhum texto neste seletor; o seletor vazio é o menu da cápsula.
        PageHasMoved: Esta página mudou de endereço
        PageIsGone: Esta página já não existe
        PageIsNowAt: A página está agora em {address}
        WayOutOfGopher: Um link que sai do Gopher
        LeadsOutOfGopher: Este link sai do Gopher e leva a {link}.
        NotTheWeb: Isto é {protocol}, não é a web
        SpokenHere: O seu navegador fala HTTP. Este servidor fala {protocol}, um protocolo mais simples, pensado para a leitura, que tem
        + programas próprios.
        ProgramsForIt: Estes programas, entre outros, servem para abrir a página: {programs}.
        ComeBackLater_one: Demasiados pedidos do seu endereço: volte dentro de {count} segundo
        ComeBackLater_other: Demasiados pedidos do seu endereço: volte dentro de {count} segundos
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
        AddressBadPort: A porta do endereço não é um número de 65535 no máximo
        AddressUser: O endereço contém dados de acesso; retire o sinal @ e o que vem antes dele
        AddressFragment: O endereço contém um fragmento; retire o sinal # e o que vem depois dele
        AddressNoHost: O endereço não indica nenhum host; escreva gemini:// e um nome de host antes do caminho
        AddressClimbs: O caminho sobe além da raiz; retire os ..
        QueryNotUTF8: As palavras depois do sinal ? não são UTF-8; escreva cada byte como % e dois dígitos
        RequestTooLong: O pedido ocupa mais de 1024 bytes
        RequestUnterminated: O pedido não terminou a tempo: depois do seletor deve vir CR LF
        SelectorTooLong: O seletor ocupa mais de 255 bytes
        RequestControlCharacter: O pedido contém um caractere não imprimível

        ReadersEdition: Edição de leitura a partir de {original}
        OriginalHeading: O original
        CertificatesPurpose: O seu programa pode mostrar o certificado que recebeu. Compare-o com este:
        OfCertificate: SHA-256 do certificado
        OfPublicKey: SHA-256 da chave pública, que Lagrange e Amfora guardam
        CertificateHeading: Certificado
        CertificatesHeading: Certificados
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
        """#
}
