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
    private let host: GopherHost
    private let visitor: Visitor
    private var line = GopherRequest.line
    /// What the access log will say; `nil` while there is nothing to say.
    private var type: String?
    private var selector: Selector?

    /// With this byte a TLS client begins (RFC 8446 §5.1): it waits for an answer and never ends a line.
    private static let handshakeRecord: UInt8 = 22

    /// The exchange of one connection, which keeps `host` to its end.
    package init(with visitor: Visitor, at host: GopherHost) {
        self.host = host
        self.visitor = visitor
    }

    /// At most 1,026 bytes, up to LF; what comes after is ignored.
    package mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
        switch line.append(plaintext) {
        case .incomplete where line.bytes.first != Self.handshakeRecord: .needsMoreBytes
        case .incomplete: .respond(send(slowDown ?? host.answer(to: .controlCharacter)))
        case .complete: .respond(send(slowDown ?? answer()))
        case .tooLong: .respond(send(slowDown ?? host.answer(to: .tooLong)))
        }
    }

    /// A line without an end gets an error; silence gets silence.
    package mutating func requestTimedOut() -> Response {
        line.bytes.isEmpty ? Response([]) : send(host.answer(to: .unterminated))
    }

    /// One line in the access log, with the type of the answer where Gemini has its status: 0, 1, 3 for an error, h for
    /// a page that leads out of Gopher.
    package func ended(_ summary: ConnectionSummary) {
        host.log.record(
            summary,
            protocolName: "gopher",
            host: type == nil ? nil : host.name,
            status: type,
            path: selector.map { LoggedPath($0.bytes) }
        )
    }

    /// Asks before the request is answered or even understood: one that is refused counts like any other.
    private var slowDown: ReadyAnswer? {
        guard let seconds = host.rateLimiter?.secondsToWait(for: visitor.address) else { return nil }
        return host.slowDown(seconds: seconds, for: try? GopherRequest(parsing: line.bytes.span))
    }

    private mutating func answer() -> ReadyAnswer {
        if let page = host.refusalOfHTTP.answer(to: line.bytes.span) { return page }
        do throws(GopherRequestError) {
            let request = try GopherRequest(parsing: line.bytes.span)
            selector = request.selector
            if line.bytes.starts(with: "\t$".utf8) { return host.rootInformation }
            return host.answer(to: request)
        } catch {
            return host.answer(to: error)
        }
    }

    private mutating func send(_ answer: ReadyAnswer) -> Response {
        type = answer.status
        return answer.response
    }
}
