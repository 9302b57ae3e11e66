import Reactor
import Testing

struct DeadlineTableTests {
    private let start = ContinuousClock.now

    private func table() -> DeadlineTable {
        DeadlineTable { kind in
            switch kind {
            case .request: .seconds(10)
            case .answer: .seconds(60)
            case .write: .seconds(20)
            case .drain: .seconds(2)
            }
        }
    }

    @Test func fallsDueAtItsTimeoutAndNotBefore() {
        var table = table()
        #expect(table.start(.request, for: 3, at: start) == start + .seconds(10))
        #expect(table.popExpired(at: start + .milliseconds(9_999)) == nil)
        #expect(table.popExpired(at: start + .seconds(10)) == 3)
        #expect(table.popExpired(at: start + .seconds(10)) == nil)
    }

    @Test func startingAgainReplacesWhatRan() {
        var table = table()
        table.start(.request, for: 0, at: start)
        table.start(.drain, for: 0, at: start + .seconds(5))
        #expect(table.kind(of: 0) == .drain)
        #expect(table.next == start + .seconds(7))
        #expect(table.popExpired(at: start + .seconds(7)) == 0)
        #expect(table.next == nil)
    }

    @Test func knowsTheNextOfAllKinds() {
        var table = table()
        table.start(.write, for: 0, at: start)
        table.start(.request, for: 1, at: start)
        table.start(.drain, for: 2, at: start + .seconds(1))
        #expect(table.next == start + .seconds(3))
        table.stop(2)
        #expect(table.next == start + .seconds(10))
    }

    @Test func stoppingWhatDoesNotRunDoesNothing() {
        var table = table()
        table.stop(7)
        #expect(table.kind(of: 7) == nil)
        #expect(table.next == nil)
    }

    /// Any order of starts and stops gives what a plain list would give.
    @Test func agreesWithAPlainList() {
        var table = table()
        var list: [(slot: Int, deadline: ContinuousClock.Instant)] = []
        var random = SystemRandomNumberGenerator()
        for step in 0..<2_000 {
            let slot = Int.random(in: 0..<40, using: &random)
            list.removeAll { $0.slot == slot }
            if Bool.random(using: &random) {
                list.append((slot, table.start(.request, for: slot, at: start + .milliseconds(step))))
            } else {
                table.stop(slot)
            }
            #expect(table.next == list.first?.deadline)
        }
        for (slot, deadline) in list { #expect(table.popExpired(at: deadline) == slot) }
    }
}
