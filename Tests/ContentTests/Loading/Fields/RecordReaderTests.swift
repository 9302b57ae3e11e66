import Content
import Foundation
import Testing
import Text

struct RecordReaderTests {
    @Test(arguments: [
        Mistake(
            "an unknown field that is nearly one",
            in: "capsule.rec",
            "Licence:",
            "License:",
            "capsule.rec:4:1: error: a capsule has no field “License”; did you mean “Licence”?"
        ),
        Mistake(
            "a field in lower case",
            in: "sections/ending.gmi",
            "Title:",
            "title:",
            "sections/ending.gmi:1:1: error: a section has no field “title”; did you mean “Title”?"
        ),
        Mistake(
            "an unknown field",
            in: "sections/ending.gmi",
            "Summary:",
            "Weather: fine\nSummary:",
            "sections/ending.gmi:2:1: error: a section has no field “Weather”; its fields are Title, Author, Date, Language, Summary, Draft"
        ),
        Mistake(
            "a field of another record",
            in: "timeline.rec",
            "Origin:",
            "Key: x\nOrigin:",
            "timeline.rec:5:1: error: an event has no field “Key”; its fields are Date, OldStyle, Title, Text, Place, "
                + "Section, Term, Origin, Source"
        ),
        Mistake(
            "a repeated field",
            in: "timeline.rec",
            "Text:",
            "Title: Again\nText:",
            "timeline.rec:3:1: error: “Title” stands here a second time; an event has one, so remove the other"
        ),
        Mistake(
            "an empty value",
            in: "timeline.rec",
            "The rising",
            "  ",
            "timeline.rec:2:1: error: “Title” has no value; write one behind the colon"
        ),
        Mistake(
            "an empty value that may be left out",
            in: "timeline.rec",
            "Origin:",
            "Place:\n+\nOrigin:",
            "timeline.rec:5:1: error: “Place” has no value; write one, or remove the line"
        ),
        Mistake(
            "a value that begins with a mark",
            in: "sections/ending.gmi",
            "How it ended",
            "* How it ended",
            "sections/ending.gmi:2:10: error: this value begins with a line-type mark of gemtext; begin with a word"
        ),
        Mistake(
            "a value that begins with a mark on its second line",
            in: "sections/ending.gmi",
            "How it",
            "\n+ >How it",
            "sections/ending.gmi:3:3: error: this value begins with a line-type mark of gemtext; begin with a word"
        ),
        Mistake(
            "an event in no section",
            in: "timeline.rec",
            "Section: opening\n",
            "",
            "timeline.rec:1:1: error: this event has no “Section”; add at least one line with that field"
        ),
    ])
    func reports(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test(arguments: [
        ("capsule.rec", ["Title", "Language", "Licence"]),
        ("sections/ending.gmi", ["Title", "Summary"]), ("glossary/soviet.gmi", ["Term", "Kind"]),
        ("timeline.rec", ["Date", "Title", "Text", "Origin"]), ("sources.rec", ["Key", "Citation"]),
        ("questions.rec", ["Key", "Section", "Prompt"]), ("changes.rec", ["Date", "Title"]),
    ])
    func reportsAMissingFieldOnce(path: String, fields: [String]) {
        let subjects = [
            "capsule.rec": "capsule", "sections/ending.gmi": "section", "glossary/soviet.gmi": "term",
            "timeline.rec": "event", "sources.rec": "source", "questions.rec": "question",
            "changes.rec": "change",
        ]
        let lines = (testFiles[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        for field in fields {
            let text = lines.filter { !$0.hasPrefix("\(field):") }.joined(separator: "\n")
            let message = "this \(subjects[path] ?? "") has no “\(field)”; add a line with that field"
            let found = problems(of: capsule([path: text]))
            #expect(found.count == 1)
            #expect(found.first?.hasPrefix("\(path):1:1: error: \(message)") == true)
        }
    }

    /// A field that pages repeat, with as many bytes as it may have and with one more.
    @Test(arguments: [
        ("capsule.rec", "The Example", "Title", 1_000), ("capsule.rec", "An Article", "SourceTitle", 1_000),
        ("sections/ending.gmi", "Ending", "Title", 1_000),
        ("glossary/soviet.gmi", "workers' council", "Alias", 1_000),
        ("timeline.rec", "The rising", "Title", 1_000), ("questions.rec", "In 1905", "Choice", 1_000),
        ("sections/ending.gmi", "How it ended.", "Summary", 65_536),
        ("timeline.rec", "Petrograd rose.", "Text", 65_536),
        ("sources.rec", "E. H. Carr, The Interregnum", "Citation", 65_536),
    ])
    func boundsAField(path: String, value: String, field: String, limit: Int) throws {
        let source = try #require(testFiles[path])
        let found = [limit, limit + 1].map { count in
            let long = String(repeating: "é", count: count / 2) + (count.isMultiple(of: 2) ? "" : "x")
            return problems(
                of: capsule([path: source.replacingOccurrences(of: ": \(value)\n", with: ": \(long)\n")])
            )
        }
        #expect(found[0] == [])
        #expect(found[1].count == 1)
        #expect(
            found[1].first?.hasSuffix(
                "error: “\(field)” has \(limit + 1) bytes; it may have \(limit) at most, so shorten it"
            ) == true
        )
    }
}
