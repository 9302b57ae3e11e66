import Reactor
import Service
import Testing

struct LoopRollTests {
    private let start = ContinuousClock.now

    @Test func aLoopThatAnswersIsOnTime() {
        var roll = LoopRoll(loops: 2)
        #expect(roll.ask(at: start) == [0, 1])
        roll.answered(0, LoopReport(open: 3, lag: .milliseconds(4)))
        roll.answered(1, LoopReport(served: 7))
        let standings = roll.standings(at: start + .seconds(9))
        #expect(standings.map(\.isLate) == [false, false])
        #expect(standings.map(\.lag) == [.milliseconds(4), .zero])
        #expect(standings.map(\.report.open) == [3, 0])
    }

    @Test func aLoopThatHangsIsLateForAsLongAsItHasNotAnsweredAndIsNotAskedAgain() {
        var roll = LoopRoll(loops: 2)
        _ = roll.ask(at: start)
        roll.answered(0, LoopReport())
        roll.answered(1, LoopReport(open: 5, lag: .milliseconds(4)))
        #expect(roll.ask(at: start + .seconds(10)) == [0, 1])
        roll.answered(0, LoopReport())
        #expect(roll.ask(at: start + .seconds(15)) == [0])
        let standing = roll.standings(at: start + .seconds(22))[1]
        #expect(standing.isLate && standing.lag == .seconds(12))
        #expect(standing.report.open == 5)
        roll.answered(1, LoopReport(open: 1, lag: .seconds(13)))
        #expect(roll.standings(at: start + .seconds(24))[1].isLate == false)
        #expect(roll.standings(at: start + .seconds(24))[1].lag == .seconds(13))
    }

    @Test func whatNobodyHasAskedForCountsForNothing() {
        var roll = LoopRoll(loops: 1)
        roll.answered(0, LoopReport(open: 5))
        roll.answered(7, LoopReport(open: 5))
        #expect(roll.standings(at: start).map(\.report) == [LoopReport()])
    }
}
