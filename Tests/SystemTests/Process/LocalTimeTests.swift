import System
import Testing

struct LocalTimeTests {
    @Test func aDayHasTheSameMinutesAndSecondsEverywhere() {
        // Every time zone of today is some quarters of an hour from UTC.
        let text = LocalTime(Timestamp(seconds: 1_700_000_000 / 900 * 900 + 67)).description
        #expect(text.utf8.count == 8)
        let parts = text.split(separator: ":").compactMap { Int($0) }
        #expect(parts.count == 3 && parts[1] % 15 == 1 && parts[2] == 7)
    }
}
