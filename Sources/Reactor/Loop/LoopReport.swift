internal import Dispatch

/// An event loop's report about itself.
package struct LoopReport: Hashable, Sendable {
    /// The number of its connections now.
    package var open: Int
    /// The number of answers sent whole since its start.
    package var served: Int

    package init(open: Int = 0, served: Int = 0) {
        self.open = open
        self.served = served
    }
}

extension EventLoop {
    /// Calls `receive` on this loop's own queue, after its current work; a loop that hangs never does.
    nonisolated func report(to receive: @escaping @Sendable (LoopReport) -> Void) {
        executor.queue.async { [self] in
            receive(assumeIsolated { LoopReport(open: $0.connections.count, served: $0.served) })
        }
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
