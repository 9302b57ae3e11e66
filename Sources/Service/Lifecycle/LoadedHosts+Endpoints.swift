internal import Reactor
internal import Serving
internal import TLS

extension LoadedHosts {
    /// All that is served, ready to be listened for.
    ///
    /// - Parameters:
    ///   - configuration: Says how readers reach each and whom to trust.
    ///   - log: Gets a line for each connection.
    ///   - rateLimiter: One for all, so that a peer has one allowance; it outlives a reload.
    /// - Returns: What each connection is served, by its protocol; those that are off are left out.
    /// - Throws: Where two capsules of a host have the same address, and where OpenSSL has no memory.
    func endpoints(
        _ configuration: ServerConfiguration,
        log: AccessLog,
        rateLimiter: SharedRateLimiter?
    ) throws -> [ServedProtocol: Endpoint] {
        var endpoints: [ServedProtocol: Endpoint] = [:]
        for served in ServedProtocol.allCases {
            endpoints[served] =
                switch served {
                case .gemini: try gemini(configuration, log: log, rateLimiter: rateLimiter)
                case .gopher: try gopher(configuration, log: log, rateLimiter: rateLimiter)
                }
        }
        return endpoints
    }
}
