/// Peers in a binary heap, the one first whose connection makes way first.
///
/// A peer is a small number, which its owner may use again. Placing and removing take a time logarithmic in the number of peers,
/// and asking takes none.
struct PrecedenceHeap {
    private var entries: [(peer: Int, precedence: Precedence)] = []
    /// The index of each peer in `entries`.
    private var ranks: [Int?] = []

    var first: (peer: Int, precedence: Precedence)? { entries.first }

    /// Puts a peer at the place that its precedence gives it.
    mutating func place(_ peer: Int, _ precedence: Precedence) {
        while ranks.count <= peer { ranks.append(nil) }
        if let rank = ranks[peer] {
            guard entries[rank].precedence != precedence else { return }
            entries[rank].precedence = precedence
            settle(rank)
        } else {
            ranks[peer] = entries.count
            entries.append((peer, precedence))
            rise(from: entries.count - 1)
        }
    }

    /// Removes a peer that has no connection any more.
    mutating func remove(_ peer: Int) {
        guard ranks.indices.contains(peer), let rank = ranks[peer] else { return }
        swap(rank, entries.count - 1)
        entries.removeLast()
        ranks[peer] = nil
        if rank < entries.count { settle(rank) }
    }

    private mutating func settle(_ rank: Int) {
        let peer = entries[rank].peer
        rise(from: rank)
        sink(from: ranks[peer] ?? rank)
    }

    private mutating func rise(from start: Int) {
        var rank = start
        while rank > 0, goesBefore(rank, (rank - 1) / 2) {
            swap(rank, (rank - 1) / 2)
            rank = (rank - 1) / 2
        }
    }

    private mutating func sink(from start: Int) {
        var rank = start
        while true {
            var first = rank
            for child in 2 * rank + 1..<2 * rank + 3 where child < entries.count && goesBefore(child, first) {
                first = child
            }
            guard first != rank else { return }
            swap(rank, first)
            rank = first
        }
    }

    private func goesBefore(_ one: Int, _ other: Int) -> Bool {
        entries[one].precedence < entries[other].precedence
    }

    private mutating func swap(_ one: Int, _ other: Int) {
        entries.swapAt(one, other)
        ranks[entries[one].peer] = one
        ranks[entries[other].peer] = other
    }
}
