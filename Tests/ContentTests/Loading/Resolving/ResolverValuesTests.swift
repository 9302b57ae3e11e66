import Content
import Testing

struct ResolverValuesTests {
    @Test(arguments: [
        Mistake(
            "no EDTF",
            in: "timeline.rec",
            "1917-11-07",
            "7 November 1917",
            "timeline.rec:1:7: error: “7 November 1917” is no date in EDTF; write 1917-11-07"
        ),
        Mistake(
            "no such month",
            in: "timeline.rec",
            "1917-11-07",
            "1917-13",
            "timeline.rec:1:7: error: “1917-13” names a month 13; write a month as 01 to 12, such as 1923-10, or a season "
                + "as 21 (spring) to 24 (winter)"
        ),
        Mistake(
            "no such day",
            in: "timeline.rec",
            "1917-11-07",
            "1917-02-29",
            "timeline.rec:1:7: error: “1917-02-29” is no day, since February 1917 has 28 days; write 1917-02-28 or "
                + "1917-03-01"
        ),
        Mistake(
            "years with a hyphen",
            in: "timeline.rec",
            "1917-11-07",
            "1918-1922",
            "timeline.rec:1:7: error: “1918-1922” is no date in EDTF; write 1918/1922"
        ),
        Mistake(
            "an interval without a date",
            in: "timeline.rec",
            "1917-11-07",
            "../..",
            "timeline.rec:1:7: error: “../..” has a date at neither end; write at least one, such as 1918/.. for “from "
                + "1918 on”"
        ),
        Mistake(
            "an interval that runs backwards",
            in: "glossary/soviet.gmi",
            "Alias:",
            "Dates: 1922/1918\nAlias:",
            "glossary/soviet.gmi:3:8: error: “1922/1918” ends before it begins; write 1918/1922"
        ),
        Mistake(
            "an old-style date that is none",
            in: "timeline.rec",
            "Title:",
            "OldStyle: 1917-10-32\nTitle:",
            "timeline.rec:2:11: error: “1917-10-32” is no day, since October 1917 has 31 days; write 1917-10-31 or "
                + "1917-11-01"
        ),
        Mistake(
            "a date of the source that is none",
            in: "capsule.rec",
            "SectionOrder:",
            "SourceDate: 2023-1\nSectionOrder:",
            "capsule.rec:7:13: error: “2023-1” is no date in EDTF; write 2023-01"
        ),
        Mistake(
            "a change without its day",
            in: "changes.rec",
            "2026-11-24",
            "2026-11",
            "changes.rec:1:7: error: “2026-11” is no day; write the day of the change as in 2026-11-24"
        ),
        Mistake(
            "a change on an uncertain day",
            in: "changes.rec",
            "2026-11-24",
            "2026-11-24?",
            "changes.rec:1:7: error: “2026-11-24?” is no day; write the day of the change as in 2026-11-24"
        ),
        Mistake(
            "a kind that is nearly one",
            in: "glossary/soviet.gmi",
            "concept",
            "organization",
            "glossary/soviet.gmi:2:7: error: “organization” is no value of “Kind”; write “organisation”"
        ),
        Mistake(
            "a kind that is none",
            in: "glossary/soviet.gmi",
            "concept",
            "animal",
            "glossary/soviet.gmi:2:7: error: “animal” is no value of “Kind”; write one of concept, organisation, "
                + "person, event, place, work, or a kind of your own from “Kinds” in capsule.rec"
        ),
        Mistake(
            "an origin that is none",
            in: "timeline.rec",
            "article",
            "Article",
            "timeline.rec:5:9: error: “Article” is no value of “Origin”; write “article”"
        ),
        Mistake(
            "a key that is none",
            in: "sources.rec",
            "Citation:",
            "Citation: x\n\nKey: Carr 1954\nView: y\nCitation:",
            "sources.rec:4:6: error: “Carr 1954” is no key; write “carr-1954”, here and where the source is cited"
        ),
        Mistake(
            "an address that is none",
            in: "sources.rec",
            "Citation:",
            "URL: www.example.org\nCitation:",
            "sources.rec:2:6: error: “www.example.org” is no address; write “https://www.example.org”"
        ),
    ])
    func reports(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test(arguments: ["en", "de-AT", "zh-Hant-TW", "sl-rozaj-biske-1994", "ast"])
    func takesALanguageTag(tag: String) {
        let mistake = Mistake("", in: "capsule.rec", "Language: en", "Language: \(tag)")
        #expect(loadArticle(from: mistake.folder).article?.language == tag)
    }

    @Test(arguments: ["e", "en-", "-en", "en--GB", "e1", "en-abcdefghi", "dé"])
    func refusesWhatIsNoLanguageTag(tag: String) {
        let mistake = Mistake("", in: "capsule.rec", "Language: en", "Language: \(tag)")
        #expect(
            problems(of: mistake.folder) == [
                "capsule.rec:2:11: error: “\(tag)” is no language tag of BCP 47; write one such as en or de-AT"
            ]
        )
    }

    @Test(arguments: ["https://example.org/a?b#c", "gemini://a/", "urn:isbn:0", "doi:10.1/x", "x+y-z.1:a"])
    func takesAnAddress(url: String) {
        let mistake = Mistake("", in: "sources.rec", "Citation:", "URL: \(url)\nCitation:")
        #expect(loadArticle(from: mistake.folder).article?.sources.first?.url == url)
    }

    @Test(arguments: [
        ":", "https:", "1a:b", "a website", "me@example.org",
    ])
    func refusesWhatIsNoAddress(url: String) {
        let mistake = Mistake("", in: "sources.rec", "Citation:", "URL: \(url)\nCitation:")
        #expect(
            problems(of: mistake.folder) == [
                "sources.rec:2:6: error: “\(url)” is no address; write one such as https://example.org/page"
            ]
        )
    }

    @Test func quotesNoMoreThanALineHolds() {
        let mistake = Mistake(
            "",
            in: "timeline.rec",
            "1917-11-07",
            String(repeating: "1917 ", count: 40) + "\u{202E}"
        )
        let shown = String(repeating: "1917 ", count: 12)
        #expect(
            problems(of: mistake.folder) == [
                "timeline.rec:1:7: error: “\(shown)…” is no date in EDTF; write a day as 1923-10-08, a month as 1923-10, a "
                    + "year as 1923, “about” as 1923~, and years from and to as 1918/1922"
            ]
        )
    }

    @Test func quotesNothingThatSteersATerminal() {
        let mistake = Mistake("", in: "timeline.rec", "1917-11-07", "a\u{202E}b\u{2028}")
        #expect(problems(of: mistake.folder).first?.contains("“a\u{FFFD}b\u{FFFD}”") == true)
    }
}
