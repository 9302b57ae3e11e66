import Content
import Pages
import Testing

struct SearchIndexFindingTests {
    private func paths(_ words: String, in article: Article = Lighthouses.article) throws -> [String] {
        let page = try #require(Edition(of: article, isSearchable: true).search?.results(for: words))
        return page.links.filter(\.isPartOfText).map { link in
            if case .page(let page) = link.target { page.path } else { "" }
        }
    }

    /// Makes an article whose terms have these names and definitions, in this order.
    private func glossary(_ terms: [(name: String, text: String)], events: [Event] = []) -> Article {
        var article = EditionTests.bare
        article.terms = terms.enumerated().map { index, term in
            Term(
                slug: .named("t\(index)"),
                name: term.name,
                kind: .concept,
                body: Body(blocks: [.text(term.text)])
            )
        }
        article.events = events
        return article
    }

    @Test func ranksNamesThenEventsThenTexts() throws {
        let date = try #require(EDTFDate("1822"))
        let event = Event(date: date, title: "Sea lamp", sections: [.named("only")], origin: .editor)
        let article = glossary(
            [
                ("Oil", "A sea lamp burns it, and a sea lamp is a lamp."), ("Reef", "Sea lamps stand there."),
                ("Lamp of the sea", ""), ("Sea lamp house", ""), ("The sea lamp", ""),
                ("Buoy", "A sea lamp."),
            ],
            events: [event]
        )
        #expect(
            try paths("sea lamp", in: article) == [
                "/glossary/t4.gmi",  // the name
                "/glossary/t3.gmi",  // begins with it
                "/glossary/t2.gmi",  // has its words
                "/timeline/1822.gmi",  // an event's name
                "/glossary/t0.gmi",  // twice and more in its text
                "/glossary/t5.gmi",  // once
                "/glossary/t1.gmi",  // only the beginning of the last word
            ]
        )
    }

    @Test func amongEqualsTheOrderOfTheCapsuleStays() throws {
        let article = glossary((0..<12).map { _ in ("Oil", "It burns.") })
        #expect(try paths("burns", in: article) == (0..<12).map { "/glossary/t\($0).gmi" })
    }

    @Test func allWordsMustStandInOneThing() throws {
        // Both words are in events of 1822, but no event has both.
        #expect(try paths("lens lamp") == [])
        #expect(try paths("fresnel plymouth") == ["/timeline/1822.gmi"])
    }

    @Test(arguments: [
        ("edd", ["/glossary/eddystone.gmi"]), ("edd stood", []), ("stood edd", ["/sections/tower.gmi"]),
        ("ddystone", []),
    ])
    func theLastWordAloneMayBeABeginning(words: String, first: [String]) throws {
        #expect(try Array(paths(words).prefix(1)) == first)
    }

    /// The words differ before, at and after the eighth byte.
    @Test(arguments: ["constitutional", "конституция", "a", "abcdefgh", "abcdefghi"])
    func everyBeginningOfAWordFindsItAndNothingElse(word: String) throws {
        let others = ["constable", "constituted", "consul", "конь", "b", "abcdefga", "abcdefgz", "abcdefzz"]
        let article = glossary((others + [word]).map { ("Oil", "It is \($0).") })
        for length in 1...word.count {
            let start = String(word.prefix(length))
            let expected = (others + [word]).indices.filter { (others + [word])[$0].hasPrefix(start) }
            let found = try paths("oil \(start)", in: article)
            #expect(Set(found) == Set(expected.map { "/glossary/t\($0).gmi" }), "\(start)")
        }
        #expect(try paths("oil \(word)", in: article).first == "/glossary/t\(others.count).gmi")
    }

    @Test func aPageIsNamedOnce() throws {
        #expect(try paths("1822") == ["/timeline/1822.gmi"])
        #expect(try Set(paths("plymouth")).count == paths("plymouth").count)
    }

    @Test(arguments: [14, 15, 16, 200])
    func noMoreThanFifteenPagesAreShownAndTheRestCounted(terms: Int) throws {
        var article = glossary((0..<terms).map { ("Oil \($0)", "It burns.") })
        article.terms[terms - 1].name = "Burns"
        let page = try #require(Edition(of: article, isSearchable: true).search?.results(for: "burns"))
        #expect(page.links.count == min(terms, 15) + 3)
        #expect(page.links.first?.label == "Burns (concept)")
        let said =
            "\(terms) pages"
            + (terms > 15 ? "; these 15 fit best. One more word leaves fewer." : ", the best first")
        #expect(page.paragraphs.first == said)
    }

    @Test func twoSearchesFindTheSame() throws {
        let first = Edition(of: Lighthouses.article, isSearchable: true).search
        let second = Edition(of: Lighthouses.article, isSearchable: true).search
        for word in ["a", "the", "fresnel", "lens", "wack"] {
            #expect(first?.results(for: word) == second?.results(for: word))
        }
    }
}
