package import System

/// The connections of a loop that could make way for a newcomer.
///
/// The one that does is the oldest of the peer that has most.
///
/// Each peer's connections are queued by age, and the peers are in a binary heap by ``Precedence``: entering and leaving take a
/// time logarithmic in the number of peers, and asking takes none.
package struct DisplacementTable {
    package typealias Instant = ContinuousClock.Instant

    private struct Place {
        let peer: Int
        let since: Instant
        var previous: Int?
        var next: Int?
    }

    private struct Peer {
        let address: SocketAddress
        var count = 0
        var oldest: Int?
        var youngest: Int?
        /// The peer's index in the heap.
        var rank: Int
        var precedence: Precedence
    }

    private var places: [Place?] = []
    private var peers: [Peer?] = []
    private var free: [Int] = []
    private var numbers: [SocketAddress: Int] = [:]
    private var heap: [Int] = []

    /// The number of connections that could make way.
    package private(set) var count = 0

    package init() {}

    /// Adds a connection that can make way from now on.
    ///
    /// - Parameters:
    ///   - slot: The connection's place in its loop: a small number, which is used again. If it is in the table already, it
    ///     leaves first.
    ///   - peer: The peer of the connection; the caller decides what counts as one peer.
    ///   - now: The current time, which must not be before that of any other entry.
    package mutating func enter(_ slot: Int, of peer: SocketAddress, at now: Instant) {
        leave(slot)
        while places.count <= slot { places.append(nil) }
        let number = numbers[peer] ?? add(peer, at: now)
        let last = peers[number]?.youngest
        places[slot] = Place(peer: number, since: now, previous: last, next: nil)
        if let last { places[last]?.next = slot } else { peers[number]?.oldest = slot }
        peers[number]?.youngest = slot
        peers[number]?.count += 1
        count += 1
        rankAnew(number)
    }

    /// Removes a connection that has gone, or has an answer to take.
    package mutating func leave(_ slot: Int) {
        guard places.indices.contains(slot), let place = places[slot] else { return }
        places[slot] = nil
        count -= 1
        if let previous = place.previous {
            places[previous]?.next = place.next
        } else {
            peers[place.peer]?.oldest = place.next
        }
        if let next = place.next {
            places[next]?.previous = place.previous
        } else {
            peers[place.peer]?.youngest = place.previous
        }
        peers[place.peer]?.count -= 1
        rankAnew(place.peer)
    }

    /// Returns whether the connection could make way.
    package func contains(_ slot: Int) -> Bool { places.indices.contains(slot) && places[slot] != nil }

    /// The connection that makes way.
    package var first: (slot: Int, precedence: Precedence)? {
        guard let number = heap.first, let peer = peers[number], let slot = peer.oldest else { return nil }
        return (slot, peer.precedence)
    }

    private mutating func add(_ address: SocketAddress, at now: Instant) -> Int {
        let precedence = Precedence(crowd: 0, since: now)
        let peer = Peer(address: address, rank: heap.count, precedence: precedence)
        let number = free.popLast() ?? peers.count
        if number == peers.count { peers.append(peer) } else { peers[number] = peer }
        numbers[address] = number
        heap.append(number)
        return number
    }

    /// Moves a peer to the place that its connections give it, and removes one without any.
    private mutating func rankAnew(_ number: Int) {
        guard let peer = peers[number] else { return }
        guard let oldest = peer.oldest, let since = places[oldest]?.since else { return remove(number, peer) }
        peers[number]?.precedence = Precedence(crowd: peer.count, since: since)
        rise(from: peer.rank)
        sink(from: peers[number]?.rank ?? peer.rank)
    }

    private mutating func remove(_ number: Int, _ peer: Peer) {
        swap(peer.rank, heap.count - 1)
        heap.removeLast()
        if peer.rank < heap.count {
            rise(from: peer.rank)
            sink(from: peer.rank)
        }
        peers[number] = nil
        numbers[peer.address] = nil
        free.append(number)
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
            for child in 2 * rank + 1..<2 * rank + 3 where child < heap.count && goesBefore(child, first) {
                first = child
            }
            guard first != rank else { return }
            swap(rank, first)
            rank = first
        }
    }

    private func goesBefore(_ one: Int, _ other: Int) -> Bool {
        guard let one = peers[heap[one]], let other = peers[heap[other]] else { return false }
        return one.precedence < other.precedence
    }

    private mutating func swap(_ one: Int, _ other: Int) {
        heap.swapAt(one, other)
        peers[heap[one]]?.rank = one
        peers[heap[other]]?.rank = other
    }
}
