package import Reactor
package import TLS

/// What an operator can set about a server.
package struct ServerConfiguration: Sendable {
    /// The capsule's folder.
    package var capsule: String
    /// At least one; the first is canonical.
    package var hostnames: [Hostname]
    package var listen: [ListenAddress]
    /// The port that readers use, where it is not the one listened on.
    package var publicPort: UInt16?
    /// The folder of the certificates.
    package var certificates: String
    package var accessLog: AccessLogMode
    package var limits: ConnectionLimits
    package var timeouts: Timeouts
    /// `nil` lets a peer ask as often as it likes.
    package var rateLimit: RateLimit?
    /// Whose connections begin with a PROXY header; none, where readers connect themselves.
    package var trustedProxies: [AddressBlock]
    /// How many event loops.
    package var threads: Int

    /// Every part as given.
    package init(
        capsule: String,
        hostnames: [Hostname],
        listen: [ListenAddress],
        publicPort: UInt16?,
        certificates: String,
        accessLog: AccessLogMode,
        limits: ConnectionLimits,
        timeouts: Timeouts,
        rateLimit: RateLimit? = nil,
        trustedProxies: [AddressBlock] = [],
        threads: Int
    ) {
        self.capsule = capsule
        self.hostnames = hostnames
        self.listen = listen
        self.publicPort = publicPort
        self.certificates = certificates
        self.accessLog = accessLog
        self.limits = limits
        self.timeouts = timeouts
        self.rateLimit = rateLimit
        self.trustedProxies = trustedProxies
        self.threads = threads
    }

    /// The ports that a reader's address may name; the first is canonical.
    package var publicPorts: [UInt16] { publicPort.map { [$0] } ?? listen.map(\.port) }
}
