import Content
import Testing

/// Slips in files and folders: each is one message, and what is in the file is read as what was meant.
struct FileSlipsTests {
    private static let opening = "sections/opening.gmi"
    private static let soviet = "glossary/soviet.gmi"
    private static let conflict = "<<<<<<< HEAD\nTitle: A\n=======\nTitle: B\n>>>>>>> branch\n"

    @Test(arguments: [
        Slip("Markdown", move: opening, to: "sections/opening.md", "name this file “opening.gmi”"),
        Slip("plain text", move: soviet, to: "glossary/soviet.txt", "name this file “soviet.gmi”"),
        Slip(
            "a hidden ending",
            move: opening,
            to: "sections/opening.gmi.txt",
            "name this file “opening.gmi”"
        ),
        Slip("no ending", move: opening, to: "sections/opening", "name this file “opening.gmi”"),
        Slip("an ending in capitals", move: soviet, to: "glossary/soviet.GMI", "name this file “soviet.gmi”"),
        Slip("a name in capitals", move: soviet, to: "glossary/Soviet.gmi", "such as “soviet.gmi”"),
        Slip("a name with a low line", move: soviet, to: "glossary/_soviet.gmi", "such as “soviet.gmi”"),
        Slip(
            "a document",
            move: "pages/about.gmi",
            to: "pages/about.docx",
            "save the words of this document as “about.gmi”"
        ),
        Slip(
            "records with a hidden ending",
            move: "timeline.rec",
            to: "timeline.rec.txt",
            "did you mean “timeline.rec”?"
        ),
        Slip("records as text", move: "sources.rec", to: "sources.txt", "did you mean “sources.rec”?"),
        Slip("records in capitals", move: "sources.rec", to: "Sources.rec", "did you mean “sources.rec”?"),
        Slip("records in the singular", move: "sources.rec", to: "source.rec", "did you mean “sources.rec”?"),
        Slip(
            "records in a folder",
            move: "timeline.rec",
            to: "sections/timeline.rec",
            "move this file there"
        ),
        Slip(
            "the capsule in capitals",
            move: "capsule.rec",
            to: "Capsule.rec",
            "did you mean “capsule.rec”?"
        ),
        Slip("the capsule as text", move: "capsule.rec", to: "capsule.txt", "did you mean “capsule.rec”?"),
        Slip(
            "the capsule as its home page",
            move: "capsule.rec",
            to: "index.gmi",
            "name the file capsule.rec"
        ),
        Slip("a home page", file: "index.gmi", "# Hello\n", "home page is made from capsule.rec"),
        Slip(
            "a term among sections",
            move: soviet,
            to: "sections/soviet.gmi",
            "move it to glossary/soviet.gmi"
        ),
        Slip(
            "a section among terms",
            move: opening,
            to: "glossary/opening.gmi",
            "move it to sections/opening.gmi"
        ),
        Slip("a term among pages", move: soviet, to: "pages/soviet.gmi", "move it to glossary/soviet.gmi"),
        Slip("a section at the top", move: opening, to: "opening.gmi", "move it to sections/opening.gmi"),
        Slip("a term at the top", move: soviet, to: "soviet.gmi", "move it to glossary/soviet.gmi"),
        Slip(
            "a folder in capitals",
            files: [soviet: nil, "Glossary/": "", "Glossary/soviet.gmi": testFiles[soviet]],
            "did you mean the folder “glossary/”?"
        ),
        Slip(
            "a folder by another word",
            files: [soviet: nil, "terms/": "", "terms/soviet.gmi": testFiles[soviet]],
            "did you mean the folder “glossary/”?"
        ),
        Slip(
            "a folder in a folder of texts",
            files: [opening: nil, "sections/one/": ""],
            "move its texts up into that folder (3 more problems follow from this)"
        ),
        Slip("a folder for records", files: ["moved.rec/": ""], "a file of records and no folder"),
        Slip(
            "a copy of the capsule",
            files: ["copy/": "", "copy/capsule.rec": ""],
            "another capsule lies in this folder"
        ),
        Slip("pictures", files: ["images/": ""], "name it “media”"),
        Slip(
            "no capsule here",
            files: Dictionary(
                uniqueKeysWithValues: testFiles.keys.map { ($0, nil) } + [
                    ("Inner/", ""), ("Inner/capsule.rec", ""),
                ]
            ),
            "name that one: “Capsule/Inner”"
        ),
        Slip(
            "a conflict in records",
            file: "timeline.rec",
            conflict,
            "git has left two versions here, in lines 1 to 5"
        ),
        Slip(
            "a conflict in a text",
            in: "pages/about.gmi",
            "An example.",
            "An example.\n<<<<<<< a\nx\n||||||| b\ny\n=======\nz\n>>>>>>> c",
            "in lines 4 to 10"
        ),
        Slip(
            "a conflict in the sources",
            file: "sources.rec",
            conflict,
            "keep one of them, and remove the lines that begin with “<<<<<<<”, “=======” and “>>>>>>>” (1 more problem follows from this)"
        ),
        Slip(
            "JSON",
            file: "capsule.rec",
            "{\n  \"Title\": \"x\"\n}\n",
            "this is JSON; write records of lines"
        ),
        Slip("HTML", file: "pages/about.gmi", "<!DOCTYPE html>\n<p>x\n", "this is HTML"),
        Slip("a Word document", file: "pages/about.gmi", "PK\u{3}\u{4}x", "save it there as plain text"),
        Slip("a PDF", file: "pages/about.gmi", "%PDF-1.7\nx", "this is a PDF"),
        Slip("rich text", file: "pages/about.gmi", "{\\rtf1 x}", "this is rich text"),
        Slip(
            "UTF-16 without its mark",
            file: "pages/about.gmi",
            "T\0i\0t\0l\0e\0:\0 \0x\0",
            "this file is in UTF-16"
        ),
        Slip(
            "line ends of old Macs",
            file: "pages/about.gmi",
            "Title: About\r\rAn example.\r",
            "end in CR alone"
        ),
        Slip(
            "a list of YAML",
            file: "timeline.rec",
            "- date: 1917\n  title: A\n- date: 1918\n  title: B\n",
            "this is a list of YAML"
        ),
        Slip("BibTeX", file: "sources.rec", "@book{carr,\n author = {Carr}\n}\n", "this is BibTeX"),
        Slip(
            "a table",
            file: "timeline.rec",
            "date,title,text\n1917,A,b\n",
            "this is a table; write each row as a record"
        ),
        Slip("TOML", file: "timeline.rec", "[[event]]\ndate = 1917\n", "this is TOML"),
        Slip(
            "words in the place of records",
            file: "changes.rec",
            "The first edition.\n",
            "this file holds records and no text"
        ),
        Slip(
            "no records",
            file: "timeline.rec",
            "%rec: Event\n",
            "this file has no record; write one, which begins with “Date: …”"
        ),
        Slip(
            "no sources",
            file: "sources.rec",
            "",
            "begins with “Key: …”, or remove the file (1 more problem follows from this)"
        ),
        Slip(
            "a page without its header",
            file: "pages/about.gmi",
            "# About us\n\nAn example.\n",
            "begin the file with “Title: About us” and a blank line, in the place of “# About us”"
        ),
        Slip(
            "a term without its header",
            file: soviet,
            "A soviet is a council.\n",
            "begin the file with “Term: Soviet” and a blank line"
        ),
        Slip(
            "parts above the capsule",
            file: "capsule.rec",
            "Part: One\nSectionOrder: ending\n\n"
                + (testFiles["capsule.rec"] ?? "").replacing("opening ending", with: "opening"),
            "move it above those of the parts"
        ),
        Slip(
            "no blank line above a part",
            in: "capsule.rec",
            "SectionOrder: opening ending\n",
            "SectionOrder: opening\nPart: One\nSectionOrder: ending\n",
            "“Part” begins another part; put a blank line above it"
        ),
    ])
    func isAnsweredOnce(_ slip: Slip) { slip.check() }

    @Test func twoSourcesWithOneKeyAreTheCauseOfWhatIsMissing() {
        let sources = "Key: carr-1954\nCitation: A\n\nKey: carr-1954\nCitation: B\n"
        let found = problems(
            of: capsule([
                "sources.rec": sources,
                "pages/about.gmi": "Title: About\n\nSee. [@carr-1959]\n\nAnd. [@carr-1959]\n",
            ])
        )
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix("sources.rec:4:6: error: the key “carr-1954” is taken by a source above")
                == true
        )
        #expect(found.first?.hasSuffix("(2 more problems follow from this)") == true)
    }

    @Test func aConflictInABlockThatIsShownIsTheWriters() {
        let text = "Title: About\n\n``` A conflict\n<<<<<<< a\n=======\n>>>>>>> b\n```\n"
        #expect(problems(of: capsule(["pages/about.gmi": text])) == [])
    }
}
