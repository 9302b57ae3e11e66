/// An address outside Gopher to which an `h` item may lead.
///
/// It has one of the schemes `http`, `https`, `gemini`, `spartan`, `nex`, `finger` and `mailto`, and so is never `javascript:`, and it
/// consists of characters that a URI may have (RFC 3986 §2), so that it can end neither a field nor an attribute.
package struct ExternalAddress: Hashable, Sendable, CustomStringConvertible {
    /// The most bytes of an address: with `URL:` before it, it must be a selector.
    package static let limit = Selector.limit - prefix.utf8.count
    private static let prefix = "URL:"

    package let string: String
    /// The selector, which is `URL:` and the address.
    package let selector: Selector

    /// - Returns: `nil` if the scheme is another one, the address names nothing, there are other characters, or it has more
    ///   than ``limit`` bytes.
    package init?(_ string: String) {
        let lowercased = string.lowercased()
        let beginnings = [
            "http://", "https://", "gemini://", "spartan://", "nex://", "finger://", "mailto:",
        ]
        guard let beginning = beginnings.first(where: lowercased.hasPrefix),
            let next = string.utf8.dropFirst(beginning.utf8.count).first, !"/?#".utf8.contains(next),
            string.utf8.allSatisfy(\.isURICharacter), let selector = Selector(Self.prefix + string)
        else { return nil }
        self.string = string
        self.selector = selector
    }

    /// Reads the address for which a client asks that does not know `URL:`.
    ///
    /// - Returns: `nil` if the selector does not begin with `URL:` or `/URL:`, or if what follows is not such an address.
    package init?(_ selector: Selector) {
        let string = selector.description
        guard let prefix = [Self.prefix, "/" + Self.prefix].first(where: string.hasPrefix) else { return nil }
        self.init(String(string.dropFirst(prefix.count)))
    }

    package var description: String { string }

    /// Returns a page of HTML that leads on, for a client that fetches an `h` item and shows it.
    ///
    /// - Parameters:
    ///   - language: The language of the words (BCP 47).
    ///   - title: The title in HTML.
    ///   - words: Returns the words around a link, in HTML.
    /// - Returns: A document of HTML 5, in UTF-8.
    package func page(language: String, title: String, words: (_ link: String) -> String) -> [UInt8] {
        var escaped = ""
        for character in string {
            switch character {
            case "&": escaped += "&amp;"
            case "'": escaped += "&#39;"
            default: escaped.append(character)
            }
        }
        let page = """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="3; url=\(escaped)">
            <title>\(title)</title>
            </head>
            <body dir="auto">
            <p>\(words("<a href=\"\(escaped)\">\(escaped)</a>"))</p>
            </body>
            </html>

            """
        return Array(page.utf8)
    }
}

extension UInt8 {
    /// Whether the byte is `unreserved / reserved / "%"`; only `&` and `'` of these have a meaning in HTML.
    fileprivate var isURICharacter: Bool {
        switch self {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        default: (0x21...0x7E).contains(self)
        }
    }
}
