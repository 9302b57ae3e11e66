import Languages
import Text

/// What a word says in a date as people write it, in the languages that Lectern has words for.
enum DateWord: Hashable {
    case month(Int)
    /// A season by its number in EDTF, 21 to 24.
    case season(Int)
    /// Of, the, year, day, the names of days: words that change nothing.
    case filler
    /// In, by, the year: words that change nothing, and behind which four digits are a year.
    case lead
    case about, perhaps
    case before, after, from, until, between, and, to
    case century, decade, millennium
    /// The years of “the years 1920”, in languages that call a decade so.
    case years
    /// The letter before the number of a quarter of a year.
    case quarter
    case early, middle, late
    case beforeChrist, afterChrist
    case oldStyle, newStyle
    /// The end of an interval that goes on.
    case now
    /// No date at all: “unknown”, “n.d.”.
    case nothing
    case born, died

    /// Returns what a word says, as ``DateToken`` has it.
    static func meaning(of word: String) -> DateWord? {
        if let meaning = meanings[word] { return meaning }
        if let month = month(named: word) { return .month(month) }
        // In Chinese and Japanese no space stands behind the year.
        if word.hasPrefix("年"), word.count > 1 { return meaning(of: String(word.dropFirst())) }
        // An abbreviation is the beginning of a name.
        return (3...9).contains(word.count) ? abbreviations[word].flatMap { $0 }.map { .month($0) } : nil
    }

    /// Returns the month, 1 to 12, of which a word, as ``folded(_:)`` has it, is the whole name.
    static func month(named word: String) -> Int? {
        if let month = months[word] { return month }
        // In Hebrew “in” is a letter before the month.
        return word.hasPrefix("ב") ? months[String(word.dropFirst())] : nil
    }

    private static let wordings = Wording.languages.map { Wording(language: $0) }

