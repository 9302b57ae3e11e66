internal import Synchronization

/// The endpoint of some of the listening addresses, until it is replaced.
///
/// This is the one place that a reload changes: an event loop reads it once a connection, when it adopts it, and the connection
/// keeps what it got, certificate and exchange together, to its end. The lock is held while two references are copied.
package final class ReplaceableEndpoint: Sendable {
    private let endpoint: Mutex<Endpoint>

    /// Serves `endpoint` at first.
    package init(_ endpoint: Endpoint) { self.endpoint = Mutex(endpoint) }

    /// The endpoint for the next connection.
    package var current: Endpoint { endpoint.withLock { $0 } }

    /// Serves `new` to every connection adopted from now on.
    ///
    /// - Returns: The endpoint before. Its memory is freed when its last connection has gone, and never under the lock.
    @discardableResult
    package func replace(with new: Endpoint) -> Endpoint {
        endpoint.withLock { endpoint in
            let old = endpoint
            endpoint = new
            return old
        }
    }
}
