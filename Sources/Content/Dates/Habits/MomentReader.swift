/// Reads the parts of a date that is not an interval, in any order in which people write them.
///
/// There may be several readings: 7/11/1917 is 7 November in most countries and July 11 in some, and 7.11.17 may be of two
/// centuries.
struct MomentReader {
    private var numbers: [(value: Int, digits: Int)] = []
    private var months: [Int] = []
    private var season: Int?
    private var romans: [Int] = []
    private var decade: (value: Int, digits: Int)?
    /// Whether a month stands before the first number.
    private var isMonthFirst = false
    private var hasHyphen = false
    /// The first sign between numbers.
    private var separator: Character?
    private var isCentury = false
    private var isMillennium = false
    private var isApproximate = false
    private var isUncertain = false
    private var isBeforeChrist = false
    private var isAfterChrist = false
    /// Whether something stands there that belongs to no single date.
    private var isForeign = false

    /// Returns the times that the parts may mean.
    ///
    /// - Parameters:
    ///   - items: The parts.
    ///   - other: The other end of an interval, which may have the month and the year of both.
    /// - Returns: The readings, the likeliest first; none if the parts make no single date.
    static func moments(_ items: some Sequence<DateItem>, like other: Moment? = nil) -> [Moment] {
        var reader = MomentReader()
        for item in items { reader.take(item) }
        guard !reader.isForeign else { return [] }
        return reader.moments(like: other).map { moment in
            var moment = moment
            moment.isApproximate = reader.isApproximate
            moment.isUncertain = reader.isUncertain
            return moment
        }
    }

    private mutating func take(_ item: DateItem) {
        switch item {
        case .number(let value, let digits): numbers.append((value, digits))
        case .month(let month):
            if numbers.isEmpty { isMonthFirst = true }
            months.append(month)
        case .season(let season):
            if self.season != nil { isForeign = true }
            self.season = season
        case .roman(let value): romans.append(value)
        case .decade(let value, let digits):
            if decade != nil { isForeign = true }
            decade = (value, digits)
        case .sign("~"): isApproximate = true
        case .sign("?"), .sign("["): isUncertain = true
        case .sign("%"): (isApproximate, isUncertain) = (true, true)
        case .sign("-"), .sign("/"), .sign("."):
            if case .sign(let sign) = item, separator == nil, !numbers.isEmpty { separator = sign }
            if item == .sign("-") { hasHyphen = true }
        case .sign: break
        case .word(.about), .word(.early), .word(.middle), .word(.late): isApproximate = true
        case .word(.perhaps): isUncertain = true
        case .word(.century): isCentury = true
        case .word(.millennium): isMillennium = true
        case .word(.beforeChrist): isBeforeChrist = true
        case .word(.afterChrist): isAfterChrist = true
        case .word(.newStyle), .word(.filler), .word(.and), .word(.years): break
        case .word, .quarter: isForeign = true
        }
    }

    private func moments(like other: Moment?) -> [Moment] {
        let hasRomanAlone = romans.count == 1 && numbers.isEmpty && months.isEmpty && season == nil
        if isCentury || hasRomanAlone { return century() }
        if isMillennium {
            guard let number = numbers.first?.value, (1...9).contains(number) else { return [] }
            return [
                Moment(
                    year: isBeforeChrist ? 1 - number * 1_000 : (number - 1) * 1_000,
                    precision: .millennium
                )
            ]
        }
        // XX stands for a number that is not known too.
        let romans = romans.filter { $0 <= 12 }
        if let decade { return decades(decade) }
        if let season { return seasons(season, like: other) }
        if months.count + romans.count == 1, let month = months.first ?? romans.first,
            (1...12).contains(month)
        {
            return named(month, like: other)
        }
        guard months.isEmpty, romans.isEmpty else { return [] }
        switch numbers.count {
        case 1: return alone(numbers[0], like: other)
        case 2: return yearAndMonth()
        case 3: return dayMonthYear()
        default: return []
        }
    }

    private func century() -> [Moment] {
        guard let number = numbers.first?.value ?? romans.first, numbers.count + romans.count == 1,
            (1...100).contains(number)
        else { return [] }
        return [Moment(year: isBeforeChrist ? 1 - number * 100 : (number - 1) * 100, precision: .century)]
    }

    private func decades(_ decade: (value: Int, digits: Int)) -> [Moment] {
        guard numbers.isEmpty, months.isEmpty, decade.value % 10 == 0 else { return [] }
        let tens = { (year: Int) in Moment(year: year, precision: .decade) }
        if isBeforeChrist { return [tens(-decade.value - 8)] }
        if decade.digits <= 2 { return [tens(1900 + decade.value), tens(1800 + decade.value)] }
        guard decade.digits <= 4 else { return [] }
        let isWholeCentury = decade.value % 100 == 0
        return [tens(decade.value)]
            + (isWholeCentury ? [Moment(year: decade.value, precision: .century)] : [])
    }

