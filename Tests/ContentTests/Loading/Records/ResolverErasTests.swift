import Content
import Records
import Testing

struct ResolverErasTests {
    private func load(_ timeline: String) -> (eras: [Era], problems: [String]) {
        let files = [
            "capsule.rec":
                "Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSourceTitle: S\nSourceAuthor: W\nSectionOrder: a\n",
            "sections/a.gmi": "Title: A\nSummary: S.\n\nWords.\n",
            "timeline.rec": timeline
                + "\n\nDate: 1920\nTitle: E\nText: Words.\nSection: a\nOrigin: article\n",
        ]
        let result = loadArticle(from: SourceFolder(name: "C", files: files.mapValues { Array($0.utf8) }))
        return (result.article?.eras ?? [], result.report.diagnostics().besidesSummaries.map(\.description))
    }

    @Test func erasComeInOrderOfTime() {
        let (eras, problems) = load("Era: Late\nFrom: 1920\nTo: 1930\n\nEra: Early\nFrom: -0043\nTo: 1919")
        #expect(eras == [Era(name: "Early", years: -43...1919), Era(name: "Late", years: 1920...1930)])
        #expect(
            problems == [
                "C/timeline.rec:5:1: warning: no event begins in the years of this era; correct them, or remove it"
            ]
        )
    }

    @Test func aYearMayBeAnEra() {
        #expect(load("Era: One\nFrom: 1920\nTo: 1920").eras == [Era(name: "One", years: 1920...1920)])
    }

    @Test(arguments: [
        (
            "Era: One\nFrom: 1920\nTo: 1919",
            "C/timeline.rec:1:1: error: this era ends before it begins; write “From: 1919” and “To: 1920”"
        ),
        (
            "Era: One\nFrom: 1920-03\nTo: 1921",
            "C/timeline.rec:2:7: error: “1920-03” is no year; write 1920"
        ),
        (
            "Era: One\nFrom: 1920~\nTo: 1921",
            "C/timeline.rec:2:7: error: “1920~” is no year; write 1920"
        ),
        (
            "Era: One\nTo: 1921",
            "C/timeline.rec:1:1: error: this era has no “From”; add a line with that field"
        ),
        (
            "From: 1910\nTo: 1921",
            "C/timeline.rec:1:1: error: this era has no “Era”; add a line with that field"
        ),
        (
            "Erra: One\nFrom: 1910\nTo: 1921",
            "C/timeline.rec:1:1: error: an era has no field “Erra”; did you mean “Era”?"
        ),
        (
            "Era: One\nForm: 1910\nTo: 1921",
            "C/timeline.rec:2:1: error: an era has no field “Form”; did you mean “From”?"
        ),
        (
            "Era: One\nFrom: 1910\nTo: 1921\nDate: 1920",
            "C/timeline.rec:4:1: error: an era has no field “Date”; its fields are Era, From, To"
        ),
        (
            "Era: One\nFrom: 1910\nTo: 1920\n\nEra: Two\nFrom: 1920\nTo: 1930",
            "C/timeline.rec:5:1: error: the era “Two” begins before “One” has ended; let each year belong to one era"
        ),
    ])
    func aMistakeIsNamed(_ timeline: String, _ problem: String) {
        #expect(load(timeline).problems.contains(problem), "\(load(timeline).problems)")
    }

    @Test(arguments: ["article", "dated", "corrected", "editor"])
    func anOriginIsOneOfFour(_ origin: String) { #expect(Event.Origin(rawValue: origin) != nil) }
}
