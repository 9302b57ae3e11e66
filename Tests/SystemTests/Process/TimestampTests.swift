import Foundation
import System
import Testing

struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (951_782_399, "2000-02-28T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"),
        (1_795_485_600, "2026-11-24T02:00:00Z"), (4_107_542_399, "2100-02-28T23:59:59Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
        (253_402_300_800, "10000-01-01T00:00:00Z"),
    ])
    func printsAsRFC3339(seconds: Int, text: String) {
        #expect(Timestamp(seconds: seconds).description == text)
    }

    @Test func agreesWithFoundationOverACentury() {
        let formatter = ISO8601DateFormatter()
        for day in stride(from: 0, to: 36_525, by: 13) {
            let seconds = day * 86_400 + day
            #expect(
                Timestamp(seconds: seconds).description
                    == formatter.string(from: Date(timeIntervalSince1970: TimeInterval(seconds)))
            )
        }
    }
}
