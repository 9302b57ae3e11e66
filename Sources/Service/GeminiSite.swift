package import Gemini
package import Reactor

/// What the Gemini side of a server serves and to whom it answers: one value for all connections.
///
/// Immutable. An exchange keeps the site that it began with, so a server that makes later exchanges with another
/// site (a reload) cuts no answer in two.
package final class GeminiSite: Sendable {
    let hosts: Set<Host>
    let ports: Set<UInt16>
    let routes: RouteTable
    let log: AccessLog
    let rateLimiter: SharedRateLimiter?

    let foreignScheme: ReadyAnswer
    let foreignHost: ReadyAnswer
    let foreignPort: ReadyAnswer

    /// - Parameters:
    ///   - hosts: What the addresses of this capsule may name; the first is canonical. Of IP addresses, those given
    ///     are served (R8), and both of the loopback where `localhost` is given, which it stands for (RFC 6761).
    ///   - ports: What readers' addresses may name, 1965 where they name none; the first is canonical.
    ///   - routes: The capsule.
    ///   - log: Gets a line for each connection.
    ///   - rateLimiter: Refuses, with 44, a peer that asks too often; `nil` lets everyone ask. A later site takes it
    ///     over from the one before.
    package init(
        hosts: [Host],
        ports: [UInt16],
        routes: RouteTable,
        log: AccessLog,
        rateLimiter: SharedRateLimiter? = nil
    ) {
        let isLocal = hosts.contains(.name("localhost"))
        self.hosts = Set(hosts).union(isLocal ? [.ipv4(.loopback), .ipv6(.loopback)] : [])
        self.ports = Set(ports)
        self.routes = routes
        self.log = log
        self.rateLimiter = rateLimiter

        let port = ports.first.flatMap { $0 == GeminiURL.defaultPort ? nil : ":\($0)" } ?? ""
        let home = hosts.first.map { "; its capsule is at gemini://\($0)\(port)/" } ?? ""
        let refusal = { (what: String) in ReadyAnswer(.proxyRequestRefused, "This server \(what)\(home)") }
        foreignScheme = refusal("speaks no scheme but gemini and is no proxy")
        foreignHost = refusal("is no proxy for other hosts")
        foreignPort = refusal("does not answer for that port")
    }
}
