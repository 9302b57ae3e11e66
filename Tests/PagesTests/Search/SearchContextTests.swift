import Content
import Pages
import Testing
import Text

struct SearchContextTests {
    private func contexts(_ words: String, _ text: [TextBlock]) throws -> [String] {
        try #require(index(of: text).results(for: words)).contexts
    }

    private func index(of text: [TextBlock]) throws -> SearchIndex {
        var article = EditionTests.bare
        article.sections[0].summary = [.text("A summary.")]
        article.sections[0].body = Body(blocks: text)
        return try #require(Edition(of: article, isSearchable: true).search)
    }

    /// The summary stands on other pages only.
    @Test func aNameIsShownWithTheOpening() throws {
        #expect(try contexts("only", [.text("The only one.")]) == ["The only one."])
    }

    @Test func theSentenceIsShown() throws {
        let text = [TextBlock.text("One is first. Two  has\na lamp. Three is last.")]
        #expect(try contexts("LAMP", text) == ["Two has a lamp."])
        #expect(try contexts("one", text) == ["One is first."])
        #expect(try contexts("last", text) == ["Three is last."])
    }

    @Test func theParagraphWithMostOfTheWordsIsShown() throws {
        let text = ["A lamp.", "A lighted lamp and oil.", "Oil in the lamp, light.", "Oil."].map(
            TextBlock.text
        )
        #expect(try contexts("lamp oil light", text) == ["Oil in the lamp, light."])
        #expect(try contexts("lamp oil lighte", text) == ["A lighted lamp and oil."])
    }

    @Test func theLongestWordIsInTheLine() throws {
        let filling = String(repeating: "It is of no use. ", count: 20)
        #expect(
            try contexts("of lighthouse", [.text("\(filling)A lighthouse. \(filling)")]) == ["A lighthouse."]
        )
    }

    @Test func theWordItselfSaysMoreThanItsForms() throws {
        let text = ["Lamps are many.", "A lamp is one."].map(TextBlock.text)
        #expect(try contexts("lamp", text) == ["A lamp is one."])
        #expect(try contexts("lamps", text) == ["Lamps are many."])
    }

    @Test func aLongSentenceIsCutBetweenWords() throws {
        let filling = String(repeating: "wörter ", count: 80)
        let line = try #require(contexts("lamp", [.text("\(filling)lamp \(filling)")]).first)
        #expect(line.hasPrefix("… wörter ") && line.hasSuffix(" wörter …") && line.contains(" lamp "))
        #expect(line.utf8.count <= 620)
    }

    /// Much text may come before it, in one paragraph or in many.
    @Test(arguments: [1, 16, 17, 60, 1_000])
    func ofALongTextTheLineIsShown(count: Int) throws {
        let filling = Array(repeating: "It is of no use. ", count: 60).joined()
        let paragraphs = Array(repeating: TextBlock.text(filling), count: count)
        #expect(try contexts("lamp", paragraphs + [.text("A lamp.")]) == ["A lamp."])
        let paragraph = String(repeating: filling, count: count)
        #expect(try contexts("lamp", [.text("\(paragraph)A lamp. \(paragraph)")]) == ["A lamp."])
    }

    /// A list of words, verse and a table have no sentences.
    @Test(arguments: [" ", "\n", "—", "、"])
    func ofALongTextWithoutSentencesNoWordIsCut(separator: String) throws {
        let words = (0..<400).map { "wörter\($0)" }
        let index = try index(of: [.text(words.joined(separator: separator))])
        for word in words {
            let line = try #require(index.results(for: "\(word) \(word)")?.contexts.first)
            #expect(line.contains(word))
        }
    }

    @Test func aGenitiveIsNotCutOff() throws {
        let index = try index(of: [.text(String(repeating: "Lenin's ", count: 1_000))])
        #expect(index.results(for: "s")?.contexts == [])
    }

    @Test func aWordLongerThanALineIsShownWhole() throws {
        let word = String(repeating: "a", count: 900)
        #expect(try contexts("aaa", [.text("\(word) b")]) == ["\(word) …"])
    }
}

extension Page {
    /// The lines below links.
    fileprivate var contexts: [String] {
        blocks.compactMap { if case .context(let runs) = $0 { runs.plain } else { nil } }
    }
}
