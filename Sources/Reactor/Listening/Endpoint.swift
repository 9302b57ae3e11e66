internal import System
package import TLS

/// What is served on some of the listening addresses: a transport and the exchange spoken over it.
package struct Endpoint: Sendable {
    /// `nil` for a protocol without TLS.
    package let tls: TLSServerContext?
    /// Called once a connection.
    package let makeExchange: @Sendable (Visitor) -> any Exchange

    /// Whose connections begin with a PROXY header; from anyone else none is looked for.
    package let trustedProxies: [AddressBlock]

    /// Serves over `tls`, or over nothing where there is none.
    package init(
        tls: TLSServerContext?,
        trustedProxies: [AddressBlock] = [],
        makeExchange: @escaping @Sendable (Visitor) -> any Exchange
    ) {
        self.tls = tls
        self.trustedProxies = trustedProxies
        self.makeExchange = makeExchange
    }

    func trusts(_ peer: SocketAddress) -> Bool { trustedProxies.contains { $0.contains(peer) } }

    func makeTransport() -> Transport {
        if let tls { Transport(server: tls) } else { Transport() }
    }
}

/// How long a connection may take over each part of its life.
package struct Timeouts: Hashable, Sendable {
    /// From accept to the end of the request, TLS handshake included: two or three round trips, under 3 s even by
    /// satellite with a packet lost.
    package var request: Duration
    /// For the peer to take something more of its answer: longer than a line is dead and comes back, an outage of some
    /// seconds and the resends that follow it at growing distances (RFC 6298 §5.5).
    package var write: Duration
    /// For the peer to close after the answer: longer than a lost packet's first resend (RFC 6298: 1 s).
    package var drain: Duration

    /// Every timeout, each with the default that an operator gets.
    package init(
        request: Duration = .seconds(10),
        write: Duration = .seconds(20),
        drain: Duration = .seconds(2)
    ) {
        self.request = request
        self.write = write
        self.drain = drain
    }

    /// How long the deadline of that kind runs; once there is an answer, to the next look at what the peer has taken: the end of
    /// one lies in the kernel already, and is looked after as closely as what is still to be written.
    package subscript(kind: ConnectionState.DeadlineKind) -> Duration {
        switch kind {
        case .request: request
        case .write: write / Delivery.looks
        case .drain: write / max(Delivery.looks, looksWhileDraining)
        }
    }

    /// A whole number, so that a look falls on the end of the time in which a peer may take nothing.
    private var looksWhileDraining: Int { Int((write / max(drain, .milliseconds(1))).rounded(.up)) }
}
