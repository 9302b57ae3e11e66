import Languages
internal import Gemini
internal import Pages
internal import Publishing
internal import Reactor
internal import Renderers
internal import Serving
internal import TLS

/// The three protocols that are off unless an operator asks for them.
///
/// Each function takes the same: the configuration, which says how readers reach each protocol and which proxies are trusted; the log that
/// gets a line for each connection; and the limiter of all protocols. Each returns `nil` if its protocol is off, and throws an error if two
/// things have the same address.
extension LoadedHosts {
    /// Returns all hosts over Spartan, whose requests name one.
    func spartan(
        _ configuration: ServerConfiguration,
        log: AccessLog,
        rateLimiter: SharedRateLimiter?
    ) throws -> Endpoint? {
        guard let port = configuration.plan(.spartan).publicPorts.first else { return nil }
        let served = try hosts.map { host in
            let doors = configuration.doors(of: host, beside: .spartan)
            let own = configuration.door(to: .spartan, of: host.hostnames, host.prefix)
            let publications =
                host.library.publications(as: .spartan, beside: doors)
                + (own.map { [host.library.feeds(through: $0)] } ?? [])
            return SpartanHost(
                names: host.hostnames.compactMap { Host($0.description) },
                port: port,
                catalogue: try Catalogue(publications, HostFiles(for: publications), over: SpartanFace()),
                wording: host.library.wording
            )
        }
        guard let first = served.first else { return nil }
        let hosts = SpartanHosts(first, others: Array(served.dropFirst()), log: log, rateLimiter: rateLimiter)
        return Endpoint(tls: nil, trustedProxies: configuration.settings.trustedProxies) {
            SpartanExchange(with: $0, at: hosts)
        }
    }

    /// Returns all hosts over Nex: the first at the root, each other under its name.
    func nex(
        _ configuration: ServerConfiguration,
        log: AccessLog,
        rateLimiter: SharedRateLimiter?
    ) throws -> Endpoint? {
        guard configuration.plan(.nex).isServed else { return nil }
        let publications = publications(as: .lines, beside: .nex, configuration)
        // Robots ask for files at the root alone, so the first host has those for all.
        let files = HostFiles(for: publications.flatMap(\.self))
        var served: [NexHost] = []
        for (host, publications) in zip(hosts, publications) {
            served.append(
                NexHost(
                    named: host.hostnames.first?.description ?? "",
                    at: configuration.door(to: .nex, of: host.hostnames, host.prefix)?.prefix,
                    under: host.prefix,
                    catalogue: try Catalogue(
                        publications,
                        served.isEmpty ? files : .none,
                        over: BareFace.nex
                    ),
                    wording: host.library.wording
                )
            )
        }
        guard let first = served.first else { return nil }
        let hosts = try NexHosts(first, others: Array(served.dropFirst()), log: log, rateLimiter: rateLimiter)
        return Endpoint(tls: nil, trustedProxies: configuration.settings.trustedProxies) {
            NexExchange(with: $0, at: hosts)
        }
    }

    /// Returns all hosts over Finger, whose pages have names: those of each host but the first begin with its own.
    func finger(
        _ configuration: ServerConfiguration,
        log: AccessLog,
        rateLimiter: SharedRateLimiter?
    ) throws -> Endpoint? {
        guard configuration.plan(.finger).isServed, let first = hosts.first else { return nil }
        let host = try FingerHost(
            named: first.hostnames.first?.description ?? "",
            at: configuration.door(to: .finger, of: first.hostnames)?.prefix,
            publications(as: .names, beside: .finger, configuration).flatMap(\.self),
            wording: first.library.wording,
            log: log,
            rateLimiter: rateLimiter
        )
        return Endpoint(tls: nil, trustedProxies: configuration.settings.trustedProxies) {
            FingerExchange(with: $0, at: host)
        }
    }

    /// Returns what each host has to read where nothing answers, as plain text in which links stay.
    private func publications(
        as style: LinkedTextRenderer.Style,
        beside served: ServedProtocol,
        _ configuration: ServerConfiguration
    ) -> [[Publication]] {
        hosts.map { host in
            host.readingLibrary.publications(
                as: .text(style),
                beside: configuration.doors(of: host, beside: served),
                on: host.prefix
            )
        }
    }
}
