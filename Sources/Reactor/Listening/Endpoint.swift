package import System
package import TLS

/// The service at some of the listening addresses: a transport, and the exchange over it.
package struct Endpoint: Sendable {
    /// The TLS context; `nil` for a protocol without TLS.
    package let tls: TLSServerContext?
    /// Makes an exchange for each connection.
    package let makeExchange: @Sendable (Visitor) -> any Exchange

    /// Whether a peer whose first bytes these are means to speak without TLS, and is to be answered so: a browser of the web.
    package let isWithoutTLS: @Sendable (Span<UInt8>) -> Bool

    /// Whether a peer may begin another handshake; asked once a connection, before anything is spent on one.
    package let admitsHandshake: @Sendable (SocketAddress) -> Bool

    /// The proxies whose connections begin with a PROXY header; other connections are not searched for one.
    package let trustedProxies: [AddressBlock]

    /// Serves over `tls`, or without TLS if it is `nil`.
    package init(
        tls: TLSServerContext?,
        trustedProxies: [AddressBlock] = [],
        isWithoutTLS: @escaping @Sendable (Span<UInt8>) -> Bool = { _ in false },
        admitsHandshake: @escaping @Sendable (SocketAddress) -> Bool = { _ in true },
        makeExchange: @escaping @Sendable (Visitor) -> any Exchange
    ) {
        self.tls = tls
        self.isWithoutTLS = isWithoutTLS
        self.admitsHandshake = admitsHandshake
        self.trustedProxies = trustedProxies
        self.makeExchange = makeExchange
    }

    func trusts(_ peer: SocketAddress) -> Bool { trustedProxies.contains { $0.contains(peer) } }

    func makeTransport() -> Transport {
        if let tls { Transport(server: tls) } else { Transport() }
    }
}

/// The time that a connection may take for each part of its life.
package struct Timeouts: Hashable, Sendable {
    /// The time from accept to the end of the request, TLS handshake included: it takes two or three round trips, under 3 s
    /// even by satellite with a packet lost.
    package var request: Duration
    /// The time for an answer to be made that is made elsewhere: ten times as long as the book of a text of 10,000 sections takes.
    package var answer: Duration
    /// The time for the peer to take something more of its answer.
    ///
    /// It is longer than a line takes to die and come back: an outage of some seconds and the resends that follow it at growing
    /// intervals (RFC 6298 §5.5).
    package var write: Duration
    /// The time for the peer to close after the answer: longer than the first resend of a lost packet (RFC 6298: 1 s).
    package var drain: Duration

    /// Takes timeouts, each with the default that an operator gets.
    package init(
        request: Duration = .seconds(10),
        answer: Duration = .seconds(60),
        write: Duration = .seconds(20),
        drain: Duration = .seconds(2)
    ) {
        self.request = request
        self.answer = answer
        self.write = write
        self.drain = drain
    }

    /// The time until a deadline of this kind; once there is an answer, to the next look at what the peer has taken: the end of
    /// one lies in the kernel already, and is looked after as closely as what is still to be written.
    package subscript(kind: ConnectionState.DeadlineKind) -> Duration {
        switch kind {
        case .request: request
        case .answer: answer
        case .write, .drain: write / max(Delivery.looks, leastLooks)
        }
    }

    /// A whole number, so that a look falls on the end of the time in which a peer may take nothing.
    ///
    /// While an answer is on its way as many do, so that after as short a time it is known of a peer that it has ceased to take it.
    private var leastLooks: Int { Int((write / max(drain, .milliseconds(1))).rounded(.up)) }
}
