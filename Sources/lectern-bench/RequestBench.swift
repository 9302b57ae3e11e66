import Gemini
import Text

/// Gathers and parses a request line of ordinary length.
func measureRequest() throws -> Measurement {
    let line = Array("gemini://capsule.example.org/sections/birth-of-the-opposition.gmi\r\n".utf8)
    let rounds = 100_000
    var accepted = 0
    let times = try (0..<5).map { _ in
        try timed {
            for _ in 0..<rounds {
                var buffer = GeminiRequest.line
                guard buffer.append(line.span) == .complete else { continue }
                if case .gemini = try GeminiRequest(parsing: buffer.bytes.span) { accepted += 1 }
            }
        }.seconds
    }
    guard accepted == rounds * times.count else { throw BenchError("a request was refused") }
    return Measurement(
        name: "request",
        values: [("bytes", Double(line.count)), ("median_us", median(times) / Double(rounds) * 1e6)]
    )
}
