import Records

/// Other names for the fields: those of other languages and formats, in small letters without marks, spaces and hyphens.
///
/// A writer who knows a field by such a name is told the right one.
enum FieldSynonyms {
    /// Returns the names by which some fields may be called otherwise.
    static func names(of fields: [FieldName]) -> [String: String] {
        var names: [String: String] = [:]
        for (field, words) in table where fields.contains(field) {
            for word in words.split(separator: " ") where names[String(word)] == nil {
                names[String(word)] = field.rawValue
            }
        }
        // A word that is a field of this record says that one.
        for field in fields { names[field.rawValue.lowercased()] = nil }
        return names
    }

    private static let table: [(FieldName, String)] = [
        (
            .term,
            "title titel titre name lemma headword word entry begriff terme termino термин понятие 术语 用語"
        ),
        (
            .title,
            "titel titre titulo titolo tytul название заголовок заглавие назва baslik otsikko 标题 題名 タイトル العنوان כותרת heading headline name event ereignis evenement"
        ),
        (
            .summary,
            "abstract description zusammenfassung kurzfassung resume resumen riassunto sommario резюме аннотация краткоесодержание 摘要 要約 samenvatting ozet streszczenie tldr excerpt teaser"
        ),
        (
            .author,
            "authors autor autoren auteur auteurs autore autori автор авторы yazar 作者 著者 by creator writer verfasser editor"
        ),
        (.language, "lang sprache langue idioma lingua язык мова jezyk taal dil 语言 言語 locale"),
        (.licence, "license lizenz licencia licenza лицензия rights copyright licentie terms usage"),
        (
            .date,
            "datum fecha data дата tarih 日期 日付 day when year jahr annee ano anno год time published created written verfasst"
        ),
        (.text, "body content contents description beschreibung texte texto testo текст details"),
        (.kind, "type art typ tipo тип вид category kategorie categorie sort class tag tags"),
        (.alias, "aliases synonym synonyms synonyme aka alsoknownas alternativename also auch"),
        (.see, "seealso siehe sieheauch voir related vgl vease veja смотри"),
        (
            .source,
            "sources quelle quellen fuente fuentes fonte fonti источник источники ref refs reference references cite bron"
        ),
        (.section, "sections chapter chapters kapitel abschnitt chapitre capitulo capitolo раздел глава"),
        (.place, "ort lieu lugar luogo место location where plaats city"),
        (.key, "id identifier slug schlussel cle clave ключ citekey label handle"),
        (.citation, "reference zitat bibliography fullcitation literatur work werk"),
        (.url, "link href website web webpage address adresse uri online"),
        (.comment, "note notes remark kommentar bemerkung anmerkung annotation"),
        (.view, "viewpoint perspective sicht standpunkt"),
        (.short, "shortform shorttitle abbreviation kurz"),
        (.prompt, "question frage pregunta domanda вопрос q vraag"),
        (.answer, "antwort reponse respuesta risposta ответ a antwoord solution correctanswer"),
        (.alternative, "alternatives oder accept"),
        (.choice, "option options choices auswahl wahl opcion вариант wrong distractor correct right"),
        (.because, "reason why grund feedback weil warum"),
        (.explanation, "explain erklarung explication explicacion объяснение rationale"),
        (.points, "discussion point diskussion"),
        (.hint, "hints tip hinweis tipp"),
        (.subtitle, "untertitel soustitre sottotitolo"),
        (
            .introduction,
            "intro einleitung einfuhrung введение lead description abstract summary beschreibung blurb"
        ),
        (
            .sectionOrder,
            "order sections section chapters chapter toc contents tableofcontents reihenfolge readingorder sectionsorder spine index"
        ),
        (.sourceTitle, "originaltitle"), (.sourceAuthor, "originalauthor"),
        (.sourceDate, "originaldate sourceyear"),
        (.sourcePublisher, "publisher verlag"), (.file, "filename name path src datei fichier image picture"),
        (.alt, "alttext description alternativetext beschreibung"),
        (.caption, "legend legende bildunterschrift title"),
        (.credit, "photographer photo creator author fotograf"),
        (.from, "start begin beginning von old source"),
        (.to, "end ending bis until till new target destination"), (.gone, "deleted removed"),
        (.era, "period epoch epoche name title"), (.draft, "entwurf brouillon черновик unpublished"),
        (.dates, "date lifespan life lived born died years datum"),
        (.native, "originalname nativename original"),
        (.under, "parent above below partof belongsto"),
        (.pronunciation, "pronounce pronounced ipa phonetic phonetics respelling aussprache prononciation"),
        (.role, "occupation job funktion profession beruf"), (.sort, "sortname sortas sortkey sortby"),
        (.part, "teil partie parte часть book"), (.oldStyle, "julian os julianisch"),
        (.kinds, "types categories"),
        (.origin, "herkunft provenance"), (.frontMatter, "preface foreword vorwort"),
        (.backMatter, "afterword appendix nachwort anhang"),
    ]
}
