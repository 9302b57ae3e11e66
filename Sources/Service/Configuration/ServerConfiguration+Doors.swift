internal import Gemini
package import Gopher
package import Pages
internal import Reactor
internal import System
internal import TLS

/// The ways in which readers reach the first host's capsule by each protocol.
extension ServerConfiguration {
    /// The server that the items of menus name; `nil` if Gopher is off.
    ///
    /// Gopher has no virtual hosts: a request does not say which host is meant, so it is always the first. If the host has a name,
    /// menus give it and never an address, since clients cannot read an IPv6 address in a menu.
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

    /// Returns the doors to the other protocols, to which the pages of this one lead.
    func doors(beside served: ServedProtocol) -> [Door] {
        ServedProtocol.allCases.filter { $0 != served }.compactMap(door)
    }

    /// Returns the door by which pages lead to a protocol; `nil` if it is off.
    package func door(to served: ServedProtocol) -> Door? {
        prefix(of: served).map { Door(name: served.name, prefix: $0) }
    }

    private func prefix(of served: ServedProtocol) -> String? {
        switch served {
        case .gemini:
            guard let host = hosts.first?.hostnames.first.flatMap({ Host($0.description) }),
                let port = plan(served).publicPorts.first
            else { return nil }
            return "gemini://\(host)\(port == GeminiURL.defaultPort ? "" : ":\(port)")"
        case .gopher:
            return gopherServer.map { "\(GopherURL($0, selector: .root).description)1" }
        }
    }
}
