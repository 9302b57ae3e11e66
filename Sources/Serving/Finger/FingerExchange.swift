internal import Finger
import Languages
package import Text

/// A request of Finger from its bytes, of which at most 1,026 up to LF are read, to its answer.
package typealias FingerExchange = PlainExchange<FingerHost>

/// There is no status: an error is a text.
extension FingerHost: PlainService {
    package static var protocolName: StaticString { "finger" }
    package var mainHost: String? { name }

    /// Returns what gathers a line.
    package func gatherer() -> RequestLine { FingerRequest.line }

    /// Returns what the line asks for, or a text that says why there is nothing.
    package func answer(to line: [UInt8]) -> PlainAnswer {
        do throws(FingerRequestError) {
            let request = try FingerRequest(parsing: line.span)
            return PlainAnswer(
                answer(to: request),
                from: name,
                path: LoggedPath(
                    request.isForwarded ? Array("\(request.name)@".utf8) : Array(request.name.utf8)
                )
            )
        } catch {
            return PlainAnswer(refusal(of: error), from: name)
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
        error(wording.count(seconds, .comeBackLater) + wording[.fullStop])
    }

    /// Returns a page that says what is here.
    package func answer(toHTTP line: Span<UInt8>) -> ReadyAnswer? { refusalOfHTTP.answer(to: line) }

    private func refusal(of error: FingerRequestError) -> ReadyAnswer {
        let words =
            switch error {
            case .tooLong: wording[.requestTooLong]
            case .unterminated: wording[.addressUnterminated]
            case .controlCharacter: wording[.requestControlCharacter]
            case .notUTF8: wording[.requestNotUTF8]
            }
        return self.error(words + wording[.fullStop])
    }
}
