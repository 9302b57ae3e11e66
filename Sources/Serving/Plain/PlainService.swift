internal import Reactor
internal import System
package import Text

/// All that is served over one protocol that has no TLS, and on each connection one request and one answer.
///
/// Such protocols differ in how a request ends, in what it says, and in how a reader is refused. A ``PlainExchange`` does the rest.
package protocol PlainService: Sendable {
    /// What gathers a request from the bytes of a connection.
    associatedtype Gatherer: RequestGatherer

    /// The protocol's name in the access log.
    static var protocolName: StaticString { get }
    /// The log that gets a line for each connection.
    var log: AccessLog { get }
    /// The name in the access log of the host that answers where a request names none; `nil` if none does.
    var mainHost: String? { get }
    /// The limiter by which a peer that asks too often is refused; `nil` lets everyone ask.
    var rateLimiter: SharedRateLimiter? { get }

    /// Returns what gathers a new request.
    func gatherer() -> Gatherer
    /// Returns the answer to the bytes of a request, which may be malformed.
    func answer(to request: [UInt8]) -> PlainAnswer
    /// Returns what is said to bytes that never became a request.
    func answer(to failure: RequestFailure) -> ReadyAnswer
    /// Returns the answer to a peer that asks too often and may ask again after some seconds, in the form of what it asked for.
    func slowDown(seconds: Int, for request: [UInt8]) -> ReadyAnswer
    /// Returns the answer to a line of HTTP; `nil` for any other line.
    func answer(toHTTP line: Span<UInt8>) -> ReadyAnswer?
}

/// Gathers a request from pieces that are cut anywhere.
package protocol RequestGatherer: Sendable {
    /// The bytes that have come so far, and none behind the request.
    var bytes: [UInt8] { get }

    /// Takes the next piece; once the request is complete or too long, it takes nothing more.
    mutating func append(_ piece: Span<UInt8>) -> RequestLine.Progress
}

extension RequestLine: RequestGatherer {}

/// The answer to a request, with what the access log says of the request.
package struct PlainAnswer: Sendable {
    let answer: Answer
    /// The name of the host that answered; `nil` if none did.
    let host: String?
    /// The path; `nil` if it could not be read.
    let path: LoggedPath?

    init(_ answer: Answer, from host: String?, path: LoggedPath? = nil) {
        self.answer = answer
        self.host = host
        self.path = path
    }

    init(_ answer: ReadyAnswer, from host: String?, path: LoggedPath? = nil) {
        self.init(.ready(answer), from: host, path: path)
    }
}

/// The reason why bytes never became a request.
package enum RequestFailure: Hashable, Sendable {
    case tooLong
    /// The end did not come by the deadline.
    case unterminated
    /// The peer began a TLS handshake, and so waits for an answer and never ends a line.
    case tlsHandshake
}
