import Content
import Text

extension Wording {
    package static let german = Wording(
        home: "Startseite",
        contents: "Inhalt",
        onward: "Weiter",
        previous: { "Vorige Seite: \($0)" },
        next: { "Nächste Seite: \($0)" },
        glossary: "Glossar",
        people: "Personen",
        timeline: "Zeittafel",
        lookUp: "Nachschlagen",
        takeAlong: "Zum Mitnehmen",
        besides: "Zum Text",
        otherWays: "Anders lesen",
        readOn: "Weiterlesen",
        asPlainText: "Diese Seite als reiner Text",
        overProtocol: { "Diese Seite über \($0)" },
        toTheText: { "Zum Text: \($0)" },
        allSections: { "Alle \($0) Abschnitte" },
        afterTheLastSection: {
            $0 == 1 ? "Das war der ganze Text." : "Das war der letzte von \($0) Abschnitten."
        },
        beginAgain: { "Noch einmal von vorn: \($0)" },

        place: { "Abschnitt \($0) von \($1)" },
        afterTheText: "Nach dem Text",
        isDraft: "Dies ist ein Entwurf, der noch nicht veröffentlicht ist.",
        textPart: { "Teil \($0)" },
        placeInPart: { "Teil \($0), \($1)" },
        partOf: { "Teil \($0) von \($1)" },
        part: { "Teil \($0)" },
        otherParts: "Weitere Teile",
        goesOn: { "\($0) (Fortsetzung)" },
        wordsAndMinutes: { "\($0), etwa \($1)" },
        wordsAMinute: 200,
        wholeText: "Der ganze Text auf einer Seite",
        wholeTextOf: { "\($0): der ganze Text" },

        noteNumber: { "Anmerkung\u{A0}\($0)" },
        notes: "Anmerkungen",
        linksInTheText: "Verweise im Text",
        termsOnThisPage: "Stichwörter auf dieser Seite",
        when: "Wann",
        sourcesHeading: "Quellen",
        whereItComesUp: "Wo davon die Rede ist",
        seeAlso: "Siehe auch",
        inOtherEntries: "In anderen Einträgen",
        eventsHeading: "Ereignisse",
        quoted: { "„\($0)“" },
        andMore: { $0 == 1 ? "und 1 weiteres" : "und \($0) weitere" },

        description: "Beschreibung",
        credit: { "Urheber: \($0)" },

        concept: Noun(one: "Begriff", others: "Begriffe"),
        organisation: Noun(one: "Organisation", others: "Organisationen"),
        person: Noun(one: "Person", others: "Personen"),
        happening: Noun(one: "Ereignis", others: "Ereignisse"),
        locality: Noun(one: "Ort", others: "Orte"),
        work: Noun(one: "Werk", others: "Werke"),
        byKind: "Nach Art",
        signs: "Zeichen",
        peopleLabel: "Personen, mit Lebensdaten und einer Zeile zu jeder",
        glossarySummary: {
            $0 == 1
                ? "1 Stichwort"
                : "\($0) Stichwörter nach Anfangsbuchstaben, Personen nach Nachnamen; am Ende nach Art"
        },
        peopleSummary: { $0 == 1 ? "1 Person" : "\($0) Personen nach Nachnamen" },

        span: { "\($0), \($1) bis \($2)" },
        range: { $0 == $1 ? $0 : "\($0) bis \($1)" },
        yearsAsPicture: "Die Jahre im Bild",
        eventsAYear: "Ereignisse je Jahr, mit einem Zeichen für jedes",
        noEvents: { "\($0): keine" },
        mostOf: { "Die meisten Ereignisse: \(joined($0, "und"))." },
        bothCalendars: { "\($0) (\($1) alten Stils)" },

        notesSummary: { $0 == 1 ? "1 Anmerkung" : "\($0) Anmerkungen, nummeriert wie in ihrem Text" },
        sourcesTitle: "Quellen und Literatur",
        sourcesLabel: "Alle Quellen, mit den Stellen, an denen sie zitiert werden",
        sourcesByView: "Quellen und Literatur nach Standpunkten",
        fromAToZ: "Alle Werke von A bis Z",
        citedIn: { "Zitiert in: \($0)" },
        seeSections: { "Siehe \($0.count == 1 ? "Abschnitt" : "Abschnitte") \(joined($0, "und"))." },
        onTheWeb: { "\($0) (frei zu lesen)" },

        search: "Suche",
        searchLabel: "Suche: jedes Wort des Textes, des Glossars, der Zeittafel",
        searchAgain: "Noch einmal suchen",
        searchPrompt: "Suche nach",
        searchInvitation: "Suchen Sie jedes Wort des Textes, des Glossars, der Zeittafel, der Quellen.",
        searchRules: """
            Wörter werden in allen Formen gefunden, mit und ohne Umlaute, Akzente und Bindestriche; vom letzten genügt der \
            Anfang. Kleine Wörter wie „der“ oder „was“ zählen nicht. Genannt werden die Seiten, die alle anderen Wörter \
            enthalten, und wo es keine gibt, die mit den meisten.
            """,
        found: { pages, shown in
            if shown < pages {
                return
                    "\(pages) Seiten; diese \(shown) passen am besten. Ein weiteres Wort schränkt die Suche ein."
            }
            return pages == 1 ? "1 Seite" : "\(pages) Seiten, die besten zuerst"
        },
        searchIsCut: { "Gesucht wurde nur nach den ersten \($0) Zeichen." },
        nothingFound: "Kein Text enthält alle diese Wörter.",
        mostFound: "Diese Seiten enthalten die meisten:",
        othersFound: "Diese Seiten enthalten die anderen Wörter:",
        fewerWords: "Weniger Wörter finden oft mehr, oder der Anfang eines Wortes.",
        nearestTerms: "Ähnliche Stichwörter im Glossar",
        occursNowhere: { "Kein Text enthält \($0.map { "„\($0)“" }.joined(separator: " oder "))." },

        library: "Bibliothek",
        folderAbove: "Der Ordner darüber",
        allTexts: "Alle Texte hier",
        alsoHere: "Außerdem hier",
        searchAllTexts: "Suche in allen Texten",
        searchAllInvitation: "Suchen Sie in allen Texten hier, in ihren Glossaren, Zeittafeln und Quellen.",
        lastChanged: { "zuletzt geändert: \($0)" },

        noPageAtAddress: "Unter dieser Adresse gibt es keine Seite; der Inhalt steht unter /",
        noPageAtSelector: "Unter diesem Selektor gibt es keine Seite",
        menuOfCapsule: "Das Menü der Kapsel",
        noTextAtSelector: {
            "Unter diesem Selektor gibt es keinen Text; \($0.isEmpty ? "der leere Selektor" : "der Selektor \($0)") ist das Menü der Kapsel."
        },
        pageHasMoved: "Diese Seite ist umgezogen",
        pageIsGone: "Diese Seite gibt es nicht mehr",
        pageIsNowAt: { "Die Seite steht jetzt unter \($0)" },
        wayOutOfGopher: "Ein Verweis aus Gopher hinaus",
        leadsOutOfGopher: { "Dieser Verweis führt aus Gopher hinaus, zu \($0)." },
        notTheWeb: { "Hier ist \($0), nicht das Web" },
        spokenHere: {
            "Ihr Browser spricht HTTP. Dieser Server spricht \($0), ein kleineres Protokoll zum Lesen, für das es eigene Programme gibt."
        },
        whatOpensIt: "Unter anderen öffnen es diese Programme:",
        comeBackLater: {
            "Zu viele Anfragen von Ihrer Adresse: Kommen Sie in \($0) \($0 == 1 ? "Sekunde" : "Sekunden") wieder"
        },

        ofEdition: germanEdition,
        ofOwnText: germanOwnText,
        edition: { "Eine Leseausgabe von \($0)" },
        originalHeading: "Das Original",
        certificatesPurpose:
            "Ihr Programm kann zeigen, welches Zertifikat es erhalten hat. Vergleichen Sie es mit diesem:",
        ofCertificate: "SHA-256 des Zertifikats",
        ofPublicKey: "SHA-256 des öffentlichen Schlüssels, den sich Lagrange und Amfora merken",
        certificates: Noun(one: "Zertifikat", others: "Zertifikate"),
        by: { "Von \($0)" },
        editedBy: { "Herausgegeben von: \($0)" },
        licence: { "Lizenz: \($0)" },

        section: Noun(one: "Abschnitt", others: "Abschnitte"),
        word: Noun(one: "Wort", others: "Wörter"),
        hour: Noun(one: "Stunde", others: "Stunden"),
        minute: Noun(one: "Minute", others: "Minuten"),
        term: Noun(one: "Stichwort", others: "Stichwörter"),
        event: Noun(one: "Ereignis", others: "Ereignisse"),
        source: Noun(one: "Quelle", others: "Quellen"),
        byte: Noun(one: "Byte", others: "Byte"),
        thousandsSeparator: ".",
        decimalSeparator: ",",

        and: "und",
        sentences: SentenceRules(
            abbreviations: words("S Bd Bde Nr Hg Hrsg bzw vgl ca Dr Prof St Jh usw Kap"),
            pointAfterOrdinals: true
        ),
        articles: words("Der Die Das Ein Eine Zwei Drei In Im"),
        littleWords: words(
            """
            der die das des dem den ein eine einer eines einem einen dies diese dieser dieses diesem diesen \
            es er sie ihn ihm ihr ihre ihrer ihren sein seine seiner seinen wir uns ihr du ich man sich \
            wer wen wem wessen was welche welcher welches welchem welchen wann wo woher wohin warum wieso weshalb wie wozu ob \
            ist sind war waren wäre sein gewesen bin bist seid wird werden wurde wurden worden hat haben hatte hatten habe \
            kann können konnte konnten muss müssen musste soll sollte will wollte darf durfte mag möchte \
            von vom in im am an auf zu zum zur bei beim mit für aus über um nach vor durch zwischen unter bis als und oder \
            aber dass weil wenn da so nicht kein keine auch nur denn eigentlich \
            heißt bedeutet bedeuten nennt genannt erkläre erklären beschreibe unterschied passierte geschah
            """
        ),
        names: NameRules(articles: ["der", "die", "das"], articlesOfWorks: ["ein", "eine"])
    )

