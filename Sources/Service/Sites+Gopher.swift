internal import Gopher
internal import Reactor

extension Sites {
    /// The first site over Gopher, ready to be listened for; `nil` where Gopher is off.
    func gopher(_ configuration: ServerConfiguration, log: AccessLog) -> Endpoint? {
        guard let server = configuration.gopherServer, let first = sites.first else { return nil }
        let site = GopherSite(
            GopherPublication(first.edition, on: server, beside: configuration.geminiDoor),
            on: server,
            log: log
        )
        return Endpoint(tls: nil, trustedProxies: configuration.trustedProxies) { GopherExchange(site: site) }
    }
}
