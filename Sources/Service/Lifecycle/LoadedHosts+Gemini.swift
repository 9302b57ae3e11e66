import Languages
internal import Gemini
internal import Publishing
internal import Reactor
internal import Serving
internal import TLS
internal import Text

extension LoadedHosts {
    /// Returns all hosts over Gemini, ready to be listened for.
    ///
    /// - Parameters:
    ///   - configuration: The configuration, which has the ports and the trusted proxies.
    ///   - log: The log that gets a line for each connection.
    ///   - limiters: The limits on what one peer may do.
    /// - Returns: The endpoint.
    /// - Throws: An error if two capsules of a host have the same address, or if OpenSSL has no memory.
    func gemini(
        _ configuration: ServerConfiguration,
        log: AccessLog,
        _ limiters: RateLimiters
    ) throws -> Endpoint {
        let ports = configuration.plan(.gemini).publicPorts
        var served: [GeminiHost] = []
        for host in hosts {
            served.append(
                GeminiHost(
                    names: host.hostnames.compactMap { Host($0.description) },
                    port: ports.first ?? GeminiURL.defaultPort,
                    catalogue: try geminiCatalogue(of: host, configuration),
                    wording: host.library.wording
                )
            )
        }
        let gemini = GeminiHosts(
            served,
            identities: zip(served, hosts).flatMap { served, host in host.identities.map { _ in served } },
            ports: ports,
            log: log,
            rateLimiter: limiters.requests
        )
        let tls = try TLSServerContext(identities: identities)
        return Endpoint(
            tls: tls,
            trustedProxies: configuration.settings.trustedProxies,
            // The line has to be whole, so that nothing but the refusal of HTTP can be had without TLS.
            isWithoutTLS: { HTTPRequestLine(beginning: $0) != nil },
            admitsHandshake: { [handshakes = limiters.handshakes] peer in
                handshakes?.secondsToWait(for: peer) == nil
            },
            makeExchange: { GeminiExchange(with: $0, at: gemini) }
        )
    }

    /// Returns all that a host serves over Gemini.
    ///
    /// - Throws: An error if two things on the host have the same address.
    func geminiCatalogue(
        of host: LoadedHost,
        _ configuration: ServerConfiguration
    ) throws(CatalogueError) -> Catalogue {
        let doors = configuration.doors(of: host, beside: .gemini)
        let own = configuration.door(to: .gemini, of: host.hostnames, host.prefix)
        let publications =
            host.library.publications(as: .gemtext, beside: doors)
            + (own.map { [host.library.feeds(through: $0)] } ?? [])
        return try Catalogue(publications, HostFiles(for: publications), over: GeminiFace())
    }
}
