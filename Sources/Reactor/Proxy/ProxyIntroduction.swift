import System

/// The PROXY header that a connection from a trusted proxy begins with, while it is awaited.
///
/// A class, so that a connection that awaits none holds an empty reference and no more.
final class ProxyIntroduction {
    private var parser = ProxyHeaderParser()
    private let admission: Admission

    init(admission: Admission) { self.admission = admission }

    /// Takes the next bytes of the connection.
    func receive(_ bytes: Span<UInt8>) -> ProxyHeaderParser.Progress { parser.receive(bytes) }

    /// Counts the connection, which has its slot already, against the limit of the peer that it was relayed for.
    ///
    /// - Returns: Whether there is room.
    func count(_ source: SocketAddress) -> Bool { admission.identify(source) }
}
