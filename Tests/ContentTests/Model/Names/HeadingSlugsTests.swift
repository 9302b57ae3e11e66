import Content
import Testing

struct HeadingSlugsTests {
    @Test(arguments: [
        ("The tower", "the-tower"), ("What is a lens?", "what-is-a-lens"), ("  A — B  ", "a-b"),
        ("Lenin's illness", "lenins-illness"), ("Lenin’s illness", "lenins-illness"),
        ("1923: October", "1923-october"),
        ("...", "heading"), ("", "heading"), ("C++ and C#", "c-and-c"), ("under_score", "under-score"),
        ("Über die Brücke", "über-die-brücke"), ("Что делать?", "что-делать"), ("第一章 前言", "第一章-前言"),
        ("ניסן", "ניסן"), ("हिन्दी", "हिन्दी"), ("İstanbul", "i\u{307}stanbul"), ("soft\u{AD}ly", "softly"),
        ("1\u{FE0F}\u{20E3} first", "1-first"), ("\u{1F56F} lamp", "lamp"),
    ])
    func aHeadingIsNamedByItsWords(_ heading: String, _ slug: String) {
        var slugs = HeadingSlugs()
        #expect(slugs.slug(of: heading) == slug)
    }

    @Test func noTwoHeadingsOfAPageHaveOneName() {
        var slugs = HeadingSlugs()
        let headings = ["Oil", "Oil", "oil!", "Oil 2", "Oil", "?", "!", "Cafe\u{301}", "Caf\u{E9}"]
        #expect(
            headings.map { slugs.slug(of: $0) } == [
                "oil", "oil-2", "oil-3", "oil-2-2", "oil-4", "heading", "heading-2", "café", "café-2",
            ]
        )
    }
}
