extension Wording {
    /// The words of French; what each is for stands in the table of English.
    static let frenchTable = #"""
        Number: 1 234,5
        Quoted: « {words} »
        TitleOfWork: « {words} »
        ListOfTwo: {first} et {last}
        ListMore: {list}, {next}
        ListEnd: {list} et {last}
        EitherOf: {list} ou {last}

        Titled: {title} : {words}
        Bracketed: {words} ({more})
        Separated: {list} ; {next}
        Comma: {list}, {next}
        FullStop: .

        Months: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
        Seasons: printemps, été, automne, hiver
        Day: {day}
        FirstDay: 1er
        DayOfMonth: {day} {month}
        DaysOfMonth: du {first} au {last} {month}
        Year: {year}
        BeforeChrist: {year} av. J.-C.
        DateInYear: {date} {year}
        MonthInYear: {month} {year}
        Decade: les années {year}
        YearBetween: entre {first} et {last}
        UnknownDay: un jour inconnu en {month}
        UnknownDayOfYear: un jour inconnu en {year}
        UnknownMonth: un mois inconnu en {year}
        # An adverb after the date, since « vers » would need an article before a day.
        About: {date} environ
        Possibly: peut-être {date}
        PossiblyAbout: peut-être {date} environ
        # A dash: « de … à … » would need « du … au … » with days.
        DateRange: {first} – {last}
        DateFrom: {date} et après
        DateUntil: {date} et avant
        UnknownEnd: {date} – date inconnue
        UnknownStart: date inconnue – {date}
        BothCalendars: {date} ({other}, calendrier julien)

        WordsAMinute: 200
        # Without « art », « etc » and « hab », which often end a sentence.
        Abbreviations: p, pp, vol, chap, Chap, ch, liv, sect, fig, Fig, pl, ill, tabl, n, no, nos, éd, Éd, éds, dir, trad, coll,
        + Coll, cf, Cf, env, ca, av, apr, ap, ex, ibid, Ibid, id, Id, op, loc, fol, ff, ms, Ms, mss, réf, réimpr, rééd, introd,
        + préf, postf, append, bibl, Bibl, arch, Arch, nat, univ, Univ, Acad, nouv, rev, augm, impr, cat, inv, dép, spéc, notam,
        + angl, all, esp, ital, lat, gr, néerl, MM, Mme, Mlle, Mgr, Dr, Pr, Prof, prof, St, Ste, gén, Gén, col, cap, lieut, janv,
        + févr, avr, juill, sept, oct, nov, déc, suiv, sq, sqq, suppl, fasc, vs, fév, juil
        FirstWords: Un, Une, Le, La, Les, Des, Du, Deux, Trois, En, Dans, À, Au, Aux, Chez, Celui, Celle, Ceux, Celles
        # Without « été », which is also the summer, and « vers », which is also a line of verse.
        LittleWords: le, la, les, l, un, une, des, du, de, d, au, aux, à, ce, cet, cette, ces, cela, ça, c, il, elle, ils, elles,
        + on, je, j, tu, nous, vous, me, te, se, s, t, lui, leur, leurs, eux, y, en, mon, ma, mes, ton, ta, tes, son, sa, ses,
        + notre, nos, votre, vos, qui, que, qu, quoi, dont, où, ou, quand, comment, pourquoi, combien, quel, quelle, quels, quelles,
        + lequel, laquelle, est, sont, suis, était, étaient, fut, furent, sera, serait, soit, être, a, ai, ont, avait, avaient,
        + avoir, eu, eut, peut, peuvent, pouvait, doit, doivent, faut, fait, font, faire, va, veut, dans, sur, sous, pour, par,
        + avec, sans, entre, chez, comme, et, mais, donc, si, ne, n, pas, aussi, tout, toute, tous, toutes, même, dire, dit,
        + appelle, appelait, appelé, appelée, signifie, signifient, définition, définir, explique, expliquer, expliquez, décrire,
        + différence, passe, passé, arrivé, moi, toi, soi, ceux, celui, celle, celles, ceci, ici, quelque, quelques, quelqu, aucun,
        + aucune, ni, car, alors, non, parce, puisque, puisqu, lorsque, lorsqu, jusque, jusqu, lors, pendant, durant, depuis,
        + seulement, vraiment, exactement, jamais, étais, étant, seront, seraient, soient, aura, auront, aurait, auraient, ait,
        + aient, ayant, avons, avez, eurent, peux, pouvaient, pourrait, devait, devaient, devrait, fallait, faisait, faisaient, fit,
        + firent, vont, veulent, voulait, voulaient, appellent, appelaient, signifiait, signification, dis, dites, définis,
        + définissez, décris, décrivez, raconte, racontez, passait, passa
        # The other articles begin too many surnames (La Fontaine, Le Nôtre, L’Hospital).
        NameArticles: les
        WorkArticles: le, la, l’, l', un, une, des

