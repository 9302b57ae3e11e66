/// An operator's settings for one protocol, with defaults for the rest.
package struct ListenerSettings: Hashable, Sendable {
    /// The addresses to listen on; empty if the protocol is off.
    @Defaulted package var listen: [ListenAddress]
    /// The port that readers use, if it is not the one listened on.
    @Defaulted package var publicPort: UInt16? = nil

    private let isServedByDefault: Bool

    init(defaultsOf served: ServedProtocol) {
        isServedByDefault = served.isServedByDefault
        _listen = Defaulted(
            wrappedValue: isServedByDefault ? [ListenAddress(port: served.standardPort)] : []
        )
    }

    /// Whether an operator has switched the protocol off, so that a socket for it that is handed in is not used either.
    ///
    /// One that is off because nobody has asked for it is served where a service manager hands a socket in.
    var isSwitchedOff: Bool { listen.isEmpty && (isServedByDefault || $listen.isGiven) }
}
