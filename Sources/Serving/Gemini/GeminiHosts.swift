import Languages
internal import Text
internal import Gemini
internal import Reactor
internal import TLS

/// Everything that a server serves over Gemini: one value for all connections.
///
/// It is immutable. An exchange keeps the hosts with which it began, so a reload, after which exchanges get other hosts, cuts no
/// answer in two.
package final class GeminiHosts: Sendable {
    let ports: Set<UInt16>
    let log: AccessLog
    let rateLimiter: SharedRateLimiter?
    private let byName: HostsByName<GeminiHost>
    private let byIdentity: [GeminiHost]
    private let first: GeminiHost?

    /// - Parameters:
    ///   - hosts: The hosts, of which refusals name the first if no other is meant.
    ///   - identities: The host of each identity of the TLS context, in the context's order.
    ///   - ports: The ports that readers' addresses may name; one that names none means 1965.
    ///   - log: The log that gets a line for each connection.
    ///   - rateLimiter: The limiter by which a peer that asks too often is refused with 44; `nil` lets everyone ask.
    package init(
        _ hosts: [GeminiHost],
        identities: [GeminiHost],
        ports: [UInt16],
        log: AccessLog,
        rateLimiter: SharedRateLimiter? = nil
    ) {
        byName = HostsByName(hosts.map { ($0.names, $0) })
        byIdentity = identities
        self.ports = Set(ports)
        self.log = log
        self.rateLimiter = rateLimiter
        first = hosts.first
    }

    /// Returns the host that an address names.
    func host(named name: Host) -> GeminiHost? { byName[name] }

    /// Returns the host that a TLS hello names; `nil` if it names none, or a foreign one.
    func host(named identity: NamedIdentity) -> GeminiHost? {
        guard case .identity(let index) = identity, byIdentity.indices.contains(index) else { return nil }
        return byIdentity[index]
    }

    /// Returns whether a connection whose hello named an identity may ask for pages of `host`.
    ///
    /// A client that has reached a host by one of its names may ask for it by any other, as with certificates and web servers
    /// (RFC 9110 §7.4). A hello with another host's name, or a foreign one, would ask the server to be a proxy. A hello without a
    /// name may ask for every host.
    func isConnection(to host: GeminiHost, named identity: NamedIdentity) -> Bool {
        identity == .none || self.host(named: identity) === host
    }

    /// Returns the answer to a line of HTTP from the host that the hello named, or else the first; `nil` for any other line.
    func answer(toHTTP line: Span<UInt8>, named identity: NamedIdentity) -> ReadyAnswer? {
        (host(named: identity) ?? first)?.refusalOfHTTP.answer(to: line)
    }

    /// Returns the words of the host that the hello named, or else of the first.
    func wording(named identity: NamedIdentity) -> Wording {
        (host(named: identity) ?? first)?.wording ?? .english
    }

    /// Returns the answer to a request that means no host of this server: the refusal of the host that the hello named, or else
    /// of the first.
    func refusal(_ answer: (GeminiHost) -> ReadyAnswer, named identity: NamedIdentity) -> ReadyAnswer {
        (host(named: identity) ?? first).map(answer) ?? ReadyAnswer(.failure(.proxyRequestRefused, nil))
    }
}
