import Spacing
import Testing

@testable import Pages

/// Reviews at addresses that are damaged, of another day or another text, or of a part that is not there.
struct ReviewPagesTests {
    typealias Desk = StudyDeskTests

    /// Memories that a review of all cards cannot go on with: no text of one, one of tomorrow, and one of other cards.
    static let useless: [String] = {
        var future = Memory()
        future.answer(1, .knew, on: Desk.today + 10)
        var other = Memory()
        for name in 0..<20 { other.answer(UInt16(name * 1_000 + 7), .knew, on: Desk.today) }
        return ["x", MemoryText.text(of: future), MemoryText.text(of: other)]
    }()

    @Test(arguments: useless, [980, 240])
    func whereAllCardsDoNotFitAUselessAddressLeadsToTheSections(memory: String, room: Int) throws {
        let beginning = try Desk.page("/study/review", room: room)
        let page = try Desk.page("/study/review?\(memory)", room: room)
        #expect(page.text != beginning.text)
        #expect(!page.links.contains { $0.label == "Begin a review" })
        let sections = beginning.labels(under: "Review by section")
        #expect(sections.count > 1 && page.labels(under: "Review by section") == sections)
    }

    @Test(arguments: useless)
    func elsewhereAUselessAddressLeadsToTheBeginning(memory: String) throws {
        let page = try Desk.page("/study/review/opening?\(memory)")
        #expect(page.links.contains { $0.label == "Begin a review" })
        #expect(page.labels(under: "Review by section").isEmpty)
    }

    /// Over Gopher an address has 255 bytes, of which a hundred may be the names of a host and a text, and a section more parts than
    /// elsewhere, which are found elsewhere too.
    @Test func aPartThatNoProtocolHasIsNotFound() throws {
        let start = "/study/review/opening"
        // The page of the first leads to the others.
        let others = try Desk.page(start, room: 154 - start.utf8.count).labels(under: "Review by section")
        let parts = others.count + 1
        #expect(parts > 1)
        for part in [0, 1, 2, parts, parts + 1, 30, 99_999] {
            let address = "\(start)/\(part)"
            for room in [154 - address.utf8.count, 254 - address.utf8.count, 980] {
                let isThere = Desk.reply(address, room: room) != nil
                #expect(isThere == (1...parts).contains(part), "\(part) of \(parts) in \(room)")
            }
        }
    }
}
