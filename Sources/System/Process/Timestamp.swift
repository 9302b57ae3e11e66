internal import Glibc

/// A time in UTC, as log lines have it.
package struct Timestamp: Hashable, Sendable, CustomStringConvertible {
    /// The seconds since 1970-01-01T00:00:00Z; negative before that.
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    package static var now: Timestamp { Timestamp(seconds: time(nil)) }

    /// The day in days since 1970-01-01.
    package var day: Int { seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400 }

    package var description: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `2026-11-24T02:00:00Z` (RFC 3339).
    package func append(to line: inout [UInt8]) {
        var instant = seconds
        var parts = unsafe tm()
        unsafe gmtime_r(&instant, &parts)
        line.appendDigits(unsafe Int(parts.tm_year) + 1900, width: 4, after: nil)
        line.appendDigits(unsafe Int(parts.tm_mon) + 1, width: 2, after: "-")
        line.appendDigits(unsafe Int(parts.tm_mday), width: 2, after: "-")
        line.appendDigits(unsafe Int(parts.tm_hour), width: 2, after: "T")
        line.appendDigits(unsafe Int(parts.tm_min), width: 2, after: ":")
        line.appendDigits(unsafe Int(parts.tm_sec), width: 2, after: ":")
        line.append(UInt8(ascii: "Z"))
    }
}

extension [UInt8] {
    /// With zeros before it where it is shorter than that.
    fileprivate mutating func appendDigits(_ number: Int, width: Int, after separator: Unicode.Scalar?) {
        if let separator { append(UInt8(ascii: separator)) }
        var divisor = (1..<width).reduce(1) { power, _ in power * 10 }
        while number / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(abs(number / divisor % 10)))
            divisor /= 10
        }
    }
}
