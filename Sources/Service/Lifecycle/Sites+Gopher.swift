internal import Gopher
internal import Publishing
internal import Reactor
internal import Serving

extension Sites {
    /// The first site over Gopher, ready to be listened for.
    ///
    /// - Parameters:
    ///   - configuration: Says how readers reach it and whom to trust.
    ///   - log: Gets a line for each connection.
    ///   - rateLimiter: Gemini's, so that a peer has one allowance for both.
    /// - Returns: What each connection is served; `nil` where Gopher is off.
    func gopher(
        _ configuration: ServerConfiguration,
        log: AccessLog,
        rateLimiter: SharedRateLimiter?
    ) -> Endpoint? {
        guard let server = configuration.gopherServer, let first = sites.first else { return nil }
        let site = GopherSite(
            GopherPublication(
                first.edition,
                on: server,
                beside: configuration.doors(beside: .gopher)
            ),
            on: server,
            log: log,
            rateLimiter: rateLimiter
        )
        return Endpoint(tls: nil, trustedProxies: configuration.settings.trustedProxies) {
            GopherExchange(site: site)
        }
    }
}
