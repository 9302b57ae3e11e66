/// The connections of one loop by slot, with tokens that tell a connection from a later one in the same slot.
struct ConnectionTable {
    private var slots: [(generation: UInt32, connection: Connection?)] = []
    private var free: [Int] = []

    /// Marks a token as a connection's; listeners have small numbers.
    private static let mark: UInt64 = 1 << 63

    var count: Int { slots.count - free.count }
    var isEmpty: Bool { count == 0 }

    /// - Returns: The connection's slot, which is used again once it has gone.
    mutating func insert(_ connection: Connection) -> Int {
        if let slot = free.popLast() {
            slots[slot].connection = connection
            return slot
        }
        slots.append((0, connection))
        return slots.count - 1
    }

    mutating func remove(_ slot: Int) {
        slots[slot].connection = nil
        slots[slot].generation = (slots[slot].generation + 1) & 0x7FFF_FFFF
        free.append(slot)
    }

    subscript(slot: Int) -> Connection? { slots.indices.contains(slot) ? slots[slot].connection : nil }

    /// Returns the token that the kernel hands back with an event of the connection in `slot`.
    func token(_ slot: Int) -> UInt64 { Self.mark | UInt64(slots[slot].generation) << 32 | UInt64(slot) }

    static func isConnection(_ token: UInt64) -> Bool { token & mark != 0 }

    /// Returns the slot that a token names, if its connection is still there.
    func slot(of token: UInt64) -> Int? {
        let slot = Int(token & 0xFFFF_FFFF)
        guard self[slot] != nil, self.token(slot) == token else { return nil }
        return slot
    }

    /// Every occupied slot.
    var occupied: [Int] { slots.indices.filter { slots[$0].connection != nil } }
}

/// A listening socket with what is served on it.
final class Listener {
    let socket: ListeningSocket
    let endpoint: ReplaceableEndpoint

    var interest: Epoll.Interest { socket.isInherited ? [.read, .exclusive] : .read }

    init(socket: consuming ListeningSocket, endpoint: ReplaceableEndpoint) {
        self.socket = socket
        self.endpoint = endpoint
    }
}
