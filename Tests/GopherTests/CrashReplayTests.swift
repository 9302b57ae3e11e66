import Foundation
import Gopher
import Testing

/// Inputs that once broke the fuzz target for selectors and menus, kept so that they never do again.
struct CrashReplayTests {
    private static let files: [URL] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Fuzz/crashes"
        )
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.lastPathComponent.hasPrefix("FuzzSelector-") }
    }()

    @Test(arguments: files)
    func replays(file: URL) throws {
        let input = [UInt8](try Data(contentsOf: file))
        var buffer = RequestBuffer()
        _ = buffer.append(input.span)
        if let request = try? GopherRequest(parsing: buffer.bytes.span),
            request.line.count <= GopherRequest.lineLimit + 2
        {
            #expect(try GopherRequest(parsing: request.line.span) == request)
        }
        let menu = Menu(tolerating: input.span)
        #expect(try Menu(parsing: menu.bytes.span) == menu)
        let text = GopherText(parsing: input.span)
        #expect(GopherText(parsing: text.bytes(.strict).span) == text)
        let words = String(decoding: buffer.bytes, as: UTF8.self)
        for beginning in ["", "gopher://", "gopher://a/"] {
            guard let url = try? GopherURL(beginning + words) else { continue }
            #expect(try GopherURL(url.description) == url)
        }
        for line in LineWrapper(width: 12, prefix: "  ", firstPrefix: "* ").lines(of: words) {
            #expect(line.displayWidth <= 12)
        }
    }
}