        Home: Accueil
        Contents: Sommaire
        Onward: Poursuivre
        Previous: Page précédente : {title}
        Next: Page suivante : {title}
        Glossary: Glossaire
        People: Personnes
        Timeline: Chronologie
        LookUp: Consulter
        TakeAlong: À emporter
        AboutTheText: À propos du texte
        OtherWays: Lire autrement
        ReadOn: Lire la suite
        AsPlainText: Cette page en texte brut
        OverProtocol: Cette page via {protocol}
        ToTheText: Vers le texte : {title}
        AllSections_one: {count} section en tout
        AllSections_other: Les {count} sections
        AfterTheOnlySection: C’était le texte intégral.
        AfterTheLastSection_one: C’était la dernière section, sur {count}.
        AfterTheLastSection_other: C’était la dernière des {count} sections.
        BeginAgain: Reprendre au début : {title}

        SectionOf: Section {number} sur {count}
        SectionOfPart: Partie {part}, section {number} sur {count}
        AfterTheText: Après le texte
        DraftNotice: Ceci est un brouillon, qui n’est pas encore publié.
        TextPart: Partie {number}
        PagePartOf: Partie {number} sur {count}
        PagePart: Partie {number}
        OtherParts: Autres parties
        Continued: {heading} (suite)
        Length: {length}, environ {time}
        WholeText: Le texte intégral sur une seule page
        WholeTextOf: {title} : texte intégral
        BookAsText: Le tout en un seul fichier texte
        BookAsGempub: Le tout en gempub, pour Lagrange
        BookAsEPUB: Le tout en livre numérique (EPUB)
        BookOnOnePage: Le tout sur une seule page

        NoteNumber: note {number}
        NoteHead: Note {number}
        NoteStart: Note {number}.
        Notes: Notes
        LinksInTheText: Liens dans le texte
        TermsOnThisPage: Termes de cette page
        When: Dates
        Sources: Sources
        WhereItComesUp: Où il en est question
        Pronunciation: Prononciation
        SeeAlso: Voir aussi
        InOtherEntries: Dans d’autres entrées
        EventsHeading: Événements
        AndMore_one: et {count} autre
        AndMore_other: et {count} autres

        Description: Description
        Credit: Crédit : {words}

        Concept: notion
        ConceptsHeading: Notions
        Organisation: organisation
        OrganisationsHeading: Organisations
        Person: personne
        PersonsHeading: Personnes
        Happening: événement
        HappeningsHeading: Événements
        Place: lieu
        PlacesHeading: Lieux
        Work: œuvre
        WorksHeading: Œuvres
        ByKind: Par catégorie
        KindList: {kind} ({count}) : {names}
        Signs: Symboles
        PeopleLabel: Personnes, avec leurs dates et une ligne sur chacune
        GlossarySummary: {terms} par ordre alphabétique, les personnes à leur nom de famille ; à la fin, par catégorie
        PeopleSummary: {people}, par nom de famille
        LifeDates: {first}–{last}

        # {first} may be a decade or an approximate year, so no « de … à … ».
        Span: {events}, {first} – {last}
        Range: {first} – {last}
        YearsAsPicture: Les années en un coup d’œil
        EventsAYear: Événements par année, un signe pour chacun
        NoEvents: {years} : aucun
        MostIsToldOf: Années les plus riches en événements : {years}.

