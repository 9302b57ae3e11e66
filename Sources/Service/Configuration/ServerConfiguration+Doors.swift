internal import Gemini
package import Gopher
package import Pages
internal import Reactor
internal import System
internal import TLS

/// How readers reach the first host's capsule through either protocol.
extension ServerConfiguration {
    /// What the items of menus name; `nil` where Gopher is off.
    ///
    /// Gopher has no virtual hosts: a request does not say which is meant, so it is the first. Its name is never an address where there is a name: clients
    /// cannot read those of IPv6 in a menu.
    package var gopherServer: GopherServer? {
        guard let port = gopherPorts.first.map({ settings.gopherPublicPort ?? $0 }) else { return nil }
        let hostnames = hosts.first?.hostnames ?? []
        let hostname = hostnames.first { !$0.isAddress } ?? hostnames.first
        return hostname.flatMap { GopherServer(host: $0.description, port: port) }
    }

    /// The ports that are listened on for Gopher; none where it is off, or where a service manager hands in sockets and
    /// none of them is for it: what is handed in is all that there is.
    private var gopherPorts: [UInt16] {
        if settings.gopherListen.isEmpty { return [] }
        if !inheritedGopher.isEmpty { return inheritedGopher.map(\.address.port) }
        return inherited.isEmpty ? settings.gopherListen.map(\.port) : []
    }

    /// For the operator: what readers of Gopher will stumble over, if anything.
    var doorWarnings: [String] {
        guard let host = gopherServer?.host, hosts.first?.hostnames.allSatisfy(\.isAddress) == true else {
            return []
        }
        return ["Gopher's menus name \(host), and many clients want a name; give one with --hostname"]
    }

    /// Where the pages of Gemini lead to; `nil` where Gopher is off.
    package var gopherDoor: Door? {
        gopherServer.map { server in
            let address = GopherURL(server, selector: .root).description
            return Door(name: "Gopher", prefix: "\(address)1")
        }
    }

    /// Where the menus of Gopher lead to.
    package var geminiDoor: Door? {
        guard let host = hosts.first?.hostnames.first.flatMap({ Host($0.description) }),
            let port = publicPorts.first
        else {
            return nil
        }
        let suffix = port == GeminiURL.defaultPort ? "" : ":\(port)"
        return Door(name: "Gemini", prefix: "gemini://\(host)\(suffix)")
    }
}
