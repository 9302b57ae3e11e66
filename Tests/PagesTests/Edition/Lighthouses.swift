import Content

/// A small article about lighthouses that has one of everything.
enum Lighthouses {
    static let article = Article(
        title: "Lights of the North",
        subtitle: "A reader's edition",
        introduction: [.text("How the "), .term(.fresnel, words: "lens"), .text(" came to the sea.")],
        language: "en",
        author: "Ada Keeper",
        licence: "CC BY 4.0",
        original: OriginalText(
            title: "Lights",
            author: "Jean Phare",
            publisher: "Harbour Press",
            date: EDTFDate("1901")
        ),
        sections: [tower, lens, keepers],
        terms: [eddystone, fresnelLens, fresnelPerson, wick],
        freePages: [
            FreePage(slug: .named("about"), title: "About this book", body: Body(blocks: [.text("Words.")])),
            FreePage(
                slug: .named("how-to-read"),
                title: "How to read",
                body: Body(blocks: [.text("Slowly.")])
            ),
        ],
        events: events,
        sources: [
            Source(key: "hague-1975", short: "Hague 1975", citation: "D. B. Hague, Lighthouses (1975)"),
            Source(
                key: "levitt-2013",
                short: "Levitt 2013",
                citation: "T. Levitt, A Short Bright Flash (2013)",
                view: "Histories of science",
                comment: "A life of the lens.",
                url: "https://example.org/flash"
            ),
        ]
    )

    static let tower = Section(
        slug: .named("tower"),
        title: "The tower",
        summary: [.text("First there was a tower.")],
        body: Body(
            blocks: [
                .paragraph([
                    .text("It was dark. The "), .term(.eddystone, words: "Eddystone"),
                    .text(" stood far out. "),
                    .note(label: "far"), .text(" Ships came."),
                ]),
                .quotation([[.text("Glory be to God!")]]),
                .paragraph([.text("Winstanley, on the rock, 1698 "), .citation(Citation(key: "hague-1975"))]),
                .heading(level: 2, "Its stone"),
                .text("Granite was cut ashore."),
            ],
            notes: [
                Note(
                    label: "far",
                    text: [
                        .text("How far? About 14 kilometres. A "), .term(.wick, words: "wick"),
                        .text(" burned there. "), .citation(Citation(key: "hague-1975", locator: "p. 12")),
                        .text(" "), .citation(Citation(key: "levitt-2013")),
                    ]
                )
            ]
        )
    )

    static let lens = Section(
        slug: .named("lens"),
        title: "What is a lens?",
        summary: [.text("Then there was a lens.")],
        body: Body(blocks: [
            .paragraph([
                .text("A "), .term(.fresnel, words: "Fresnel lens"), .text(" bends light. "),
                .term(.augustin, words: "Fresnel"), .text(" made it, after the "),
                .term(.eddystone, words: "Eddystone"), .text(" was old."),
            ])
        ])
    )

    static let keepers = Section(
        slug: .named("keepers"),
        title: "The keepers",
        summary: [.text("At last there was nobody.")],
        body: Body(blocks: [
            .text("They went home."), .link(address: "tower.gmi", label: "Back to the tower"),
        ])
    )

    static let eddystone = Term(
        slug: .eddystone,
        name: "Eddystone",
        kind: .place,
        related: [.wick],
        sources: [Citation(key: "hague-1975", locator: "p. 3")],
        body: Body(blocks: [.text("A reef off Plymouth, known for its lights. It has had four.")])
    )

    static let fresnelLens = Term(
        slug: .fresnel,
        name: "Fresnel lens",
        kind: .concept,
        body: Body(blocks: [
            .paragraph([.text("The lens of "), .term(.augustin, words: "Fresnel"), .text(", made of rings.")])
        ])
    )

    static let fresnelPerson = Term(
        slug: .augustin,
        name: "Augustin-Jean Fresnel",
        kind: .person,
        native: "Augustin-Jean Fresnel",
        role: "French engineer",
        dates: EDTFDate("1788-05-10/1827-07-14"),
        body: Body(blocks: [.text("An engineer of bridges and roads.")])
    )

    static let wick = Term(
        slug: .wick,
        name: "Wick",
        kind: .concept,
        body: Body(blocks: [.text("A cord that draws up oil.")])
    )

    static let events = [
        event("1698-11-14", "First light on the Eddystone", of: ["tower"], terms: [.eddystone], by: .article),
        event("1703-11-27", "The great storm", of: ["tower"], terms: [.eddystone], by: .editor),
        event(
            "1822",
            "Fresnel shows his lens",
            of: ["lens", "tower"],
            terms: [.fresnel, .augustin],
            by: .article
        ),
        event("1822-07", "A lamp with four wicks", of: ["lens"], terms: [.wick], by: .editor),
    ].compactMap(\.self)

    private static func event(
        _ date: String,
        _ title: String,
        of sections: [String],
        terms: [Slug],
        by origin: Event.Origin
    ) -> Event? {
        guard let date = EDTFDate(date) else { return nil }
        let text: [Inline] = [.text("It happened at sea.")]
        return Event(
            date: date,
            title: title,
            text: text,
            place: "Plymouth",
            sections: sections.map(Slug.named),
            terms: terms,
            origin: origin,
            sources: [Citation(key: "hague-1975", locator: "p. 9")]
        )
    }
}

extension TextBlock {
    /// A paragraph of plain words.
    static func text(_ words: String) -> TextBlock { .paragraph([.text(words)]) }
}

extension Slug {
    static let eddystone = named("eddystone")
    static let fresnel = named("fresnel-lens")
    static let augustin = named("augustin-jean-fresnel")
    static let wick = named("wick")

    /// Of a spelling that is known to be right.
    static func named(_ string: String) -> Slug {
        guard let slug = Slug(string) else { preconditionFailure("not a slug: \(string)") }
        return slug
    }
}
