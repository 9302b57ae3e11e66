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
                ("Oil", "A sea lamp burns it, and a sea lamp is a lamp."), ("Reef", "Sea and rock."),
                ("Lamp house by the sea", ""), ("Sea lamp house", ""), ("The sea lamp", ""),
                ("Buoy", "A lamp that floats far out, where the sea is deep and nobody has seen one before."),
            ],
            events: [event]
        )
        #expect(
            try paths("the sea lamps", in: article) == [
                "/glossary/t4.gmi",  // the name
                "/timeline/1822.gmi",  // an event's name
                "/glossary/t3.gmi",  // a name that has the words
                "/glossary/t2.gmi",  // and a longer one
                "/glossary/t0.gmi",  // twice and more in its text
                "/glossary/t5.gmi",  // once
            ]
        )
    }

    @Test func theWordItselfComesBeforeItsForms() throws {
        let article = glossary([("Oil", "It lights."), ("Gas", "It is light."), ("Wax", "They lighted it.")])
        #expect(try paths("light", in: article).first == "/glossary/t1.gmi")
        #expect(try paths("lighted", in: article).first == "/glossary/t2.gmi")
        #expect(try paths("lighting", in: article).count == 3)
    }

    @Test func aRareWordSaysMoreThanACommonOne() throws {
        let article = glossary([
            ("Oil", "A lamp and a lamp."), ("Gas", "A lamp and a lamp."), ("Wax", "A wick."),
            ("Fat", "A lamp."),
        ])
        #expect(try paths("lamp wick", in: article).first == "/glossary/t2.gmi")
    }

    @Test(arguments: [
        ("left-opposition", "Left Opposition"), ("leftopposition", "Left Opposition"),
        ("left opposition", "Left-Opposition"), ("cooperate", "Co-operate"), ("co-operate", "Cooperate"),
        ("Lenins", "Lenin"), ("Lenin's", "Lenin"), ("lenin’s", "Lenin"), ("Leninʼs", "Lenin"),
        ("USSR", "U.S.S.R."), ("U.S.S.R.", "USSR"), ("obrien", "O’Brien"), ("O'Brien", "Obrien"),
        ("1923", "١٩٢٣"), ("１９２３", "1923"), ("Mueller", "Müller"), ("l'État", "Etat"),
    ])
    func theWayAWordIsTypedDoesNotMatter(typed: String, name: String) throws {
        #expect(
            try paths(typed, in: glossary([("Other", "It burns."), (name, "Words.")])).first
                == "/glossary/t1.gmi"
        )
    }

    @Test(arguments: [
        ("de", "Staerke", "Stärke"), ("de", "Stärke", "Staerke"), ("de", "Starke", "Stärke"),
        ("de", "strasse", "Straße"),
        ("de", "wörter", "Wort"), ("de", "Oele", "Öle"), ("ru", "революций", "Революция"),
        ("fr", "opposées", "Opposé"), ("fr", "oppose", "Opposé"),
        ("zh", "共产", "中国共产党"), ("zh", "党", "中国共产党"), ("ja", "レーニン", "ウラジーミル・レーニン"),
        ("ko", "혁명", "혁명의"), ("th", "ปฏิวัติ", "การปฏิวัติรัสเซีย"), ("ar", "كتاب", "كِتـــاب"),
        ("he", "שלום", "שָׁלוֹם"),
        ("zz-unknown", "lamp", "Lamp"),
    ])
    func eachLanguageIsReadInItsWay(language: String, typed: String, name: String) throws {
        var article = glossary([("Other", "It burns."), (name, "Words.")])
        article.language = language
        #expect(try paths(typed, in: article).first == "/glossary/t1.gmi", "\(typed)")
    }

    @Test func wordsOfOneLanguageAreNotLittleInAnother() throws {
        var article = glossary([("Other", "Die."), ("Is", "What.")])
        article.language = "fr"
        #expect(try paths("what is", in: article) == ["/glossary/t1.gmi"])
    }

    @Test func amongEqualsTheOrderOfTheCapsuleStays() throws {
        let article = glossary((0..<12).map { _ in ("Oil", "It burns.") })
        #expect(try paths("burns", in: article) == (0..<12).map { "/glossary/t\($0).gmi" })
    }

    @Test func allWordsMustStandInOneThingIfAnyHasThem() throws {
        #expect(try paths("fresnel plymouth") == ["/timeline/1822.gmi"])
    }

    @Test func whereNoneHasAllThoseWithMostFollow() throws {
        let article = glossary([("Oil", "A lamp, a wick."), ("Gas", "A lamp, a tap."), ("Wax", "A tap.")])
        #expect(try paths("lamp wick tap", in: article) == ["/glossary/t0.gmi", "/glossary/t1.gmi"])
        // Less than half of the words says nothing.
        #expect(try paths("lamp yy zz", in: article) == [])
    }

    @Test(arguments: [
        ("edd", ["/glossary/eddystone.gmi"]), ("edd granite", ["/sections/tower.gmi"]),
        ("granite edd", ["/sections/tower.gmi"]),
        ("ddystone", []),
    ])
    func theLastWordAloneMayBeABeginning(words: String, first: [String]) throws {
        #expect(try Array(paths(words).prefix(1)) == first)
    }

    /// The words differ before, at and after the eighth byte.
    @Test(arguments: ["constitutional", "конституция", "a", "abcdefgh", "abcdefghi"])
    func everyBeginningOfAWordFindsItAndNothingElse(word: String) throws {
        let others = ["constable", "constituted", "consul", "конь", "b", "abcdefga", "abcdefgz", "abcdefzz"]
        var article = glossary((others + [word]).map { ("Oil", "It is \($0).") })
        article.language = "und"
        for length in 1...word.count {
            let start = String(word.prefix(length))
            // The capsule has the word “a” elsewhere, so that there it is no beginning.
            if start == "a", word != "a" { continue }
            let all = others + [word]
            let whole = all.indices.filter { all[$0] == start }
            let expected = whole.isEmpty ? all.indices.filter { all[$0].hasPrefix(start) } : whole
            let found = try paths("oil \(start)", in: article)
            #expect(Set(found) == Set(expected.map { "/glossary/t\($0).gmi" }), "\(start)")
        }
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
            + (terms > 15 ? "; these 15 fit best. Another word narrows the search." : ", the best first")
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
