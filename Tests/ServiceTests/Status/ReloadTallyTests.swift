import Service
import Testing

struct ReloadTallyTests {
    private let done = Reload.done(summary: "", warnings: [], needingRestart: [])

    @Test func aStartIsSuccessfulAndNoReload() {
        let tally = ReloadTally(startedAt: 5)
        #expect((tally.done, tally.refused, tally.last) == (0, 0, 5))
        #expect(tally.isLastDone)
    }

    @Test func theLastOutcomeStands() {
        var tally = ReloadTally(startedAt: 5)
        tally.note(.refused(["no such file"]), at: 6)
        #expect(!tally.isLastDone && tally.last == 6)
        tally.note(done, at: 7)
        #expect(tally.isLastDone && tally.last == 7)
        #expect((tally.done, tally.refused) == (1, 1))
    }
}
