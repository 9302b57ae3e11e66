import Languages
internal import Gopher
internal import Publishing
internal import Reactor
internal import Serving

extension LoadedHosts {
    /// Returns all hosts over Gopher, ready to be listened for: the first at the root, each other under its name.
    ///
    /// - Parameters:
    ///   - configuration: The configuration, which says how readers reach it and which proxies are trusted.
    ///   - log: The log that gets a line for each connection.
    ///   - rateLimiter: The limiter of Gemini, so that a peer has one allowance for both.
    /// - Returns: The endpoint; `nil` if Gopher is off.
    /// - Throws: An error if two capsules of a host have the same address, or if a host's name is an address of the first.
    func gopher(
        _ configuration: ServerConfiguration,
        log: AccessLog,
        rateLimiter: SharedRateLimiter?
    ) throws -> Endpoint? {
        guard let server = configuration.gopherServer else { return nil }
        let width = configuration.settings.gopherWidth
        let publications = hosts.map { host in
            let own = configuration.door(to: .gopher, of: host.hostnames, host.prefix)
            return host.library.publications(
                as: .menus(on: server, width: width),
                beside: configuration.doors(of: host, beside: .gopher),
                on: host.prefix
            ) + (own.map { [host.library.feeds(through: $0, on: host.prefix)] } ?? [])
        }
        // Robots and clients ask for files at the root alone, so the first host has those for all.
        let files = HostFiles(for: publications.flatMap(\.self), isGopher: true)
        var served: [GopherHost] = []
        for (host, publications) in zip(hosts, publications) {
            served.append(
                GopherHost(
                    on: server,
                    under: host.prefix,
                    catalogue: try Catalogue(
                        publications,
                        served.isEmpty ? files : .none,
                        over: GopherFace(on: server, width: width)
                    ),
                    width: width,
                    wording: host.library.wording,
                    log: log,
                    rateLimiter: rateLimiter
                )
            )
        }
        guard let first = served.first else { return nil }
        let hosts = try GopherHosts(first, others: Array(served.dropFirst()))
        return Endpoint(tls: nil, trustedProxies: configuration.settings.trustedProxies) {
            GopherExchange(with: $0, at: hosts)
        }
    }
}