    /// The months by their names in small letters without marks.
    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for wording in wordings {
            for month in 1...12 {
                for name in [true, false].map({ wording.month(month, afterDay: $0) }) {
                    months[folded(name)] = month
                }
            }
        }
        for list in otherMonths {
            for (index, names) in list.split(separator: " ").enumerated() {
                for name in names.split(separator: "|") where name != "-" && months[folded(name)] == nil {
                    months[folded(name)] = index + 1
                }
            }
        }
        return months
    }()

    /// Names and cases that no table of a language has, from January on with bars between those of a month; a hyphen where there are none.
    private static let otherMonths = [
        "jänner|jenner feber mrt - maj - - - sept|setiembre - - -",
        "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
        "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
        "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu",
    ]

    /// The months by the beginnings of their names, of three letters and more; `nil` for a beginning that several share.
    private static let abbreviations: [String: Int?] = {
        var found: [String: Int?] = [:]
        for (name, month) in months {
            for length in 3..<max(name.count, 3) {
                let beginning = String(name.prefix(length))
                if let other = found[beginning] {
                    found[beginning] = .some(other == month ? month : nil)
                } else {
                    found[beginning] = .some(month)
                }
            }
        }
        return found
    }()

    static func folded(_ text: some StringProtocol) -> String {
        var folded: [UInt8] = []
        for scalar in text.unicodeScalars { _ = LetterFolding.append(scalar, to: &folded) }
        return String(decoding: folded, as: UTF8.self)
    }

    private static let meanings: [String: DateWord] = {
        var meanings: [String: DateWord] = [:]
        for (meaning, words) in lists {
            for word in words.split(separator: " ") { meanings[folded(word)] = meaning }
        }
        for wording in wordings {
            for season in 0...3 { meanings[folded(wording.season(season))] = .season(21 + season) }
        }
        return meanings
    }()

    /// The words that no table of a language has; a later list has precedence.
    private static let lists: [(DateWord, String)] = [
        (
            .filler,
            """
            the on at day years a.d der die das den dem des am vom le la les l du de années el los del anos años il lo dell di \
            da dia dnia г гг годы годов р рр роки het van yılı yıllar tarihinde 年 月 日 号 號 년 월 일 م
            """
        ),
        (
            .lead,
            """
            of in by during throughout year anno im jahr jahre jahren jahres en année annee ano año em nel nell w we rok roku в \
            во у к ко год года году рік року році jaar yılında في سنة عام שנת בשנת
            """
        ),
        (
            .filler,
            """
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag \
            mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes \
            miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag \
            woensdag donderdag vrijdag zaterdag zondag понедельник вторник среда четверг пятница суббота воскресенье poniedziałek \
            wtorek środa czwartek piątek sobota niedziela segunda terça quarta quinta sexta feira
            """
        ),
        (
            .about,
            """
            c ca cca circa about around approximately approx roughly nearly um etwa gegen ungefähr rund zirka vers environ env \
            autour hacia alrededor aproximadamente aprox cerca verso intorno около ок примерно приблизительно приблизно близько \
            około ok rond omstreeks ongeveer yaklaşık takriben fl flourished floruit 约 約 頃 ごろ 左右 حوالي בערך
            """
        ),
        (
            .perhaps,
            """
            perhaps possibly probably maybe likely presumably vermutlich wohl wahrscheinlich vielleicht peut être probablement \
            probablemente quizá quizás forse probabilmente возможно вероятно можливо może prawdopodobnie misschien wellicht belki \
            uncertain talvez
            """
        ),
        (.years, "années anos años anni lata latach jaren"), (.quarter, "q quarter trimester quartal"),
        (.millennium, "millennium millennia jahrtausend millénaire milenio millennio тысячелетие"),
        (.after, "after nach après depois después dopo после після po na sonra post later"),
        (
            .from,
            "from since starting beginning ab seit von depuis desde dès dal dalla frühestens vroegst najwcześniej tpq od с со from от з від vanaf sinds onwards onward ff"
        ),
        (
            .until,
            "until till til through upto up bis jusqu jusque hasta até fino sino по до tot kadar spätestens uiterlijk najpóźniej taq"
        ),
        (.before, "before vor avant antes prima раньше przed voor önce ante earlier"),
        (.between, "between zwischen entre tra fra между між między tussen arasında"),
        (.and, "and und et y e и й та i ve oraz"),
        (.to, "to a à al au do ile or oder ou o или lub 至 から"),
        (
            .century,
            """
            century centuries jahrhundert jahrhunderts jahrhunderte jahrhunderten jh jhs jhd jhdt jhdts siècle siècles siglo siglos \
            século séculos secolo secoli sec век века веке веков вв столетие столетия столетий століття століть wiek wieku \
            wieków eeuw eeuwen yüzyıl 世纪 世紀
            """
        ),
        (.decade, "decade décennie década decennio 年代"),
        (
            .early,
            "early beginning start anfang anfangs frühe früher début principios inizio inizi начало начале початок początek"
        ),
        (.middle, "mid middle mitte milieu mediados metà середина середине połowa midden"),
        (.late, "late end ende spät fin finales fine конец конце кінець koniec einde"),
        (.beforeChrist, "bc bce ac pne vchr 公元前 紀元前 前"), (.afterChrist, "ad ce dc нэ ne nchr 公元 西暦 西元"),
        (.oldStyle, "os julian"), (.newStyle, "ns gregorian"),
        (
            .now,
            "now present today ongoing heute aujourd hui présent hoy presente oggi сегодня настоящее heden bugün"
        ),
        (
            .nothing,
            """
            unknown undated nodate unbekannt undatiert inconnu inconnue desconocida desconocido неизвестно невідомо nieznana \
            sconosciuta none null tba tbd todo yesterday tomorrow gestern recently nd sd oj бг
            """
        ),
        (.born, "born b geb geboren né née nacido nacida nato nata родился родилась род urodzony ur"),
        (.died, "died d gest gestorben mort morte muerto умер умерла zm"),
        (.season(21), "spring frühling frühjahr lente весной навесні wiosną primavera printemps"),
        (.season(22), "summer летом latem влітку"),
        (.season(23), "autumn fall осенью восени jesienią najaar"),
        (.season(24), "winter зимой взимку zimą"),
    ]
}
