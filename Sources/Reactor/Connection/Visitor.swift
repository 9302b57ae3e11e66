package import System
package import TLS

/// The facts about the peer that makes a request, as they are known when the handshake is done.
package struct Visitor: Hashable, Sendable {
    /// The address of the peer; for a connection from a trusted proxy, that of the peer for which it is relayed.
    package let address: SocketAddress
    /// The identity that the TLS hello named; none without TLS, and if the handshake did not end.
    package let named: NamedIdentity
    /// What both sides agreed on; `nil` without TLS, and if the handshake did not end.
    package let tls: TLSAgreement?

    /// Takes the address, and with TLS the identity that the hello named.
    package init(_ address: SocketAddress, named: NamedIdentity = .none, tls: TLSAgreement? = nil) {
        self.address = address
        self.named = named
        self.tls = tls
    }
}
