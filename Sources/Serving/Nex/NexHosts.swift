import Languages
internal import Nex
package import Text

/// Everything that a server serves over Nex: one value for all connections.
///
/// A request of Nex names no host (``HostsByPrefix``).
package final class NexHosts: Sendable {
    package let log: AccessLog
    package let rateLimiter: SharedRateLimiter?
    private let hosts: HostsByPrefix<NexHost>

    /// - Parameters:
    ///   - first: The host that stands at the root.
    ///   - others: The others, each under its prefix.
    ///   - log: The log that gets a line for each connection.
    ///   - rateLimiter: The limiter by which a peer that asks too often is refused; `nil` lets everyone ask.
    /// - Throws: An error if the first host has something at an address that begins as those of another.
    package init(
        _ first: NexHost,
        others: [NexHost] = [],
        log: AccessLog,
        rateLimiter: SharedRateLimiter? = nil
    ) throws(HostsByPrefixError) {
        hosts = try HostsByPrefix(first, others: others, over: "Nex")
        self.log = log
        self.rateLimiter = rateLimiter
    }
}

/// A request of Nex from its bytes, of which at most 1,026 up to LF are read, to its answer.
package typealias NexExchange = PlainExchange<NexHosts>

/// There is no status: an error is a text with the way home.
extension NexHosts: PlainService {
    package static var protocolName: StaticString { "nex" }
    package var mainHost: String? { hosts.first.name }

    /// Returns what gathers a line.
    package func gatherer() -> RequestLine { NexRequest.line }

    /// Returns what stands at the path of the line, or a text that says that there is nothing.
    package func answer(to line: [UInt8]) -> PlainAnswer {
        do throws(NexRequestError) {
            let request = try NexRequest(parsing: line.span)
            let host = hosts.host(of: request.path)
            return PlainAnswer(
                host.answer(at: request.path),
                from: host.name,
                path: LoggedPath(request.path.utf8)
            )
        } catch {
            return PlainAnswer(refusal(of: error), from: mainHost)
        }
    }

    /// Returns a text that says what is wrong.
    package func answer(to failure: RequestFailure) -> ReadyAnswer {
        switch failure {
        case .tooLong: refusal(of: .tooLong)
        case .unterminated: refusal(of: .unterminated)
        case .tlsHandshake: refusal(of: .controlCharacter)
        }
    }

    /// Returns a text that says when to come back.
    package func slowDown(seconds: Int, for line: [UInt8]) -> ReadyAnswer {
        hosts.first.error(hosts.first.wording.count(seconds, .comeBackLater))
    }

    /// Returns a page that says what is here.
    package func answer(toHTTP line: Span<UInt8>) -> ReadyAnswer? {
        hosts.first.refusalOfHTTP.answer(to: line)
    }

    private func refusal(of error: NexRequestError) -> ReadyAnswer {
        let wording = hosts.first.wording
        let words =
            switch error {
            case .tooLong: wording[.requestTooLong]
            case .unterminated: wording[.addressUnterminated]
            case .controlCharacter: wording[.requestControlCharacter]
            }
        return hosts.first.error(words)
    }
}
