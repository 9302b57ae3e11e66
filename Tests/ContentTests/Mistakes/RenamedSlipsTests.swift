import Content
import Records
import System
import Testing

/// Names that changed in one place only, letters that look alike, and other mistakes with one cause: it is named once, and the rest is
/// counted.
struct RenamedSlipsTests {
    private static let opening = "sections/opening.gmi"
    private static let ending = "sections/ending.gmi"
    private static let rec = "capsule.rec"

    private static func text(_ body: String) -> String {
        "Title: Ending\nSummary: How it ended.\n\n\(body)\n"
    }

    private static let pound = "Term: Lock\nKind: concept\n\nA gate, see [[soviet]].\n"

    @Test(arguments: [
        Slip(
            "a term whose file was renamed",
            files: [
                "glossary/pound.gmi": pound,
                ending: text("A [[canal-lock|lock]] and [[canal-lock|locks]], a [[canal-lock]]."),
            ],
            "write “[[pound|lock]]” (2 more problems follow from this)"
        ),
        Slip(
            "a term whose file was renamed, in a field",
            files: [
                "glossary/pound.gmi": pound.replacing(
                    "Kind: concept\n",
                    with: "Kind: concept\nSee: soviet\n"
                ),
                "glossary/soviet.gmi":
                    "Term: Soviet\nKind: concept\nSee: canal-lock\n\nA [[canal-lock|lock]].\n",
            ],
            "(1 more problem follows from this)"
        ),
        Slip(
            "a letter of another script in a mark",
            in: ending,
            "It ended.",
            "It was [[sоviet|them]].",
            "that looks like a Latin one (U+043E) behind “s”; write “[[soviet|them]]”"
        ),
        Slip(
            "a letter of another script in a citation",
            in: opening,
            "carr-1954",
            "cаrr-1954, p. 3",
            "(U+0430) behind “c”; write “[@carr-1954, p. 3]”"
        ),
        Slip(
            "a letter of another script where a note is called",
            in: opening,
            "soviets]]. [^pace]",
            "soviets]]. [^pаce]",
            "(U+0430) behind “p”; write “[^pace]”"
        ),
        Slip(
            "a letter of another script in a note",
            in: opening,
            "[^pace]: How",
            "[^pаce]: How",
            "(U+0430) behind “p”, such as “[^pace]:”"
        ),
        Slip(
            "a letter of another script in an address",
            in: ending,
            "It ended.",
            "=> оpening.gmi So",
            "(U+043E) at its beginning; write “opening.gmi”"
        ),
        Slip(
            "a letter of another script in a field",
            in: "timeline.rec",
            "Origin:",
            "Term: sоviet\nOrigin:",
            "(U+043E) behind “s”; write “soviet”"
        ),
        Slip(
            "a letter of another script in a key",
            in: "sources.rec",
            "carr-1954",
            "cаrr-1954",
            "write “carr-1954”, here and where the source is cited (1 more problem follows from this)"
        ),
    ])
    func names(slip: Slip) { slip.check() }

    @Test(arguments: [
        Slip(
            "a key in capitals",
            files: [
                "sources.rec": "Key: Malet1977\nCitation: H. Malet, Bridgewater (1977)\n",
                opening: text("So [[soviet]]. [@malet-1977] And so. [@malet-1977, p. 3]").replacing(
                    "Ending",
                    with: "Opening"
                ),
            ],
            "write “malet-1977”, here and where the source is cited (2 more problems follow from this)"
        ),
        Slip(
            "a key without its hyphen",
            files: [
                "sources.rec": "Key: malet1977\nCitation: H. Malet, Bridgewater (1977)\n",
                opening: text("So [[soviet]]. [@malet-1977] And so. [@malet-1977, p. 3]").replacing(
                    "Ending",
                    with: "Opening"
                ),
            ],
            "write “Key: malet-1977”, as it is cited (2 more problems follow from this)"
        ),
        Slip(
            "a key of another year",
            in: "sources.rec",
            "Key: carr-1954",
            "Key: carr-1955",
            "did you mean “carr-1955”?"
        ),
        Slip(
            "a key that two have",
            files: [
                "sources.rec":
                    "Key: rolt-1944\nCitation: L. Rolt, Narrow Boat (1944)\n\nKey: rolt-1944\nCitation: L. Rolt, Waterways (1950)\n",
                opening: text("So [[soviet]]. [@rolt-1944] And so. [@rolt-1950]").replacing(
                    "Ending",
                    with: "Opening"
                ),
            ],
            "write “Key: rolt-1950”, as it is cited (1 more problem follows from this)"
        ),
    ])
    func keys(slip: Slip) { slip.check() }

