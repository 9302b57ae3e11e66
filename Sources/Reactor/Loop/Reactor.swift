package import System

/// Event loops that share listening addresses and limits: the server without its protocols.
package final class Reactor: Sendable {
    let loops: [EventLoop]

    /// - Parameters:
    ///   - threads: The number of event loops, at least 1.
    ///   - timeouts: The timeouts of each connection.
    ///   - limits: The limits of all loops together.
    ///   - report: Takes each fault.
    ///   - paused: A function that each loop calls on its own thread when it has done everything that there was to do, and
    ///     under load every 50 milliseconds: the time to write out what exchanges have gathered.
    /// - Throws: `SystemError` if the system has no descriptor left.
    package init(
        threads: Int,
        timeouts: Timeouts,
        limits: ConnectionLimits,
        report: @escaping FaultReport = { _ in },
        paused: @escaping @Sendable () -> Void = {}
    ) async throws(SystemError) {
        let admission = Admission(limits)
        var loops: [EventLoop] = []
        for index in 0..<max(1, threads) {
            loops.append(
                try EventLoop(
                    number: index,
                    timeouts: timeouts,
                    admission: admission,
                    report: report,
                    paused: paused
                )
            )
        }
        self.loops = loops
        for loop in loops {
            await loop.start(beside: loops.filter { $0 !== loop }.map(\.asSibling))
        }
    }

    /// Listens on an address with one socket for each event loop, among which the kernel spreads connections.
    ///
    /// - Parameters:
    ///   - address: The address; port 0 asks the system for a free one.
    ///   - endpoint: What is served; it may be replaced while the address is listened on.
    /// - Returns: The address as bound, with the system's choice if port 0 was asked for.
    /// - Throws: A ``ListeningSocket/Failure``, which names the address.
    package func listen(
        on address: SocketAddress,
        serving endpoint: ReplaceableEndpoint
    ) async throws(ListeningSocket.Failure) -> SocketAddress {
        // With SO_REUSEPORT, a second server of the same user could listen beside this one unnoticed. A socket without it is
        // refused if anyone listens, so one is tried first.
        let bound = try ListeningSocket(listeningOn: address, shared: false).address
        for loop in loops {
            let socket = try ListeningSocket(listeningOn: bound, shared: true)
            do {
                try await loop.listen(on: socket, serving: endpoint)
            } catch {
                throw ListeningSocket.Failure(address: bound, cause: error)
            }
        }
        return bound
    }

    /// Listens on an address and serves the same there to the end.
    package func listen(
        on address: SocketAddress,
        serving endpoint: Endpoint
    ) async throws(ListeningSocket.Failure) -> SocketAddress {
        try await listen(on: address, serving: ReplaceableEndpoint(endpoint))
    }

    /// Stops accepting, lets answers in flight end, and returns when the last connection has gone.
    ///
    /// - Parameter limit: The time after which the remaining connections are cut off.
    package func stop(within limit: Duration) async {
        await withTaskGroup { group in
            for loop in loops { group.addTask { await loop.stop(within: limit) } }
        }
    }
}
