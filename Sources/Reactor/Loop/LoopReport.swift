internal import Dispatch

/// An event loop's report about itself.
package struct LoopReport: Hashable, Sendable {
    /// The number of its connections now.
    package var open: Int
    /// The number of answers sent whole since its start.
    package var served: Int
    /// The same connections by what they wait for; a phase without any is left out.
    package var phases: [OpenPhase: Int]
    /// The connections that were refused since its start, by the limit.
    package var refusals: [Refusal: Int]
    /// How long something that was ready has waited for the loop at most, in about the last minute.
    package var lag: Duration

    package init(
        open: Int = 0,
        served: Int = 0,
        phases: [OpenPhase: Int] = [:],
        refusals: [Refusal: Int] = [:],
        lag: Duration = .zero
    ) {
        self.open = open
        self.served = served
        self.phases = phases
        self.refusals = refusals
        self.lag = lag
    }
}

extension EventLoop {
    /// Calls `receive` on this loop's own queue, after its current work; a loop that hangs never does.
    nonisolated func report(to receive: @escaping @Sendable (LoopReport) -> Void) {
        executor.queue.async { [self] in receive(assumeIsolated { $0.ownReport }) }
    }

    /// It walks through the connections: 8,192 of them take a fraction of a millisecond.
    private var ownReport: LoopReport {
        var report = LoopReport(
            open: connections.count,
            served: served,
            refusals: scratch.refusals,
            lag: lag.longest(at: .now)
        )
        for slot in connections.occupied {
            if let phase = connections[slot]?.state.phase.open { report.phases[phase, default: 0] += 1 }
        }
        return report
    }
}

extension Reactor {
    package var loopCount: Int { loops.count }

    /// Asks one event loop for its report.
    ///
    /// - Parameters:
    ///   - index: The loop's index, from 0 to below ``loopCount``; any other is never answered.
    ///   - receive: A function that is called on the loop's own queue once the loop gets to it.
    package func report(of index: Int, to receive: @escaping @Sendable (LoopReport) -> Void) {
        if loops.indices.contains(index) { loops[index].report(to: receive) }
    }
}
