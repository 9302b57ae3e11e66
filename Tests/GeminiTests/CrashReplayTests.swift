import Foundation
import Gemini
import Testing

/// Inputs that once broke the fuzz target for requests, kept so that they never do again.
struct CrashReplayTests {
    private static let files: [URL] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Fuzz/crashes"
        )
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.lastPathComponent.hasPrefix("FuzzRequest-") }
    }()

    @Test(arguments: files)
    func replays(file: URL) throws {
        var buffer = RequestBuffer()
        _ = buffer.append([UInt8](try Data(contentsOf: file)).span)
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
