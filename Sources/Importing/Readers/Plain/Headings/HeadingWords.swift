/// The words by which headings and what stands around them are known, in eleven languages of Europe, Chinese, Japanese and Korean.
enum HeadingWords {
    /// Divisions that hold chapters.
    static let divisions = WordSet(
        """
        part book volume act teil buch band akt aufzug theil partie livre tome acte parte libro tomo acto volumen atto
        livro ato deel boek bedrijf часть книга том действие акт частина дія część księga tom kısım kitap perde
        title titel titre título titolo jornada cantica
        """
    )
    /// Chapters, and what is like them: letters, scenes, songs.
    static let chapters = WordSet(
        """
        chapter chap letter scene canto lecture lesson stave essay fable dialogue day night
        psalm sonnet ode epistle hymn adventure
        kapitel brief szene scene auftritt gesang vorlesung capitel sonett
        chapitre lettre scène chant leçon psaume sonnet capítulo carta escena lección salmo soneto
        capitolo lettera scena lezione sonetto cena lição
        hoofdstuk toneel les zang глава письмо сцена явление песнь раздел лекция урок картина псалом сонет
        розділ лист ява пісня rozdział bölüm mektup sahne pieśń psalm
        kapitola kapitel fejezet capitolul poglavlje kapittel luku
        """
    )
    /// Articles of a law or a treaty, which hold sections, or stand below chapters.
    static let clauses = WordSet(
        """
        article artikel artículo articolo artigo статья стаття artykuł madde článek cikk
        amendment zusatzartikel amendement enmienda emendamento emenda поправка poprawka
        """
    )
    /// What divides a chapter or an article.
    static let sections = WordSet(
        "section abschnitt sección sezione seção secção sectie afdeling paragraph paragraf paragraphe секция sekcja"
    )

    /// Returns whether a word is one for a part of a text that is numbered.
    static func isDivision(_ word: some StringProtocol) -> Bool {
        divisions.contains(word) || chapters.contains(word) || clauses.contains(word)
            || sections.contains(word)
    }
    /// What stands at the beginning or the end of a text as a heading without a number.
    static let front = WordSet(
        """
        preface foreword introduction introductory prologue epilogue conclusion conclusions afterword postscript appendix
        acknowledgements acknowledgments dedication abstract summary glossary bibliography references sources
        dramatis_personae persons_of_the_play characters the_characters preamble interlude coda
        vorwort einleitung einführung nachwort schluss schluß anhang prolog epilog widmung zusammenfassung personen vorrede
        préface introduction avant-propos prologue épilogue conclusion postface annexe remerciements personnages résumé
        prólogo prefacio introducción epílogo conclusión apéndice personajes resumen
        prefazione introduzione prologo epilogo conclusione appendice personaggi
        prefácio introdução conclusão apêndice personagens
        voorwoord inleiding nawoord besluit bijlage
        предисловие введение вступление пролог эпилог заключение послесловие приложение действующие_лица посвящение
        передмова вступ епілог висновки додаток дійові_особи
        przedmowa wstęp prolog epilog zakończenie posłowie dodatek
        önsöz giriş sonsöz ek
        notes footnotes endnotes
        序 序言 前言 自序 引言 引子 楔子 序章 序幕 导言 結論 结论 结语 終章 终章 尾声 尾聲 后记 後記 跋 附录 附錄 致谢 献词 番外
        まえがき はじめに あとがき おわりに プロローグ エピローグ 序文 終わりに 付録 解説
        머리말 서문 맺음말 후기 부록
        """
    )
    /// The heading of a list of contents.
    static let contents = WordSet(
        """
        contents table_of_contents the_contents list_of_chapters inhalt inhaltsverzeichnis table_des_matières sommaire
        índice índice_general contenido indice sommario sumário inhoud inhoudsopgave содержание оглавление зміст
        spis_treści treść içindekiler 目录 目錄 目次 もくじ 차례 목차
        """
    )
    /// The heading of notes.
    static let notes = WordSet(
        """
        notes footnotes endnotes note_list anmerkungen fußnoten fussnoten endnoten remarques notas notas_al_pie note
        notas_de_rodapé noten voetnoten примечания сноски комментарии примітки przypisy uwagi notlar dipnotlar 注释 註釋 脚注 注
        """
    )
    /// The words that end a text.
    static let end = WordSet(
        "the_end end finis fin ende fine fim einde конец кінець koniec son the_end_of_the_book schluß finito 完 全文完 終 终 おわり"
    )
    /// The words before an author's name, alone.
    static let by = WordSet("by von par por di auteur от автор autor author przez yazan")
    /// The words that send a reader elsewhere.
    static let see = WordSet(
        "see cf compare vgl siehe vergleiche voir cfr ver véase vedi zie см ср див zob bkz"
    )
    /// The words that begin a letter.
    static let salutations = WordSet(
        """
        dear my_dear dearest liebe lieber liebster sehr cher chère mon_cher ma_chère querido querida estimado estimada caro cara
        carissimo carissima дорогой дорогая дорогие милый милая beste lieve drogi droga kochany kochana sevgili любий люба
        """
    )
    /// The articles that may stand before an ordinal.
    static let articles = WordSet("the der die das le la el il lo o a de het")

    /// Returns whether a line is what a letter begins with: “Dear Nils,”.
    static func isSalutation(_ line: Substring) -> Bool {
        let words = line.roughWords
        guard (2...6).contains(words.count), ",:!，：！".unicodeScalars.contains(line.lastSign ?? " ") else {
            return false
        }
        return salutations.contains(words[0])
            || salutations.containsLine(words.prefix(2).joined(separator: " "))
    }

    /// Returns whether a line is one of the words of ``front``, alone or before a title.
    static func isFront(_ line: Substring) -> Bool {
        if front.containsLine(line) { return true }
        let first = line.prefix { $0.isLetter || $0 == "-" }
        guard front.contains(first), line.unicodeScalars.count <= 80, !line.endsLikeProse || line.isInCapitals
        else {
            return false
        }
        let rest = line[first.endIndex...].trimmedOfBlanks
        if let sign = rest.unicodeScalars.first, ".:–—".unicodeScalars.contains(sign) { return true }
        // This is “Appendix B” or “Appendix 2”.
        let words = rest.roughWords
        return words.count == 1 && (words[0].utf8.count == 1 || Numerals.value(words[0]) != nil)
    }
}
