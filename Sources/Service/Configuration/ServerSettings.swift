package import Logging
package import Reactor
package import Serving

/// What an operator has said about the server as a whole, on the command line or in a file, and the defaults of the rest.
///
/// Each property is a row of ``Setting/options``.
package struct ServerSettings: Hashable, Sendable {
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
    /// Of every protocol.
    private var listeners = Dictionary(
        uniqueKeysWithValues: ServedProtocol.allCases.map { ($0, ListenerSettings(defaultsOf: $0)) }
    )

    package init() {}

    package subscript(_ served: ServedProtocol) -> ListenerSettings {
        get { listeners[served] ?? ListenerSettings(defaultsOf: served) }
        set { listeners[served] = newValue }
    }

    /// These settings, and where they say nothing, the others: the command line goes before the file.
    ///
    /// Addresses to listen on are not joined: those of one replace those of the other.
    package func completed(by other: ServerSettings) -> ServerSettings {
        Setting.options.reduce(into: self) { all, setting in setting.complete(&all, other) }
    }
}
