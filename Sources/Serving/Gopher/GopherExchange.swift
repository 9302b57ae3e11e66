internal import Gopher
package import Reactor
internal import System
internal import Text

/// A request of Gopher from its bytes to its answer.
///
/// ```
/// bytes ──► line ──► selector and words ──► answer
///             └─ error menu ─┘                └─ menu, text, error
/// ```
///
/// Nothing is read, computed or formatted for a page: its answer was made at start. A search alone is computed.
package struct GopherExchange: Exchange {
    private let site: GopherSite
    private var line = GopherRequest.line
    /// What the access log will say; `nil` while there is nothing to say.
    private var type: ItemType?
    private var selector: Selector?

    /// With this byte a TLS client begins (RFC 8446 §5.1): it waits for an answer and never ends a line.
    private static let handshakeRecord: UInt8 = 22

    /// The exchange of one connection, which keeps `site` to its end.
    package init(site: GopherSite) { self.site = site }

    /// At most 1,026 bytes, up to LF; what comes after is ignored.
    package mutating func receive(
        _ plaintext: Span<UInt8>,
        over transport: borrowing Transport
    ) -> ExchangeAction {
        switch line.append(plaintext) {
        case .incomplete where line.bytes.first != Self.handshakeRecord: .needsMoreBytes
        case .incomplete: .respond(send(slowDown(transport.peer) ?? site.answer(to: .controlCharacter)))
        case .complete: .respond(send(slowDown(transport.peer) ?? answer()))
        case .tooLong: .respond(send(slowDown(transport.peer) ?? site.answer(to: .tooLong)))
        }
    }

    /// A line without an end gets an error; silence gets silence.
    package mutating func requestTimedOut() -> Response {
        line.bytes.isEmpty ? Response([]) : send(site.answer(to: .unterminated))
    }

    /// One line in the access log, with the type of the answer where Gemini has its status: 0, 1, 3 for an error, h for
    /// a page that leads out of Gopher.
    package func ended(_ summary: ConnectionSummary) {
        site.log.record(
            summary,
            protocolName: "gopher",
            host: type == nil ? nil : site.name,
            status: type?.description,
            path: selector.map { LoggedPath($0.bytes) }
        )
    }

    /// Asks before the request is answered or even understood: one that is refused counts like any other.
    private func slowDown(_ peer: SocketAddress?) -> GopherAnswer? {
        guard let limiter = site.rateLimiter, let peer, let seconds = limiter.secondsToWait(for: peer) else {
            return nil
        }
        return site.slowDown(seconds: seconds, for: try? GopherRequest(parsing: line.bytes.span))
    }

    private mutating func answer() -> GopherAnswer {
        do throws(GopherRequestError) {
            let request = try GopherRequest(parsing: line.bytes.span)
            selector = request.selector
            if line.bytes.starts(with: "\t$".utf8) { return site.rootInformation }
            return site.answer(to: request)
        } catch {
            return site.answer(to: error)
        }
    }

    private mutating func send(_ answer: GopherAnswer) -> Response {
        type = answer.type
        return answer.response
    }
}
