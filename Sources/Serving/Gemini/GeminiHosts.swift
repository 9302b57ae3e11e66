internal import Text
internal import Gemini
internal import Reactor
internal import TLS

/// All that Gemini serves on a server, and to whom it answers: one value for all connections.
///
/// Immutable. An exchange keeps the hosts that it began with, so a server that makes later exchanges with others
/// (a reload) cuts no answer in two.
package final class GeminiHosts: Sendable {
    let ports: Set<UInt16>
    let log: AccessLog
    let rateLimiter: SharedRateLimiter?
    private let byName: [Host: GeminiHost]
    private let byIdentity: [GeminiHost]
    private let first: GeminiHost?

    /// - Parameters:
    ///   - hosts: The first is the one that refusals name where no other is meant. Where `localhost` is served, both of
    ///     the loopback's addresses are too, which it stands for (RFC 6761 §6.3).
    ///   - identities: For each identity of the TLS context, in its order, the host that it belongs to.
    ///   - ports: What readers' addresses may name, 1965 where they name none.
    ///   - log: Gets a line for each connection.
    ///   - rateLimiter: Refuses, with 44, a peer that asks too often; `nil` lets everyone ask.
    package init(
        _ hosts: [GeminiHost],
        identities: [GeminiHost],
        ports: [UInt16],
        log: AccessLog,
        rateLimiter: SharedRateLimiter? = nil
    ) {
        var byName: [Host: GeminiHost] = [:]
        for host in hosts {
            for name in host.names where byName[name] == nil { byName[name] = host }
        }
        if let local = byName[.name("localhost")] {
            for name in [Host.ipv4(.loopback), .ipv6(.loopback)] where byName[name] == nil {
                byName[name] = local
            }
        }
        self.byName = byName
        byIdentity = identities
        self.ports = Set(ports)
        self.log = log
        self.rateLimiter = rateLimiter
        first = hosts.first
    }

    /// The host that an address names.
    func host(named name: Host) -> GeminiHost? { byName[name] }

    /// The host that a TLS hello names; `nil` where it names none, or a foreign one.
    func host(named identity: NamedIdentity) -> GeminiHost? {
        guard case .identity(let index) = identity, byIdentity.indices.contains(index) else { return nil }
        return byIdentity[index]
    }

    /// Whether a connection whose hello named an identity may ask for pages of `host`.
    ///
    /// All names of one host are as good as each other, as certificates and web servers have it (RFC 9110 §7.4): who
    /// has reached it by one of them has reached it. Another host's name, or a foreign one, is a request to be a
    /// proxy. A hello that names no host names no other one.
    func isConnection(to host: GeminiHost, named identity: NamedIdentity) -> Bool {
        identity == .none || self.host(named: identity) === host
    }

    /// The answer to a line of HTTP, that of the host which the hello named, or of the first; `nil` if it is another line.
    func answer(toHTTP line: Span<UInt8>, named identity: NamedIdentity) -> ReadyAnswer? {
        (host(named: identity) ?? first)?.refusalOfHTTP.answer(to: line)
    }

    /// The answer to a request that means no host here: the refusal of the host that the hello named, or of the first.
    func refusal(_ answer: (GeminiHost) -> ReadyAnswer, named identity: NamedIdentity) -> ReadyAnswer {
        (host(named: identity) ?? first).map(answer) ?? ReadyAnswer(.failure(.proxyRequestRefused, nil))
    }
}
