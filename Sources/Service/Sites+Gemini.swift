internal import Gemini
internal import Reactor
internal import TLS

extension Sites {
    /// All sites over Gemini, ready to be listened for.
    ///
    /// - Throws: Where OpenSSL has no memory.
    func gemini(_ configuration: ServerConfiguration) throws(TLSError) -> Endpoint {
        let ports = configuration.publicPorts
        let gemini = GeminiSites(
            sites.map { site in
                GeminiSite(
                    hosts: site.hostnames.compactMap { Host($0.description) },
                    port: ports.first ?? GeminiURL.defaultPort,
                    routes: site.routes
                )
            },
            ports: ports,
            log: AccessLog(mode: configuration.accessLog)
        )
        let tls = try TLSServerContext(identities: sites.flatMap(\.identities))
        return Endpoint(tls: tls) { GeminiExchange(sites: gemini) }
    }
}
