package import System
package import TLS

/// A fault in the reactor that an operator may want to read about.
///
/// It is reported each time, from any event loop; whoever keeps the log decides how often to mention it.
package enum Fault: Sendable {
    /// The process or the system has no descriptor left.
    case outOfDescriptors
    /// The limit on all connections is reached, and an idle one makes way (``DisplacementTable``).
    case full
    /// A connection was refused.
    ///
    /// Its address is not given, since it is a reader's.
    case refused(Refusal)
    /// Accepting failed in a way that is not about one connection.
    case accept(SystemError)
    /// A trusted proxy sent something other than a header.
    case proxyHeader(ProxyHeaderError, from: SocketAddress)
    /// A file that was being sent could not be read to its end.
    case file(OpenFileError)
    /// An answer that is made when it is asked for could not be made; the reason in one line.
    case making(String)
    /// A TLS session failed.
    case tls(TLSError)
}

/// A function that takes faults; it is called from every event loop.
package typealias FaultReport = @Sendable (Fault) -> Void
