package import Logging
package import Reactor

/// What an operator has said about the server as a whole, on the command line or in a file, and the defaults of the rest.
///
/// Each property is a row of ``Setting/options``.
package struct ServerSettings: Hashable, Sendable {
    @Defaulted package var listen = [ListenAddress(port: 1965)]
    @Defaulted package var publicPort: UInt16? = nil
    /// Empty where Gopher is off.
    @Defaulted package var gopherListen = [ListenAddress(port: 7070)]
    @Defaulted package var gopherPublicPort: UInt16? = nil
    @Defaulted package var certificates = "./certs"
    @Defaulted package var accessLog = AccessLogMode.anonymous
    @Defaulted package var logLevel = Logger.Level.info
    /// `nil` for as many as the machine allows.
    @Defaulted package var maxConnections: Int? = nil
    /// A gateway to the web or a provider's shared address is many readers; and 64 of such peers fill the server.
    @Defaulted package var maxConnectionsPerAddress = 128
    @Defaulted package var requestTimeout = Timeouts().request
    @Defaulted package var writeTimeout = Timeouts().write
    /// Requests a second; 0 sets no limit.
    @Defaulted package var rateLimit = 0.0
    @Defaulted package var trustedProxies: [AddressBlock] = []
    /// `nil` for one a processor core.
    @Defaulted package var threads: Int? = nil

    /// Every default.
    package init() {}

    /// These settings, and where they say nothing, the others: the command line goes before the file.
    ///
    /// Addresses to listen on are not joined: those of one replace those of the other.
    package func completed(by other: ServerSettings) -> ServerSettings {
        Setting.options.reduce(into: self) { all, setting in setting.complete(&all, other) }
    }
}
