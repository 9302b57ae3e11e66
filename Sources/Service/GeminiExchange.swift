internal import Gemini
package import Reactor

/// A request of Gemini from its bytes to its answer.
///
/// ```
/// bytes ──► line ──► request ──► scheme, host, port ──► path ──► answer
///             └─ 44, 59 ─┘              └─ 53              └─ 20, 31, 51
/// ```
///
/// Nothing is read, computed or formatted for a page: its answer was made at start, header and body in one piece.
package struct GeminiExchange: Exchange {
    private let site: GeminiSite
    private var line = RequestBuffer()
    /// What the access log will say; `nil` while there is nothing to say.
    private var status: Status?
    private var path: URLPath?

    /// The exchange of one connection, which keeps `site` to its end.
    package init(site: GeminiSite) { self.site = site }

    /// At most 1,026 bytes, up to CR LF (R1, R2); what comes after is ignored.
    package mutating func receive(
        _ plaintext: Span<UInt8>,
        over transport: borrowing Transport
    ) -> ExchangeAction {
        switch line.append(plaintext) {
        case .incomplete: .needsMoreBytes
        case .complete, .tooLong: .respond(send(slowDown(transport.peer) ?? answer()))
        }
    }

    /// A line without an end gets 59, a bare LF included; silence gets silence.
    package mutating func requestTimedOut() -> Response {
        line.bytes.isEmpty ? Response([]) : send(refusal(of: .unterminated))
    }

    /// One line in the access log.
    package func ended(_ summary: ConnectionSummary) {
        site.log.record(summary, protocolName: "gemini", status: status?.rawValue, path: path?.string)
    }

    /// Asks before the request is even looked at: one that is refused counts like any other.
    private func slowDown(_ peer: SocketAddress?) -> ReadyAnswer? {
        guard let limiter = site.rateLimiter, let peer, let wait = limiter.take(from: peer) else {
            return nil
        }
        let (seconds, rest) = wait.components
        // Rounded up: a client that waits for as long as it is told is let in.
        return ReadyAnswer(GeminiResponse.slowDown(seconds: UInt16(clamping: seconds + (rest > 0 ? 1 : 0))))
    }

    /// Refuses in the order that tells 59 and 53 apart: what is wrong with the request, then what is not ours.
    private mutating func answer() -> ReadyAnswer {
        do throws(GeminiRequestError) {
            guard case .gemini(let url) = try GeminiRequest(parsing: line.bytes.span) else {
                return site.foreignScheme
            }
            path = url.path
            // The host of the URL decides. SNI has chosen a certificate and may name another of our hosts, or none.
            guard site.hosts.contains(url.host) else { return site.foreignHost }
            guard site.ports.contains(url.port) else { return site.foreignPort }
            return site.routes.answer(to: url)
        } catch {
            return refusal(of: error)
        }
    }

    private func refusal(of error: GeminiRequestError) -> ReadyAnswer {
        ReadyAnswer(.badRequest, error.description)
    }

    private mutating func send(_ answer: ReadyAnswer) -> Response {
        status = answer.status
        return answer.response
    }
}
