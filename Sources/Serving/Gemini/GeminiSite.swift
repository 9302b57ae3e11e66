package import Gemini

/// One capsule as Gemini serves it: its names, its routes, and the refusals that name its home.
package final class GeminiSite: Sendable {
    let hosts: [Host]
    let routes: RouteTable
    /// For the access log: the canonical host.
    let name: String?

    let foreignScheme: ReadyAnswer
    let foreignHost: ReadyAnswer
    let foreignPort: ReadyAnswer
    let foreignConnection: ReadyAnswer

    /// - Parameters:
    ///   - hosts: What the addresses of this capsule may name; the first is canonical. Of IP addresses, those given
    ///     are served (R8).
    ///   - port: What readers' addresses name, none where it is 1965.
    ///   - routes: The capsule.
    package init(hosts: [Host], port: UInt16, routes: RouteTable) {
        self.hosts = hosts
        self.routes = routes
        name = hosts.first?.description

        let port = port == GeminiURL.defaultPort ? "" : ":\(port)"
        let home = hosts.first.map { "gemini://\($0)\(port)/" }
        let refusal = { (what: String) in
            ReadyAnswer(
                .proxyRequestRefused,
                "This server \(what)\(home.map { "; its capsule is at \($0)" } ?? "")"
            )
        }
        foreignScheme = refusal("speaks no scheme but gemini and is no proxy")
        foreignHost = refusal("is no proxy for other hosts")
        foreignPort = refusal("does not answer for that port")
        foreignConnection = ReadyAnswer(
            .proxyRequestRefused,
            "This connection was made to another host (SNI)\(home.map { "; open \($0) on a connection of its own" } ?? "")"
        )
    }
}