        NotesSummary: {notes}, avec la numérotation du texte
        SourcesTitle: Sources et bibliographie
        SourcesLabel: Toutes les sources, avec les passages où elles sont citées
        SourcesByView: Sources et bibliographie, par point de vue
        AllWorks: Tous les ouvrages, de A à Z
        CitedIn: Cité dans : {place}
        SeeSections_one: Voir la section {sections}.
        SeeSections_other: Voir les sections {sections}.
        FreeToRead: {work} (en accès libre)

        Search: Recherche
        SearchLabel: Recherche : tout mot du texte, du glossaire, de la chronologie
        SearchAgain: Nouvelle recherche
        SearchPrompt: Mots à rechercher
        SearchInvitation: Cherchez n’importe quel mot du texte, du glossaire, de la chronologie ou des sources.
        SearchRules: Les mots sont trouvés sous toutes leurs formes, avec ou sans accents, majuscules et traits d’union ; le début
        + du dernier mot suffit. Les petits mots comme « le » ou « quoi » ne comptent pas. Sont affichées les pages qui contiennent
        + tous les autres mots ou, à défaut, celles qui en contiennent le plus.
        OnePageFound: 1 page
        PagesFound_one: {count} page, la plus pertinente d’abord
        PagesFound_other: {count} pages, les plus pertinentes d’abord
        TooManyFound_one: {count} page ; plus pertinentes : {shown}. Un mot de plus restreint la recherche.
        TooManyFound_other: {count} pages ; voici les {shown} plus pertinentes. Un mot de plus restreint la recherche.
        SearchIsCut_one: La recherche n’a porté que sur {count} caractère.
        SearchIsCut_other: La recherche n’a porté que sur les {count} premiers caractères.
        NothingFound: Aucun texte ne contient tous ces mots.
        MostFound: Ces pages en contiennent le plus grand nombre :
        OthersFound: Ces pages contiennent les autres mots :
        FewerWords: Moins de mots, ou le début d’un seul, donneront peut-être plus de résultats.
        NearestTerms: Termes proches dans le glossaire
        OccursNowhere: Aucun texte ne contient {words}.
        NoWordToFind: Il n’y a là ni lettre ni chiffre, donc rien à chercher.

        Library: Bibliothèque
        FolderAbove: Dossier parent
        AllTexts: Tous les textes
        AlsoHere: Autres contenus
        SearchAllTexts: Rechercher dans tous les textes
        SearchAllInvitation: Cherchez dans tous les textes, leurs glossaires, leurs chronologies et leurs sources.
        LastChanged: dernière modification : {date}

