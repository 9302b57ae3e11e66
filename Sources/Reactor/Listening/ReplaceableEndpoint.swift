internal import Synchronization

/// The endpoint of some of the listening addresses, until it is replaced.
///
/// This is the one place that a reload changes: an event loop reads it once a connection, when it adopts it, and the connection
/// keeps what it got, certificate and exchange together, to its end. The lock is held while two references are copied.
package final class ReplaceableEndpoint: Sendable {
    private struct State {
        var endpoint: Endpoint
        var accepted = 0
    }

    private let state: Mutex<State>

    /// Serves `endpoint` at first.
    package init(_ endpoint: Endpoint) { state = Mutex(State(endpoint: endpoint)) }

    /// The endpoint for the next connection.
    package var current: Endpoint { state.withLock { $0.endpoint } }

    /// Returns the endpoint for a connection that has come, and counts it.
    func next() -> Endpoint {
        state.withLock {
            $0.accepted += 1
            return $0.endpoint
        }
    }

    /// How many connections have come since the start, those included that a limit then refused.
    package var accepted: Int { state.withLock { $0.accepted } }

    /// Serves `new` to every connection adopted from now on.
    ///
    /// - Returns: The endpoint before. Its memory is freed when its last connection has gone, and never under the lock.
    @discardableResult
    package func replace(with new: Endpoint) -> Endpoint {
        state.withLock { state in
            let old = state.endpoint
            state.endpoint = new
            return old
        }
    }
}
