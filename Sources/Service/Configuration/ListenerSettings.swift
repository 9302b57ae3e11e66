/// What an operator has said about one protocol, and the defaults of the rest.
package struct ListenerSettings: Hashable, Sendable {
    /// Empty where the protocol is off.
    @Defaulted package var listen: [ListenAddress]
    /// The port that readers use, where it is not the one listened on.
    @Defaulted package var publicPort: UInt16? = nil

    init(defaultsOf served: ServedProtocol) {
        _listen = Defaulted(wrappedValue: [ListenAddress(port: served.standardPort)])
    }
}
