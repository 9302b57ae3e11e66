internal import Reactor
internal import System

/// Whether each address to listen on is wanted once.
extension ServerConfiguration {
    /// Call it before anything is listened on, and with the sockets that were handed in.
    ///
    /// - Throws: Every address that is wanted twice, with both places that want it.
    package func requireDistinctAddresses() throws(AddressClashes) {
        let plans = ServedProtocol.allCases.map(plan)
        var table = ClaimTable()
        // A service manager has found room for all of its own.
        for plan in plans {
            for address in plan.inherited.map(\.address) {
                table.take(
                    address,
                    AddressClash.Claim(served: plan.served, written: "\(address)", origin: .handedIn)
                )
            }
        }
        var clashes: [AddressClash] = []
        for (served, addresses) in plans.map({ ($0.served, $0.addresses) }) {
            for (index, entry) in addresses.enumerated() {
                let claim = AddressClash.Claim(
                    served: served,
                    written: entry.description,
                    origin: origin(of: served, index)
                )
                if let other = entry.addresses.lazy.compactMap(table.holder).first {
                    clashes.append(AddressClash(claim, other))
                }
                for address in entry.addresses { table.take(address, claim) }
            }
        }
        guard clashes.isEmpty else { throw AddressClashes(clashes: clashes) }
    }

    /// The same for a check, at which nothing is handed in.
    ///
    /// - Parameter isManaged: Whether a service manager is told of the service. Where it lets the process have no sockets of its
    ///   own, it hands some in at a start, and what is configured is not used.
    /// - Throws: Every address that is wanted twice.
    package func rehearseDistinctAddresses(isManaged: Bool) throws(AddressClashes) {
        if isManaged, ListeningSocket.rehearsalFailure(of: .v4(0, port: 0))?.isForbidden == true { return }
        try requireDistinctAddresses()
    }

    private func origin(of served: ServedProtocol, _ index: Int) -> AddressClash.Claim.Origin {
        guard settings[served].$listen.isGiven else { return .standard }
        let positions = listenPositions[served] ?? []
        return positions.indices.contains(index) ? .field(positions[index]) : .option
    }
}

/// Who has which address.
private struct ClaimTable {
    private var holders: [SocketAddress: AddressClash.Claim] = [:]
    /// The first who has an address of a family and a port, by the address that means all of them.
    private var first: [SocketAddress: AddressClash.Claim] = [:]

    /// Returns who has an address, or one that leaves it no room: that of all interfaces goes with no other of its family and port.
    func holder(of address: SocketAddress) -> AddressClash.Claim? {
        let all = address.ofAllInterfaces
        return address == all ? first[all] : holders[address] ?? holders[all]
    }

    /// Gives an address to somebody, if nobody has it.
    mutating func take(_ address: SocketAddress, _ claim: AddressClash.Claim) {
        if holders[address] == nil { holders[address] = claim }
        if first[address.ofAllInterfaces] == nil { first[address.ofAllInterfaces] = claim }
    }
}

extension SocketAddress {
    /// The address that stands for all of its family with its port.
    fileprivate var ofAllInterfaces: SocketAddress {
        switch self {
        case .v4(_, let port): .v4(0, port: port)
        case .v6(_, _, let port): .v6(0, 0, port: port)
        }
    }
}