        NoPageAtAddress: Il n’y a pas de page à cette adresse ; le sommaire est à l’adresse /
        NoPageAtSelector: Aucune page ne correspond à ce sélecteur
        MenuOfCapsule: Le menu de la capsule
        NoTextAtSelector: Aucun texte ne correspond à ce sélecteur ; le sélecteur {selector} est celui du menu de la capsule.
        NoTextAtEmptySelector: Aucun texte ne correspond à ce sélecteur ; le sélecteur vide est celui du menu de la capsule.
        NoPageOfName: Aucune page ne porte ce nom ; sans nom, vous obtenez le sommaire.
        NearestNames: Les noms les plus proches :
        SeveralOfName: Plusieurs pages portent ce nom :
        AskByName: Demandez une page par le nom entre crochets qui la suit, comme dans {address}.
        OnlyRead: Via {protocol}, on ne peut ni chercher ni réviser ; il n’y a que des pages à lire.
        PageHasMoved: Cette page a changé d’adresse
        PageIsGone: Cette page n’existe plus
        PageIsNowAt: La page se trouve maintenant à l’adresse {address}
        WayOutOfGopher: Un lien qui sort de Gopher
        LeadsOutOfGopher: Ce lien sort de Gopher et mène à {link}.
        NotTheWeb: Ceci est {protocol}, pas le Web
        SpokenHere: Votre navigateur parle HTTP. Ce serveur parle {protocol}, un protocole plus simple, fait pour la lecture, qui a
        + ses propres logiciels.
        ProgramsForIt: Ces logiciels, entre autres, permettent de l’ouvrir : {programs}.
        ComeBackLater_one: Trop de requêtes depuis votre adresse : revenez dans {count} seconde
        ComeBackLater_other: Trop de requêtes depuis votre adresse : revenez dans {count} secondes
        BookIsBeingMade: Le livre est en cours de préparation : revenez dans une minute
        BookCannotBeMade: Le livre n’a pas pu être préparé : l’administrateur du serveur peut lire pourquoi
        AnswerIsBeingMade: La réponse est en cours de préparation : revenez dans une minute
        AnswerCannotBeMade: La réponse n’a pas pu être préparée : l’administrateur du serveur peut lire pourquoi
        FileIsBeingReplaced: Ce fichier est en cours de remplacement : revenez dans une minute
        NoOtherScheme: Ce serveur ne connaît que le schéma gemini et n’est pas un proxy
        NoOtherHost: Ce serveur n’est pas un proxy pour d’autres hôtes
        NoOtherPort: Ce serveur ne répond pas pour ce port
        RefusedWithHome: {refusal} ; sa capsule est à l’adresse {address}
        OtherConnection: Cette connexion a été établie avec un autre hôte (SNI)
        OtherConnectionWithHome: Cette connexion a été établie avec un autre hôte (SNI) ; ouvrez {address} sur une connexion à part
        AddressTooLong: L’adresse dépasse 1 024 octets
        AddressUnterminated: La requête n’a pas été terminée à temps : l’adresse doit être suivie de CR LF
        AddressByteOrderMark: La requête commence par un indicateur d’ordre des octets (BOM) ; envoyez l’adresse seule
        AddressControlCharacter: L’adresse contient un caractère de contrôle
        AddressNotASCII: L’adresse contient un octet non ASCII ; écrivez-le sous la forme % suivi de deux chiffres hexadécimaux
        AddressSpace: L’adresse contient un espace ; écrivez-le sous la forme %20
        AddressMisplaced: L’adresse contient un {character} mal placé ; écrivez-le sous la forme {escape}
        AddressPercent: L’adresse contient un % qui n’est pas suivi de deux chiffres hexadécimaux ; écrivez %25 pour le signe %
        + lui-même
        AddressRelative: L’adresse n’est pas absolue ; commencez par gemini:// et un nom d’hôte
        AddressBadHost: Le nom d’hôte de l’adresse est mal formé
        AddressBadPort: Le port de l’adresse n’est pas un nombre inférieur ou égal à 65535
        AddressUser: L’adresse contient un nom d’utilisateur ; supprimez le @ et ce qui le précède
        AddressFragment: L’adresse contient un fragment ; supprimez le # et ce qui le suit
        AddressNoHost: L’adresse ne nomme aucun hôte ; écrivez gemini:// et un nom d’hôte avant le chemin
        AddressClimbs: Le chemin remonte au-dessus de la racine ; supprimez-en les ..
        QueryNotUTF8: Les mots qui suivent le ? ne sont pas en UTF-8 ; écrivez chacun de leurs octets sous la forme % suivi de deux
        + chiffres
        RequestTooLong: La requête dépasse 1 024 octets
        RequestUnterminated: La requête n’a pas été terminée à temps : le sélecteur doit être suivi de CR LF
        SelectorTooLong: Le sélecteur dépasse 255 octets
        RequestControlCharacter: La requête contient un caractère de contrôle
        RequestNotUTF8: La requête n’est pas en UTF-8
        RequestFields: Une requête se compose d’un hôte, d’un chemin et du nombre d’octets qui suivent, séparés par une espace ; la suite est en UTF-8

