package import System
package import TLS

/// Something that went wrong in the reactor and that an operator may want to read about.
///
/// Reported each time, from any event loop: to say it once in a while is the business of who keeps the log.
package enum Fault: Sendable {
    /// The process or the system has no descriptor left.
    case outOfDescriptors
    /// The limit on all connections is reached, and one without a request makes way (``DisplacementTable``).
    case full
    /// A peer has its share of connections. Its address is a reader's, so it is not told.
    case tooManyFromPeer
    /// Accepting failed in a way that is not about one connection.
    case accept(SystemError)
    /// A trusted proxy sent something else than a header.
    case proxyHeader(ProxyHeaderError, from: SocketAddress)
    /// A file that was being sent could not be read to its end.
    case file(OpenFileError)
    /// A TLS session failed.
    case tls(TLSError)
}

/// Takes faults; called from every event loop.
package typealias FaultReport = @Sendable (Fault) -> Void
