import Spacing
import Testing

struct SchedulerTests {
    /// As fsrs 6.3 has them: `scripts/check-spacing.py` compares 10,000 more.
    @Test(arguments: [
        ("each known when it is due", "+++++", [2, 11, 46, 163, 497]),
        ("never known", "---", [1, 1, 1]),
        ("known, forgotten, known", "+-+", [2, 1, 2]),
    ])
    func aCardComesBackWhenItIsAboutToBeForgotten(_ name: String, _ answers: String, _ intervals: [Int]) {
        var state: CardState?
        var day = 20_000
        var found: [Int] = []
        for answer in answers {
            let next = Scheduler.next(state, answer == "+" ? .knew : .didNotKnow, on: day)
            found.append(Scheduler.interval(of: next))
            day = next.due
            state = next
        }
        #expect(found == intervals)
    }

    @Test func aDayBeforeTheLastReviewCountsAsThatDay() {
        let state = CardState(stability: 5, difficulty: 5, day: 100)
        #expect(Scheduler.next(state, .knew, on: 90) == Scheduler.next(state, .knew, on: 100))
    }

    @Test func anIntervalHasItsBounds() {
        #expect(Scheduler.interval(of: CardState(stability: 0.001, difficulty: 10, day: 0)) == 1)
        #expect(Scheduler.interval(of: CardState(stability: 1e300, difficulty: 1, day: 0)) == 36_500)
    }
}