    @Test(arguments: [
        TextSlip("=> The opening", "write “=> /sections/opening.gmi The opening”"),
        TextSlip("=> [[opening|The opening]]", "write “=> /sections/opening.gmi The opening”"),
        TextSlip("=> [[soviet]]", "write “=> /glossary/soviet.gmi soviet”"),
        TextSlip("=> Workers' council", "write “=> /glossary/soviet.gmi Workers' council”"),
    ])
    func linesWithANameForAnAddress(slip: TextSlip) {
        var text = slip.text
        if text == "=> The opening" { text = "=> The opening" }
        let answers = problems(
            of: capsule([
                Self.ending: Self.text(text),
                Self.opening: (testFiles[Self.opening] ?? "").replacing(
                    "Title: Opening",
                    with: "Title: The opening"
                ),
            ])
        )
        #expect(answers.count == 1, "\(answers)")
        #expect(answers.first?.contains(slip.answer) == true, "\(answers)")
    }

    @Test(arguments: [
        TextSlip(" ## The end\n\nSo. [[#the-end|There]]", "begin the line with “## The end”"),
        TextSlip("== The end ==\n\nSo. [[#the-end|There]]", "write “## The end”"),
        TextSlip("＃＃ The end\n\nSo. [[#the-end|There]]", "write “## The end”"),
        TextSlip("The end\n-------\n\nSo. [[#the-end|There]]", "write “### The end”"),
        TextSlip(
            "## The end {#fin}\n\nSo. [[#fin|There]]",
            "write “## The end”, and “#the-end” in links to it"
        ),
        TextSlip("## The end {#fin}\n\nSo. [[#the-end|There]]", "write “## The end”"),
        TextSlip("## The end {#fin}\n\nSo. [[../sections/ending.gmi#fin|There]]", "write “## The end”"),
    ])
    func headingsToWhichALinkLeads(slip: TextSlip) {
        let answers = textAnswers(to: slip.text)
        #expect(answers.count == 1, "\(answers)")
        #expect(answers.first?.contains(slip.answer) == true, "\(answers)")
        #expect(answers.first?.hasPrefix("error:") == true, "\(answers)")
        #expect(answers.first?.contains("(1 more problem follows from this)") == true, "\(answers)")
    }

    @Test(arguments: [
        TextSlip("##\u{A0}The end\n\nSo.", "a no-break space (U+00A0) stands behind the mark “##”"),
        TextSlip("##\u{A0}The end\n\nSo.", "write “## The end”"),
        TextSlip(" ##\u{A0}The end\n\nSo.", "begin the line with “## The end”"),
        TextSlip("＃＃ The end\n\nSo.", "write “## The end”"),
        TextSlip("＃＃The end\n\nSo.", "write “## The end”"),
        TextSlip(
            "```a drawing\nx\n\n```another drawing\ny\n```",
            "not closed before the next, “```another drawing”, 3 lines below it"
        ),
        TextSlip("TODO: write this", "make a comment of it: “%% TODO: write this”"),
        TextSlip("Lorem ipsum dolor sit amet.", "only holds the place of a text"),
        TextSlip("* TODO: write this", "only holds the place of a text"),
    ])
    func linesOfABody(slip: TextSlip) {
        let answers = textAnswers(to: slip.text)
        #expect(answers.count == 1, "\(answers)")
        #expect(answers.first?.contains(slip.answer) == true, "\(answers)")
        #expect(answers.first?.contains("\u{A0}") == false)
    }

    @Test(arguments: [
        TextSlip("It was the [soviet] then.", "write “[[soviet]]”"),
        TextSlip("It was the [workers' council] then.", "write “[[workers' council]]”"),
        TextSlip("It was the *[soviet]* then.", "write “[*[[soviet]]*]”"),
        TextSlip("It was so (Carr 1954, p. 3).", "write “[@carr-1954, p. 3]”"),
        TextSlip("It was so (Carr 1954).", "write “[@carr-1954]”"),
        TextSlip("It was so. [1]\n\n[^1]: So.", "write “[^1]”"),
    ])
    func marksWithASignTooFew(slip: TextSlip) {
        let answers = textAnswers(to: slip.text)
        #expect(answers.count == 1, "\(answers)")
        #expect(answers.first?.contains(slip.answer) == true, "\(answers)")
    }

