import Reactor
import Service
import Testing

struct LoopWatchTests {
    private let report = LoopReport(open: 1, served: 2)

    /// Returns the result of each tick, when these loops answer between one and the next.
    private func ticks(_ loops: Int, answers: [[Int]]) -> [LoopWatch.Tick] {
        var watch = LoopWatch(loops: loops)
        var ticks = [watch.tick()]
        for answers in answers {
            for loop in answers { _ = watch.answered(loop, report) }
            ticks.append(watch.tick())
        }
        return ticks
    }

    @Test func aRoundInWhichEveryLoopAnswersIsAlive() {
        let alive = LoopWatch.Tick(isAlive: true, asked: [0, 1])
        #expect(ticks(2, answers: [[0, 1], [1, 0]]) == [alive, alive, alive])
    }

    @Test func oneLoopThatHangsIsEnough() {
        let late = LoopWatch.Tick(isAlive: false, asked: [0])
        #expect(ticks(2, answers: [[0], [0]]).dropFirst() == [late, late])
    }

    @Test func aRoundIsCompleteOnceEveryLoopThatWasAskedHasAnswered() {
        var watch = LoopWatch(loops: 2)
        #expect(watch.isComplete)
        _ = watch.tick()
        _ = watch.answered(0, report)
        #expect(!watch.isComplete)
        _ = watch.answered(1, report)
        #expect(watch.isComplete)
    }

    @Test func anAnswerInTimeIsNotSaidTwice() {
        var watch = LoopWatch(loops: 1)
        _ = watch.tick()
        let saysSo = watch.answered(0, report)
        #expect(!saysSo)
    }

    @Test func lateAnswersAreSaidAtOnceWithTheLast() {
        var watch = LoopWatch(loops: 2)
        _ = watch.tick()
        _ = watch.tick()
        let said = [watch.answered(1, report), watch.answered(0, report)]
        #expect(said == [false, true])
        let next = watch.tick()
        #expect(next.isAlive)
    }

    @Test func anAnswerThatNobodyAskedForCountsForNothing() {
        var watch = LoopWatch(loops: 1)
        let said = [watch.answered(0, report), watch.answered(7, report)]
        #expect(said == [false, false])
        #expect(watch.total == LoopReport())
    }

    @Test func theTotalIsOfTheLastAnswers() {
        var watch = LoopWatch(loops: 2)
        for served in [1, 5] {
            _ = watch.tick()
            _ = watch.answered(0, LoopReport(open: 3, served: served))
            _ = watch.answered(1, LoopReport(open: 4, served: 10))
        }
        #expect(watch.total == LoopReport(open: 7, served: 15))
    }
}
