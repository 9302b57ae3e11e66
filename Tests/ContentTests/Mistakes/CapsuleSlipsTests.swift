import Content
import Records
import System
import Testing

/// Authors, languages, kinds and answers in other forms than theirs, and pictures elsewhere than in `media/`.
struct CapsuleSlipsTests {
    private static let ending = "sections/ending.gmi"
    private static let rec = "capsule.rec"

    private static func text(_ body: String) -> String {
        "Title: Ending\nSummary: How it ended.\n\n\(body)\n"
    }

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
