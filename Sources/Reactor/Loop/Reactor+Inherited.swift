package import System

extension Reactor {
    /// Serves a socket that was handed in: all event loops accept from it, whichever is free first.
    ///
    /// - Throws: `SystemError` if the system has no descriptor left.
    package func serve(
        inherited socket: InheritedSocket,
        serving endpoint: ReplaceableEndpoint
    ) async throws(SystemError) {
        for loop in loops { try await loop.listen(on: ListeningSocket(adopting: socket), serving: endpoint) }
    }
}
