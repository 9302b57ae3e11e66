import Pages
import Publishing
import Reactor
import Renderers
import Serving
import Synchronization
import System
import Testing

/// The lines of an access log.
final class LoggedLines: Sendable {
    private let text = Mutex("")

    var all: String { text.withLock { $0 } }

    var log: AccessLog {
        AccessLog(mode: .anonymous, clock: { Timestamp(seconds: 0) }) { bytes in
            self.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        }
    }
}

extension PlainExchange {
    /// Returns the answer to all of `bytes` in pieces of `size`, waited for on this thread if it has to be made; `nil` if more bytes are
    /// awaited.
    mutating func answer(to bytes: [UInt8], inPiecesOf size: Int = .max) -> String? {
        var start = 0
        while start < bytes.count {
            let end = start + min(size, bytes.count - start)
            switch receive(bytes.span.extracting(start..<end)) {
            case .needsMoreBytes: start = end
            case .respond(let response): return String(decoding: response.bytes, as: UTF8.self)
            case .wait(let awaited):
                awaited.waitUntilItIsThere()
                return String(decoding: awaitedResponse().bytes, as: UTF8.self)
            }
        }
        return nil
    }

    static func answer(
        to request: String,
        at service: Service,
        from visitor: Visitor = .local,
        inPiecesOf size: Int = .max
    ) -> String? {
        var exchange = PlainExchange(with: visitor, at: service)
        return exchange.answer(to: Array(request.utf8), inPiecesOf: size)
    }

    /// Ends after an answer of two bytes and three microseconds.
    func endedAfterAnAnswer() {
        ended(
            ConnectionSummary(
                peer: .v4(0x7F00_0001, port: 1),
                bytesSent: 2,
                duration: .microseconds(3),
                tlsVersion: nil,
                reason: .complete
            )
        )
    }
}

/// A request and its answer.
struct PlainRow: CustomTestStringConvertible, Sendable {
    let rule: String, request: String, answer: String
    /// Whether `answer` is the whole answer, and not only its beginning.
    let isWhole: Bool
    var testDescription: String { rule }

    init(_ rule: String, _ request: String, _ answer: String) {
        (self.rule, self.request, self.answer, isWhole) = (rule, request, answer, true)
    }

    init(_ rule: String, _ request: String, beginning answer: String) {
        (self.rule, self.request, self.answer, isWhole) = (rule, request, answer, false)
    }

    /// Whether an answer is the one that is expected.
    func isAnswered(by text: String?) -> Bool {
        text.map { isWhole ? $0 == answer : $0.hasPrefix(answer) } ?? false
    }
}

extension Lighthouses {
    /// The edition as it is served where nothing answers.
    static func silentEdition() throws -> Edition { try silentResult.get() }

    private static let silentResult = Result {
        let capsule = try folder()
        let loaded = try capsule.load()
        let served = try capsule.edition(of: loaded, isServed: true)
        return try capsule.silent(served, of: loaded, certificates: []).original
    }
}
