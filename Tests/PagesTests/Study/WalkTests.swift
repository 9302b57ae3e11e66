import Testing

@testable import Pages

@Suite("A walk through the questions of a section")
struct StudyWalkTests {
    @Test(arguments: ["", "missed=1", "missed=1.4", "again=4.1"])
    func isReadAsItIsWritten(_ text: String) throws {
        #expect(try #require(Walk(text, count: 4)).text == text)
    }

    @Test(arguments: [
        "missed", "missed=", "missed=0", "missed=5", "missed=1.1", "missed=1.", "lost=1", "again=-1",
        "again=1&missed=2",
        "missed=99999999999999999999", "missed=1.2.3.4.5", "=", "missed= 1",
    ])
    func nothingElseIsOne(_ text: String) { #expect(Walk(text, count: 4) == nil) }

    @Test func ofNoQuestionsThereIsNone() { #expect(Walk("missed=1", count: 0) == nil) }

    @Test func whatWasMissedComesAgainAtTheEnd() throws {
        var walk = Walk().after(1, isRight: false)
        #expect(walk.next(after: 1, of: 3)?.number == 2)
        walk = walk.after(2, isRight: true).after(3, isRight: false)
        #expect(walk.text == "missed=1.3")
        var next = try #require(walk.next(after: 3, of: 3))
        #expect(next.number == 1 && next.walk.text == "again=1.3")
        next = try #require(next.walk.after(1, isRight: false).next(after: 1, of: 3))
        #expect(next.number == 3 && next.walk.text == "again=3.1")
        next = try #require(next.walk.after(3, isRight: true).next(after: 3, of: 3))
        #expect(next.number == 1 && next.walk.text == "again=1")
        #expect(next.walk.after(1, isRight: true).next(after: 1, of: 3) == nil)
    }

    @Test func whoMissesNothingIsDoneAtTheEnd() {
        #expect(Walk().next(after: 3, of: 3) == nil && Walk().text == "")
    }
}
