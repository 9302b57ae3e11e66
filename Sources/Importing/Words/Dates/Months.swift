/// The names of months in eleven languages of Europe.
enum Months {
    /// Returns the number of the month, 1 to 12, that a word is the name of.
    static func number(_ word: some StringProtocol) -> Int? {
        guard (3...12).contains(word.unicodeScalars.count), word.unicodeScalars.first?.isLetter == true else {
            return nil
        }
        return numbers[word.foldedLetters]
    }

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for row in names {
            for (index, forms) in row.split(separator: " ").enumerated() {
                for form in forms.split(separator: "|") { numbers[form.foldedLetters] = index + 1 }
            }
        }
        return numbers
    }()

    /// A row a language; forms of one month have a bar between them.
    private static let names = [
        "January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept|Sep October|Oct November|Nov December|Dec",
        "Januar|Jänner Februar März April Mai Juni Juli August September Oktober|Okt November Dezember|Dez",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "января|январь|январе февраля|февраль|феврале марта|март|марте апреля|апрель|апреле мая|май|мае июня|июнь|июне июля|июль|июле августа|август|августе сентября|сентябрь|сентябре октября|октябрь|октябре ноября|ноябрь|ноябре декабря|декабрь|декабре",
        "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень",
        "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    ]
}
