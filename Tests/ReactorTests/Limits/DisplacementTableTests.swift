import Reactor
import System
import Testing

struct DisplacementTableTests {
    private let start = ContinuousClock.now

    private func peer(_ number: Int) -> SocketAddress { .v4(UInt32(number), port: 0) }

    @Test func nobodyMakesWayAtFirst() {
        var table = DisplacementTable()
        table.leave(3)
        #expect(table.first == nil)
        #expect(table.count == 0)
        #expect(!table.contains(3))
    }

    @Test func ofPeersWithAsManyTheOldestMakesWay() {
        var table = DisplacementTable()
        for slot in 0..<4 { table.enter(slot, of: peer(slot), at: start + .seconds(slot)) }
        #expect(table.first?.slot == 0)
        table.leave(0)
        #expect(table.first?.slot == 1)
    }

    @Test func thePeerWithMostLosesItsOldest() {
        var table = DisplacementTable()
        table.enter(0, of: peer(1), at: start)
        for slot in 1..<5 { table.enter(slot, of: peer(2), at: start + .seconds(slot)) }
        #expect(table.first?.slot == 1)
        #expect(table.first?.precedence == Precedence(crowd: 4, since: start + .seconds(1)))
        for slot in 1..<4 { table.leave(slot) }
        #expect(table.first?.slot == 0)
    }

    @Test func aPlaceThatIsUsedAgainIsItsNewOwners() {
        var table = DisplacementTable()
        table.enter(0, of: peer(1), at: start)
        table.enter(0, of: peer(2), at: start + .seconds(1))
        #expect(table.count == 1)
        #expect(table.first?.precedence == Precedence(crowd: 1, since: start + .seconds(1)))
    }

    /// Ten peers that open one connection after another fill the table; a reader with one is never the one to go.
    @Test func peersThatFillTheServerDisplaceEachOther() {
        var table = DisplacementTable()
        table.enter(0, of: peer(99), at: start)
        for slot in 1..<1_000 { table.enter(slot, of: peer(slot % 10), at: start + .milliseconds(slot)) }
        for step in 0..<20_000 {
            guard let first = table.first else { break }
            #expect(first.slot != 0)
            table.enter(first.slot, of: peer(step % 10), at: start + .milliseconds(1_000 + step))
        }
    }

    /// Any order of entering and leaving gives the same as a plain list.
    @Test func agreesWithAPlainList() {
        var table = DisplacementTable()
        var list: [(slot: Int, peer: SocketAddress, since: ContinuousClock.Instant)] = []
        var random = SystemRandomNumberGenerator()
        for step in 0..<3_000 {
            let slot = Int.random(in: 0..<60, using: &random)
            list.removeAll { $0.slot == slot }
            if Int.random(in: 0..<3, using: &random) > 0 {
                let peer = peer(Int.random(in: 0..<9, using: &random))
                list.append((slot, peer, start + .milliseconds(step)))
                table.enter(slot, of: peer, at: start + .milliseconds(step))
            } else {
                table.leave(slot)
            }
            let crowds = Dictionary(grouping: list, by: \.peer)
            let first = crowds.values.compactMap { crowd in
                crowd.first.map {
                    (slot: $0.slot, precedence: Precedence(crowd: crowd.count, since: $0.since))
                }
            }.min { $0.precedence < $1.precedence }
            #expect(table.first?.slot == first?.slot)
            #expect(table.first?.precedence == first?.precedence)
            #expect(table.count == list.count)
            #expect(table.contains(slot) == list.contains { $0.slot == slot })
        }
    }
}
