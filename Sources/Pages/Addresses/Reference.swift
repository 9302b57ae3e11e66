import Text

/// An address in a link line, as a reference in its five parts, none of them decoded.
///
/// ```
/// reference = [scheme ":"] ["//" authority] path ["?" query] ["#" fragment]
/// scheme    = ALPHA *(ALPHA / DIGIT / "+" / "-" / ".")
/// ```
/// Every text is a reference: what the grammar does not allow elsewhere becomes part of the path.
///
/// - Source: RFC 3986, section 4.1 and appendix B.
struct Reference: Hashable {
    /// The part before the first colon, if it can be a scheme.
    let scheme: Substring?
    /// The authority; `nil` if there is no `//`.
    let authority: Substring?
    let path: Substring
    /// The query, which may be empty; `nil` if there is no question mark.
    let query: Substring?
    /// The fragment, which may be empty; `nil` if there is no number sign.
    let fragment: Substring?
    let text: String

    init(_ text: String) {
        self.text = text
        var rest = text.utf8[...]
        let scheme = rest.prefix { !":/?#".utf8.contains($0) }
        if Self.isScheme(scheme), rest[scheme.endIndex...].first == UInt8(ascii: ":") {
            self.scheme = Substring(scheme)
            rest = rest[scheme.endIndex...].dropFirst()
        } else {
            self.scheme = nil
        }
        if rest.starts(with: "//".utf8) {
            let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
            self.authority = Substring(authority)
            rest = rest[authority.endIndex...]
        } else {
            authority = nil
        }
        let path = rest.prefix { !"?#".utf8.contains($0) }
        self.path = Substring(path)
        rest = rest[path.endIndex...]
        if rest.first == UInt8(ascii: "?") {
            let query = rest.dropFirst().prefix { $0 != UInt8(ascii: "#") }
            self.query = Substring(query)
            rest = rest[query.endIndex...]
        } else {
            query = nil
        }
        fragment = rest.first == UInt8(ascii: "#") ? Substring(rest.dropFirst()) : nil
    }

    private static func isScheme(_ bytes: Substring.UTF8View) -> Bool {
        guard let first = bytes.first, first.isLetter else { return false }
        return bytes.allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
    }
}
