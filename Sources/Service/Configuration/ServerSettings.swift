package import Logging
package import Reactor
package import Serving

/// What an operator has said about the server as a whole, on the command line or in a file; `nil` and empty where
/// nothing was said.
package struct ServerSettings: Hashable, Sendable {
    package var listen: [ListenAddress] = []
    package var publicPort: UInt16?
    /// One that is nowhere turns Gopher off.
    package var gopherListen: [ListenAddress] = []
    package var gopherPublicPort: UInt16?
    package var certificates: String?
    package var accessLog: AccessLogMode?
    package var logLevel: Logger.Level?
    package var maxConnections: Int?
    package var maxConnectionsPerAddress: Int?
    package var requestTimeout: Duration?
    package var writeTimeout: Duration?
    /// Requests a second; 0 sets no limit.
    package var rateLimit: Double?
    package var trustedProxies: [AddressBlock] = []
    package var threads: Int?

    package init() {}

    /// These settings, and where they say nothing, the others: the command line goes before the file.
    ///
    /// Addresses to listen on are not joined: those of one replace those of the other.
    package func completed(by other: ServerSettings) -> ServerSettings {
        var all = self
        all.listen = listen.isEmpty ? other.listen : listen
        all.publicPort = publicPort ?? other.publicPort
        all.gopherListen = gopherListen.isEmpty ? other.gopherListen : gopherListen
        all.gopherPublicPort = gopherPublicPort ?? other.gopherPublicPort
        all.certificates = certificates ?? other.certificates
        all.accessLog = accessLog ?? other.accessLog
        all.logLevel = logLevel ?? other.logLevel
        all.maxConnections = maxConnections ?? other.maxConnections
        all.maxConnectionsPerAddress = maxConnectionsPerAddress ?? other.maxConnectionsPerAddress
        all.requestTimeout = requestTimeout ?? other.requestTimeout
        all.writeTimeout = writeTimeout ?? other.writeTimeout
        all.rateLimit = rateLimit ?? other.rateLimit
        all.trustedProxies = trustedProxies.isEmpty ? other.trustedProxies : trustedProxies
        all.threads = threads ?? other.threads
        return all
    }
}
