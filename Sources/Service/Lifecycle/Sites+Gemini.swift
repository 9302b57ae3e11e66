internal import Gemini
internal import Reactor
internal import Serving
internal import TLS

extension Sites {
    /// All sites over Gemini, ready to be listened for.
    ///
    /// - Parameters:
    ///   - configuration: Says the ports and whom to trust.
    ///   - log: Gets a line for each connection.
    ///   - rateLimiter: Outlives a reload, so that nobody's allowance begins anew with it.
    /// - Returns: What each connection is served.
    /// - Throws: Where OpenSSL has no memory.
    func gemini(
        _ configuration: ServerConfiguration,
        log: AccessLog,
        rateLimiter: SharedRateLimiter?
    ) throws(TLSError) -> Endpoint {
        let ports = configuration.plan(.gemini).publicPorts
        let gemini = GeminiSites(
            sites.map { site in
                GeminiSite(
                    hosts: site.hostnames.compactMap { Host($0.description) },
                    port: ports.first ?? GeminiURL.defaultPort,
                    routes: site.routes
                )
            },
            ports: ports,
            log: log,
            rateLimiter: rateLimiter
        )
        let tls = try TLSServerContext(identities: sites.flatMap(\.identities))
        return Endpoint(tls: tls, trustedProxies: configuration.settings.trustedProxies) {
            GeminiExchange(sites: gemini)
        }
    }
}
