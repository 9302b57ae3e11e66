package import Reactor
package import TLS

/// What an operator can set about a server.
package struct ServerConfiguration: Sendable {
    /// The capsule's folder.
    package var capsule: String
    /// At least one; the first is canonical.
    package var hostnames: [Hostname]
    package var listen: [ListenAddress]
    /// Sockets that a service manager hands in; where there are any, `listen` is not used.
    package var inherited: [InheritedSocket] = []
    /// The folder of the credentials that a service manager hands in.
    package var credentials: String?
    /// The port that readers use, where it is not the one listened on.
    package var publicPort: UInt16?
    /// The folder of the certificates.
    package var certificates: String
    package var accessLog: AccessLogMode
    package var limits: ConnectionLimits
    package var timeouts: Timeouts
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
        self.threads = threads
    }

    /// The ports that a reader's address may name; the first is canonical.
    package var publicPorts: [UInt16] {
        if let publicPort { return [publicPort] }
        return inherited.isEmpty ? listen.map(\.port) : inherited.map(\.address.port)
    }
}
