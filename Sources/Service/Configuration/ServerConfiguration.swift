internal import Content
package import Logging
package import Reactor
package import Serving
internal import System
internal import Text

/// How a server runs, with a default wherever an operator has said nothing.
package struct ServerConfiguration: Sendable {
    /// At least one; the first is shown to clients that name no host.
    package let hosts: [HostConfiguration]
    package private(set) var listen: [ListenAddress]
    /// Sockets that a service manager hands in; where there are any, `listen` is not used.
    package var inherited: [InheritedSocket] = []
    /// The same for Gopher.
    package var inheritedGopher: [InheritedSocket] = []
    /// The folder of the credentials that a service manager hands in.
    package var credentials: String?
    /// The port that readers use, where it is not the one listened on.
    package let publicPort: UInt16?
    /// Where to listen for Gopher; empty where it is off.
    package private(set) var gopherListen: [ListenAddress]
    /// The port that readers use for Gopher, where it is not the one listened on.
    package let gopherPublicPort: UInt16?
    /// The folder of the certificates.
    package let certificates: String
    package let accessLog: AccessLogMode
    package let logLevel: Logger.Level
    package let limits: ConnectionLimits
    package let timeouts: Timeouts
    /// `nil` lets a peer ask as often as it likes.
    package let rateLimit: RateLimit?
    /// Whose connections begin with a PROXY header; none, where readers connect themselves.
    package let trustedProxies: [AddressBlock]
    /// How many event loops.
    package let threads: Int
    /// For the operator: that descriptors are few; `nil` where there are enough.
    package let descriptorWarning: String?

    /// A connection costs a TLS session, about 16 kB while it is silent: 128 MB in all.
    ///
    /// What they can take at worst stands in the threat model.
    private static let connectionCeiling = 8_192
    /// Descriptors that are not connections: standard streams, listeners, event loops, and some to spare.
    private static let reservedDescriptors = 64
    /// Fewer are not enough for a capsule that is read by many at once.
    private static let fewDescriptors = 200
    /// A gateway to the web or a provider's shared address is many readers; and 64 of such peers fill the server.
    private static let connectionsPerAddress = 128

    /// - Parameters:
    ///   - settings: What the operator said.
    ///   - hosts: At least one.
    ///   - descriptors: How many descriptors the process may have.
    ///   - processors: How many cores it may use.
    package init(_ settings: ServerSettings, hosts: [HostConfiguration], descriptors: Int, processors: Int) {
        self.hosts = hosts
        listen = settings.listen.isEmpty ? [ListenAddress("1965")].compactMap(\.self) : settings.listen
        publicPort = settings.publicPort
        gopherListen =
            settings.gopherListen.isEmpty
            ? [ListenAddress("7070")].compactMap(\.self)
            : settings.gopherListen.filter { $0 != .nowhere }
        gopherPublicPort = settings.gopherPublicPort
        certificates = settings.certificates ?? "./certs"
        accessLog = settings.accessLog ?? .anonymous
        logLevel = settings.logLevel ?? .info
        let room = max(1, descriptors - Self.reservedDescriptors)
        limits = ConnectionLimits(
            total: settings.maxConnections ?? min(Self.connectionCeiling, room),
            perAddress: settings.maxConnectionsPerAddress ?? Self.connectionsPerAddress
        )
        descriptorWarning =
            descriptors < Self.fewDescriptors || limits.total > room
            ? "of the \(descriptors) descriptors allowed, \(count(room, "connection")) can be had at once"
                + "\(limits.total > room ? " and not the \(limits.total) of --max-connections" : "")"
                + "; allow more with LimitNOFILE= or ulimit -n" : nil
        let standard = Timeouts()
        timeouts = Timeouts(
            request: settings.requestTimeout ?? standard.request,
            write: settings.writeTimeout ?? standard.write
        )
        rateLimit = settings.rateLimit.flatMap { $0 > 0 ? RateLimit(perSecond: $0) : nil }
        trustedProxies = settings.trustedProxies
        threads = settings.threads ?? processors
    }

    /// The ports that a reader's address may name; the first is canonical.
    package var publicPorts: [UInt16] {
        if let publicPort { return [publicPort] }
        return inherited.isEmpty ? listen.map(\.port) : inherited.map(\.address.port)
    }

    /// The same on the addresses of a running server, which keeps those that it was started with and what was handed in
    /// with them.
    package func listening(as started: ServerConfiguration) -> ServerConfiguration {
        var configuration = self
        configuration.listen = started.listen
        configuration.inherited = started.inherited
        configuration.inheritedGopher = started.inheritedGopher
        configuration.credentials = started.credentials
        configuration.gopherListen = started.gopherListen
        return configuration
    }

    /// The settings that differ and that a running server cannot change, by their names in a configuration file.
    package func needingRestart(since started: ServerConfiguration) -> [String] {
        [
            ("Listen", listen == started.listen),
            ("GopherListen", gopherListen == started.gopherListen),
            ("LogLevel", logLevel == started.logLevel),
            ("MaxConnections", limits.total == started.limits.total),
            ("MaxConnectionsPerAddress", limits.perAddress == started.limits.perAddress),
            ("RequestTimeout", timeouts.request == started.timeouts.request),
            ("WriteTimeout", timeouts.write == started.timeouts.write),
            ("RateLimit", rateLimit == started.rateLimit),
            ("Threads", threads == started.threads),
        ]
        .filter { !$0.1 }.map(\.0)
    }
}
