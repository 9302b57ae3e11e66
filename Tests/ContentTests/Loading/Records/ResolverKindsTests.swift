import Content
import Records
import Testing

struct ResolverKindsTests {
    private func kinds(
        _ value: String,
        of term: String = "concept"
    ) -> (article: Article?, problems: [String]) {
        let folder = capsule([
            "capsule.rec": (testFiles["capsule.rec"] ?? "") + "Kinds: \(value)\n",
            "glossary/soviet.gmi": "Term: Soviet\nKind: \(term)\n\nA council.\n",
        ])
        return (loadArticle(from: folder).article, problems(of: folder))
    }

    @Test func aCapsuleAddsKindsOfItsOwn() {
        let (article, problems) = kinds("Schlacht (Schlachten),sea  lane , ship(ships)", of: "sea  lane")
        #expect(problems == [])
        #expect(
            article?.kinds == [
                .own(one: "Schlacht", others: "Schlachten"), .own(one: "sea  lane", others: "sea  lane"),
                .own(one: "ship", others: "ships"),
            ]
        )
        #expect(article?.terms.first?.kind == .own(one: "sea  lane", others: "sea  lane"))
    }

    @Test(arguments: [
        ("battle, battle (battles)", "capsule.rec:8:16: error: “battle” is a kind already; remove it"),
        ("ship, Ship (ships)", "capsule.rec:8:14: error: “Ship” is a kind already; remove it"),
        ("person (people)", "capsule.rec:8:8: error: “person” is a kind already; remove it"),
    ])
    func aKindIsNamedOnce(_ value: String, _ problem: String) {
        #expect(kinds(value).problems == [problem])
    }

    @Test(arguments: [
        ("battle, , ship", "", 16), ("(battles)", "(battles)", 8), ("battle (battles", "battle (battles", 8),
        ("battle (battles) x", "battle (battles) x", 8), ("battle)", "battle)", 8),
        ("battle ()", "battle ()", 8), ("a (b (c))", "a (b (c))", 8), ("ship,", "", 13),
    ])
    func whatIsNoKindIsNamedAlone(_ value: String, _ kind: String, _ column: Int) {
        let message =
            "“\(kind)” is no kind; write kinds with commas between them, such as “battle (battles), ship (ships)”"
        #expect(kinds(value, of: "battle").problems == ["capsule.rec:8:\(column): error: \(message)"])
    }

    @Test(arguments: [
        ("batle", "did you mean “battle”?"), ("Battle", "write “battle”"),
        ("persn", "did you mean “person”?"),
        (
            "moon",
            "write one of concept, organisation, person, event, place, work, battle, or a kind of your own from “Kinds” in capsule.rec"
        ),
    ])
    func aMisspeltKindIsAskedFor(_ term: String, _ end: String) {
        #expect(
            kinds("battle (battles)", of: term).problems == [
                "glossary/soviet.gmi:2:7: error: “\(term)” is no value of “Kind”; \(end)"
            ]
        )
    }
}
