import Content
import Records
import Testing

struct ResolverTests {
    @Test(arguments: [
        Mistake(
            "an unknown term",
            in: "sections/ending.gmi",
            "It ended",
            "It [[duma|ended]]",
            "sections/ending.gmi:4:6: error: the glossary has no term “duma”; add glossary/duma.gmi, or write “ended” without the brackets"
        ),
        Mistake(
            "a misspelt term",
            in: "sections/opening.gmi",
            "[[soviet|",
            "[[sovjet|",
            "sections/opening.gmi:4:22: error: the glossary has no term “sovjet”; did you mean “soviet”?"
        ),
        Mistake(
            "a misspelt alias in a summary",
            in: "sections/ending.gmi",
            "How it ended",
            "A [[worker's councils]]",
            "sections/ending.gmi:2:14: error: the glossary has no term “worker's councils”; did you mean “workers' "
                + "council”?"
        ),
        Mistake(
            "an unknown term of an event",
            in: "timeline.rec",
            "Origin:",
            "Term: duma\nOrigin:",
            "timeline.rec:5:7: error: the glossary has no term “duma”; add a file “glossary/duma.gmi” for it, or drop the "
                + "name"
        ),
        Mistake(
            "an unknown term in a note",
            in: "sections/opening.gmi",
            "How fast?",
            "How fast, [[duma]]?",
            "sections/opening.gmi:6:22: error: the glossary has no term “duma”; add glossary/duma.gmi, or write “duma” without the brackets"
        ),
        Mistake(
            "an unknown source",
            in: "sections/ending.gmi",
            "It ended.",
            "It ended. [@deutscher-1959, p. 3]",
            "sections/ending.gmi:4:13: error: sources.rec has no source with the key “deutscher-1959”; add a record "
                + "that begins with “Key: deutscher-1959”, or drop the citation"
        ),
        Mistake(
            "a misspelt source, which is then not also one that nothing cites",
            in: "sections/opening.gmi",
            "[@carr-1954]",
            "[@carr-1945]",
            "sections/opening.gmi:6:40: error: sources.rec has no source with the key “carr-1945”; did you mean "
                + "“carr-1954”?"
        ),
        Mistake(
            "an unknown source of a term",
            in: "glossary/soviet.gmi",
            "Alias:",
            "Source: smith, p. 1\nAlias:",
            "glossary/soviet.gmi:3:9: error: sources.rec has no source with the key “smith”; add a record that begins with “Key: smith”, or "
                + "drop the citation"
        ),
        Mistake(
            "a source of an event without its place",
            in: "timeline.rec",
            "Origin:",
            "Source: carr-1954,\nOrigin:",
            "timeline.rec:5:9: error: nothing stands after the comma; write the place in the work, or remove the "
                + "comma"
        ),
        Mistake(
            "an unknown section",
            in: "timeline.rec",
            "Section: opening",
            "Section: appendix",
            "timeline.rec:4:10: error: there is no section “appendix”; name one by its slug, such as “ending”, or add "
                + "sections/<slug>.gmi"
        ),
        Mistake(
            "a misspelt section of a question",
            in: "questions.rec",
            "Section: opening",
            "Section: Opening",
            "questions.rec:2:10: error: there is no section “Opening”; write “opening”"
        ),
        Mistake(
            "a section that stands twice",
            in: "timeline.rec",
            "Origin:",
            "Section: opening\nOrigin:",
            "timeline.rec:5:10: error: “opening” stands here a second time; remove one of them"
        ),
        Mistake(
            "a term that stands twice under two names",
            in: "timeline.rec",
            "Origin:",
            "Term: soviet\nTerm: Workers' Council\nOrigin:",
            "timeline.rec:6:7: error: “Workers' Council” stands here a second time; remove one of them"
        ),
        Mistake(
            "a term that points to itself",
            in: "glossary/soviet.gmi",
            "Alias:",
            "See: Soviet\nAlias:",
            "glossary/soviet.gmi:3:6: error: this term points to itself; remove the line"
        ),
        Mistake(
            "a mark where none can stand",
            in: "sections/ending.gmi",
            "Title: Ending",
            "Title: The [[soviet]] \\[[x",
            "sections/ending.gmi:1:12: error: no mark can stand here; write “The soviet \\[[x”, or put a backslash before "
                + "it"
        ),
    ])
    func reports(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test(arguments: [
        Mistake(
            "a section that is in no order",
            in: "capsule.rec",
            "opening ending",
            "opening",
            "capsule.rec:7:15: error: “ending” is not in the reading order; add it where it is to be read"
        ),
        Mistake(
            "an unknown section in the order",
            in: "capsule.rec",
            "opening ending",
            "opening ending\n+ appendix",
            "capsule.rec:8:3: error: there is no section “appendix”; name one by its slug, such as “ending”, or add sections/<slug>.gmi"
        ),
        Mistake(
            "a misspelt section in the order",
            in: "capsule.rec",
            "opening ending",
            "openning ending",
            "capsule.rec:7:15: error: there is no section “openning”; did you mean “opening”?"
        ),
        Mistake(
            "a section that stands twice in the order",
            in: "capsule.rec",
            "opening ending",
            "opening  ending opening",
            "capsule.rec:7:31: error: “opening” stands here a second time; remove one of them"
        ),
    ])
    func reportsTheReadingOrder(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test(arguments: [
        Mistake(
            "a key that is taken",
            in: "sources.rec",
            "Key: carr-1954\n",
            "Key: carr-1954\nCitation: x\n\nKey: carr-1954\n",
            "sources.rec:4:6: error: the key “carr-1954” is taken by a source above; give each source a key of its own, such as “carr-1954-2”"
        ),
        Mistake(
            "an alias that is another's slug",
            ["glossary/duma.gmi": "Term: Duma\nKind: concept\nAlias: Soviet\n\n[[duma]]"],
            [
                "glossary/duma.gmi:1:7: warning: no page mentions this term; mark it where it matters, as in "
                    + "“[[duma]]”, or remove its file",
                "glossary/duma.gmi:3:8: error: “Soviet” already names glossary/soviet.gmi; choose another, or remove "
                    + "one of them",
            ]
        ),
        Mistake(
            "an alias that two claim",
            [
                "glossary/a.gmi": "Term: A\nKind: work\nAlias: x\nSee: b\n\nx",
                "glossary/b.gmi": "Term: B\nKind: work\nAlias: y\nAlias: X\nSee: a\n\nx",
            ],
            [
                "glossary/b.gmi:4:8: error: “X” already names glossary/a.gmi; choose another, or remove one of them"
            ]
        ),
        Mistake(
            "a name before another's alias",
            [
                "glossary/a.gmi": "Term: A\nKind: work\nAlias: B\nSee: b\n\nx",
                "glossary/b.gmi": "Term: b\nKind: work\nSee: a\n\nx",
            ],
            [
                "glossary/a.gmi:3:8: error: “B” already names glossary/b.gmi; choose another, or remove one of them"
            ]
        ),
    ])
    func reportsNamesThatAreTaken(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    /// The names are compared in the order of their files: slugs before names and aliases.
    @Test(arguments: [
        ("cax", "car"), ("ca", "car"), ("crat", "cart"), ("sovite", "soviet"),
        ("Workers council", "workers' council"),
        ("x", nil), ("soviet-union", nil), ("sov", nil),
    ])
    func suggestsTheNearestName(written: String, meant: String?) {
        var changes: [String: String?] = [
            "sections/ending.gmi": "Title: E\nSummary: S\n\n[[\(written)]] [[car]] [[cat]] [[cart]]\n"
        ]
        for slug in ["car", "cat", "cart"] {
            changes["glossary/\(slug).gmi"] = "Term: The \(slug)\nKind: work\n\nx"
        }
        let remedy =
            meant.map { "did you mean “\($0)”?" }
            ?? "add glossary/\(written).gmi, or write “\(written)” without the brackets"
        #expect(
            problems(of: capsule(changes)) == [
                "sections/ending.gmi:4:3: error: the glossary has no term “\(written)”; \(remedy)"
            ]
        )
    }

    @Test func aTermMayRepeatItsOwnNameAsAnAlias() {
        let mistake = Mistake("", in: "glossary/soviet.gmi", "Alias:", "Alias: soviet\nAlias: Soviet\nAlias:")
        #expect(problems(of: mistake.folder) == [])
    }

    @Test(arguments: [
        Mistake(
            "the glossary is not whole, so that a name may be there",
            [
                "glossary/duma.gmi": "Trem: Duma\nKind: concept\n\nx",
                "sections/ending.gmi": "Title: E\nSummary: S\n\n[[The Duma]], [[duma]]",
            ],
            [
                "glossary/duma.gmi:1:1: error: a term has no field “Trem”; did you mean “Term”? (1 more problem follows from this)"
            ]
        ),
        Mistake(
            "the sources are not whole, so that a key may be there",
            in: "sources.rec",
            "Key: carr-1954",
            "Key:",
            "sources.rec:1:1: error: “Key” has no value; write one behind the colon (1 more problem follows from this)"
        ),
    ])
    func oneMistakeGivesOneMessage(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test(arguments: [
        Mistake(
            "a term that only its own text mentions",
            ["glossary/duma.gmi": "Term: The Duma\nKind: concept\n\n[[duma]]"],
            [
                "glossary/duma.gmi:1:7: warning: no page mentions this term; mark it where it matters, as in "
                    + "“[[duma]]”, or remove its file"
            ]
        ),
        Mistake(
            "a term that another points to",
            [
                "glossary/soviet.gmi": (testFiles["glossary/soviet.gmi"] ?? "").replacing(
                    "Alias:",
                    with: "See: duma\nAlias:"
                ), "glossary/duma.gmi": "Term: D\nKind: concept\n\nx",
            ],
            []
        ),
        Mistake(
            "a term of an event",
            [
                "timeline.rec": (testFiles["timeline.rec"] ?? "") + "Term: duma\n",
                "glossary/duma.gmi": "Term: D\nKind: concept\n\nx",
            ],
            []
        ),
        Mistake(
            "a source that nothing cites",
            ["sources.rec": (testFiles["sources.rec"] ?? "") + "\nKey: lih-1990\nCitation: x\n"],
            [
                "sources.rec:4:6: warning: nothing cites this source; cite it, as in “[@lih-1990]”, or give it a “View”"
            ]
        ),
        Mistake(
            "a source to read",
            ["sources.rec": (testFiles["sources.rec"] ?? "") + "\nKey: lih-1990\nCitation: x\nView: y\n"],
            []
        ),
    ])
    func warnsOfTheUnused(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test func aWarningLeavesTheArticle() {
        let result = loadArticle(from: capsule(["glossary/duma.gmi": "Term: Duma\nKind: concept\n\nx"]))
        #expect(result.diagnostics.besidesSummaries.map(\.severity) == [.warning])
        #expect(result.article?.terms.count == 2)
    }

    @Test(arguments: [
        ("## ", "", "4:4", "heading"), ("```", "\nx\n```", "4:4", "description"),
        ("=> https://example.org/ ", "", "4:25", "link's label"),
        ("=> https://", " x", "4:4", "link's address"),
    ])
    func boundsWhatPagesRepeat(opening: String, ending: String, place: String, noun: String) {
        let long = String(repeating: "x", count: 1_001)
        let bytes = noun == "link's address" ? 1_009 : 1_001
        let text = "Title: E\nSummary: S\n\n\(opening)\(long)\(ending)\n\nIt ended.\n"
        #expect(
            problems(of: capsule(["sections/ending.gmi": text])) == [
                "sections/ending.gmi:\(place): error: this \(noun) has \(bytes) bytes; it may have 1000 at most, so shorten it"
            ]
        )
    }
}
