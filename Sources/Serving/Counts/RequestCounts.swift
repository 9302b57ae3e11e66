package import Pages
package import Reactor
internal import Synchronization

/// Counts connections at their ends, each event loop for itself, and adds the counts up for whoever asks.
///
/// The lock of a loop's counts is the loop's alone but for the moment in which somebody reads them, and it is taken when the answer is
/// out. It outlives reloads.
package final class RequestCounts: Sendable {
    private final class OfLoop: Sendable {
        let tally = Mutex(RequestTally())
    }

    private let loops: [OfLoop]
    /// Called once for each loop, on the loop, when it has counted for the first time.
    private let hasBegun: @Sendable () -> Void

    /// - Parameters:
    ///   - loops: The number of event loops.
    ///   - hasBegun: A function that is called on a loop when its first connection has been counted.
    package init(loops: Int, hasBegun: @escaping @Sendable () -> Void = {}) {
        self.loops = (0..<max(1, loops)).map { _ in OfLoop() }
        self.hasBegun = hasBegun
    }

    /// Counts a connection.
    ///
    /// - Parameters:
    ///   - summary: What the reactor knows about it.
    ///   - protocolName: `gemini` or another scheme.
    ///   - host: The canonical name of the host that answered; `nil` if none did.
    ///   - status: The status of the answer as the access log has it; `nil` if there was none.
    ///   - act: What the reader has done to get it.
    package func count(
        _ summary: ConnectionSummary,
        protocolName: StaticString,
        host: String?,
        status: String?,
        act: ReaderAct?
    ) {
        let kind = RequestTally.Kind(
            protocolName: protocolName.description,
            status: status,
            reason: summary.reason,
            handshake: RequestTally.Handshake(of: summary)
        )
        let row = RequestTally.Row(connections: 1, received: summary.bytesReceived, sent: summary.bytesSent)
        let isFirst = loops[summary.loop % loops.count].tally.withLock { tally in
            let isFirst = tally.rows.isEmpty
            tally.count(kind, row)
            if let act { tally.count(act, on: host ?? "") }
            return isFirst
        }
        if isFirst { hasBegun() }
    }

    /// The counts of all loops.
    package var total: RequestTally {
        loops.reduce(into: RequestTally()) { total, loop in total.add(loop.tally.withLock { $0 }) }
    }

    /// Forgets the choices that are no longer counted.
    package func keepChoices(where isKept: (RequestTally.Choice) -> Bool) {
        for loop in loops { loop.tally.withLock { $0.keepChoices(where: isKept) } }
    }
}
