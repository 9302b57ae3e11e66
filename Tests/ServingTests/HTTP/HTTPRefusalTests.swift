import Languages
import Reactor
import Testing
import Text

@testable import Serving

struct HTTPRefusalTests {
    private func answer(
        _ line: String,
        wording: Wording = .english,
        at address: String? = "gemini://example.org/"
    ) -> String? {
        let refusal = HTTPRefusal(of: "Gemini", at: address, clients: [.lagrange, .lynx], wording: wording)
        return refusal.answer(to: Array(line.utf8).span).map {
            String(decoding: $0.response.bytes, as: UTF8.self)
        }
    }

    @Test func saysWhatIsHereAndWhatOpensIt() throws {
        let parts = try #require(answer("GET /secret HTTP/1.1\r\n")).split(
            separator: "\r\n\r\n",
            maxSplits: 1
        )
        let (header, body) = (String(parts[0]), String(parts[1]))
        #expect(header.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
        #expect(header.contains("\r\nContent-Length: \(body.utf8.count)\r\n"))
        #expect(
            header.contains("\r\nContent-Type: text/html; charset=utf-8\r\n")
                && header.hasSuffix("\r\nConnection: close")
        )
        #expect(body.contains("<h1>This is Gemini, not the web</h1>"))
        #expect(body.contains(#"<a href="gemini://example.org/">"#) && body.contains(">Lagrange</a>, <a "))
        #expect(!body.contains("secret"))
    }

    @Test func aHeadHasNoBody() throws {
        let whole = try #require(answer("GET / HTTP/1.1\r\n"))
        let head = try #require(answer("HEAD / HTTP/1.1\r\n"))
        #expect(head.hasSuffix("\r\n\r\n") && whole.hasPrefix(head))
    }

    @Test func speaksTheLanguageOfTheCapsule() throws {
        let page = try #require(answer("GET / HTTP/1.1\r\n", wording: .german))
        #expect(
            page.contains(#"<html lang="de" dir="ltr">"#) && page.contains("Hier ist Gemini, nicht das Web")
        )
    }

    @Test func whatIsNoHTTPIsNotItsBusiness() { #expect(answer("gemini://example.org/\r\n") == nil) }
}
