package import System
package import TLS

/// What is known of the peer that a request comes from: made once a connection, when its handshake is done.
package struct Visitor: Hashable, Sendable {
    /// The address of the peer; of a connection from a trusted proxy, that of the peer it is relayed for.
    package let address: SocketAddress
    /// The identity that the TLS hello named; none without TLS, and where the handshake did not end.
    package let named: NamedIdentity

    /// A peer that is known by its address, and over TLS by what its hello named.
    package init(_ address: SocketAddress, named: NamedIdentity = .none) {
        self.address = address
        self.named = named
    }
}
