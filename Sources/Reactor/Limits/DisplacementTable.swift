package import System

/// The connections of a loop that could make way for a newcomer.
///
/// ``Precedence`` says which of them does. Each peer's connections are queued, those that are overdue in a ``Stage`` in one line a
/// stage, and the others in a line of their own, each line in the order of the time; so the peer's first is the head of its first
/// line. Everything takes a time logarithmic in the number of peers, and asking takes none.
package struct DisplacementTable {
    package typealias Instant = ContinuousClock.Instant

    /// The time that a reader may take for the next step, from accept to the hello and from there to the request, before it counts as
    /// idle: two round trips by satellite, or one with a packet lost (RFC 6298: 1 s until it is sent again).
    package static let grace = Duration.seconds(2)

    private struct Place {
        let peer: Int
        let stage: Stage
        let since: Instant
        var line: Int
        var previous: Int?
        var next: Int?
    }

    private struct Line {
        var first: Int?
        var last: Int?
    }

    private struct Peer {
        let address: SocketAddress
        var count = 0
        var lines = [Line](repeating: Line(), count: Precedence.ranks)
    }

    private var places: [Place?] = []
    private var peers: [Peer?] = []
    private var free: [Int] = []
    private var numbers: [SocketAddress: Int] = [:]
    private var heap = PrecedenceHeap()
    /// The connections that are not overdue, with the times at which they will be.
    private var fresh = DeadlineTable { _ in DisplacementTable.grace }

    /// The number of connections that could make way.
    package private(set) var count = 0

    package init() {}

    /// Adds a connection that can make way from now on, or that has come to another stage or turned out to be another peer's.
    ///
    /// Nothing happens if it is there already, as it is.
    ///
    /// - Parameters:
    ///   - slot: The connection's place in its loop: a small number, which is used again.
    ///   - peer: The peer of the connection; the caller decides what counts as one peer.
    ///   - stage: The stage that it has come to now; in ``Stage/stalled`` it is overdue at once, since it has been looked at for a while.
    ///   - now: The current time, which must not be before that of any other entry.
    package mutating func enter(_ slot: Int, of peer: SocketAddress, as stage: Stage, at now: Instant) {
        if places.indices.contains(slot), let place = places[slot] {
            guard place.stage != stage || peers[place.peer]?.address != peer else { return }
            leave(slot)
        }
        while places.count <= slot { places.append(nil) }
        let number = numbers[peer] ?? add(peer)
        let isOverdue = stage == .stalled
        places[slot] = Place(peer: number, stage: stage, since: now, line: 0)
        append(slot, toLine: Precedence.rank(isOverdue ? stage : nil))
        if !isOverdue { fresh.start(.request, for: slot, at: now) }
        peers[number]?.count += 1
        count += 1
        rankAnew(number)
    }

    /// Removes a connection that has gone, or whose peer takes its answer.
    package mutating func leave(_ slot: Int) {
        guard places.indices.contains(slot), let place = places[slot] else { return }
        unlink(slot, place)
        places[slot] = nil
        fresh.stop(slot)
        peers[place.peer]?.count -= 1
        count -= 1
        rankAnew(place.peer)
    }

    /// Counts as overdue whoever is so by now; call it before asking for ``first``.
    package mutating func advance(to now: Instant) {
        while let slot = fresh.popExpired(at: now) {
            guard let place = places[slot] else { continue }
            unlink(slot, place)
            append(slot, toLine: Precedence.rank(place.stage))
            rankAnew(place.peer)
        }
    }

    /// Returns whether the connection could make way.
    package func contains(_ slot: Int) -> Bool { places.indices.contains(slot) && places[slot] != nil }

    /// The connection that makes way.
    package var first: (slot: Int, precedence: Precedence)? {
        guard let (number, precedence) = heap.first, let slot = first(of: number) else { return nil }
        return (slot, precedence)
    }

    private func first(of number: Int) -> Int? {
        peers[number]?.lines.first { $0.first != nil }?.first
    }

    private mutating func append(_ slot: Int, toLine line: Int) {
        guard let number = places[slot]?.peer else { return }
        let last = peers[number]?.lines[line].last
        places[slot]?.line = line
        places[slot]?.previous = last
        places[slot]?.next = nil
        if let last { places[last]?.next = slot } else { peers[number]?.lines[line].first = slot }
        peers[number]?.lines[line].last = slot
    }

    private mutating func unlink(_ slot: Int, _ place: Place) {
        if let previous = place.previous {
            places[previous]?.next = place.next
        } else {
            peers[place.peer]?.lines[place.line].first = place.next
        }
        if let next = place.next {
            places[next]?.previous = place.previous
        } else {
            peers[place.peer]?.lines[place.line].last = place.previous
        }
    }

    private mutating func add(_ address: SocketAddress) -> Int {
        let peer = Peer(address: address)
        let number = free.popLast() ?? peers.count
        if number == peers.count { peers.append(peer) } else { peers[number] = peer }
        numbers[address] = number
        return number
    }

    /// Moves a peer to the place that its connections give it, and removes one without any.
    private mutating func rankAnew(_ number: Int) {
        guard let peer = peers[number] else { return }
        guard let slot = first(of: number), let place = places[slot] else {
            heap.remove(number)
            peers[number] = nil
            numbers[peer.address] = nil
            return free.append(number)
        }
        let overdue = place.line == Precedence.rank(nil) ? nil : place.stage
        heap.place(number, Precedence(crowd: peer.count, overdue: overdue, since: place.since))
    }
}