        # A colon, since « de » would be elided before a vowel.
        ReadersEdition: Édition de lecture : {original}
        OriginalHeading: L’original
        CertificatesPurpose: Votre logiciel peut afficher le certificat qu’il a reçu. Comparez-le avec celui-ci :
        OfCertificate: SHA-256 du certificat
        OfPublicKey: SHA-256 de la clé publique, que Lagrange et Amfora retiennent
        CertificateHeading: Certificat
        CertificatesHeading: Certificats
        AnswersAreCounted: Ce serveur compte combien de fois chaque réponse à une question est choisie, afin qu’un enseignant voie quelles questions sont difficiles. Il ne conserve rien sur les personnes qui ont répondu.
        By: Par {names}
        EditedBy: Édition établie par {names}
        Licence: Licence : {licence}

        Sections_one: {count} section
        Sections_other: {count} sections
        Words_one: {count} mot
        Words_other: {count} mots
        Hours_one: {count} heure
        Hours_other: {count} heures
        Minutes_one: {count} minute
        Minutes_other: {count} minutes
        HoursAndMinutes: {hours} {minutes}
        Terms_one: {count} terme
        Terms_other: {count} termes
        Persons_one: {count} personne
        Persons_other: {count} personnes
        Events_one: {count} événement
        Events_other: {count} événements
        Works_one: {count} source
        Works_other: {count} sources
        Bytes_one: {count} octet
        Bytes_other: {count} octets
        Kilobytes: {number} ko
        Megabytes: {number} Mo
        Gigabytes: {number} Go

        EditionTheText: Le texte
        EditionAllSections: Le texte
        EditionAbout: À propos de cette édition
        EditionInFigures: Cette édition en chiffres
        EditionInShort: Le texte en bref
        EditionInMinutes: Le texte en {time}
        EditionNotesTitle: Notes de l’éditeur
        EditionNotesLabel: Notes de l’éditeur : là où les références divergent
        EditionNotes_one: {count} note de l’éditeur
        EditionNotes_other: {count} notes de l’éditeur
        EditionBrackets: Les mots entre crochets ont été ajoutés par l’éditeur.
        EditionOneWork: 1 ouvrage
        EditionWorks_one: {count} ouvrage, avec les passages où cette édition le cite
        EditionWorks_other: {count} ouvrages, avec les passages où cette édition les cite
        EditionInTheText: Dans le texte : {section}
        EditionAddedTo: Ajouté à : {section}
        EditionTold: Raconté et daté par le texte.
        EditionDated: Raconté par le texte ; la date exacte est de l’éditeur.
        EditionCorrected: Raconté par le texte et corrigé par l’éditeur.
        EditionAdded: Ajouté par l’éditeur.

        OwnTheText: Sommaire
        OwnAllSections: Sections
        OwnAbout: À propos de ce texte
        OwnInFigures: En chiffres
        OwnInShort: En bref
        OwnInMinutes: En bref ({time})
        OwnNotesTitle: Notes
        OwnNotes_one: {count} note
        OwnNotes_other: {count} notes
        OwnBrackets: Les mots entre crochets ont été ajoutés aux citations.
        OwnOneWork: 1 ouvrage
        OwnWorks_one: {count} ouvrage, avec les passages où il est cité
        OwnWorks_other: {count} ouvrages, avec les passages où ils sont cités
        OwnInTheText: Dans le texte : {section}
        OwnAddedTo: Ajouté à : {section}
        OwnTold: Raconté et daté par le texte.
        OwnDated: Raconté par le texte ; la date exacte a été ajoutée.
        OwnCorrected: Raconté par le texte et corrigé ici.
        OwnAdded: Ajouté au texte.

