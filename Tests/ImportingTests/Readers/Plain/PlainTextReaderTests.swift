import Content
import Importing
import TestSupport
import Testing

struct PlainTextReaderTests {
    /// A paragraph that no rule takes for anything else.
    private static let prose = """
        The keeper trimmed the wick as he had done each night for thirty years, and
        the light went out over the water and came back with nothing to report.
        """

    struct Row: CustomTestStringConvertible {
        let rule: String, text: String
        var title: String?
        var headings: [String] = []
        var testDescription: String { rule }
    }

    @Test(arguments: [
        Row(rule: "underlined", text: "One\n---\n\nP\n\nTwo\n---\nP\n", headings: ["# One", "# Two"]),
        Row(
            rule: "underlined with two signs",
            text: "Book\n====\n\nOne\n---\n\nP\n\nTwo\n---\n\nP",
            title: "Book",
            headings: ["# One", "# Two"]
        ),
        Row(
            rule: "marked as in Markdown",
            text: "# Book\n\n## One\n\nP\n\n### Two\n\nP",
            title: "Book",
            headings: ["# One", "## Two"]
        ),
        Row(
            rule: "Roman numbers alone",
            text: "I\n\nP\n\nII\n\nP\n\nIII\n\nP",
            headings: ["# I", "# II", "# III"]
        ),
        Row(rule: "numbers that do not go up are none", text: "4\n\nP\n\n2\n\nP"),
        Row(
            rule: "numbers with sections",
            text: "1 Ropes\n\n1.1 Hemp\n\nP\n\n1.2 Wire\n\nP\n\n2 Bells\n\nP",
            headings: ["# 1 Ropes", "## 1.1 Hemp", "## 1.2 Wire", "# 2 Bells"]
        ),
        Row(rule: "items of a list are none", text: "1. One\n\n2. Two\n\n3. Three\n\nP"),
        Row(rule: "years are none", text: "Family\n\n1848\n\nP\n\n1849\n\nP", title: "Family"),
        Row(rule: "a reference is none", text: "P\n\nSee chapter 3\n\nP"),
        Row(rule: "a sentence about a chapter is none", text: "P\n\nChapter 3 shows that nothing\n\nP"),
        Row(rule: "a date is none", text: "P\n\nGull Rock, 3 May 1850\n\nP"),
        Row(rule: "a question in quotation marks is none", text: "P\n\n“Who is there?”\n\nP"),
        Row(rule: "a signature is none", text: "P\n\nYours sincerely,\n\nIda Brook\n\nP"),
        Row(rule: "a line behind a colon is none", text: "P\n\nHe said:\n\nNothing at all\n\nP"),
        Row(rule: "the end is none", text: "P\n\nTHE END\n\nP"),
        Row(rule: "a sentence is none", text: "P\n\nThe lamp went out.\n\nP"),
        Row(
            rule: "a short line between paragraphs",
            text: "P\n\nWhat is left\n\nP",
            headings: ["# What is left"]
        ),
        Row(
            rule: "short below chapters",
            text: "Chapter 1\n\nP\n\nWhat is left\n\nP\n\nChapter 2\n\nP",
            headings: ["# Chapter 1", "## What is left", "# Chapter 2"]
        ),
        Row(
            rule: "a title below each chapter",
            text: "CHAPTER I.\n\nTHE FOG\n\nP\n\nCHAPTER II.\n\nTHE BELL\n\nP",
            headings: ["# CHAPTER I. THE FOG", "# CHAPTER II. THE BELL"]
        ),
        Row(rule: "capitals that come again are none", text: "P\n\nANNA\n\nP\n\nANNA\n\nP\n\nANNA\n\nP"),
        Row(
            rule: "German",
            text: "Erstes Kapitel. Die Flut\n\nP\n\nZweites Kapitel\n\nP\n\nNachwort\n\nP",
            headings: ["# Erstes Kapitel. Die Flut", "# Zweites Kapitel", "# Nachwort"]
        ),
        Row(
            rule: "French",
            text: "Première partie\n\nChapitre premier\n\nP\n\nDeuxième partie\n\nChapitre II\n\nP",
            headings: ["# Première partie", "## Chapitre premier", "# Deuxième partie", "## Chapitre II"]
        ),
        Row(
            rule: "Spanish",
            text: "Capítulo primero\n\nP\n\nCapítulo II\n\nP\n\nEpílogo\n\nP",
            headings: ["# Capítulo primero", "# Capítulo II", "# Epílogo"]
        ),
        Row(
            rule: "Russian",
            text: "Часть II\n\nГлава 3\n\nP\n\nЭпилог\n\nP",
            headings: ["# Часть II", "## Глава 3", "## Эпилог"]
        ),
        Row(
            rule: "Chinese",
            text: "第一部\n\n第一章 绳子\n\nP\n\n第二章 钟\n\nP",
            headings: ["# 第一部", "## 第一章 绳子", "## 第二章 钟"]
        ),
        Row(
            rule: "a chapter straight above its text",
            text: "Chapter 1\nP\n\nChapter 2\nP",
            headings: ["# Chapter 1", "# Chapter 2"]
        ),
        Row(
            rule: "articles above sections",
            text: "Article I\n\nSection 1\n\nP\n\nSection 2\n\nP\n\nArticle II\n\nP\n\nAmendment XIV\n\nP",
            headings: ["# Article I", "## Section 1", "## Section 2", "# Article II", "# Amendment XIV"]
        ),
        Row(
            rule: "articles below sections",
            text: "TITEL I\n\nSECTION 1\n\nArticle 1\n\nP\n\nSECTION 2\n\nArticle 2\n\nP",
            headings: ["# TITEL I", "## SECTION 1", "### Article 1", "## SECTION 2", "### Article 2"]
        ),
        Row(
            rule: "songs and numbers in words",
            text: "Canto Thirty\n\nP\n\nCanto Thirty-One\n\nP\n\nPsalm 32\n\nP",
            headings: ["# Canto Thirty", "# Canto Thirty-One", "# Psalm 32"]
        ),
        Row(rule: "an article in a sentence is none", text: "P\n\nArticle 5 says that nobody may fish.\n\nP"),
        Row(
            rule: "numbered with a full stop",
            text: "0. Definitions.\n\nP\n\n1. Source Code.\n\nP\n\n2. Fish with a River's License.\n\nP",
            headings: ["# 0. Definitions.", "# 1. Source Code.", "# 2. Fish with a River's License."]
        ),
        Row(
            rule: "two sentences with numbers are none",
            text: "P\n\n1. Wash the pan.\n\nP\n\n2. Heat the oil.\n\nP"
        ),
        Row(
            rule: "steps that begin anew are none",
            text:
                "1. Move there.\n\nP\n\n2. Press it.\n\nP\n\n3. Look at it.\n\nP\n\nP\n\n1. Go back.\n\nP\n\n2. Leave it.\n\nP"
        ),
        Row(
            rule: "sentences of a list are none",
            text: "P\n\n1. Wash it.\n\n2. Heat it.\n\n3. Eat it.\n\nP"
        ),
        Row(
            rule: "questions over two lines, and one with a full stop",
            text:
                "1. Fish\n\n1.1. On what kinds of rivers and on what lakes does an eel of\nthis sort live?\n\nP\n\n1.2. Who eats it?\n\nP\n\n1.3. I cannot find the eel.\n\nP\n\n2. Birds\n\nP",
            headings: [
                "# 1. Fish",
                "## 1.1. On what kinds of rivers and on what lakes does an eel of this sort live?",
                "## 1.2. Who eats it?", "## 1.3. I cannot find the eel.", "# 2. Birds",
            ]
        ),
        Row(
            rule: "comments above commands are none",
            text:
                "1. Lines\n\nP\n\n  # Double space a file\n  sed G\n\n  # Triple space a file\n  sed 'G;G'\n\n2. Words\n\nP\n\n# Exim filter\nif first_delivery\n\nP\n\n3. Ends\n\nP",
            headings: ["# 1. Lines", "# 2. Words", "# 3. Ends"]
        ),
        Row(
            rule: "a signature of one word below a salutation is none",
            text: "P\n\nDear Nils,\n\nP\n\nGreet the boy.\n\nAnders\n\nP"
        ),
    ])
    func findsHeadings(_ row: Row) {
        let text = row.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0 == "P" ? Self.prose[...] : $0 }.joined(separator: "\n")
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.title?.value == row.title)
        #expect(manuscript.headings == row.headings)
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
    }

    @Test func aPatternOverridesAllSigns() throws {
        let text = "CHAPTER 1\n\n\(Self.prose)\n\n* Home\n\(Self.prose)\n* Away\n\(Self.prose)"
        let manuscript = PlainTextReader.manuscript(text, headings: try HeadingPattern(#"^\* (.+)"#))
        #expect(manuscript.headings == ["# Home", "# Away"])
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
        let byLine = PlainTextReader.manuscript(
            "Ropes\n\nBy hand\n\n\(Self.prose)",
            headings: try HeadingPattern("^By ")
        )
        #expect(byLine.headings == ["# By hand"])
        #expect(byLine.authors.isEmpty)
        let years = "1848\n\(Self.prose)\n1849\n\(Self.prose)"
        #expect(
            PlainTextReader.manuscript(years, headings: try HeadingPattern("^[0-9]{4}$")).headings == [
                "# 1848", "# 1849",
            ]
        )
    }

    @Test func whatThePatternLeavesOfALineIsKeptInARemark() throws {
        let text = "Kap. 7 Home\n\(Self.prose)"
        let manuscript = PlainTextReader.manuscript(text, headings: try HeadingPattern("^Kap. [0-9]+ (.*)"))
        #expect(manuscript.headings == ["# Home"])
        #expect(manuscript.remarks.contains { $0.kind == .dropped && $0.words == "Kap. 7" })
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
    }

    @Test func theFrameOfProjectGutenbergIsLeftOut() {
        let text =
            "The Project Gutenberg eBook\n\nTitle: The Reef\n\nAuthor: Ida Brook\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE REEF ***\n\nTHE REEF\n\nBy Ida Brook\n\n\(Self.prose)\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE REEF ***\n\nLicence."
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.title?.value == "The Reef")
        #expect(manuscript.authors.map(\.value) == ["Ida Brook"])
        #expect(manuscript.blocks.count == 1)
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
    }

    @Test func pageNumbersAndRunningHeadsAreLeftOutOfSentences() {
        let page = { (number: Int) in
            "\(Self.prose) so it went\n\n      \(number)\n\u{C}\nThe Reef      \(number + 1)\n\nand went on, "
        }
        let text = (1...5).map(page).joined() + "until it ended."
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.blocks.count == 1)
        #expect(manuscript.headings.isEmpty)
        #expect(manuscript.hasRemark(.dropped, "10 lines with page numbers or running heads"))
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
    }

    @Test func notesAreBoundWhereBothEndsAreThere() {
        let text =
            "\(Self.prose)[1] It burnt oil (2), said Gray.*\n\n* In a letter.\n\n[1] So they say.\n\n[9] Nobody points here.\n\nNotes\n\n1. No more.\n2. Of whales."
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.notes.map(\.note.label) == ["star-1", "1"])
        #expect(manuscript.hasRemark(.guessed, "since no mark points there"))
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
    }

    @Test func numbersThatBeginAnewHaveNotesOfTheirOwn() {
        let text = "A word[1] here.\n\n[1] First.\n\nAnother[1] there.\n\n[1] Second."
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.notes.map(\.note.label) == ["1", "1-2"])
    }

    @Test func emphasisNeedsWordsAndEdges() {
        let runs = PlainTextReader.manuscript("A _very_ *good* file_name_here and 2 * 3 * 4 and _open.")
            .blocks.first?.content
        guard case .body(.paragraph(let words)) = runs else {
            Issue.record("no paragraph")
            return
        }
        #expect(
            words == [
                .text("A "), .emphasis([.text("very")]), .text(" "), .emphasis([.text("good")]),
                .text(" file_name_here and 2 * 3 * 4 and _open."),
            ]
        )
    }

    @Test func paragraphsAreWrappedIndentedOrALineEach() {
        let sentence =
            "The keeper trimmed the wick as he had done each night for thirty years without a word."
        let lines = PlainTextReader.manuscript((0..<6).map { _ in sentence }.joined(separator: "\n"))
        #expect(lines.blocks.count == 6)
        let indented = (0..<30).map { _ in "   " + Self.prose }.joined(separator: "\n")
        #expect(PlainTextReader.manuscript(indented).blocks.count == 30)
        #expect(PlainTextReader.manuscript("\(Self.prose)\n\n\(Self.prose)").blocks.count == 2)
    }

    @Test func flowedMailIsJoined() {
        let text =
            "From: A\nSubject: B\nContent-Type: text/plain; format=flowed\n\nOne long \nline.\n\n> And a \n> quotation.\n"
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.blocks.map(\.sketch) == ["p One long lin", "quotation 1"])
        #expect(WordCount(text).differences(from: WordCount(manuscript)) == [:])
    }

    @Test func aRussianNameBelowTheTitleIsTheAuthor() {
        let text = "Почему молчат колокола\n\nИван Петров\n\n\(Self.prose)\n\nКто виноват\n\n\(Self.prose)"
        let manuscript = PlainTextReader.manuscript(text)
        #expect(manuscript.authors.map(\.value) == ["Иван Петров"])
        #expect(manuscript.headings == ["# Кто виноват"])
    }

    @Test func theDaysOfADiaryAreNoDateOfTheText() {
        let text = "Diary\n\n3 May 1850\n\n\(Self.prose)\n\n4 May 1850\n\n\(Self.prose)"
        #expect(PlainTextReader.manuscript(text).date == nil)
    }

    @Test func emptyTextsMakeEmptyManuscripts() {
        for text in ["", "\n", " \t\r\n\u{C}\n", "\u{FEFF}"] {
            let manuscript = PlainTextReader.manuscript(text)
            #expect(manuscript.blocks.isEmpty)
            #expect(manuscript.title == nil)
        }
    }

    @Test func noWordIsLostOfAnyMixtureOfLines() {
        let pieces = [
            "Chapter 1", "CHAPTER II. THE BELL", "By Ida Brook", "1. One", "2. Two", "- item", "* item",
            "> said", "[1] Note.", "Word[1] here.", "* a note",
            "word* there", "Notes", "---", "=====", "* * *", "\u{C}", "12", "ANNA. Come.", "ANNA.",
            "JON. No.", "  moved", "    moved more", "a  b   c", "d  e   f", "| a | b |",
            "https://example.org/a", "Title: X", "From: a <b@c>", "", "", "", "", Self.prose, "A short line",
            "Contents", "I", "II", "3 May 1850", "1848", "x_y_z _e_ *s*", "some-", "body",
            "word¹", "(1) one", "a) b", "Глава первая", "Часть 2. Дом",
            "*** START OF THE PROJECT GUTENBERG EBOOK X ***", "--", "## H",
        ]
        var random = SplitMix64(state: 11)
        for _ in 0..<1500 {
            let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
                pieces[Int.random(in: pieces.indices, using: &random)]
            }.joined(separator: "\n")
            for manuscript in [PlainTextReader.manuscript(text), GemtextReader.manuscript(text)] {
                let differences = WordCount(text).differences(from: WordCount(manuscript))
                #expect(differences == [:], "\(text.debugDescription)")
                if differences != [:] { return }
            }
        }
    }
}
