import Testing

struct TextFormTests {
    @Test(arguments: [
        HouseRow(
            "one blank line between header and text",
            in: "sections/a.gmi",
            "# Of it.\n\nTitle: T\nSummary: S.\n\n\n\nWords.\n\n\n",
            "# Of it.\n\nTitle: T\nSummary: S.\n\nWords.\n"
        ),
        HouseRow("blank lines between paragraphs", "A.\nB.  \n\n\n C.\n", "A.\n\nB.\n\nC.\n"),
        HouseRow("blank lines around headings", "##  H \nA.\n###   I\nB.\n", "## H\n\nA.\n\n### I\n\nB.\n"),
        HouseRow(
            "links stand together",
            "A.\n=>  a.gmi\n=>   a.gmi    The   A  \n\n=> b.gmi\nB.\n",
            "A.\n\n=> a.gmi\n=> a.gmi The   A\n\n=> b.gmi\n\nB.\n"
        ),
        HouseRow(
            "a speaker stays where he is",
            ">  Q \n>\n> R\nSomebody\n\n> S\n\nAnybody\n",
            "> Q\n>\n> R\nSomebody\n\n> S\n\nAnybody\n"
        ),
        HouseRow(
            "verse keeps its indents, and a poet his place",
            "|  \n|  a\n|   b  \n|\n| c\nPoet\n",
            "|\n|  a\n|   b\n|\n| c\nPoet\n"
        ),
        HouseRow(
            "two kinds of lines do not touch",
            "> Q\n| v\n* i\n=> a.gmi\n",
            "> Q\n\n| v\n\n* i\n\n=> a.gmi\n"
        ),
        HouseRow(
            "a space that keeps a line from being another one",
            "   A.\n\n   | b\n\n  %% c\n\n   1917 d\n\n ```\n\n   > e\n\n *f*\n\n   .g\n\n [[j]]\n",
            "A.\n\n | b\n\n %% c\n\n1917 d\n\n ```\n\n > e\n\n *f*\n\n .g\n\n[[j]]\n"
        ),
        HouseRow(
            "notes",
            "A. [^a] [^b]\n[^ a ]:B.  \n[^b]:   C.\n      D. \n    E.\n[^c]: F.\n\n[^d]: G.\n",
            "A. [^a] [^b]\n\n[^a]: B.\n[^b]: C.\n\n    D.\n\n    E.\n\n[^c]: F.\n\n[^d]: G.\n"
        ),
        HouseRow(
            "comments stay with what stands below them",
            "%%  a  \nA.\n%% b\n%% c\nB.\n%% d\n\n%% e\n\nC.\n%% f\n",
            "%%  a\nA.\n\n%% b\n%% c\nB.\n%% d\n\n%% e\n\nC.\n%% f\n"
        ),
        HouseRow(
            "comments divide neither lists nor quotations",
            "* a\n%% b\n* c\n\n> d\n%% e\n> f\n%% g\nSpeaker\n%% h\n",
            "* a\n%% b\n* c\n\n> d\n%% e\n> f\n%% g\nSpeaker\n%% h\n"
        ),
        HouseRow(
            "a preformatted block is left alone",
            "A.\n```   Some   art  \n  x  \n\n\n%% y\n\tz\n```  end  \nB.\n",
            "A.\n\n```Some   art\n  x  \n\n\n%% y\n\tz\n```  end\n\nB.\n"
        ),
    ])
    func aText(_ row: HouseRow) { row.check() }

    @Test(arguments: [
        HouseRow("bullets", "*   a\n   * b\n       * c\n*  d\n", "* a\n  * b\n    * c\n* d\n"),
        HouseRow(
            "what stands under a number is moved by it",
            "1.  a\n  * b\n10. c\n  1. d\n99. e\n    * f\n",
            "1. a\n   * b\n10. c\n    1. d\n99. e\n    * f\n"
        ),
        HouseRow("two lists", "* a\n* b\n\n* c\n\n3. d\n1. e\n", "* a\n* b\n\n* c\n\n3. d\n1. e\n"),
        HouseRow("a list of another kind", "* a\n1. b\n* c\n", "* a\n1. b\n* c\n"),
        HouseRow(
            "a list that an indent alone tells from the one above",
            "1. a\n    1. b\n  5. c\n",
            "1. a\n    1. b\n  5. c\n"
        ),
    ])
    func aList(_ row: HouseRow) { row.check() }

    @Test(arguments: [
        HouseRow(
            "columns",
            "```  table:Oil\n|Year|Oil|\n|--|:--:|\n |1869|  412|  \n|灯|a\\|b\n\n| 1 | |\n```\n",
            "```table: Oil\n| Year | Oil  |\n|------|:----:|\n| 1869 | 412  |\n| 灯   | a\\|b |\n\n| 1    |      |\n```\n"
        ),
        HouseRow(
            "narrow columns have room for a rule",
            "```table: T\n|a|b|\n|:--:|--|\n|1|2|\n```\n",
            "```table: T\n|  a |  b |\n|:--:|----|\n|  1 |  2 |\n```\n"
        ),
        HouseRow(
            "figures stand to the right as in pages",
            "```table: T\n|Year|Part|Size\n|--|--|--:|\n|1869|12 %|1.4\n\n|1900|3|a\n|5|||\n```\n",
            "```table: T\n| Year | Part | Size |\n|------|------|-----:|\n| 1869 | 12 % | 1.4  |\n\n| 1900 |    3 | a    |\n|    5 |      |      |\n```\n"
        ),
        HouseRow(
            "figures without a header",
            "```table: T\n|a|1869|\n|b|5|\n```\n",
            "```table: T\n| a | 1869 |\n| b |    5 |\n```\n"
        ),
        HouseRow(
            "a backslash at the end of a cell",
            "```table: T\n| a\\ | b |\n```\n",
            "```table: T\n| a\\ | b |\n```\n"
        ),
        HouseRow("one empty cell", "```table: T\n|\n```\n", "```table: T\n|   |\n```\n"),
    ])
    func aTable(_ row: HouseRow) { row.check() }

    @Test func aWideTableIsNotSetOut() {
        let long = String(repeating: "word ", count: 20).dropLast()
        let table = "Title: T\nSummary: S.\n\n```table: T\n| \(long) | a |\n| b | c |\n```\n"
        #expect(houseForm(of: table) == table)
    }

    @Test func aTextWithoutParagraphsIsAHeader() {
        #expect(houseForm(of: "Title: T\n\n%% later\n", at: "pages/a.gmi") == "Title: T\n\n%% later\n")
        #expect(houseForm(of: "Title:T\n\n\n", at: "pages/a.gmi") == "Title: T\n")
    }
}