        Study: Étudier
        StudyLabel: Étudier : des questions, des exercices et une révision qui se souvient
        StudyIntroduction: Rien de ce qui vous concerne n’est conservé ici : ce qu’il faut retenir se trouve dans l’adresse de la
        + page, qui n’appartient qu’à vous.
        QuestionsHeading: Questions
        TestYourself: Testez vos connaissances
        Questions_one: {count} question
        Questions_other: {count} questions
        AllQuestions_one: {count} question en tout
        AllQuestions_other: Les {count} questions
        QuestionOf: Question {number} sur {count}
        Hint: Un indice
        TypeAnswer: Saisir la réponse
        AnswerPrompt: Votre réponse
        ShowAnswer: Afficher la réponse
        ForDiscussion: À discuter : il y a plus d’une bonne réponse.
        PointsFromSides: Arguments de plusieurs points de vue
        Right: Bonne réponse
        NotQuite: Pas tout à fait
        RightAnswer: La bonne réponse : {words}
        RightSpelling: Cela s’écrit : {words}
        TryAgain: Réessayer
        BackToQuestion: Retour à la question
        NextQuestion: Question suivante : {title}
        ThreeTimesMissed: La réponse se trouve dans la section, qui mérite d’être relue.
        ReadAgain: Relire : {title}
        MeetAgain_one: Vous retrouverez {count} question à la fin de cette section.
        MeetAgain_other: Vous retrouverez {count} questions à la fin de cette section.
        OnceMore_one: Encore une fois : {count} question manquée
        OnceMore_other: Encore une fois : les {count} questions manquées
        AllQuestionsDone: C’étaient toutes les questions de cette section.

        DrillsHeading: Exercices
        DrillTerms: Termes : vous lisez la définition et donnez le terme
        DrillDates: Dates : vous découvrez un événement et donnez l’année
        DrillOrder: Ordre : quel événement vient en premier ?
        DrillPeople: Personnes : qui était-ce ?
        WhichTerm: De quel terme s’agit-il ?
        WhichYear: En quelle année était-ce ?
        WhichFirst: Quel événement vient en premier ?
        WhichNext: Quel événement vient ensuite ?
        WhoWasIt: Qui était-ce ?
        Another: Une autre question
        YearInDigits: Saisissez une année en chiffres, par exemple {year}.
        YearsTooEarly_one: {count} an trop tôt
        YearsTooEarly_other: {count} ans trop tôt
        YearsTooLate_one: {count} an trop tard
        YearsTooLate_other: {count} ans trop tard
        YourOrder: L’ordre que vous avez choisi
        OrderOfTime: L’ordre chronologique

        Review: Révision
        ReviewLabel: Révision : ce que vous voulez retenir, de retour juste avant l’oubli
        ReviewIntroduction: La révision présente des termes, des événements et des questions sous forme de cartes ; chacune revient
        + au moment où vous allez l’oublier : après des jours, des semaines, puis des mois. Ce que vous saviez, et quand, se trouve
        + dans l’adresse de la page et nulle part ailleurs. Conservez cette adresse : personne d’autre que vous ne l’a.
        BeginReview: Commencer une révision
        BookmarkThis: Ajoutez cette page à vos signets pour continuer un autre jour.
        ReviewBySection: Révision par section
        TooManyCards: Le texte intégral compte trop de cartes pour une seule adresse ; révisez-le section par section.
        ShowCard: Afficher
        KnewIt: Je le savais
        DidNotKnow: Je ne savais pas
        CardWhat: Qu’est-ce que c’est ?
        CardWhen: Quand était-ce ?
        NewCard: Cette carte est nouvelle.
        DueCards_one: {count} carte à revoir aujourd’hui.
        DueCards_other: {count} cartes à revoir aujourd’hui.
        NothingDue: Rien à revoir aujourd’hui.
        NextDue: Prochaine carte à revoir : {date}
        EnoughNew: Cela fait assez de nouvelles cartes pour un jour ; d’autres viendront demain.
        MemoryFull: Cette adresse n’a plus de place pour d’autres cartes ; la révision continue avec celles qu’elle contient.
        MemoryDamaged: Cette adresse est endommagée : une partie manque ou a été modifiée.
        MemoryPartly_one: {count} carte y est encore lisible.
        MemoryPartly_other: {count} cartes y sont encore lisibles.
        GoOnWithRest: Continuer avec ce qui est lisible
        MemoryUnreadable: Rien n’y est lisible.
        MemoryFromFuture: D’après l’horloge de ce serveur, cette adresse date d’un jour encore à venir : {date}. Revenez ce jour-là,
        + ou repartez d’un signet plus ancien.
        MemoryOfOther: Les cartes de cette adresse ne sont pas celles de ce texte.

