package import Reactor
internal import System

/// How a server is to be reached by one protocol.
package struct ListenerPlan: Hashable, Sendable {
    package let served: ServedProtocol
    /// What to listen on; none where the protocol is off, or where sockets that are handed in take the place of it.
    package let addresses: [ListenAddress]
    /// The sockets for it that a service manager has handed in.
    package let inherited: [InheritedSocket]
    /// Whether there are such sockets for another protocol.
    let isHandedInForOthers: Bool
    private let publicPort: UInt16?

    /// - Parameters:
    ///   - served: The protocol.
    ///   - settings: Says for each where to listen.
    ///   - handedIn: Of each protocol; sockets for one that is off are not used.
    init(
        _ served: ServedProtocol,
        _ settings: ServerSettings,
        handedIn: [ServedProtocol: [InheritedSocket]]
    ) {
        let usable = handedIn.filter { !$1.isEmpty && !settings[$0].listen.isEmpty }
        self.served = served
        inherited = usable[served] ?? []
        isHandedInForOthers = usable.contains { $0.key != served }
        publicPort = settings[served].publicPort
        // What is handed in is all that there is, but for the protocol that no server does without.
        let isBinding = inherited.isEmpty && !(served.isOptional && isHandedInForOthers)
        addresses = isBinding ? settings[served].listen : []
    }

    /// Whether readers can come by it.
    package var isServed: Bool { !addresses.isEmpty || !inherited.isEmpty }

    /// The ports that a reader's address may name, the first is canonical; none where the protocol is not served.
    package var publicPorts: [UInt16] {
        let own = addresses.map(\.port) + inherited.map(\.address.port)
        return own.isEmpty ? [] : publicPort.map { [$0] } ?? own
    }

    /// For the operator: that a socket for it is missing, in one line.
    var missing: String {
        let unit = "lectern-\(served.rawValue).socket"
        return "\(served.name) is not served, as no socket for it was handed in: "
            + "systemctl status \(unit) says whether that is disabled or masked, or its port taken"
            + (served.isOptional ? "; \(served.listenOption) 0 says that it is meant" : "")
    }
}
