internal import Gemini
internal import Languages
internal import Spartan
internal import Text

/// Everything that a server serves over Spartan: one value for all connections.
package final class SpartanHosts: Sendable {
    package let log: AccessLog
    package let rateLimiter: SharedRateLimiter?
    private let byName: HostsByName<SpartanHost>
    private let first: SpartanHost

    /// - Parameters:
    ///   - first: The host that refusals name if no other is meant.
    ///   - others: The other hosts.
    ///   - log: The log that gets a line for each connection.
    ///   - rateLimiter: The limiter by which a peer that asks too often is refused with 4; `nil` lets everyone ask.
    package init(
        _ first: SpartanHost,
        others: [SpartanHost] = [],
        log: AccessLog,
        rateLimiter: SharedRateLimiter? = nil
    ) {
        self.first = first
        byName = HostsByName(([first] + others).map { ($0.names, $0) })
        self.log = log
        self.rateLimiter = rateLimiter
    }
}

/// A request of Spartan from its bytes, of which at most a line and 1,024 bytes of data are read, to its answer.
package typealias SpartanExchange = PlainExchange<SpartanHosts>

extension SpartanRequestGatherer: RequestGatherer {}

/// A malformed request is refused first, then one for a host that is not served; each with 4.
extension SpartanHosts: PlainService {
    package static var protocolName: StaticString { "spartan" }
    package var mainHost: String? { nil }

    /// Returns what gathers a line and the data that it announces.
    package func gatherer() -> some RequestGatherer { SpartanRequestGatherer() }

    /// Returns what the host of the request has at its path, or 4.
    package func answer(to bytes: [UInt8]) -> PlainAnswer {
        do throws(SpartanRequestError) {
            let request = try SpartanRequest(parsing: bytes.span)
            let path = LoggedPath(request.path.string.utf8)
            guard let host = byName[request.host] else {
                return PlainAnswer(first.foreignHost, from: nil, path: path)
            }
            return PlainAnswer(host.answer(to: request, bytes: bytes), from: host.name, path: path)
        } catch {
            return PlainAnswer(refusal(of: error), from: nil)
        }
    }

    /// Returns 4 with what is wrong.
    package func answer(to failure: RequestFailure) -> ReadyAnswer {
        switch failure {
        case .tooLong: refusal(of: .tooLong)
        case .unterminated: refusal(of: .unterminated)
        case .tlsHandshake: refusal(of: .malformed)
        }
    }

    /// Returns 4 with the seconds to wait: it is the client that has to change something.
    package func slowDown(seconds: Int, for bytes: [UInt8]) -> ReadyAnswer {
        ReadyAnswer(clientErrorIn: first.wording) { $0.count(seconds, .comeBackLater) }
    }

    /// Returns a page that says what is here.
    package func answer(toHTTP line: Span<UInt8>) -> ReadyAnswer? { first.refusalOfHTTP.answer(to: line) }

    private func refusal(of error: SpartanRequestError) -> ReadyAnswer {
        ReadyAnswer(clientErrorIn: first.wording, error.words)
    }
}

extension SpartanRequestError {
    /// Returns what a reader is told, in the words of the language.
    func words(in wording: Wording) -> String {
        switch self {
        case .tooLong: wording[.addressTooLong]
        case .unterminated: wording[.addressUnterminated]
        case .malformed, .dataNotUTF8: wording[.requestFields]
        case .badHost: wording[.addressBadHost]
        case .badPath(let error): error.words(in: wording)
        case .dataTooLong: wording[.requestTooLong]
        }
    }
}
