import Languages
internal import Pages
internal import Reactor
internal import Text

/// The answer to a web browser that has come to a port of another protocol: a short page that says what is here, and what opens
/// it.
///
/// It is the same for every request, and holds nothing of it.
///
/// - Source: RFC 9112 for the message, RFC 9110 §15.5.1 for the status.
struct HTTPRefusal: Sendable {
    /// A program that opens the protocol, with its home on the web.
    struct Client: Sendable {
        let name: String
        let address: String
    }

    private let whole: ReadyAnswer
    private let head: ReadyAnswer

    /// - Parameters:
    ///   - protocolName: What is spoken here, such as `Gemini`.
    ///   - address: Where readers find the capsule; `nil` if the server has no name.
    ///   - clients: What opens it.
    ///   - wording: The words of the page.
    init(of protocolName: String, at address: String?, clients: [Client], wording: Wording) {
        let title = wording.fill(.notTheWeb, [.protocol: protocolName])
        let links = clients.map { #"<a href="\#($0.address)">\#($0.name)</a>"# }.joined(separator: ", ")
        let programs = wording.fill(.programsForIt, [.programs: Self.placeOfLinks]).escaped
            .split(separator: Self.placeOfLinks, omittingEmptySubsequences: false).joined(separator: links)
        let place = address.map { "<p><a href=\"\($0.escaped)\"><code>\($0.escaped)</code></a></p>\n" } ?? ""
        let body = Array(
            """
            <!DOCTYPE html>
            <html lang="\(wording.language.escaped)" dir="\(wording.direction == .rightToLeft ? "rtl" : "ltr")">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(title.escaped)</title>
            <style>body{font:1.1em/1.5 serif;max-width:34em;margin:2em auto;padding:0 1em}</style>
            <h1>\(title.escaped)</h1>
            <p>\(wording.fill(.spokenHere, [.protocol: protocolName]).escaped)</p>
            \(place)<p>\(programs)</p>
            </html>

            """.utf8
        )
        let header = Array(
            "HTTP/1.1 400 Bad Request\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n"
                .utf8
        )
        whole = ReadyAnswer(status: Self.status, Response(head: header, body: .memory(body[...])))
        head = ReadyAnswer(status: Self.status, Response(head: header, body: .memory([])))
    }

    private static let status = "400"
    /// What stands in a sentence until it has been escaped, and the links can be put there.
    private static let placeOfLinks = "\u{FFFC}"

    /// Returns the answer to a line; `nil` if the line is no request in HTTP.
    func answer(to line: Span<UInt8>) -> ReadyAnswer? {
        HTTPRequestLine(beginning: line).map { $0.asksForHeadOnly ? head : whole }
    }
}

extension String {
    /// The text as it stands in HTML, in an attribute too.
    fileprivate var escaped: String {
        reduce(into: "") { html, character in
            switch character {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            default: html.append(character)
            }
        }
    }
}

extension HTTPRefusal.Client {
    static let lagrange = Self(name: "Lagrange", address: "https://gmi.skyjake.fi/lagrange/")
    static let amfora = Self(name: "Amfora", address: "https://github.com/makew0rld/amfora")
    static let bombadillo = Self(name: "Bombadillo", address: "https://bombadillo.colorfield.space/")
    static let lynx = Self(name: "Lynx", address: "https://lynx.invisible-island.net/")
}
