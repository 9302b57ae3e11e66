import Testing

struct RecordFormTests {
    @Test(arguments: [
        HouseRow(
            "no byte order mark, LF alone, no blanks at the end, one space behind the colon",
            in: "changes.rec",
            "\u{FEFF}Date:2026-11-24  \r\nTitle:   First edition\r\n\r\n\r\n",
            "Date: 2026-11-24\nTitle: First edition\n"
        ),
        HouseRow(
            "CR alone",
            in: "changes.rec",
            "Date: 2026-11-24\rTitle: First edition\r",
            "Date: 2026-11-24\nTitle: First edition\n"
        ),
        HouseRow(
            "one blank line between records, and none at either end",
            in: "moved.rec",
            "\n \nFrom: /a.gmi\nGone: yes\n\n   \n\nFrom: /b.gmi\nGone: yes\n\n",
            "From: /a.gmi\nGone: yes\n\nFrom: /b.gmi\nGone: yes\n"
        ),
        HouseRow("the end of the last line", in: "moved.rec", "From: /a\nGone: yes", "From: /a\nGone: yes\n"),
        HouseRow(
            "fields in their usual order, those of one name in their own",
            in: "glossary/a.gmi",
            "See: b\nAlias: Y\nKind: concept\nAlias: X\nSee: a\nTerm: T\n\nWords.\n",
            "Term: T\nKind: concept\nAlias: Y\nAlias: X\nSee: b\nSee: a\n\nWords.\n"
        ),
        HouseRow(
            "a reason stays with its choice",
            in: "questions.rec",
            "Hint: H\nExplanation: E\nChoice: A\nSection: s\nBecause: W\nChoice: * B\nPrompt: P?\nKey: k\n",
            "Key: k\nSection: s\nPrompt: P?\nChoice: A\nBecause: W\nChoice: * B\nExplanation: E\nHint: H\n"
        ),
        HouseRow(
            "comments above a record stay above it, others with the field below them",
            in: "changes.rec",
            "# Of the record.\n# Of it too.\nTitle: First\n#  Of the day. \nDate: 2026-11-24\n%% The end.\n",
            "# Of the record.\n# Of it too.\n#  Of the day.\nDate: 2026-11-24\nTitle: First\n%% The end.\n"
        ),
        HouseRow(
            "a comment by itself stays so",
            in: "changes.rec",
            "# Changes.\n\n\n# More.\n\nDate: 2026-11-24\nTitle: First\n\n# The end.\n",
            "# Changes.\n\n# More.\n\nDate: 2026-11-24\nTitle: First\n\n# The end.\n"
        ),
        HouseRow(
            "a comment in a value stands above it",
            in: "changes.rec",
            "Date: 2026-11-24\nTitle: First\n# why\n+ edition\n",
            "Date: 2026-11-24\n# why\nTitle: First edition\n"
        ),
        HouseRow(
            "the description of records for recutils stays as it is, above",
            in: "changes.rec",
            "%rec: Change\n%doc: Two\n+ lines\n\nDate: 2026-11-24\nTitle: First\n",
            "%rec: Change\n%doc: Two\n+ lines\n\nDate: 2026-11-24\nTitle: First\n"
        ),
        HouseRow(
            "phrases stay in their order",
            in: "wording.rec",
            "Next:On\nGlossary:  Words\n",
            "Next: On\nGlossary: Words\n"
        ),
        HouseRow(
            "an era is no event",
            in: "timeline.rec",
            "To: 1920\nFrom: 1917\nEra: Old\n\nSection: a\nTitle: T\nText: W.\nDate: 1918\n",
            "Era: Old\nFrom: 1917\nTo: 1920\n\nDate: 1918\nTitle: T\nText: W.\nSection: a\n"
        ),
        HouseRow(
            "a part is no capsule",
            in: "capsule.rec",
            "Licence: L\nAuthor: A\nLanguage: en\nTitle: T\n\nSectionOrder: a\nPart: P\n",
            "Title: T\nLanguage: en\nAuthor: A\nLicence: L\n\nPart: P\nSectionOrder: a\n"
        ),
        HouseRow("an empty file", in: "changes.rec", "", ""),
        HouseRow("blank lines alone", in: "changes.rec", "\n\n", ""),
    ])
    func aRecordFile(_ row: HouseRow) { row.check() }

    private func change(_ text: String) -> String { "Date: 2026-11-24\nTitle: T\nText: \(text)\n" }

    @Test func aLongValueIsDividedAtAHundredColumns() {
        let words = Array(repeating: "ninebytes", count: 30).joined(separator: " ")
        let lines = houseForm(of: change(words), at: "changes.rec").split(separator: "\n").dropFirst(2)
        // Nine words are 89 columns behind “Text: ”, and nine behind the plus.
        #expect(lines.map(\.utf8.count) == [95, 91, 91, 31])
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("+ ninebytes") })
    }

    @Test func howAValueWasDividedMakesNoDifference() {
        let words = (0..<60).map { "word\($0)" }
        let whole = houseForm(of: change(words.joined(separator: " ")), at: "changes.rec")
        for size in [1, 2, 7, 59] {
            let pieces = stride(from: 0, to: words.count, by: size).map {
                words[$0..<min($0 + size, words.count)].joined(separator: " ")
            }
            let divided = pieces.joined(separator: "  \n+\n+   ")
            #expect(houseForm(of: change(divided), at: "changes.rec") == whole)
        }
    }

    /// A continuation is joined with one space, so there a line cannot end.
    @Test func noLineEndsAtTwoSpacesOrInAWord() {
        let double = Array(repeating: "ninebytes", count: 30).joined(separator: "  ")
        #expect(houseForm(of: change(double), at: "changes.rec") == change(double))
        let long = String(repeating: "x", count: 300)
        #expect(houseForm(of: change("a \(long) b"), at: "changes.rec") == change("a\n+ \(long)\n+ b"))
    }

    @Test func aCitationIsNotDivided() {
        let words = String(repeating: "ninebytes ", count: 8) + "[@carr-1954, vol. 2, pp. 12-13] and on"
        let expected =
            String(repeating: "ninebytes ", count: 8).dropLast()
            + "\n+ [@carr-1954, vol. 2, pp. 12-13] and on"
        #expect(houseForm(of: change(words), at: "changes.rec") == change(String(expected)))
    }

    @Test func wideLettersCountTwice() {
        let words = Array(repeating: String(repeating: "灯", count: 20), count: 4).joined(separator: " ")
        let lines = houseForm(of: change(words), at: "changes.rec").split(separator: "\n").dropFirst(2)
        #expect(lines.map(\.displayColumns) == [87, 83])
    }
}

extension Substring {
    /// The columns of a line of ASCII and ideographs.
    fileprivate var displayColumns: Int { reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }
}
