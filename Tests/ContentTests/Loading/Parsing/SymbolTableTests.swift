import Content
import Testing
import Text

struct SymbolTableTests {
    private func words(of mark: String, term: String) -> String? {
        let folder = capsule([
            "glossary/soviet.gmi": nil,
            "glossary/new-economic-policy.gmi": "\(term)\nKind: concept\nAlias: the NEP\n\nA policy.\n",
            "sections/opening.gmi":
                "Title: Opening\nSummary: How.\n\nIn 1921 there was \(mark). [@carr-1954]\n",
        ])
        let article = loadArticle(from: folder).article
        guard case .paragraph(let line) = article?.sections.first?.body.blocks.first else { return nil }
        return line.lazy.compactMap { inline in
            if case .term(_, let words) = inline { words } else { nil }
        }.first
    }

    @Test(arguments: [
        ("[[new-economic-policy]]", "New Economic Policy"),
        ("[[New-Economic-Policy]]", "New Economic Policy"),
        ("[[New Economic Policy]]", "New Economic Policy"),
        ("[[new economic policy]]", "new economic policy"),
        ("[[The NEP]]", "The NEP"), ("[[new-economic-policy|it]]", "it"),
    ])
    func aSlugIsNoWordAndShowsTheTermsName(mark: String, shown: String) {
        #expect(words(of: mark, term: "Term: New Economic Policy") == shown)
    }

    @Test(arguments: [
        ("Term: New-economic-policy", "new-economic-policy"), ("Term: A \\[[b]] c", "A [[b]] c"),
    ])
    func whatIsBothSlugAndNameShowsWhatWasWritten(term: String, shown: String) {
        #expect(words(of: "[[new-economic-policy]]", term: term) == shown)
    }

    @Test(arguments: [("Škoda", "skoda"), ("Æsop", "Aesop"), ("Řízení", "rizeni"), ("Ёлка", "елка")])
    func aNameWithoutItsMarksIsTakenForTheNearest(name: String, written: String) {
        let folder = capsule([
            "glossary/other.gmi": "Term: \(name)\nKind: concept\n\nA thing.\n",
            "sections/ending.gmi": "Title: Ending\nSummary: How.\n\nIt was [[\(written)]].\n",
        ])
        #expect(
            problems(of: folder) == [
                "sections/ending.gmi:4:10: error: the glossary has no term “\(written)”; did you mean “\(name)”?"
            ]
        )
    }

    @Test func theNameToBeSortedByIsTheWriters() {
        let mistake = Mistake("", in: "glossary/soviet.gmi", "Alias:", "Sort: Councils, workers'\nAlias:")
        #expect(loadArticle(from: mistake.folder).article?.terms.first?.sort == "Councils, workers'")
    }

    @Test(arguments: ["…", "+++", "“”"])
    func aNameToBeSortedByHasALetter(sort: String) {
        let mistake = Mistake("", in: "glossary/soviet.gmi", "Alias:", "Sort: \(sort)\nAlias:")
        #expect(
            problems(of: mistake.folder) == [
                "glossary/soviet.gmi:3:7: error: “\(sort)” has no letter to sort by; write the name as a list has it, "
                    + "such as “Mao Zedong”"
            ]
        )
    }

    @Test func termsAreInTheOrderOfTheAlphabet() {
        let names = ["Zeta", "Æthelred", "Øre", "…", "Ёж", "Ель", "Mao Zedong"]
        var files: [String: String?] = [:]
        for (index, name) in names.enumerated() {
            let sort = name.hasPrefix("Mao") ? "Sort: Athens\n" : ""
            files["glossary/t\(index).gmi"] = "Term: \(name)\nKind: concept\n\(sort)\nA thing.\n"
        }
        let article = loadArticle(from: capsule(files)).article
        #expect(
            article?.terms.map(\.name) == [
                "…", "Æthelred", "Mao Zedong", "Øre", "Soviet", "Zeta", "Ёж", "Ель",
            ]
        )
    }
}
