import Reactor
import Testing

/// Deadlines, looks and state machine of one connection together, as its loop runs them.
struct TimeoutsTests {
    private let start = ContinuousClock.now

    /// - Parameters:
    ///   - timeouts: Of its loop.
    ///   - flushedAt: When the kernel has taken the last of the answer, in thousandths of the write timeout.
    ///   - takenAt: When the peer has taken the last that it takes, in the same.
    /// - Returns: When it is cut off.
    private func delay(_ timeouts: Timeouts, flushedAt: Int, takenAt: Int) -> Duration? {
        var table = DeadlineTable { timeouts[$0] }
        var state = ConnectionState(handshakes: false, patience: timeouts.write)
        state.responseStarted(at: start)
        var now = table.start(.write, for: 0, at: start)
        let flush = start + timeouts.write * min(flushedAt, 10_000) / 1_000
        let last = start + timeouts.write * takenAt / 1_000
        for _ in 0..<10_000 {
            if state.phase == .responding, flush <= now {
                _ = state.responseFlushed()
                now = table.start(.drain, for: 0, at: flush)
            }
            guard table.popExpired(at: now) == 0 else { return nil }
            let report = Delivery.Report(acknowledged: 1 << 30 + (now < last ? 0 : 1), outstanding: 1)
            if case .abort = state.deadlinePassed(at: now, report) { return last.duration(to: now) }
            now = state.deadlineKind.map { table.start($0, for: 0, at: now) } ?? now
        }
        return nil
    }

    @Test(arguments: [250, 1_000, 3_500, 4_000, 7_900, 9_000, 20_000, 59_000])
    func whoTakesNothingIsCutOffAFourthOfTheTimeLateAtMost(milliseconds: Int) throws {
        let timeouts = Timeouts(write: .milliseconds(milliseconds))
        let latest = timeouts.write * 5 / 4
        // Where the kernel takes the last of an answer, the peer has just taken something; it may never.
        for takenAt in [10, 240, 250, 260, 400, 800] {
            for flushedAt in [0, 10, 240, 250, 610, .max].filter({ $0 <= takenAt || $0 == .max }) {
                let late = try #require(delay(timeouts, flushedAt: flushedAt, takenAt: takenAt))
                #expect(late >= timeouts.write && late <= latest, "\(flushedAt), \(takenAt)")
            }
        }
    }

    @Test func anAnswerThatIsOutIsDrainedAsLongAsTheWriteTimeoutLets() {
        #expect(Timeouts()[.drain] == .seconds(2))
        #expect(Timeouts()[.write] == .seconds(2))
        #expect(Timeouts(write: .seconds(4))[.drain] == .seconds(1))
        #expect(Timeouts(write: .seconds(9))[.drain] == .milliseconds(1_800))
    }
}
