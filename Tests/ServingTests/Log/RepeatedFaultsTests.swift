import Serving
import Testing

struct RepeatedFaultsTests {
    private let start = ContinuousClock.now

    @Test func theFirstIsToldAndTheOthersAreCounted() {
        var faults = RepeatedFaults<String>(interval: .seconds(60))
        #expect(faults.record("a", at: start) == .tell)
        #expect(faults.record("a", at: start + .seconds(1)) == .tellLater(at: start + .seconds(60)))
        for _ in 0..<10 { #expect(faults.record("a", at: start + .seconds(2)) == .count) }
        #expect(faults.due("a", at: start + .seconds(60)) == 11)
    }

    @Test func kindsAreCountedApart() {
        var faults = RepeatedFaults<String>(interval: .seconds(60))
        #expect(faults.record("a", at: start) == .tell)
        #expect(faults.record("b", at: start) == .tell)
    }

    @Test func oneADayIsToldEachTime() {
        var faults = RepeatedFaults<String>(interval: .seconds(60))
        for day in 0..<3 { #expect(faults.record("a", at: start + .seconds(86_400 * day)) == .tell) }
    }

    @Test func aStormIsToldOnceAnInterval() {
        var faults = RepeatedFaults<String>(interval: .seconds(60))
        _ = faults.record("a", at: start)
        for minute in 0..<3 {
            let begin = start + .seconds(60 * minute)
            #expect(faults.record("a", at: begin + .seconds(1)) == .tellLater(at: begin + .seconds(60)))
            #expect(faults.record("a", at: begin + .seconds(59)) == .count)
            #expect(faults.due("a", at: begin + .seconds(60)) == 2)
        }
    }

    /// The report may be late: nothing is reported twice in between, or lost.
    @Test func whatComesBeforeALateTellerIsCounted() {
        var faults = RepeatedFaults<String>(interval: .seconds(60))
        _ = faults.record("a", at: start)
        _ = faults.record("a", at: start + .seconds(59))
        #expect(faults.record("a", at: start + .seconds(61)) == .count)
        #expect(faults.due("a", at: start + .seconds(62)) == 2)
    }
}
