import Gopher
import TestSupport
import Testing
import Text

/// Inputs that once broke the fuzz target for selectors and menus, kept so that they never do again.
struct CrashReplayTests {
    @Test(arguments: crashInputs(of: "FuzzSelector"))
    func replays(input: [UInt8]) throws {
        var buffer = GopherRequest.line
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
