internal import Content
package import Reactor
internal import Records
package import Serving
internal import System
internal import Text

/// The configuration of a server: what the operator has said, and the rest as the machine allows.
package struct ServerConfiguration: Sendable {
    /// The hosts, of which there is at least one; the first is shown to clients that name none.
    package let hosts: [HostConfiguration]
    /// The settings in force.
    package private(set) var settings: ServerSettings
    package let limits: ConnectionLimits
    /// The number of event loops.
    package let threads: Int
    /// The sockets that a service manager hands in, by their protocols.
    package var handedIn: [ServedProtocol: [InheritedSocket]] = [:]
    /// The folder of the credentials that a service manager hands in.
    package var credentials: String?
    /// Where in a configuration file each address to listen on stands, for the protocols whose addresses the file says.
    var listenPositions: [ServedProtocol: [SourcePosition]] = [:]
    private let descriptors: Int
    private let budget: DescriptorBudget
    /// A warning to the operator that there are few descriptors; `nil` if there are enough.
    package let descriptorWarning: String?

    /// The most connections by default.
    ///
    /// Each costs a TLS session, about 16 kB while it is silent, which makes 128 MB in all.
    ///
    /// The threat model says what they can take at worst.
    private static let connectionCeiling = 8_192
    /// The number of descriptors below which they are too few for a capsule that many read at once.
    private static let fewDescriptors = 200

    /// - Parameters:
    ///   - settings: The operator's settings.
    ///   - hosts: At least one host.
    ///   - descriptors: The number of descriptors that the process may have.
    ///   - processors: The number of cores that it may use.
    package init(_ settings: ServerSettings, hosts: [HostConfiguration], descriptors: Int, processors: Int) {
        self.hosts = hosts
        threads = settings.threads ?? processors
        self.descriptors = descriptors
        budget = DescriptorBudget(
            allowed: descriptors,
            loops: threads,
            plans: ServedProtocol.allCases.map { ListenerPlan($0, settings, handedIn: [:]) },
            tellsStatus: settings.statusSocket != nil
        )
        let room = budget.connections
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
        // This is the number in force, so that giving it explicitly is no change.
        self.settings.maxConnections = limits.total
        self.settings.threads = threads
    }

    /// Returns the limits on connections beside files that are held open to be served.
    package func limits(besides openFiles: Int) -> ConnectionLimits {
        ConnectionLimits(
            total: min(limits.total, budget.connections(besides: openFiles)),
            perAddress: limits.perAddress
        )
    }

    /// Returns a warning that files held open leave fewer descriptors for connections than there may be.
    func warning(ofOpenFiles openFiles: Int) -> String? {
        let room = budget.connections(besides: openFiles)
        guard openFiles > 0, room < limits.total else { return nil }
        return
            "of the \(descriptors) descriptors allowed, \(count(openFiles, "open file")) (attachments, and large files of folders) take two each at a reload, so \(count(room, "connection")) can be had at once and not \(limits.total); allow more with LimitNOFILE= or ulimit -n"
    }

    package var timeouts: Timeouts {
        Timeouts(request: settings.requestTimeout, write: settings.writeTimeout)
    }

    /// The limit on a peer's requests; `nil` lets it ask as often as it likes.
    package var rateLimit: RateLimit? {
        settings.rateLimit > 0 ? RateLimit(perSecond: settings.rateLimit) : nil
    }

    /// The limit on a peer's TLS handshakes; `nil` lets it begin as many as it likes.
    package var handshakeRateLimit: RateLimit? {
        settings.handshakeRateLimit > 0 ? RateLimit(perSecond: settings.handshakeRateLimit) : nil
    }

    /// Returns how readers come over one protocol, if they do.
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
            tellsStatus: settings.statusSocket != nil,
            isManaged: isManaged
        ).check()
    }

    /// Returns the configuration with the addresses of a running server.
    ///
    /// Such a server keeps the addresses with which it was started and what was handed in for them.
    package func listening(as started: ServerConfiguration) -> ServerConfiguration {
        var configuration = self
        for served in ServedProtocol.allCases {
            configuration.settings[served].$listen = started.settings[served].$listen
        }
        configuration.handedIn = started.handedIn
        configuration.credentials = started.credentials
        return configuration
    }

    /// Returns the settings that differ and that a running server cannot change, by their names in a configuration file.
    package func needingRestart(since started: ServerConfiguration) -> [String] {
        Setting.fields.filter { $0.needsRestart && $0.differs(settings, started.settings) }.map(\.field)
    }
}
