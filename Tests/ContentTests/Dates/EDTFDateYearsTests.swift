import Languages
import Content
import Testing

struct EDTFDateYearsTests {
    @Test(arguments: [
        ("1923", "1923", "1923"), ("1923-10-08", "1923", "1923"), ("1923-24", "1923", "1923"),
        ("1923-XX-XX", "1923", "1923"), ("192X", "the 1920s", "1920er-Jahre"),
        ("19XX", "between 1900 and 1999", "zwischen 1900 und 1999"),
        ("1863~", "about 1863", "etwa 1863"), ("1863?", "possibly 1863", "vielleicht 1863"),
        ("1863-05%", "possibly about 1863", "vielleicht etwa 1863"),
        ("192X~", "about the 1920s", "etwa 1920er-Jahre"),
        ("1918/1922", "1918 to 1922", "1918 bis 1922"),
        ("1918-12-30/1919-01-01", "1918 to 1919", "1918 bis 1919"),
        ("1923-03/1923-10", "1923", "1923"),
        ("1923-03~/1923-10?", "possibly about 1923", "vielleicht etwa 1923"),
        ("1921~/1922~", "about 1921 to about 1922", "etwa 1921 bis etwa 1922"),
        ("1912/..", "from 1912", "ab 1912"),
        ("../1912-03", "until 1912", "bis 1912"), ("Y-12345", "12346 BC", "12346 v. Chr."),
        ("-0043-03-15", "44 BC", "44 v. Chr."),
        ("Y-999999999999999", "1000000000000000 BC", "1000000000000000 v. Chr."),
    ])
    func yearsKeepTheirPrecision(date: String, english: String, german: String) {
        #expect(EDTFDate(date)?.yearWords(in: .english) == english)
        #expect(EDTFDate(date)?.yearWords(in: .german) == german)
    }

    @Test(arguments: [(0, "1 BC"), (-12345, "12346 BC"), (17000, "17000"), (14, "14")])
    func aYearHasItsEra(year: Int, words: String) {
        #expect(EDTFDate.words(ofYear: year, in: .english) == words)
    }

    @Test(arguments: [
        ("192X 192X", "the 1920s"), ("1920 192X", "1920"), ("192X 1920-05", "1920"),
        ("1920~ 192X", "the 1920s"),
        ("1918/1922 1918", "1918"), ("1918/1922 1918/1919", "1918"), ("1863~ 1863?", "possibly about 1863"),
        ("192X~ 192X?", "possibly about the 1920s"), ("1863~ 1863%", "possibly about 1863"),
        ("1863~ 1863-05~", "about 1863"), ("", ""),
    ])
    func datesOfOneYearAreCalledNoMoreExactlyThanTheyAreKnown(dates: String, words: String) {
        #expect(read(dates).yearWords(in: .english) == words)
    }

    @Test(arguments: [
        ("1917 2023", "1917–2023"), ("1917 1917-05", "1917–"), ("192X", "the 1920s–"),
        ("192X 1925", "the 1920s–"),
        ("192X 1953", "the 1920s–1953"), ("1917 192X", "1917–1929"), ("18XX 1953", "1800–1953"),
        ("1917 1918/1922", "1917–1922"), ("1863~ 1870?", "about 1863–possibly 1870"),
        ("1918/1922 1920", "1918 to 1922–"),
        ("1912/.. 1920", "1912–1920"), ("1917 1920/..", "1917–1920"), ("Y-12345 0014", "12346 BC–14"),
    ])
    func aRangeReachesFromTheFirstYearToTheLast(dates: String, range: String) throws {
        let found = try #require(read(dates).yearRange(in: .english))
        #expect("\(found.first)–\(found.last ?? "")" == range)
    }

    @Test func noDatesHaveNoRange() { #expect(read("").yearRange(in: .english) == nil) }

    private func read(_ dates: String) -> [EDTFDate] {
        dates.split(separator: " ").compactMap { EDTFDate($0) }
    }
}
