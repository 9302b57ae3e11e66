import Glibc
import Reactor
import Testing

struct TurnTimerTests {
    /// Waits until the timer says that the turn is over; with a `limit` of 0 it only looks.
    private func isOver(_ number: CInt, limit: CInt) -> Bool {
        var entry = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, limit) == 1
    }

    @Test func saysOnceThatATurnIsOver() throws {
        let timer = try TurnTimer()
        defer { withExtendedLifetime(timer) {} }
        #expect(!isOver(timer.number, limit: 0))
        timer.start(.milliseconds(1))
        #expect(isOver(timer.number, limit: 60_000))
        #expect(isOver(timer.number, limit: 0))
        timer.clear()
        #expect(!isOver(timer.number, limit: 0))
    }

    @Test func aNewTurnPutsAnOldOneOff() throws {
        let timer = try TurnTimer()
        defer { withExtendedLifetime(timer) {} }
        timer.start(.milliseconds(1))
        #expect(isOver(timer.number, limit: 60_000))
        timer.start(.seconds(3600))
        #expect(!isOver(timer.number, limit: 0))
    }

    @Test func aTurnCanBeEndedEarly() throws {
        let timer = try TurnTimer()
        defer { withExtendedLifetime(timer) {} }
        timer.start(.seconds(3600))
        timer.end()
        #expect(isOver(timer.number, limit: 60_000))
    }

    @Test func clearingWhatIsNotOverDoesNothing() throws {
        let timer = try TurnTimer()
        defer { withExtendedLifetime(timer) {} }
        timer.clear()
        timer.start(.microseconds(1500))
        timer.clear()
        #expect(isOver(timer.number, limit: 60_000))
    }
}
