internal import Pages
package import Reactor
internal import System
internal import Text

/// A request of a protocol without TLS, from its bytes to its answer.
///
/// ```
/// bytes ──► request ──► what it says ──► answer
///              └── error ───┘               └─ page, text, error
/// ```
///
/// Nothing is read, computed or formatted for a page, since its answer was made at the start. Only answers to words are computed
/// (``AskingRoute``, ``AnsweringRoute``), and a book is waited for (``LazyAnswer``).
package struct PlainExchange<Service: PlainService>: Exchange {
    private let service: Service
    private let visitor: Visitor
    private var request: Service.Gatherer
    /// The status for the access log; `nil` while there is none.
    private var status: String?
    /// What the reader has done to get the answer.
    private var act: ReaderAct?
    private var host: String?
    private var path: LoggedPath?
    /// The answer that is being made, while the connection waits for it.
    private var awaited: AwaitedAnswer?
    /// What is answered if the answer's file has been changed.
    private var failed: ReadyAnswer?

    /// The first byte of a TLS client (RFC 8446 §5.1).
    private static var handshakeRecord: UInt8 { 22 }

    /// Makes the exchange of one connection, which keeps `service` to its end.
    package init(with visitor: Visitor, at service: Service) {
        self.service = service
        self.visitor = visitor
        request = service.gatherer()
    }

    /// Reads up to the end of a request, within the bound of the protocol, and ignores what comes after it.
    package mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
        switch request.append(plaintext) {
        case .incomplete where request.bytes.first != Self.handshakeRecord: .needsMoreBytes
        case .incomplete: act(slowDown ?? refusal(of: .tlsHandshake))
        case .complete: act(slowDown ?? refusalOfHTTP ?? service.answer(to: request.bytes))
        case .tooLong: act(slowDown ?? refusalOfHTTP ?? refusal(of: .tooLong))
        }
    }

    /// Answers a request without an end with an error, silence with silence, and who waits for what is being made with an error.
    package mutating func requestTimedOut() -> Response {
        if let awaited { return send(awaited.answer) }
        guard !request.bytes.isEmpty, case .respond(let response) = act(refusal(of: .unterminated)) else {
            return Response([])
        }
        return response
    }

    /// Answers with what has been made, a book or an answer, or with an error if it could not be.
    package mutating func awaitedResponse() -> Response { awaited.map { send($0.answer) } ?? Response([]) }

    /// Answers with a sentence, since no byte of the file is out yet.
    package mutating func fileHasChanged() -> Response? { (failed ?? awaited?.failed).map { send($0) } }

    /// Writes one line to the access log.
    package func ended(_ summary: ConnectionSummary) {
        service.log.record(
            summary,
            protocolName: Service.protocolName,
            host: host,
            status: status,
            path: path,
            act: act
        )
    }

    /// The answer to a peer that asks too often; `nil` if it may ask.
    ///
    /// It comes before the request is understood, so that a request that is refused counts like any other.
    private var slowDown: PlainAnswer? {
        guard let seconds = service.rateLimiter?.secondsToWait(for: visitor.address) else { return nil }
        return PlainAnswer(service.slowDown(seconds: seconds, for: request.bytes), from: service.mainHost)
    }

    private var refusalOfHTTP: PlainAnswer? {
        service.answer(toHTTP: request.bytes.span).map { PlainAnswer($0, from: service.mainHost) }
    }

    private func refusal(of failure: RequestFailure) -> PlainAnswer {
        PlainAnswer(service.answer(to: failure), from: service.mainHost)
    }

    private mutating func act(_ answer: PlainAnswer) -> ExchangeAction {
        (host, path) = (answer.host, answer.path)
        switch answer.answer {
        case .ready(let answer): return .respond(send(answer))
        case .read(let answer, let failed):
            self.failed = failed
            return .respond(send(answer))
        case .awaited(let answer):
            awaited = answer
            return .wait(for: answer)
        }
    }

    private mutating func send(_ answer: ReadyAnswer) -> Response {
        (status, act) = (answer.status, answer.act)
        return answer.response
    }
}
