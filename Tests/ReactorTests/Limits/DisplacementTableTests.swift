import Reactor
import System
import TestSupport
import Testing

struct DisplacementTableTests {
    private let start = ContinuousClock.now

    private func peer(_ number: Int) -> SocketAddress { .v4(UInt32(number), port: 0) }

    @Test func nobodyMakesWayAtFirst() {
        var table = DisplacementTable()
        table.leave(3)
        table.advance(to: start)
        #expect(table.first == nil)
        #expect(table.count == 0)
        #expect(!table.contains(3))
    }

    @Test func ofPeersWithAsManyTheOldestMakesWay() {
        var table = DisplacementTable()
        for slot in 0..<4 { table.enter(slot, of: peer(slot), as: .silent, at: start + .seconds(slot)) }
        #expect(table.first?.slot == 0)
        table.leave(0)
        #expect(table.first?.slot == 1)
    }

    @Test func thePeerWithMostLosesItsOldest() {
        var table = DisplacementTable()
        table.enter(0, of: peer(1), as: .silent, at: start)
        for slot in 1..<5 { table.enter(slot, of: peer(2), as: .silent, at: start + .seconds(slot)) }
        #expect(table.first?.slot == 1)
        #expect(table.first?.precedence == Precedence(crowd: 4, since: start + .seconds(1)))
        for slot in 1..<4 { table.leave(slot) }
        #expect(table.first?.slot == 0)
    }

    @Test func aPlaceThatIsUsedAgainIsItsNewOwners() {
        var table = DisplacementTable()
        table.enter(0, of: peer(1), as: .silent, at: start)
        table.enter(0, of: peer(2), as: .silent, at: start + .seconds(1))
        #expect(table.count == 1)
        #expect(table.first?.precedence == Precedence(crowd: 1, since: start + .seconds(1)))
    }

    @Test func aStepIsMadeOnceHoweverOftenItIsTold() {
        var table = DisplacementTable()
        table.enter(0, of: peer(1), as: .silent, at: start)
        table.enter(0, of: peer(1), as: .silent, at: start + .seconds(1))
        #expect(table.first?.precedence.since == start)
        table.enter(0, of: peer(1), as: .handshaking, at: start + .seconds(1))
        #expect(table.first?.precedence.since == start + .seconds(1))
        #expect(table.count == 1)
    }

    @Test func onesOwnGoByStageOnceTheyAreOverdueAndByAgeBefore() {
        var table = DisplacementTable()
        let stages: [Stage] = [.awaiting, .requesting, .handshaking, .silent]
        for (slot, stage) in stages.enumerated() {
            table.enter(slot, of: peer(1), as: stage, at: start + .milliseconds(slot))
        }
        table.advance(to: start + DisplacementTable.grace - .milliseconds(1))
        #expect(table.first?.slot == 0)
        table.advance(to: start + DisplacementTable.grace + .milliseconds(3))
        table.enter(4, of: peer(1), as: .silent, at: start + .seconds(3))
        table.enter(5, of: peer(1), as: .stalled, at: start + .seconds(3))
        var order: [Int] = []
        while let first = table.first {
            order.append(first.slot)
            table.leave(first.slot)
        }
        #expect(order == [3, 2, 1, 5, 0, 4])
    }

    /// Ten peers that open one connection after another fill the table; a reader with one is never the one to go.
    @Test func peersThatFillTheServerDisplaceEachOther() {
        var table = DisplacementTable()
        table.enter(0, of: peer(99), as: .silent, at: start)
        for slot in 1..<1_000 {
            table.enter(slot, of: peer(slot % 10), as: .silent, at: start + .milliseconds(slot))
        }
        for step in 0..<20_000 {
            let now = start + .milliseconds(1_000 + step)
            table.advance(to: now)
            guard let first = table.first else { break }
            #expect(first.slot != 0)
            table.enter(first.slot, of: peer(step % 10), as: .silent, at: now)
        }
    }

    /// Ten peers hold all they can get, in whichever stage they like, and fifty readers take nearly ten seconds for each step and then
    /// take their answers; whoever comes where there is no room displaces one of the ten.
    @Test(arguments: 1...4) func slowReadersStayWhilePeersFillTheServer(seed: Int) {
        var random = SplitMix64(state: UInt64(seed))
        var table = DisplacementTable()
        var now = start
        let (readers, places) = (50, 200)
        let steps: [Stage?] = [.silent, .handshaking, .requesting, nil, .stalled, nil]
        var stepsTaken = [Int](repeating: 0, count: readers)
        var dues = (0..<readers).map { _ in start + .milliseconds(Int.random(in: 0..<9_900, using: &random)) }
        for slot in 0..<readers { table.enter(slot, of: peer(1_000 + slot), as: .silent, at: now) }
        for slot in readers..<places { table.enter(slot, of: peer(slot % 10), as: .silent, at: now) }
        for _ in 0..<20_000 {
            now += .milliseconds(Int.random(in: 1..<20, using: &random))
            for reader in 0..<readers where dues[reader] <= now {
                stepsTaken[reader] = (stepsTaken[reader] + 1) % steps.count
                dues[reader] = now + .milliseconds(Int.random(in: 0..<9_900, using: &random))
                if let stage = steps[stepsTaken[reader]] {
                    table.enter(reader, of: peer(1_000 + reader), as: stage, at: now)
                } else {
                    table.leave(reader)
                }
            }
            let hostile = Int.random(in: readers..<places, using: &random)
            let stage = Stage.allCases.randomElement(using: &random) ?? .silent
            table.enter(hostile, of: peer(hostile % 10), as: stage, at: now)
            table.advance(to: now)
            guard let first = table.first else { break }
            #expect(first.slot >= readers)
            table.enter(first.slot, of: peer(first.slot % 10), as: .silent, at: now)
        }
    }

    /// Any order of entering, moving on and leaving gives the same as a plain list.
    @Test func agreesWithAPlainList() {
        var table = DisplacementTable()
        var list: [(slot: Int, peer: SocketAddress, stage: Stage, since: ContinuousClock.Instant)] = []
        var random = SystemRandomNumberGenerator()
        for step in 0..<3_000 {
            let now = start + .milliseconds(step * 40)
            let slot = Int.random(in: 0..<60, using: &random)
            if Int.random(in: 0..<3, using: &random) > 0 {
                let peer = peer(Int.random(in: 0..<9, using: &random))
                let stage = Stage.allCases.randomElement(using: &random) ?? .silent
                if !list.contains(where: { $0.slot == slot && $0.peer == peer && $0.stage == stage }) {
                    list.removeAll { $0.slot == slot }
                    list.append((slot, peer, stage, now))
                }
                table.enter(slot, of: peer, as: stage, at: now)
            } else {
                list.removeAll { $0.slot == slot }
                table.leave(slot)
            }
            table.advance(to: now)
            let crowds = Dictionary(grouping: list, by: \.peer)
            let first = list.map { entry in
                let isOverdue =
                    entry.stage == .stalled || entry.since + DisplacementTable.grace <= now
                return (
                    slot: entry.slot,
                    precedence: Precedence(
                        crowd: crowds[entry.peer]?.count ?? 0,
                        overdue: isOverdue ? entry.stage : nil,
                        since: entry.since
                    )
                )
            }.min { $0.precedence < $1.precedence }
            #expect(table.first?.slot == first?.slot)
            #expect(table.first?.precedence == first?.precedence)
            #expect(table.count == list.count)
            #expect(table.contains(slot) == list.contains { $0.slot == slot })
        }
    }
}
