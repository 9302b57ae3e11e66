/// The running deadlines of a loop's connections; each connection has at most one.
///
/// Each kind has one timeout for all, so a connection that enters later falls due later, and a queue in order of entry is one in
/// order of deadline. Every operation takes constant time, which it would not in a heap; a heap would also keep deadlines that no
/// longer run.
package struct DeadlineTable {
    package typealias Instant = ContinuousClock.Instant
    package typealias Kind = ConnectionState.DeadlineKind

    private struct Entry {
        var kind: Kind
        var deadline: Instant
        var previous: Int?
        var next: Int?
    }

    private let timeouts: [Duration]
    private var entries: [Entry?] = []
    private var heads: [Int?]
    private var tails: [Int?]

    /// - Parameter timeout: The timeout of each kind.
    package init(timeout: (Kind) -> Duration) {
        timeouts = Kind.allCases.map(timeout)
        heads = Kind.allCases.map { _ in nil }
        tails = heads
    }

    /// Starts the deadline of `kind` for a connection, in place of the one that has been running.
    ///
    /// - Parameters:
    ///   - kind: The kind of the deadline, by the connection's phase.
    ///   - slot: The connection's place in its loop, a small number that is used again.
    ///   - now: The time from which the deadline runs.
    /// - Returns: The time at which it falls due.
    @discardableResult
    package mutating func start(_ kind: Kind, for slot: Int, at now: Instant) -> Instant {
        stop(slot)
        while entries.count <= slot { entries.append(nil) }
        let deadline = now + timeouts[kind.rawValue]
        let last = tails[kind.rawValue]
        entries[slot] = Entry(kind: kind, deadline: deadline, previous: last, next: nil)
        if let last { entries[last]?.next = slot } else { heads[kind.rawValue] = slot }
        tails[kind.rawValue] = slot
        return deadline
    }

    /// Ends the connection's deadline, if one runs.
    package mutating func stop(_ slot: Int) {
        guard entries.indices.contains(slot), let entry = entries[slot] else { return }
        entries[slot] = nil
        let kind = entry.kind.rawValue
        if let previous = entry.previous {
            entries[previous]?.next = entry.next
        } else {
            heads[kind] = entry.next
        }
        if let next = entry.next {
            entries[next]?.previous = entry.previous
        } else {
            tails[kind] = entry.previous
        }
    }

    /// Returns the kind of the deadline that runs for a connection.
    package func kind(of slot: Int) -> Kind? { entries.indices.contains(slot) ? entries[slot]?.kind : nil }

    /// Returns the connections whose deadlines of a kind fall due first, at most so many.
    package func first(_ limit: Int, of kind: Kind) -> [Int] {
        var slots: [Int] = []
        var next = heads[kind.rawValue]
        while let slot = next, slots.count < limit {
            slots.append(slot)
            next = entries[slot]?.next
        }
        return slots
    }

    /// The next of all deadlines; `nil` if none runs.
    package var next: Instant? {
        heads.compactMap { head in head.flatMap { entries[$0]?.deadline } }.min()
    }

    /// Stops and returns one deadline that has passed; call it until it returns `nil`.
    package mutating func popExpired(at now: Instant) -> Int? {
        for case let slot? in heads {
            guard let entry = entries[slot], entry.deadline <= now else { continue }
            stop(slot)
            return slot
        }
        return nil
    }
}
