import Languages
import Testing
import TestSupport

@testable import Pages

struct PageDivisionTests {
    private static let limit = 2_000

    private func parts(_ page: Page, dividingText isTextDivided: Bool = true) -> [Page] {
        PageDivision(limit: Self.limit, dividingText: isTextDivided, .capsule).parts(of: page, .english)
    }

    private static let foot = Page.Foot(heading: "Onward", links: [Link(.page(.home), label: "Home")])

    private func page(_ text: [Block], groups: [LinkGroup] = []) -> Page {
        Page(
            id: .glossary,
            title: "Glossary",
            text: text,
            onward: LinkGroup(links: [Link(.page(.about), label: "Next")]),
            groups: groups,
            foot: Self.foot
        )
    }

    private static func words(_ count: Int) -> Block {
        .paragraph([.text(String(repeating: "word ", count: count / 5))])
    }

    private static func links(_ count: Int) -> [Link] {
        (0..<count).map { Link(.page(.year($0)), label: "The year \($0) and what was in it") }
    }

    @Test func aShortPageStaysAsItIs() {
        let page = page([Self.words(1_500)])
        #expect(parts(page) == [page])
    }

    @Test func aLongPageIsDividedBeforeHeadings() throws {
        let letters = ["A", "B", "C", "D", "E"]
        let parts = parts(page(letters.flatMap { [.heading(level: 2, $0), Self.words(700)] }))
        #expect(parts.map(\.path) == ["/glossary/", "/glossary/part/2.gmi", "/glossary/part/3.gmi"])
        #expect(parts.map(\.title) == ["Glossary", "Glossary: Part 2 of 3", "Glossary: Part 3 of 3"])
        #expect(
            parts.map { $0.paragraphs[0] } == [
                "Part 1 of 3: A to B", "Part 2 of 3: C to D", "Part 3 of 3: E",
            ]
        )
        #expect(parts.map { $0.headings[0] } == ["A", "C", "E"])
    }

    /// A note of one sentence is a heading and nothing more.
    @Test func headingsAloneAreDividedToo() throws {
        let notes = (1...200).map {
            Block.heading(level: 3, "Note \($0): what is said of it in one sentence")
        }
        let parts = parts(page([Self.words(100), .heading(level: 2, "The tower")] + notes))
        #expect(parts.count > 3)
        for part in parts {
            #expect(part.text.reduce(0) { $0 + $1.wordBytes } <= Self.limit)
            #expect(part.headings.contains { $0.hasPrefix("Note ") })
        }
        let all = parts.flatMap(\.headings).filter { $0.hasPrefix("Note ") }
        #expect(all.count == 200 && Set(all).count == 200)
    }

    /// A heading stays with what stands under it, be it a heading of a lower level.
    @Test func noPartEndsWithAHeading() throws {
        let text = (1...60).flatMap { number -> [Block] in
            [.heading(level: 2, "A \(number)"), .heading(level: 3, "B \(number)"), Self.words(150)]
        }
        for part in parts(page(text)) {
            let last = try #require(part.text.last { if case .heading = $0 { true } else { false } })
            #expect(part.text.last != last)
        }
    }

    @Test func waysLeadFromEachPartToTheOthers() throws {
        let letters = ["A", "B", "C", "D", "E"]
        let parts = parts(page(letters.flatMap { [.heading(level: 2, $0), Self.words(700)] }))
        #expect(parts[0].onward?.links.map(\.label) == ["Next: Part 2 (C to D)"])
        #expect(parts[1].onward?.links.map(\.target) == [.page(.part(3, of: .glossary))])
        #expect(parts[2].onward?.links.map(\.label) == ["Next"])
        #expect(parts[0].labels(under: "Other parts") == ["Part 3 (E)"])
        #expect(parts[1].labels(under: "Other parts").isEmpty)
        #expect(parts[2].labels(under: "Onward") == ["Previous: Part 2 (C to D)", "Home"])
        #expect(parts[1].foot?.links.first?.target == .page(.glossary))
    }

    @Test func aPartThatGoesOnUnderAHeadingRepeatsIt() {
        let parts = parts(
            page([.heading(level: 2, "A"), .heading(level: 3, "Ab")] + (0..<4).map { _ in Self.words(900) })
        )
        #expect(parts.map { Array($0.headings.prefix(2)) } == [["A", "Ab"], ["A (continued)", "Ab"]])
    }

    @Test func aPartThatGoesOnUnderOneHeadingIsNamedByThoseBelowItToo() {
        let blocks = ["A", "B", "C", "D"].flatMap { [Block.heading(level: 3, $0), Self.words(900)] }
        let parts = parts(page([.heading(level: 2, "Works")] + blocks))
        #expect(
            parts.map { $0.paragraphs[0] } == [
                "Part 1 of 2: Works", "Part 2 of 2: Works (continued): C to D",
            ]
        )
    }

    @Test func aListThatIsLongerThanAPartIsDivided() {
        let links = Self.links(100)
        let parts = parts(page([.heading(level: 2, "A"), .links(links)]))
        #expect(parts.count > 2)
        let shown = parts.flatMap(\.text).flatMap { block -> [Link] in
            if case .links(let links) = block { links } else { [] }
        }
        #expect(shown == links)
        let items = (0..<100).map { ListItem([.text("Item \($0) of a long list of items")]) }
        let lists = self.parts(page([.list(items)])).flatMap(\.text).flatMap { block -> [ListItem] in
            if case .list(let items) = block { items } else { [] }
        }
        #expect(lists == items)
    }

    @Test func aGroupBelowTheTextIsDividedAndKeepsItsHeading() {
        let groups =
            [LinkGroup(heading: "Where", links: [])]
            + (0..<10).map {
                LinkGroup(heading: "\($0)", level: 3, links: Array(Self.links(15).map { link in link }))
            }
        let parts = parts(page([Self.words(400)], groups: groups), dividingText: false)
        #expect(parts.count > 3)
        #expect(parts[0].headings.first == "Where")
        for part in parts.dropFirst() { #expect(part.groups.first?.heading == "Where (continued)") }
    }

    @Test func aTextThatIsNotDividedStaysWithItsNotes() {
        var page = page(
            (0..<6).map { _ in Self.words(900) },
            groups: [LinkGroup(heading: "Terms", links: Self.links(30))]
        )
        page.notes = [.heading(level: 2, "Notes"), .note([[.text("A.")]], label: "Note 1", number: 1)]
        let parts = parts(page, dividingText: false)
        #expect(parts.count == 2)
        #expect(parts[0].text.count == 7)
        #expect(parts[0].text.last == .paragraph([.text("Part 1 of 2")]))
        #expect(parts[0].notes == page.notes)
        #expect(parts[1].labels(under: "Terms").count == 30)
        page.groups = []
        #expect(self.parts(page, dividingText: false) == [page])
    }

    @Test func aSpeakerStaysWithTheQuotation() {
        for length in stride(from: 1_500, to: 1_900, by: 20) {
            let parts = parts(
                page([
                    Self.words(length), .quotation([[.text("Light!")]]), .attribution([.text("Goethe")]),
                    Self.words(900),
                ])
            )
            for part in parts {
                let speaker = part.text.firstIndex(of: .attribution([.text("Goethe")]))
                #expect(speaker == nil || part.text[(speaker ?? 1) - 1] == .quotation([[.text("Light!")]]))
            }
        }
    }

    /// Pages of all kinds of blocks: nothing is lost, nothing is too long, and no heading stands alone at the end.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func thePartsAreTheWhole(_ seed: UInt64) {
        var random = SplitMix64(state: seed)
        var number = 0
        let text = (0..<Int.random(in: 0...60, using: &random)).map { _ -> Block in
            number += 1
            switch Int.random(in: 0...5, using: &random) {
            case 0: return .heading(level: 2, "H\(number)")
            case 1: return .heading(level: 3, "h\(number)")
            case 2: return .links(Self.links(Int.random(in: 1...60, using: &random)))
            case 3: return .list((0..<5).map { [.text("item \($0)")] })
            default:
                return .paragraph([
                    .text(
                        "\(number) "
                            + String(repeating: "word ", count: Int.random(in: 0...200, using: &random))
                    )
                ])
            }
        }
        let page = page(text)
        let parts = parts(page)
        let labels = { (page: Page) in
            page.text.flatMap { block -> [String] in
                switch block {
                case .links(let links): links.map(\.label)
                case .list(let items): items.map(\.words.plain)
                case .paragraph(let runs) where !runs.plain.hasPrefix("Part "): [runs.plain]
                default: []
                }
            }
        }
        #expect(parts.flatMap(labels) == labels(page))
        #expect(Set(parts.map(\.id)).count == parts.count)
        let headings = parts.flatMap {
            $0.text.compactMap { if case .heading(_, let words) = $0 { words } else { nil } }
        }
        for case .heading(_, let words) in text { #expect(headings.contains(words)) }
        for part in parts where parts.count > 1 {
            #expect(part.text.reduce(0) { $0 + $1.wordBytes } <= Self.limit)
        }
        for (part, next) in zip(parts, parts.dropFirst()) {
            guard case .heading(let level, _) = part.text.last else { continue }
            // A heading under which nothing stands may be the last; the next part begins with a line that says which it is.
            if case .heading(let below, _) = next.text.dropFirst().first, below <= level { continue }
            Issue.record("a heading ends \(part.path)")
        }
    }
}
