internal import Text
internal import Gemini
internal import Reactor

/// What the Gemini side of a server serves and to whom it answers: one value for all connections.
///
/// Immutable. An exchange keeps the sites that it began with, so a server that makes later exchanges with others
/// (a reload) cuts no answer in two.
package final class GeminiSites: Sendable {
    let ports: Set<UInt16>
    let log: AccessLog
    let rateLimiter: SharedRateLimiter?
    private let sites: [Host: GeminiSite]
    private let first: GeminiSite?

    /// - Parameters:
    ///   - sites: The first is shown to clients that name no host, and is the one that refusals name then.
    ///     Where `localhost` is served, both of the loopback's addresses are too, which it stands for (RFC 6761).
    ///   - ports: What readers' addresses may name, 1965 where they name none.
    ///   - log: Gets a line for each connection.
    ///   - rateLimiter: Refuses, with 44, a peer that asks too often; `nil` lets everyone ask.
    package init(
        _ sites: [GeminiSite],
        ports: [UInt16],
        log: AccessLog,
        rateLimiter: SharedRateLimiter? = nil
    ) {
        var byHost: [Host: GeminiSite] = [:]
        for site in sites {
            for host in site.hosts where byHost[host] == nil { byHost[host] = site }
        }
        if let local = byHost[.name("localhost")] {
            for host in [Host.ipv4(.loopback), .ipv6(.loopback)] where byHost[host] == nil {
                byHost[host] = local
            }
        }
        self.sites = byHost
        self.ports = Set(ports)
        self.log = log
        self.rateLimiter = rateLimiter
        first = sites.first
    }

    /// The site that an address or a TLS hello names.
    func site(of host: Host) -> GeminiSite? { sites[host] }

    /// Whether a connection whose hello named `serverName` may ask for pages of `site`.
    ///
    /// All names of one site are as good as each other, as certificates and web servers have it (RFC 9110 §7.4): who
    /// has reached it by one of them has reached it. Another site's name, or a foreign one, is a request to be a
    /// proxy. A hello that names no host names no other one.
    func isConnection(to site: GeminiSite, named serverName: String?) -> Bool {
        guard let serverName else { return true }
        return Host(serverName).flatMap(site(of:)) === site
    }

    /// The answer to a request that no site here is meant by, from the site that the hello named.
    func refusal(_ answer: KeyPath<GeminiSite, ReadyAnswer>, named serverName: String?) -> ReadyAnswer {
        let site = serverName.flatMap { Host($0) }.flatMap(site(of:)) ?? first
        return site?[keyPath: answer] ?? ReadyAnswer(.failure(.proxyRequestRefused, nil))
    }
}
