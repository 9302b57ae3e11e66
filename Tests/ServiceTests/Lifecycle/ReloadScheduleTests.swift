import Service
import System
import TestSupport
import Testing

struct ReloadScheduleTests {
    private let start = ContinuousClock.now
    private var schedule = ReloadSchedule()

    private func at(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

    @Test func nothingHappensWithoutAWish() {
        var schedule = schedule
        #expect(schedule.next(at: start) == .rest)
        #expect(!schedule.hasWish)
    }

    @Test func aReloadWaitsUntilNothingHasChangedForATenthOfASecond() {
        var schedule = schedule
        schedule.changed(.content, at: at(0))
        #expect(schedule.next(at: at(0)) == .wait(until: at(100)))
        schedule.changed(.content, at: at(90))
        #expect(schedule.next(at: at(100)) == .wait(until: at(190)))
        #expect(schedule.next(at: at(189)) == .wait(until: at(190)))
        #expect(schedule.next(at: at(190)) == .reload(isExpected: true))
        schedule.finished()
        #expect(schedule.next(at: at(190)) == .rest)
    }

    @Test func changesWithoutEndAreNotWaitedForLongerThanTwoSeconds() {
        var schedule = schedule
        var reloads: [Int] = []
        for time in stride(from: 0, through: 6_000, by: 50) {
            schedule.changed(.content, at: at(time))
            guard case .reload = schedule.next(at: at(time)) else { continue }
            reloads.append(time)
            schedule.finished()
        }
        #expect(reloads == [2_000, 4_050])
    }

    private let file = WrittenFile("lamp.gmi", in: WatchNumber(1))

    private func written(isOpen: Bool) -> ReloadSchedule.Changes {
        ReloadSchedule.Changes(isOpen ? .content : .touch, written: [file: isOpen])
    }

    @Test func aFileThatIsStillWrittenIsWaitedForUntilItIsClosed() {
        var schedule = schedule
        schedule.changed(written(isOpen: true), at: at(0))
        #expect(schedule.next(at: at(100)) == .wait(until: at(1_000)))
        schedule.changed(written(isOpen: true), at: at(300))
        #expect(schedule.next(at: at(1_000)) == .wait(until: at(1_300)))
        schedule.changed(written(isOpen: false), at: at(1_100))
        #expect(schedule.next(at: at(1_100)) == .wait(until: at(1_200)))
        #expect(schedule.next(at: at(1_200)) == .reload(isExpected: true))
    }

    @Test func aFileThatIsNeverClosedIsWaitedForASecondAndItsWriterForTwo() {
        var schedule = schedule
        schedule.changed(written(isOpen: true), at: at(0))
        #expect(schedule.next(at: at(999)) == .wait(until: at(1_000)))
        #expect(schedule.next(at: at(1_000)) == .reload(isExpected: true))
        schedule.finished()
        // Another file is not held up by it.
        schedule.changed(.content, at: at(1_500))
        #expect(schedule.next(at: at(1_600)) == .reload(isExpected: true))
        schedule.finished()
        var reloads: [Int] = []
        for time in stride(from: 2_000, through: 8_000, by: 500) {
            schedule.changed(written(isOpen: true), at: at(time))
            guard case .reload = schedule.next(at: at(time)) else { continue }
            reloads.append(time)
            schedule.finished()
        }
        #expect(reloads == [4_000, 6_500])
    }

    @Test func whoAsksNeedNotWait() {
        var schedule = schedule
        schedule.changed(.touch, at: at(0))
        schedule.asked(at: at(1))
        schedule.changed(.touch, at: at(2))
        #expect(schedule.next(at: at(2)) == .reload(isExpected: true))
    }

    @Test func aTouchAloneIsNotExpectedToBeHeardOf() {
        var schedule = schedule
        schedule.changed(.touch, at: at(0))
        #expect(schedule.next(at: at(100)) == .reload(isExpected: false))
        schedule.finished()
        schedule.changed(.content, at: at(200))
        schedule.changed(.touch, at: at(201))
        #expect(schedule.next(at: at(301)) == .reload(isExpected: true))
    }

    @Test func aChangeDuringAReloadLeadsToOneMore() {
        var schedule = schedule
        schedule.asked(at: at(0))
        #expect(schedule.next(at: at(0)) == .reload(isExpected: true))
        schedule.changed(.content, at: at(1))
        schedule.asked(at: at(2))
        #expect(schedule.next(at: at(500)) == .rest)
        #expect(schedule.hasWish)
        schedule.finished()
        #expect(schedule.next(at: at(501)) == .reload(isExpected: true))
        schedule.finished()
        #expect(schedule.next(at: at(1_000)) == .rest)
    }

    @Test func whateverHappensTheLastChangeIsReadAndNeverTwoReloadsRunAtOnce() {
        var random = SplitMix64(state: 7)
        for _ in 1...200 {
            var schedule = ReloadSchedule()
            var (now, lastChange, lastBegun, running) = (0, -1, -1, false)
            for _ in 1...100 {
                now += Int.random(in: 0...300, using: &random)
                switch Int.random(in: 0...3, using: &random) {
                case 0:
                    schedule.changed(.content, at: at(now))
                    lastChange = now
                case 1:
                    schedule.asked(at: at(now))
                    lastChange = now
                case 2:
                    schedule.finished()
                    running = false
                default:
                    guard case .reload = schedule.next(at: at(now)) else { continue }
                    #expect(!running)
                    (running, lastBegun) = (true, now)
                }
            }
            schedule.finished()
            if case .reload = schedule.next(at: at(now + 2_000)) { lastBegun = now + 2_000 }
            #expect(lastBegun >= lastChange)
        }
    }
}
