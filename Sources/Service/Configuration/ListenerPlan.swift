package import Reactor
internal import System

/// How readers reach a server over one protocol.
package struct ListenerPlan: Hashable, Sendable {
    package let served: ServedProtocol
    /// The addresses to listen on; none if the protocol is off, or if sockets that are handed in take their place.
    package let addresses: [ListenAddress]
    /// The sockets for the protocol that a service manager has handed in.
    package let inherited: [InheritedSocket]
    /// Whether there are such sockets for another protocol.
    let isHandedInForOthers: Bool
    private let publicPort: UInt16?

    /// - Parameters:
    ///   - served: The protocol.
    ///   - settings: The addresses to listen on for each protocol.
    ///   - handedIn: The sockets for each protocol; those for one that is off are not used.
    init(
        _ served: ServedProtocol,
        _ settings: ServerSettings,
        handedIn: [ServedProtocol: [InheritedSocket]]
    ) {
        let usable = handedIn.filter { !$1.isEmpty && !settings[$0].isSwitchedOff }
        self.served = served
        inherited = usable[served] ?? []
        isHandedInForOthers = usable.contains { $0.key != served }
        publicPort = settings[served].publicPort
        // Only sockets that are handed in are used, except for the protocol without which no server runs.
        let isBinding = inherited.isEmpty && !(served.isOptional && isHandedInForOthers)
        addresses = isBinding ? settings[served].listen : []
    }

    /// Whether readers can reach the server over the protocol.
    package var isServed: Bool { !addresses.isEmpty || !inherited.isEmpty }

    /// The ports that a reader's address may name, of which the first is canonical; none if the protocol is not served.
    package var publicPorts: [UInt16] {
        let own = addresses.map(\.port) + inherited.map(\.address.port)
        return own.isEmpty ? [] : publicPort.map { [$0] } ?? own
    }

    /// A line that tells the operator that a socket for the protocol is missing.
    var missing: String {
        let unit = "lectern-\(served.rawValue).socket"
        return "\(served.name) is not served, as no socket for it was handed in: "
            + "systemctl status \(unit) says whether that is disabled or masked, or its port taken"
            + (served.isOptional ? "; \(served.listenOption) 0 says that it is meant" : "")
    }
}
