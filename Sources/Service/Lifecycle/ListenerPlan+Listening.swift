internal import Logging
internal import Reactor
internal import System

extension ListenerPlan {
    /// Listens on every address of the plan.
    ///
    /// - Returns: The addresses, one a line.
    /// - Throws: An error if one of them cannot be listened on.
    func listen(
        on reactor: Reactor,
        serving endpoint: ReplaceableEndpoint,
        log: Logger
    ) async throws(ListeningError) -> [String] {
        var lines: [String] = []
        for socket in inherited {
            do throws(SystemError) {
                try await reactor.serve(inherited: socket, serving: endpoint)
            } catch {
                throw .handedIn(error)
            }
            lines.append("\(served.rawValue) on \(socket.address), handed in")
        }
        do throws(ListeningSocket.Failure) {
            return try await lines
                + bind(on: reactor, serving: endpoint, log: log).map { "\(served.rawValue) on \($0)" }
        } catch {
            // This is a service without a network of its own, whose socket for this protocol was not handed in.
            guard !served.isOptional, error.isNetworkMissing, isHandedInForOthers else {
                throw .refused(served, error)
            }
            log.error("\(missing)")
            return lines
        }
    }

    /// Listens on every address of every entry.
    ///
    /// If an entry means IPv4 and IPv6 together and the machine has only one of them, that one is enough.
    private func bind(
        on reactor: Reactor,
        serving endpoint: ReplaceableEndpoint,
        log: Logger
    ) async throws(ListeningSocket.Failure) -> [SocketAddress] {
        var bound: [SocketAddress] = []
        for entry in addresses {
            var missing: ListeningSocket.Failure?
            let before = bound.count
            for address in entry.addresses {
                do throws(ListeningSocket.Failure) {
                    bound.append(try await reactor.listen(on: address, serving: endpoint))
                } catch {
                    guard entry.addresses.count > 1, error.isFamilyMissing else { throw error }
                    missing = error
                }
            }
            guard let missing else { continue }
            if bound.count == before { throw missing }
            log.notice("\(missing)")
        }
        return bound
    }
}
