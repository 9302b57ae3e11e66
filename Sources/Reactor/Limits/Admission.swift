internal import Synchronization
package import System

/// The most connections at once; all event loops of a server share these limits.
package struct ConnectionLimits: Hashable, Sendable {
    /// The most connections of the whole server.
    package var total: Int
    /// The most connections from one peer, which is an IPv4 address or an IPv6 /64.
    package var perAddress: Int

    /// Takes limits of at least 1.
    package init(total: Int, perAddress: Int) {
        self.total = total
        self.perAddress = perAddress
    }
}

/// Counts connections against the limits.
package struct AdmissionTable {
    /// The answer to a connection that asks for a slot.
    package enum Answer: Hashable, Sendable {
        case admitted
        /// The server is full: an older connection has to make way.
        case full
        /// This peer has as many connections as it may have.
        case tooManyFromPeer
    }

    private let limits: ConnectionLimits
    private var total = 0
    private var byPeer: [SocketAddress: Int] = [:]

    /// Begins without connections.
    package init(_ limits: ConnectionLimits) { self.limits = limits }

    /// Takes a slot for a connection from `peer`, unless a limit forbids it.
    ///
    /// - Parameters:
    ///   - peer: The peer; `nil` for a connection from a trusted proxy, which counts among all connections and for no peer
    ///     until it says for whom it is relayed.
    ///   - isReplacing: Whether another connection has been told to make way; it may not have gone yet.
    /// - Returns: Whether the connection has its slot, and if not, which limit forbade it.
    package mutating func admit(_ peer: SocketAddress?, isReplacing: Bool = false) -> Answer {
        guard peer.map({ count($0) < limits.perAddress }) ?? true else { return .tooManyFromPeer }
        guard total < limits.total || isReplacing else { return .full }
        if let peer { byPeer[peer.subscriber, default: 0] += 1 }
        total += 1
        return .admitted
    }

    /// Counts a connection that was admitted without a peer for the peer that it turned out to have.
    ///
    /// - Returns: `false` if that peer has as many as it may have; then nothing is counted.
    package mutating func identify(_ peer: SocketAddress) -> Bool {
        guard count(peer) < limits.perAddress else { return false }
        byPeer[peer.subscriber, default: 0] += 1
        return true
    }

    /// Gives a slot back, with the peer for which it was last counted.
    package mutating func release(_ peer: SocketAddress?) {
        if let peer {
            guard let count = byPeer[peer.subscriber] else { return }
            byPeer[peer.subscriber] = count > 1 ? count - 1 : nil
        }
        total = max(0, total - 1)
    }

    private func count(_ peer: SocketAddress) -> Int { byPeer[peer.subscriber] ?? 0 }
}

/// An ``AdmissionTable`` that all event loops share.
final class Admission: Sendable {
    private let table: Mutex<AdmissionTable>

    init(_ limits: ConnectionLimits) { table = Mutex(AdmissionTable(limits)) }

    func admit(_ peer: SocketAddress?, isReplacing: Bool = false) -> AdmissionTable.Answer {
        table.withLock { $0.admit(peer, isReplacing: isReplacing) }
    }

    func identify(_ peer: SocketAddress) -> Bool { table.withLock { $0.identify(peer) } }

    func release(_ peer: SocketAddress?) { table.withLock { $0.release(peer) } }
}
