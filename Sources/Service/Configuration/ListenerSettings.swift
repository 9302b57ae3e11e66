/// An operator's settings for one protocol, with defaults for the rest.
package struct ListenerSettings: Hashable, Sendable {
    /// The addresses to listen on; empty if the protocol is off.
    @Defaulted package var listen: [ListenAddress]
    /// The port that readers use, if it is not the one listened on.
    @Defaulted package var publicPort: UInt16? = nil

    init(defaultsOf served: ServedProtocol) {
        _listen = Defaulted(wrappedValue: [ListenAddress(port: served.standardPort)])
    }
}
