import Reactor
import Testing

struct PrecedenceTests {
    private static let now = ContinuousClock.now

    /// Each goes before all that follow.
    private static let order = [
        Precedence(crowd: 3, since: now + .seconds(9)),
        Precedence(crowd: 2, overdue: .awaiting, since: now + .seconds(9)),
        Precedence(crowd: 2, since: now),
        Precedence(crowd: 1, overdue: .silent, since: now + .seconds(1)),
        Precedence(crowd: 1, overdue: .silent, since: now + .seconds(2)),
        Precedence(crowd: 1, overdue: .handshaking, since: now),
        Precedence(crowd: 1, overdue: .requesting, since: now),
        Precedence(crowd: 1, overdue: .stalled, since: now),
        Precedence(crowd: 1, overdue: .awaiting, since: now),
        Precedence(crowd: 1, since: now),
        Precedence(crowd: 1, since: now + .seconds(1)),
    ]

    @Test(arguments: order.indices) func crowdsGoFirstThenTheOverdueByStageThenTheOldest(index: Int) {
        for other in Self.order.indices {
            #expect((Self.order[index] < Self.order[other]) == (index < other))
        }
    }
}
