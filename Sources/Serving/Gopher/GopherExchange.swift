internal import Gopher
package import Text

/// A request of Gopher from its bytes, of which at most 1,026 up to LF are read, to its answer.
package typealias GopherExchange = PlainExchange<GopherHosts>

/// The access log has the type of the answer in the place of Gemini's status: 0, 1, 3 for an error, h for a page that leads out of
/// Gopher, 400 for a browser.
extension GopherHosts: PlainService {
    package static var protocolName: StaticString { "gopher" }
    package var log: AccessLog { first.log }
    package var rateLimiter: SharedRateLimiter? { first.rateLimiter }
    package var mainHost: String? { first.name }

    /// Returns what gathers a line.
    package func gatherer() -> RequestLine { GopherRequest.line }

    /// Returns what stands at the selector of the line, or an error.
    package func answer(to line: [UInt8]) -> PlainAnswer {
        do throws(GopherRequestError) {
            let request = try GopherRequest(parsing: line.span)
            let host = host(of: request.selector)
            let answer =
                line.starts(with: "\t$".utf8)
                ? .ready(host.rootInformation) : host.answer(to: request, line: line)
            return PlainAnswer(answer, from: host.name, path: LoggedPath(request.selector.bytes))
        } catch {
            return PlainAnswer(first.answer(to: error), from: first.name)
        }
    }

    /// Returns an error menu.
    package func answer(to failure: RequestFailure) -> ReadyAnswer {
        switch failure {
        case .tooLong: first.answer(to: .tooLong)
        case .unterminated: first.answer(to: .unterminated)
        case .tlsHandshake: first.answer(to: .controlCharacter)
        }
    }

    /// Returns an error in the form of what the line asks for.
    package func slowDown(seconds: Int, for line: [UInt8]) -> ReadyAnswer {
        first.slowDown(seconds: seconds, for: try? GopherRequest(parsing: line.span))
    }

    /// Returns a page that says what is here.
    package func answer(toHTTP line: Span<UInt8>) -> ReadyAnswer? { first.refusalOfHTTP.answer(to: line) }
}
