import Testing

@testable import Pages

struct PageLinksTests {
    private let kept = Link(.page(.about), label: "About")
    private let lost = Link(.page(.search), label: "Search")

    private func page(_ text: [Block] = [], groups: [LinkGroup] = [], foot: Page.Foot? = nil) -> Page {
        Page(id: .home, title: "A", text: text, groups: groups, foot: foot).withLinks {
            $0 != .page(.search)
        }
    }

    @Test func aLinkThatLeadsNowhereGoesAndItsWordsStayIfTheTextNeedsThem() {
        let words = Link(.page(.search), label: "Look for it", isPartOfText: true)
        #expect(
            page([.links([kept, lost, words])]).text == [
                .paragraph([.text("Look for it")]), .links([kept]),
            ]
        )
        #expect(page([.links([lost])]).text.isEmpty)
    }

    @Test func aGroupGoesWithItsLastLinkUnlessItSaysSomething() {
        let groups = [
            LinkGroup(heading: "One", links: [lost]), LinkGroup(heading: "Two", links: [lost, kept]),
            LinkGroup(heading: "Three", words: "Words.", links: [lost]),
            LinkGroup(heading: "Four", links: []),
        ]
        #expect(page(groups: groups).groups.map(\.heading) == ["Two", "Three", "Four"])
        #expect(page(groups: groups).groups.map(\.links.count) == [1, 0, 0])
    }

    @Test func aFootLeadsUpOnlyWhereThereIsSomething() {
        #expect(page(foot: Page.Foot(heading: "Onward", links: [lost])).foot == nil)
        let foot = page(foot: Page.Foot(heading: "Onward", links: [lost, kept], up: lost)).foot
        #expect(foot?.links == [kept] && foot?.up == kept)
    }
}
