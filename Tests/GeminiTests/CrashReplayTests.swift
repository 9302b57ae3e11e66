import Gemini
import TestSupport
import Testing
import Text

/// Inputs that once broke the fuzz target for requests, kept so that they never do again.
struct CrashReplayTests {
    @Test(arguments: crashInputs(of: "FuzzRequest"))
    func replays(input: [UInt8]) throws {
        var buffer = GeminiRequest.line
        _ = buffer.append(input.span)
        for beginning in ["", "gemini://", "gemini://[", "gemini://a/"] {
            let line = Array(beginning.utf8) + buffer.bytes + Array("\r\n".utf8)
            guard let request = try? GeminiRequest(parsing: line.span) else { continue }
            guard request.line.count <= GeminiRequest.addressLimit + 2 else { continue }
            #expect(try GeminiRequest(parsing: request.line.span) == request)
        }
        for beginning in ["", "20 ", "20 text/gemini;"] {
            let line = Array(beginning.utf8) + buffer.bytes + Array("\r\n".utf8)
            guard let header = try? GeminiResponseHeader(parsing: line.span) else { continue }
            #expect(try GeminiResponseHeader(parsing: header.line.span) == header)
        }
    }
}
