/// An address outside of Gopher that an `h` item may lead to.
///
/// Only of the schemes `http`, `https`, `gemini` and `mailto`, so never `javascript:`, and only of the characters that
/// a URI has (RFC 3986 §2), so that it can end neither a field nor an attribute.
package struct ExternalAddress: Hashable, Sendable, CustomStringConvertible {
    /// In bytes: with `URL:` before it, it must be a selector.
    package static let limit = Selector.limit - prefix.utf8.count
    private static let prefix = "URL:"

    package let string: String
    /// `URL:` and the address.
    package let selector: Selector

    /// - Returns: `nil` for other schemes, for an address that names nothing, for other characters, and for more
    ///   than ``limit`` bytes.
    package init?(_ string: String) {
        let lowercased = string.lowercased()
        let beginnings = ["http://", "https://", "gemini://", "mailto:"]
        guard let beginning = beginnings.first(where: lowercased.hasPrefix),
            let next = string.utf8.dropFirst(beginning.utf8.count).first, !"/?#".utf8.contains(next),
            string.utf8.allSatisfy(\.isURICharacter), let selector = Selector(Self.prefix + string)
        else { return nil }
        self.string = string
        self.selector = selector
    }

    /// The address that a client asks for which does not know `URL:`.
    ///
    /// - Returns: `nil` where the selector does not begin with `URL:` or `/URL:`, or what follows is no such address.
    package init?(_ selector: Selector) {
        let string = selector.description
        guard let prefix = [Self.prefix, "/" + Self.prefix].first(where: string.hasPrefix) else { return nil }
        self.init(String(string.dropFirst(prefix.count)))
    }

    package var description: String { string }

    /// A page of HTML that leads on: for a client that fetches an `h` item and shows it.
    ///
    /// - Parameters:
    ///   - language: Of the words (BCP 47).
    ///   - title: As HTML has it, and so are the words.
    ///   - words: Around a link.
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
            <body>
            <p>\(words("<a href=\"\(escaped)\">\(escaped)</a>"))</p>
            </body>
            </html>

            """
        return Array(page.utf8)
    }
}

extension UInt8 {
    /// `unreserved / reserved / "%"`: in HTML only `&` and `'` of these mean anything.
    fileprivate var isURICharacter: Bool {
        switch self {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
            UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        default: (0x21...0x7E).contains(self)
        }
    }
}
