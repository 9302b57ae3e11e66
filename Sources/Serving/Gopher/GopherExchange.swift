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
/// Nothing is read, computed or formatted for a page, since its answer was made at the start. Only answers to words are computed
/// (``AskingRoute``).
package struct GopherExchange: Exchange {
    private let hosts: GopherHosts
    /// The host that is asked: the first, until the selector is known.
    private var host: GopherHost
    private let visitor: Visitor
    private var line = GopherRequest.line
    /// The type for the access log; `nil` while there is none.
    private var type: String?
    private var selector: Selector?

    /// The first byte of a TLS client (RFC 8446 §5.1), which waits for an answer and never ends a line.
    private static let handshakeRecord: UInt8 = 22

    /// Makes the exchange of one connection, which keeps `hosts` to its end.
    package init(with visitor: Visitor, at hosts: GopherHosts) {
        self.hosts = hosts
        host = hosts.first
        self.visitor = visitor
    }

    /// Reads at most 1,026 bytes, up to LF, and ignores what comes after them.
    package mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
        switch line.append(plaintext) {
        case .incomplete where line.bytes.first != Self.handshakeRecord: .needsMoreBytes
        case .incomplete: .respond(send(slowDown ?? host.answer(to: .controlCharacter)))
        case .complete: .respond(send(slowDown ?? answer()))
        case .tooLong:
            .respond(
                send(
                    slowDown ?? host.refusalOfHTTP.answer(to: line.bytes.span) ?? host.answer(to: .tooLong)
                )
            )
        }
    }

    /// Answers a line without an end with an error, and silence with silence.
    package mutating func requestTimedOut() -> Response {
        line.bytes.isEmpty ? Response([]) : send(host.answer(to: .unterminated))
    }

    /// Writes one line to the access log, with the type of the answer in the place of Gemini's status: 0, 1, 3 for an error, h
    /// for a page that leads out of Gopher, 400 for a browser.
    package func ended(_ summary: ConnectionSummary) {
        host.log.record(
            summary,
            protocolName: "gopher",
            host: type == nil ? nil : host.name,
            status: type,
            path: selector.map { LoggedPath($0.bytes) }
        )
    }

    /// The answer to a peer that asks too often; `nil` if it may ask.
    ///
    /// It comes before the request is understood, so that a request that is refused counts like any other.
    private var slowDown: ReadyAnswer? {
        guard let seconds = host.rateLimiter?.secondsToWait(for: visitor.address) else { return nil }
        return host.slowDown(seconds: seconds, for: try? GopherRequest(parsing: line.bytes.span))
    }

    private mutating func answer() -> ReadyAnswer {
        if let page = host.refusalOfHTTP.answer(to: line.bytes.span) { return page }
        do throws(GopherRequestError) {
            let request = try GopherRequest(parsing: line.bytes.span)
            selector = request.selector
            host = hosts.host(of: request.selector)
            if line.bytes.starts(with: "\t$".utf8) { return host.rootInformation }
            return host.answer(to: request, line: line.bytes)
        } catch {
            return host.answer(to: error)
        }
    }

    private mutating func send(_ answer: ReadyAnswer) -> Response {
        type = answer.status
        return answer.response
    }
}
