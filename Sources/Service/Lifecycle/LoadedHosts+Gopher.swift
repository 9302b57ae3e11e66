internal import Gopher
internal import Publishing
internal import Reactor
internal import Serving

extension LoadedHosts {
    /// Returns the first host over Gopher, ready to be listened for.
    ///
    /// - Parameters:
    ///   - configuration: The configuration, which says how readers reach it and which proxies are trusted.
    ///   - log: The log that gets a line for each connection.
    ///   - rateLimiter: The limiter of Gemini, so that a peer has one allowance for both.
    /// - Returns: The endpoint; `nil` if Gopher is off.
    /// - Throws: An error if two capsules of the host have the same address.
    func gopher(
        _ configuration: ServerConfiguration,
        log: AccessLog,
        rateLimiter: SharedRateLimiter?
    ) throws(CatalogueError) -> Endpoint? {
        guard let server = configuration.gopherServer, let first = hosts.first else { return nil }
        let doors = configuration.doors(beside: .gopher)
        let width = configuration.settings.gopherWidth
        let publications = first.mounts.map {
            $0.publication(as: .menus(on: server, width: width), beside: doors)
        }
        let host = GopherHost(
            on: server,
            catalogue: try Catalogue(
                publications,
                HostFiles(for: publications, isGopher: true),
                over: GopherFace(on: server, width: width)
            ),
            width: width,
            language: first.language,
            log: log,
            rateLimiter: rateLimiter
        )
        return Endpoint(tls: nil, trustedProxies: configuration.settings.trustedProxies) {
            GopherExchange(with: $0, at: host)
        }
    }
}
