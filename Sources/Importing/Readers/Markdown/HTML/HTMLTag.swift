import Text

/// One tag of HTML.
///
/// ```
/// tag       = "<" ["/"] name *(blank attribute) ["/"] ">"
/// attribute = name ["=" (DQUOTE *any DQUOTE / "'" *any "'" / word)]
/// ```
struct HTMLTag {
    /// The name in small letters.
    let name: String
    let isEnd: Bool
    private var attributes: [String: String] = [:]

    init(_ tag: String) {
        var rest = tag.dropFirst()
        if rest.utf8.last == UInt8(ascii: ">") { rest = rest.dropLast() }
        isEnd = rest.utf8.first == UInt8(ascii: "/")
        if isEnd { rest = rest.dropFirst() }
        name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
        rest = rest.drop { $0.isASCII && ($0.isLetter || $0.isNumber) }
        while let start = rest.firstIndex(where: \.isLetter) {
            rest = rest[start...]
            let key = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" || $0 == "_" }
            guard !key.isEmpty else { break }
            rest = rest[key.endIndex...].drop(while: \.isWhitespace)
            guard rest.first == "=" else {
                attributes[key.lowercased()] = ""
                continue
            }
            rest = rest.dropFirst().drop(while: \.isWhitespace)
            let mark = rest.first
            if mark == "\"" || mark == "'" {
                rest = rest.dropFirst()
                let value = rest.prefix { $0 != mark }
                attributes[key.lowercased()] = HTMLEntities.decoded(String(value))
                rest = rest[value.endIndex...].dropFirst()
            } else {
                let value = rest.prefix { !$0.isWhitespace }
                attributes[key.lowercased()] = HTMLEntities.decoded(String(value))
                rest = rest[value.endIndex...]
            }
        }
    }

    subscript(name: String) -> String? { attributes[name] }
}