        ForClass: Pour la classe
        Handout: Fiche de travail : toutes les questions sur une seule page
        AnswersToHandout: Corrigé de la fiche de travail
        NameAndDate: Nom et date :
        CardsFile: Cartes pour Anki : termes, événements et questions

        HowToCite: Comment citer ce texte
        CiteWhole: Le texte intégral
        CiteSection: Une section
        CiteFiles: Pour les logiciels de gestion bibliographique
        NumberedParagraphs: Avec les paragraphes numérotés, pour en citer un
        NumberedOf: {title}, avec les paragraphes numérotés
        CiteParagraph: Pour citer un paragraphe, indiquez aussi son numéro : {words}

        OnThisDay: Ce jour dans l’histoire
        NextAnniversary: Aucun événement ce jour de l’année. Le prochain anniversaire est celui de cette date : {date}
        YearsAgo_one: il y a {count} an
        YearsAgo_other: il y a {count} ans
        RandomPage: Une page au hasard

        Transaction: Cette requête, ligne par ligne
        TransactionIntroduction: Vous venez de demander cette page. Voici ce qui est passé sur le réseau, et ce que cela signifie.
        TransactionConnection: La connexion
        TransactionRequest: Votre requête
        TransactionAnswer: La réponse
        TransactionSeen: Ce que peut voir un tiers sur le réseau
        TransactionVersion: la version de TLS, qui chiffre tout ce qui suit
        TransactionCipher: l’algorithme qui chiffre chaque octet et révèle toute modification
        TransactionGroup: le groupe dans lequel les deux côtés ont convenu d’une clé que personne d’autre ne peut calculer
        TransactionServerName: l’hôte que votre logiciel a indiqué avant le début du chiffrement
        TransactionNoServerName: Votre logiciel n’a indiqué aucun hôte avant le début du chiffrement.
        TransactionNewSession: La session est nouvelle.
        TransactionResumed: La session en reprend une précédente, ce qui a épargné une partie de la négociation initiale.
        TransactionAddress: Une seule ligne : l’adresse, suivie de CR LF. Rien d’autre n’est envoyé, ni cookie, ni nom de votre
        + logiciel, ni langue.
        TransactionSelector: Une seule ligne : le sélecteur, suivi de CR LF. Rien d’autre n’est envoyé, ni cookie, ni nom de votre
        + logiciel, ni langue.
        TransactionData: Une seule ligne : l’hôte, le chemin et le nombre d’octets qui suivent, puis CR LF. Viennent ensuite ces octets : ce que vous avez
        + saisi. Rien d’autre n’est envoyé, ni cookie, ni nom de votre logiciel, ni langue.
        TransactionHeader: Une seule ligne : 20 annonce qu’une page suit ; la suite indique de quel type elle est et dans quelle
        + langue. Viennent ensuite la page et la fin de la connexion.
        TransactionStatus: Une seule ligne : 2 annonce qu’une page suit ; la suite indique de quel type elle est. Viennent ensuite la page et la fin de la
        + connexion.
        TransactionMenu: Il n’y a pas d’en-tête. Chaque ligne d’un menu commence par son type ; après le libellé viennent, chacun
        + précédé d’un TAB, un sélecteur, un hôte et un port. La dernière ligne ne contient qu’un point.
        TransactionSeenOfGemini: Où vous êtes, à quel hôte vous vous êtes adressé et combien d’octets sont passés ; mais ni quelle
        + page, ni ce qu’elle dit.
        TransactionSeenOfSpartan: Tout : le chemin, ce que vous avez saisi et chaque mot de la réponse. Avec Gemini, TLS les aurait cachés.
        TransactionSeenOfGopher: Tout : le sélecteur et chaque mot de la réponse. Avec Gemini, TLS les aurait cachés.

        Changes: Modifications
        ChangesLabel: Modifications, à suivre dans un lecteur de flux
        """#
}
