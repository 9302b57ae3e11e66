internal import Reactor
internal import Serving
internal import TLS

extension LoadedHosts {
    /// Tries whether every protocol has an address of its own for everything; what is served then is not kept.
    ///
    /// - Parameter configuration: The configuration from which the hosts were loaded.
    /// - Throws: The reason why a start would fail.
    package func rehearseAddresses(_ configuration: ServerConfiguration) throws {
        for host in hosts { _ = try geminiCatalogue(of: host, configuration) }
        let log = AccessLog(mode: .off) { _ in }
        for served in ServedProtocol.allCases where served != .gemini {
            _ = try endpoint(of: served, configuration, log: log, RateLimiters())
        }
    }

    /// Returns everything that is served, ready to be listened for.
    ///
    /// - Parameters:
    ///   - configuration: The configuration, which says how readers reach each protocol and which proxies are trusted.
    ///   - log: The log that gets a line for each connection.
    ///   - limiters: The limits on what one peer may do.
    /// - Returns: The endpoints by their protocols; those that are off are left out.
    /// - Throws: An error if two capsules of a host have the same address, or if OpenSSL has no memory.
    func endpoints(
        _ configuration: ServerConfiguration,
        log: AccessLog,
        _ limiters: RateLimiters
    ) throws -> [ServedProtocol: Endpoint] {
        var endpoints: [ServedProtocol: Endpoint] = [:]
        for served in ServedProtocol.allCases {
            endpoints[served] = try endpoint(of: served, configuration, log: log, limiters)
        }
        return endpoints
    }

    /// Returns the endpoint of one protocol; `nil` if it is off.
    func endpoint(
        of served: ServedProtocol,
        _ configuration: ServerConfiguration,
        log: AccessLog,
        _ limiters: RateLimiters
    ) throws -> Endpoint? {
        switch served {
        case .gemini: try gemini(configuration, log: log, limiters)
        case .gopher: try gopher(configuration, log: log, rateLimiter: limiters.requests)
        case .spartan: try spartan(configuration, log: log, rateLimiter: limiters.requests)
        case .nex: try nex(configuration, log: log, rateLimiter: limiters.requests)
        case .finger: try finger(configuration, log: log, rateLimiter: limiters.requests)
        }
    }
}
