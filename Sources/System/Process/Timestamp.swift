internal import Glibc

/// A time in UTC, as log lines have it.
package struct Timestamp: Hashable, Sendable, CustomStringConvertible {
    /// The seconds since 1970-01-01T00:00:00Z; negative before that.
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    package static var now: Timestamp { Timestamp(seconds: time(nil)) }

    package var description: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `2026-11-24T02:00:00Z` (RFC 3339).
    package func append(to line: inout [UInt8]) {
        let (days, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
        let date = Self.civilDate(days: days)
        line.appendDigits(date.year, width: 4, after: nil)
        line.appendDigits(date.month, width: 2, after: "-")
        line.appendDigits(date.day, width: 2, after: "-")
        line.appendDigits(second / 3600, width: 2, after: "T")
        line.appendDigits(second / 60 % 60, width: 2, after: ":")
        line.appendDigits(second % 60, width: 2, after: ":")
        line.append(UInt8(ascii: "Z"))
    }

    /// Returns the Gregorian date of a day counted from 1970-01-01.
    ///
    /// - Source: E. M. Reingold and N. Dershowitz, “Calendrical Calculations”: with the year's start moved to
    ///   March, leap days fall at the end and months follow one formula.
    private static func civilDate(days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468  // from 0000-03-01
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

extension [UInt8] {
    fileprivate mutating func appendDigits(_ number: Int, width: Int, after separator: Unicode.Scalar?) {
        if let separator { append(UInt8(ascii: separator)) }
        var divisor = (1..<width).reduce(1) { power, _ in power * 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }
}