    @Test(arguments: [
        "It was [sic] so, […] and [laughs].", "“The [soviet] met”, he said.", "A [soviets'] day.",
        "It was so (in 1954, p. 3).", "It was Carr (1954).", "It was [1] so.", "A list: TODO and done.",
        "It was so (Smith 1954).", "```a drawing\nx\n```\n\n```another\ny\n```", "```a drawing\nx\n```end",
        "Todo: nada.", "＃soviet", "## The set {a, b}\n\nSo.",
    ])
    func whatIsRight(text: String) { #expect(textAnswers(to: text) == []) }

    @Test(arguments: [
        Slip(
            "an original without its author",
            files: [
                rec: (testFiles[rec] ?? "").replacing("SourceAuthor: A. Writer\n", with: ""),
                "timeline.rec": (testFiles["timeline.rec"] ?? "").replacing("Origin: article\n", with: ""),
            ],
            "and “SourceAuthor” is missing"
        ),
        Slip(
            "three authors with commas",
            in: rec,
            "The Editor",
            "A Lind, J Voss and M Holt",
            "write “Author: A Lind”, “Author: J Voss”, “Author: M Holt”, one below the other"
        ),
        Slip(
            "three authors with a comma before the and",
            in: rec,
            "The Editor",
            "Anna Lind, Jon Voss, and Mary Holt",
            "“Author: Mary Holt”, one below the other"
        ),
        Slip("two authors with a comma", in: rec, "The Editor", "Anna Lind, Jon Voss", "“Author: Jon Voss”"),
        Slip("the last name first", in: rec, "The Editor", "Holt, Mary", "write “Author: Mary Holt”"),
        Slip("the kingdom for its code", in: rec, "Language: en", "Language: en-UK", "write “en-GB”"),
        Slip("a language for a country", in: rec, "Language: en", "Language: en-EN", "write “en”"),
        Slip(
            "a kind with a slash",
            in: rec,
            "Licence:",
            "Kinds: tool/tools\nLicence:",
            "write “Kinds: tool (tools)”"
        ),
        Slip(
            "two answers",
            file: "questions.rec",
            "Key: a\nSection: opening\nPrompt: What?\nAnswer: Coal / Coke\nExplanation: So.\n",
            "write “Answer: Coal”, and below it “Alternative: Coke”"
        ),
        Slip(
            "choices with letters and brackets",
            file: "questions.rec",
            "Key: a\nSection: opening\nPrompt: What?\na) Wool\nBecause: No.\nb) Coal\nAnswer: b\nExplanation: So.\n",
            "write “Choice: Wool”, and “Choice: * …” for the right one (1 more problem follows from this)"
        ),
        Slip(
            "choices with letters and colons",
            file: "questions.rec",
            "Key: a\nSection: opening\nPrompt: What?\nA: Wool\nBecause: No.\nB: Coal\nC: Tin\nBecause: No.\nCorrect: B\nExplanation: So.\n",
            "write “Choice: Wool”, and “Choice: * …” for the right one (2 more problems follow from this)"
        ),
        Slip(
            "choices with letters and points",
            file: "questions.rec",
            "Key: a\nSection: opening\nPrompt: What?\na. Wool\nBecause: No.\nb. Coal\nAnswer: B\nExplanation: So.\n",
            "write “Choice: Wool”"
        ),
    ])
    func records(slip: Slip) { slip.check() }

    @Test(arguments: [
        "The Canal and River Trust", "The Victoria and Albert Museum", "Museum of London and Docklands",
        "Anna Lind, PhD", "Anna Lind, London", "Simon & Schuster", "Holt, Rinehart and Winston Press",
        "Smith, Jr.", "Anna Lind",
    ])
    func anAuthorWhoIsOne(name: String) {
        let slip = Slip(name, in: Self.rec, "The Editor", name, "")
        #expect(problems(of: slip.folder) == [])
    }

    @Test(arguments: ["en-GB", "de-DE", "fr-FR", "es-ES", "it-IT", "pt-BR"])
    func aLanguageOfACountry(tag: String) {
        let slip = Slip(tag, in: Self.rec, "Language: en", "Language: \(tag)", "")
        #expect(problems(of: slip.folder) == [])
    }

    @Test(arguments: ["1/2", "AC/DC", "3 / 4", "and / or 2"])
    func anAnswerWithASlash(answer: String) {
        let text = "Key: a\nSection: opening\nPrompt: What?\nAnswer: \(answer)\nExplanation: So.\n"
        #expect(problems(of: capsule(["questions.rec": text])) == [])
    }

    private static let record = "File: barge.png\nAlt: A long boat below a bridge.\n"

    @Test(arguments: [
        ["media/my barge.png"], ["sections/barge.png"], ["pages/barge.png"], ["barge.png"], ["images/"],
    ])
    func aPictureUnderAnotherNameOrInAnotherFolder(paths: [String]) {
        var files: [String: String?] = ["media.rec": Self.record]
        var media: [String: MediaEntry] = [:]
        for path in paths {
            if path.hasPrefix("media/") {
                media[String(path.dropFirst("media/".count))] = .file(bytes: 9)
            } else {
                files[path] = ""
            }
        }
        files[Self.ending] = Self.text("=> ../media/barge.png A barge")
        let answers = problems(of: capsule(files, media: media))
        #expect(answers.count == 1, "\(answers)")
        let remedies = ["name the file “media/my barge.png” so", "move it into media/", "name it “media”"]
        #expect(remedies.contains { answers.first?.contains($0) == true }, "\(answers)")
        #expect(answers.first?.contains("error:") == true, "\(answers)")
    }
}