    private static let germanEdition = TextNaming(
        theText: "Der Artikel",
        allSections: "Der Artikel",
        about: "Über diese Ausgabe",
        inFigures: "Diese Ausgabe in Zahlen",
        inShort: "Der Artikel in Kürze",
        inMinutes: { "Der Artikel in Kürze (\($0))" },
        notes: "Anmerkungen des Herausgebers",
        notesLabel: { _ in "Anmerkungen des Herausgebers: wo die Nachschlagewerke voneinander abweichen" },
        note: Noun(one: "Anmerkung", others: "Anmerkungen"),
        meaningOfBrackets: "Was in eckigen Klammern steht, hat der Herausgeber ergänzt.",
        sourcesSummary: germanWorks,
        inTheText: { "Im Artikel: \($0)" },
        addedTo: { "Ergänzt zu: \($0)" },
        origin: {
            switch $0 {
            case .article: "Im Artikel erzählt und datiert."
            case .dated: "Im Artikel erzählt; das genaue Datum stammt vom Herausgeber."
            case .corrected: "Im Artikel erzählt, vom Herausgeber berichtigt."
            case .editor: "Vom Herausgeber ergänzt."
            }
        }
    )

    private static let germanOwnText = TextNaming(
        theText: "Inhalt",
        allSections: "Abschnitte",
        about: "Über diesen Text",
        inFigures: "In Zahlen",
        inShort: "In Kürze",
        inMinutes: { "In Kürze (\($0))" },
        notes: "Anmerkungen",
        notesLabel: { "Anmerkungen: \($0)" },
        note: Noun(one: "Anmerkung", others: "Anmerkungen"),
        meaningOfBrackets: "Was in eckigen Klammern steht, ist im Zitierten ergänzt.",
        sourcesSummary: germanWorks,
        inTheText: { "Im Text: \($0)" },
        addedTo: { "Ergänzt zu: \($0)" },
        origin: {
            switch $0 {
            case .article: "Im Text erzählt und datiert."
            case .dated: "Im Text erzählt; das genaue Datum ist ergänzt."
            case .corrected: "Im Text erzählt, hier berichtigt."
            case .editor: "Zum Text ergänzt."
            }
        }
    )

    private static let germanWorks: @Sendable (_ count: Int) -> String = {
        $0 == 1 ? "1 Werk" : "\($0) Werke, jedes mit den Stellen, an denen es zitiert wird"
    }
}
