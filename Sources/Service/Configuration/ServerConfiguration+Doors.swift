internal import Gemini
package import Gopher
package import Pages
internal import Reactor
internal import System
package import TLS

/// The ways in which readers reach a host's texts by each protocol.
extension ServerConfiguration {
    /// The server that the items of menus name; `nil` if Gopher is off.
    ///
    /// Gopher has no virtual hosts: a request does not say which host is meant, so the first has the root, and the others stand under
    /// their names. If the first host has a name, menus give it and never an address, since clients cannot read an IPv6 address in a menu.
    package var gopherServer: GopherServer? {
        guard let port = plan(.gopher).publicPorts.first else { return nil }
        let hostnames = hosts.first?.hostnames ?? []
        let hostname = hostnames.first { !$0.isAddress } ?? hostnames.first
        return hostname.flatMap { GopherServer(host: $0.description, port: port) }
    }

    /// The warnings to the operator about what readers of Gopher would stumble over.
    var doorWarnings: [String] {
        guard let host = gopherServer?.host, hosts.first?.hostnames.allSatisfy(\.isAddress) == true else {
            return []
        }
        return ["Gopher's menus name \(host), and many clients want a name; give one with --hostname"]
    }

    /// Returns what the addresses of a host other than the first begin with over a protocol whose requests name no host: its name, and if
    /// it has one, no address.
    func prefix(of host: HostConfiguration) -> PathPrefix {
        let name = host.hostnames.first { !$0.isAddress } ?? host.hostnames.first
        return name.map { PathPrefix(host: $0.description) } ?? .none
    }

    /// Returns the doors of a host to the other protocols, to which the pages of this one lead.
    func doors(of host: LoadedHost, beside served: ServedProtocol) -> [Door] {
        ServedProtocol.allCases.filter { $0 != served }.compactMap {
            door(to: $0, of: host.hostnames, host.prefix)
        }
    }

    /// Returns the door by which pages lead to a protocol; `nil` if it is off.
    ///
    /// - Parameters:
    ///   - served: The protocol.
    ///   - hostnames: The names of the host.
    ///   - prefix: What its addresses begin with over a protocol whose requests name no host.
    /// - Returns: The beginning of the addresses of the host over that protocol.
    package func door(
        to served: ServedProtocol,
        of hostnames: [Hostname],
        _ prefix: PathPrefix = .none
    ) -> Door? {
        start(of: served, hostnames, prefix).map {
            Door(name: served.name, prefix: $0, ending: served.ending)
        }
    }

    private func start(
        of served: ServedProtocol,
        _ hostnames: [Hostname],
        _ prefix: PathPrefix
    ) -> String? {
        if served == .gopher {
            return gopherServer.map { "\(GopherURL($0, selector: .root).description)1\(prefix)" }
        }
        // Where a request names no host, the first answers for all.
        let names = served.namesHost ? hostnames : self.hosts.first?.hostnames ?? hostnames
        guard let host = names.first.flatMap({ Host($0.description) }),
            let port = plan(served).publicPorts.first
        else { return nil }
        let server = "\(served.rawValue)://\(host)\(port == served.usualPort ? "" : ":\(port)")"
        return served.namesHost ? server : "\(server)\(prefix)"
    }
}
