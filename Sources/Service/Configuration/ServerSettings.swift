package import Logging
package import Reactor
package import Serving
package import System
internal import Text

/// An operator's settings for the server as a whole, from the command line or a file, with defaults for the rest.
///
/// Each property is a row of ``Setting/options``.
package struct ServerSettings: Hashable, Sendable {
    @Defaulted package var certificates = "./certs"
    @Defaulted package var accessLog = AccessLogMode.anonymous
    @Defaulted package var logLevel = Logger.Level.info
    /// The most connections; `nil` for as many as the machine allows.
    @Defaulted package var maxConnections: Int? = nil
    /// The most connections from one address: a gateway to the web or a provider's shared address stands for many readers, and
    /// 64 of such peers fill the server.
    @Defaulted package var maxConnectionsPerAddress = 128
    @Defaulted package var requestTimeout = Timeouts().request
    @Defaulted package var writeTimeout = Timeouts().write
    /// The requests that a peer may make in a second; 0 sets no limit.
    @Defaulted package var rateLimit = 0.0
    /// The TLS handshakes that a peer may begin in a second; 0 sets no limit.
    @Defaulted package var handshakeRateLimit = 0.0
    /// The columns of a line over Gopher.
    @Defaulted package var gopherWidth = LineWrapper.standardWidth
    /// Whether readers are shown what is a draft.
    @Defaulted package var drafts = false
    /// Whether it is counted how readers answer questions.
    @Defaulted package var countAnswers = false
    /// Where it can be asked what the server does; `nil` for nowhere.
    @Defaulted package var statusSocket: LocalAddress? = nil
    @Defaulted package var trustedProxies: [AddressBlock] = []
    /// The number of event loops; `nil` for one for each processor core.
    @Defaulted package var threads: Int? = nil
    /// The settings of every protocol.
    private var listeners = Dictionary(
        uniqueKeysWithValues: ServedProtocol.allCases.map { ($0, ListenerSettings(defaultsOf: $0)) }
    )

    package init() {}

    package subscript(_ served: ServedProtocol) -> ListenerSettings {
        get { listeners[served] ?? ListenerSettings(defaultsOf: served) }
        set { listeners[served] = newValue }
    }

    /// Returns these settings, with the other ones where they say nothing: the command line takes precedence over the file.
    ///
    /// Addresses to listen on are not joined: those of one replace those of the other.
    package func completed(by other: ServerSettings) -> ServerSettings {
        Setting.options.reduce(into: self) { all, setting in setting.complete(&all, other) }
    }
}
