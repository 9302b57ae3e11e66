internal import Synchronization

/// How many connections there may be at once; shared by all event loops of a server.
package struct ConnectionLimits: Hashable, Sendable {
    /// Of the whole server.
    package var total: Int
    /// From one peer: an IPv4 address or an IPv6 /64.
    package var perAddress: Int

    /// Both at least 1.
    package init(total: Int, perAddress: Int) {
        self.total = total
        self.perAddress = perAddress
    }
}

/// Counts connections against the limits.
package struct AdmissionTable {
    /// What a connection that asks for a slot is told.
    package enum Answer: Hashable, Sendable {
        case admitted
        /// The server is full: an older connection has to make way.
        case full
        /// This peer has its share.
        case tooManyFromPeer
    }

    private let limits: ConnectionLimits
    private var total = 0
    private var byPeer: [SocketAddress: Int] = [:]

    /// A table of a server without connections.
    package init(_ limits: ConnectionLimits) { self.limits = limits }

    /// Takes a slot for a connection from `peer`, unless a limit stands against it.
    package mutating func admit(_ peer: SocketAddress) -> Answer {
        let count = byPeer[peer.subscriber] ?? 0
        guard count < limits.perAddress else { return .tooManyFromPeer }
        guard total < limits.total else { return .full }
        byPeer[peer.subscriber] = count + 1
        total += 1
        return .admitted
    }

    /// Gives a slot back.
    package mutating func release(_ peer: SocketAddress) {
        guard let count = byPeer[peer.subscriber] else { return }
        byPeer[peer.subscriber] = count > 1 ? count - 1 : nil
        total -= 1
    }
}

/// An ``AdmissionTable`` that all event loops share.
final class Admission: Sendable {
    private let table: Mutex<AdmissionTable>

    init(_ limits: ConnectionLimits) { table = Mutex(AdmissionTable(limits)) }

    func admit(_ peer: SocketAddress) -> AdmissionTable.Answer { table.withLock { $0.admit(peer) } }

    func release(_ peer: SocketAddress) { table.withLock { $0.release(peer) } }
}
