import Text

/// The media type of a body, with its parameters.
///
/// ```
/// mimetype  = type "/" subtype *( ";" parameter )
/// parameter = attribute "=" ( token / quoted-string )
/// ```
///
/// - Source: RFC 2045 §5.1; type, subtype and attributes are kept in small letters.
package struct MediaType: Hashable, Sendable {
    /// A parameter, `name=value`; the value is without quotation marks, in printable ASCII and spaces.
    package struct Parameter: Hashable, Sendable {
        package let name: String
        package let value: String
    }

    package let type: String
    package let subtype: String
    package let parameters: [Parameter]

    /// Gemtext without a charset: the protocol's default is UTF-8, and every client knows it.
    package static let gemtext = MediaType("text", "gemini")
    /// Plain text with its charset, since gateways hand the type on to web browsers, whose default is another.
    package static let plainText = MediaType("text", "plain", [Parameter(name: "charset", value: "utf-8")])

    /// Returns the type of gemtext in one language or several.
    ///
    /// - Parameter language: A tag of BCP 47, or several with commas between them.
    /// - Returns: `nil` if there are other characters.
    package static func gemtext(language: String) -> MediaType? {
        let isTag = language.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-,".utf8.contains($0) }
        guard isTag, !language.isEmpty else { return nil }
        return MediaType("text", "gemini", [Parameter(name: "lang", value: language)])
    }

    init(_ type: String, _ subtype: String, _ parameters: [Parameter] = []) {
        self.type = type
        self.subtype = subtype
        self.parameters = parameters
    }

    package var isText: Bool { type == "text" }

    /// The type alone.
    package var withoutParameters: MediaType { MediaType(type, subtype) }
}

/// Conversion to text and back.
extension MediaType: CustomStringConvertible {
    /// The type as in a header.
    ///
    /// A value with a comma or a space gets quotation marks: clients refuse or misread a list of languages without them.
    package var description: String {
        parameters.reduce("\(type)/\(subtype)") { text, parameter in
            guard parameter.value.isEmpty || !parameter.value.utf8.allSatisfy(\.isTokenCharacter) else {
                return "\(text); \(parameter.name)=\(parameter.value)"
            }
            let escaped = parameter.value.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
            return "\(text); \(parameter.name)=\"\(String(escaped))\""
        }
    }

    /// Parses the text of a header, with white space allowed beside a semicolon.
    ///
    /// - Returns: `nil` if the text breaks the grammar.
    package init?(_ text: String) {
        var rest = text.utf8[...]
        guard let type = rest.takeToken(), rest.take("/"), let subtype = rest.takeToken() else { return nil }
        var parameters: [Parameter] = []
        while true {
            rest.dropSpaces()
            if rest.isEmpty { break }
            guard rest.take(";") else { return nil }
            rest.dropSpaces()
            guard let name = rest.takeToken(), rest.take("="), let value = rest.takeValue() else {
                return nil
            }
            parameters.append(Parameter(name: name.lowercased(), value: value))
        }
        self.init(type.lowercased(), subtype.lowercased(), parameters)
    }
}

extension Substring.UTF8View {
    fileprivate mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard first == UInt8(ascii: character) else { return false }
        removeFirst()
        return true
    }

    fileprivate mutating func dropSpaces() { self = drop { $0 == UInt8(ascii: " ") } }

    // token = 1*<any CHAR except SPACE, CTLs, or tspecials>
    fileprivate mutating func takeToken() -> String? {
        let token = prefix(while: \.isTokenCharacter)
        self = self[token.endIndex...]
        return token.isEmpty ? nil : String(Substring(token))
    }

    /// Takes a token or a quoted string, in which a backslash escapes the next character.
    fileprivate mutating func takeValue() -> String? {
        guard take("\"") else { return takeToken() }
        var value: [UInt8] = []
        while var byte = popFirst() {
            if byte == UInt8(ascii: "\"") { return String(decoding: value, as: UTF8.self) }
            if byte == UInt8(ascii: "\\") {
                guard let escaped = popFirst() else { return nil }
                byte = escaped
            }
            guard (0x20...0x7E).contains(byte) else { return nil }
            value.append(byte)
        }
        return nil
    }
}

extension UInt8 {
    fileprivate var isTokenCharacter: Bool {
        (0x21...0x7E).contains(self) && !"()<>@,;:\\\"/[]?=".utf8.contains(self)
    }
}
