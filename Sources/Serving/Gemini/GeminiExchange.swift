import Languages
internal import Gemini
internal import Pages
package import Reactor
internal import System
internal import Text

/// A request of Gemini from its bytes to its answer.
///
/// ```
/// bytes ──► line ──► request ──► scheme, host, SNI, port ──► path ──► answer
///             └─ 44, 59 ─┘                └─ 53                └─ 10, 20, 31, 40, 42, 51, 59
/// ```
///
/// Nothing is read, computed or formatted for a page, since its answer was made at the start. Only answers to words are computed
/// (``AskingRoute``), and a book is waited for (``LazyAnswer``).
package struct GeminiExchange: Exchange {
    private let hosts: GeminiHosts
    private let visitor: Visitor
    private var line = GeminiRequest.line
    /// The status for the access log; `nil` while there is none.
    private var status: String?
    /// What the reader has done to get the answer.
    private var act: ReaderAct?
    private var path: URLPath?
    private var host: GeminiHost?
    /// The answer that is being made, while the connection waits for it.
    private var awaited: AwaitedAnswer?
    /// What is answered if the answer's file has been changed.
    private var failed: ReadyAnswer?

    /// Makes the exchange of one connection, which keeps `hosts` to its end.
    package init(with visitor: Visitor, at hosts: GeminiHosts) {
        self.hosts = hosts
        self.visitor = visitor
    }

    /// Reads at most 1,026 bytes, up to CR LF (R1, R2), and ignores what comes after them.
    ///
    /// In HTTP an LF alone ends a line too (RFC 9112 §2.2).
    package mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
        switch line.append(plaintext) {
        case .incomplete where line.bytes.last == .lineFeed && refusalOfHTTP != nil:
            act(slowDown.map(Answer.ready) ?? answer())
        case .incomplete: .needsMoreBytes
        case .complete, .tooLong: act(slowDown.map(Answer.ready) ?? answer())
        }
    }

    /// Answers a line without an end with 59, a bare LF included, silence with silence, and who waits for what is being made with 40.
    package mutating func requestTimedOut() -> Response {
        if let awaited { return send(awaited.answer) }
        return line.bytes.isEmpty ? Response([]) : send(refusalOfHTTP ?? refusal(of: .unterminated))
    }

    /// Answers with what has been made, a book or an answer, or with 42 if it could not be.
    package mutating func awaitedResponse() -> Response {
        awaited.map { send($0.answer) } ?? Response([])
    }

    /// Answers with a sentence, since no byte of the file is out yet.
    package mutating func fileHasChanged() -> Response? { (failed ?? awaited?.failed).map { send($0) } }

    /// Writes one line to the access log.
    package func ended(_ summary: ConnectionSummary) {
        hosts.log.record(
            summary,
            protocolName: "gemini",
            host: host?.name,
            status: status,
            path: path.map { LoggedPath($0.string.utf8) },
            act: act
        )
    }

    /// The answer to a peer that asks too often; `nil` if it may ask.
    ///
    /// It comes before the request is looked at, so that a request that is refused counts like any other.
    private var slowDown: ReadyAnswer? {
        guard let seconds = hosts.rateLimiter?.secondsToWait(for: visitor.address) else { return nil }
        return ReadyAnswer(.slowDown(seconds: UInt16(clamping: seconds)))
    }

    /// The answer to a web browser; `nil` if the line is no request in HTTP.
    private var refusalOfHTTP: ReadyAnswer? {
        hosts.answer(toHTTP: line.bytes.span, named: visitor.named)
    }

    /// Returns the answer; a malformed request is refused first (59), then one that is not ours to answer (53).
    private mutating func answer() -> Answer {
        if let page = refusalOfHTTP { return .ready(page) }
        do throws(GeminiRequestError) {
            guard case .gemini(let url) = try GeminiRequest(parsing: line.bytes.span) else {
                return .ready(hosts.refusal(\.foreignScheme, named: visitor.named))
            }
            path = url.path
            // The host of the URL decides whose page it is; the hello must have named the same host, or none.
            guard let host = hosts.host(named: url.host) else {
                return .ready(hosts.refusal(\.foreignHost, named: visitor.named))
            }
            self.host = host
            guard hosts.isConnection(to: host, named: visitor.named) else {
                return .ready(host.foreignConnection)
            }
            guard hosts.ports.contains(url.port) else { return .ready(host.foreignPort) }
            return host.answer(to: url) { [bytes = line.bytes, visitor] in
                Transaction(
                    request: bytes,
                    security: visitor.tls.map { Transaction.Security($0, host: url.host, visitor.named) }
                )
            }
        } catch {
            return .ready(refusal(of: error))
        }
    }

    private mutating func act(_ answer: Answer) -> ExchangeAction {
        switch answer {
        case .ready(let answer): return .respond(send(answer))
        case .read(let answer, let failed):
            self.failed = failed
            return .respond(send(answer))
        case .awaited(let answer):
            awaited = answer
            return .wait(for: answer)
        }
    }

    private func refusal(of error: GeminiRequestError) -> ReadyAnswer {
        ReadyAnswer(.badRequest, error.words(in: hosts.wording(named: visitor.named)))
    }

    private mutating func send(_ answer: ReadyAnswer) -> Response {
        (status, act) = (answer.status, answer.act)
        return answer.response
    }
}
