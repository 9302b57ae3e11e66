import System

/// The PROXY header with which a connection from a trusted proxy begins, while it is awaited.
///
/// It is a class, so that a connection that awaits none holds an empty reference and no more.
final class ProxyIntroduction {
    private var parser = ProxyHeaderParser()
    private let admission: Admission

    init(admission: Admission) { self.admission = admission }

    /// Takes the next bytes of the connection.
    func receive(_ bytes: Span<UInt8>) -> ProxyHeaderParser.Progress { parser.receive(bytes) }

    /// Counts the connection, which has its slot already, for the peer for which it was relayed.
    ///
    /// - Returns: Whether there is room.
    func count(_ source: SocketAddress) -> Bool { admission.identify(source) }
}