    private func seasons(_ season: Int, like other: Moment?) -> [Moment] {
        guard months.isEmpty else { return [] }
        guard let first = numbers.first else {
            return other.map { [Moment(year: $0.year, season: season)] } ?? []
        }
        // A winter goes from one year to the next.
        let isWinter = numbers.count == 2 && season == 24 && numbers[1].value % 100 == (first.value + 1) % 100
        guard numbers.count == 1 || isWinter else { return [] }
        return years(first).map { Moment(year: $0, season: season) }
    }

    /// Reads a date whose month is named: 7 November 1917, November 7, 1917, 1917 November 7, November 1917.
    private func named(_ month: Int, like other: Moment?) -> [Moment] {
        switch numbers.count {
        case 0: return other.map { [Moment(year: $0.year, month: month)] } ?? []
        case 1:
            let number = numbers[0]
            // Spreadsheets make Nov-17 of November 1917.
            if number.digits == 2, other == nil, separator == nil, isMonthFirst, hasHyphen {
                return years(number).map { Moment(year: $0, month: month) }
            }
            if number.digits <= 2, number.value <= 31, !hasEra {
                return other.map { [Moment(year: $0.year, month: month, day: number.value)] } ?? []
            }
            return years(number).map { Moment(year: $0, month: month) }
        case 2:
            let (day, year) =
                numbers[0].digits >= 3 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
            guard day.digits <= 2 else { return [] }
            return years(year).map { Moment(year: $0, month: month, day: day.value) }
        default: return []
        }
    }

    private var hasEra: Bool { isBeforeChrist || isAfterChrist }

    private func alone(_ number: (value: Int, digits: Int), like other: Moment?) -> [Moment] {
        if number.digits == 8, !hasEra {
            let (year, month, day) = (number.value / 10_000, number.value / 100 % 100, number.value % 100)
            return [Moment(year: year, month: month, day: day)]
        }
        if let other, number.digits <= 2, !hasEra {
            if other.precision == .century, number.value > 0, other.year >= 0 {
                return [Moment(year: (number.value - 1) * 100, precision: .century)]
            }
            if other.day != nil {
                return [Moment(year: other.year, month: other.month, day: number.value)]
            }
            if other.month == nil, other.year > 100 {
                let century = other.year / 100 * 100
                return [Moment(year: century + number.value)]
            }
        }
        if number.digits <= 2, !hasEra, number.value > 0 {
            return [Moment(year: 1900 + number.value), Moment(year: number.value)]
        }
        return years(number).map { Moment(year: $0) }
    }

    private func yearAndMonth() -> [Moment] {
        // Years before Christ go from a greater number to a smaller one: 100-12 BC.
        if isBeforeChrist { return [] }
        let (first, second) = (numbers[0], numbers[1])
        let (year, month) = first.digits >= 3 ? (first, second) : (second, first)
        guard year.digits >= 3, month.digits <= 2, (1...12).contains(month.value) else { return [] }
        return years(year).map { Moment(year: $0, month: month.value) }
    }

    private func dayMonthYear() -> [Moment] {
        let values = numbers.map(\.value)
        if numbers[0].digits >= 3 {
            guard numbers[1].digits <= 2, numbers[2].digits <= 2 else { return [] }
            return years(numbers[0]).flatMap { days(of: $0, month: values[1], day: values[2], isSure: true) }
        }
        guard numbers[0].digits <= 2, numbers[1].digits <= 2 else { return [] }
        // With points the day comes first wherever they are in use.
        let isSure = separator == "." || separator == nil
        return years(numbers[2]).flatMap { days(of: $0, month: values[1], day: values[0], isSure: isSure) }
    }

    private func days(of year: Int, month: Int, day: Int, isSure: Bool) -> [Moment] {
        let given = Moment(year: year, month: month, day: day)
        let exchanged = Moment(year: year, month: day, day: month)
        switch ((1...12).contains(month), (1...12).contains(day)) {
        case (true, true): return isSure || month == day ? [given] : [given, exchanged]
        case (false, true): return [exchanged]
        default: return [given]
        }
    }

    /// Returns the years that a number may mean: one of two digits may be of this century or of the last.
    private func years(_ number: (value: Int, digits: Int)) -> [Int] {
        if isBeforeChrist { return [1 - number.value] }
        if number.digits <= 2, !isAfterChrist { return [1900 + number.value, 2000 + number.value] }
        return number.value > 0 ? [number.value] : []
    }
}
