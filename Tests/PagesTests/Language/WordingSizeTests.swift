import Languages
import Testing

@testable import Pages

struct WordingSizeTests {
    @Test(arguments: [
        (1, "1 byte"), (999, "999 bytes"), (1_000, "1 kB"), (1_001, "2 kB"), (999_000, "999 kB"),
        (999_001, "1.0 MB"),
        (1_400_000, "1.4 MB"), (999_900_000, "999.9 MB"), (999_900_001, "1.0 GB"), (1_073_741_824, "1.1 GB"),
    ])
    func aSizeIsRoundedUpAsPeopleSayIt(_ bytes: Int, _ words: String) {
        #expect(Wording.english.size(bytes: bytes) == words)
    }

    @Test func germanHasAComma() { #expect(Wording.german.size(bytes: 1_450_000) == "1,5 MB") }
}
