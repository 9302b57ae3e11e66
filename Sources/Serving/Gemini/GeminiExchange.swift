internal import Gemini
package import Reactor
internal import System
internal import Text

/// A request of Gemini from its bytes to its answer.
///
/// ```
/// bytes ──► line ──► request ──► scheme, host, SNI, port ──► path ──► answer
///             └─ 44, 59 ─┘                └─ 53                └─ 10, 20, 31, 51, 59
/// ```
///
/// Nothing is read, computed or formatted for a page: its answer was made at start, header and body in one piece. What
/// asks for words alone is computed, by ``AskingRoute``.
package struct GeminiExchange: Exchange {
    private let sites: GeminiSites
    private var line = GeminiRequest.line
    /// What the access log will say; `nil` while there is nothing to say.
    private var status: Status?
    private var path: URLPath?
    private var site: GeminiSite?

    /// The exchange of one connection, which keeps `sites` to its end.
    package init(sites: GeminiSites) { self.sites = sites }

    /// At most 1,026 bytes, up to CR LF (R1, R2); what comes after is ignored.
    package mutating func receive(
        _ plaintext: Span<UInt8>,
        over transport: borrowing Transport
    ) -> ExchangeAction {
        switch line.append(plaintext) {
        case .incomplete: .needsMoreBytes
        case .complete, .tooLong:
            .respond(send(slowDown(transport.peer) ?? answer(serverName: transport.serverName)))
        }
    }

    /// A line without an end gets 59, a bare LF included; silence gets silence.
    package mutating func requestTimedOut() -> Response {
        line.bytes.isEmpty ? Response([]) : send(refusal(of: .unterminated))
    }

    /// One line in the access log.
    package func ended(_ summary: ConnectionSummary) {
        sites.log.record(
            summary,
            protocolName: "gemini",
            host: site?.name,
            status: status.map { String($0.rawValue) },
            path: path.map { LoggedPath($0.string.utf8) }
        )
    }

    /// Asks before the request is even looked at: one that is refused counts like any other.
    private func slowDown(_ peer: SocketAddress?) -> ReadyAnswer? {
        guard let limiter = sites.rateLimiter, let peer, let seconds = limiter.secondsToWait(for: peer) else {
            return nil
        }
        return ReadyAnswer(GeminiResponse.slowDown(seconds: UInt16(clamping: seconds)))
    }

    /// Refuses in the order that tells 59 and 53 apart: what is wrong with the request, then what is not ours.
    ///
    /// - Parameter serverName: What the TLS hello named; it has chosen the certificate.
    /// - Returns: What was made ready for this request.
    private mutating func answer(serverName: String?) -> ReadyAnswer {
        do throws(GeminiRequestError) {
            guard case .gemini(let url) = try GeminiRequest(parsing: line.bytes.span) else {
                return sites.refusal(\.foreignScheme, named: serverName)
            }
            path = url.path
            // The host of the URL decides whose page it is; the hello has to have named the same site, or none.
            guard let site = sites.site(of: url.host) else {
                return sites.refusal(\.foreignHost, named: serverName)
            }
            self.site = site
            guard sites.isConnection(to: site, named: serverName) else { return site.foreignConnection }
            guard sites.ports.contains(url.port) else { return site.foreignPort }
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
