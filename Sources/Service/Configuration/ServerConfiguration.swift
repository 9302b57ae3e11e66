internal import Content
package import Reactor
package import Serving
internal import System
internal import Text

/// How a server runs: what the operator has said, and the rest as the machine allows.
package struct ServerConfiguration: Sendable {
    /// At least one; the first is shown to clients that name no host.
    package let hosts: [HostConfiguration]
    /// As they are in force.
    package private(set) var settings: ServerSettings
    package let limits: ConnectionLimits
    /// How many event loops.
    package let threads: Int
    /// Sockets that a service manager hands in, by what they are for.
    package var handedIn: [ServedProtocol: [InheritedSocket]] = [:]
    /// The folder of the credentials that a service manager hands in.
    package var credentials: String?
    private let descriptors: Int
    /// For the operator: that descriptors are few; `nil` where there are enough.
    package let descriptorWarning: String?

    /// A connection costs a TLS session, about 16 kB while it is silent: 128 MB in all.
    ///
    /// What they can take at worst stands in the threat model.
    private static let connectionCeiling = 8_192
    /// Fewer are not enough for a capsule that is read by many at once.
    private static let fewDescriptors = 200

    /// - Parameters:
    ///   - settings: What the operator said.
    ///   - hosts: At least one.
    ///   - descriptors: How many descriptors the process may have.
    ///   - processors: How many cores it may use.
    package init(_ settings: ServerSettings, hosts: [HostConfiguration], descriptors: Int, processors: Int) {
        self.hosts = hosts
        threads = settings.threads ?? processors
        self.descriptors = descriptors
        let room = DescriptorBudget(
            allowed: descriptors,
            loops: threads,
            plans: ServedProtocol.allCases.map { ListenerPlan($0, settings, handedIn: [:]) }
        ).connections
        limits = ConnectionLimits(
            total: settings.maxConnections ?? min(Self.connectionCeiling, room),
            perAddress: settings.maxConnectionsPerAddress
        )
        descriptorWarning =
            descriptors < Self.fewDescriptors || limits.total > room
            ? "of the \(descriptors) descriptors allowed, \(count(room, "connection")) can be had at once"
                + "\(limits.total > room ? " and not the \(limits.total) of --max-connections" : "")"
                + "; allow more with LimitNOFILE= or ulimit -n" : nil
        self.settings = settings
        // The number that is in force, so that giving it is no change.
        self.settings.maxConnections = limits.total
        self.settings.threads = threads
    }

    package var timeouts: Timeouts {
        Timeouts(request: settings.requestTimeout, write: settings.writeTimeout)
    }

    /// `nil` lets a peer ask as often as it likes.
    package var rateLimit: RateLimit? {
        settings.rateLimit > 0 ? RateLimit(perSecond: settings.rateLimit) : nil
    }

    /// How readers come by one protocol, if they do.
    package func plan(_ served: ServedProtocol) -> ListenerPlan {
        ListenerPlan(served, settings, handedIn: handedIn)
    }

    /// Call it before anything is opened.
    ///
    /// - Parameter isManaged: Whether a service manager is told what the server does.
    /// - Throws: Where so few descriptors are allowed that nobody could be served: one line that says how many are needed.
    package func requireDescriptors(isManaged: Bool) throws {
        try DescriptorBudget(
            allowed: descriptors,
            loops: threads,
            plans: ServedProtocol.allCases.map(plan),
            isManaged: isManaged
        ).check()
    }

    /// The same on the addresses of a running server, which keeps those that it was started with and what was handed in
    /// with them.
    package func listening(as started: ServerConfiguration) -> ServerConfiguration {
        var configuration = self
        for served in ServedProtocol.allCases {
            configuration.settings[served].listen = started.settings[served].listen
        }
        configuration.handedIn = started.handedIn
        configuration.credentials = started.credentials
        return configuration
    }

    /// The settings that differ and that a running server cannot change, by their names in a configuration file.
    package func needingRestart(since started: ServerConfiguration) -> [String] {
        Setting.fields.filter { $0.needsRestart && $0.differs(settings, started.settings) }.map(\.field)
    }
}
