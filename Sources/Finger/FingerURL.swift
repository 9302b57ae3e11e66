package import Gemini
internal import Text

/// An address of Finger, in each of the forms that people write.
package struct FingerURL: Hashable, Sendable {
    package static let scheme = "finger"
    package static let defaultPort: UInt16 = 79

    package let host: Host
    package let port: UInt16
    /// The name that is asked for; empty for what there is as a whole.
    package let name: String

    /// ```
    /// finger-url = "finger:" ( "//" [ name "@" ] authority [ "/" name ] / [ name ] "@" authority )
    /// authority  = host [ ":" port ]
    /// ```
    ///
    /// A name before the `@` goes before one after the slash. Triplets in it stand for their bytes.
    ///
    /// - Throws: An error that says what is wrong with the address.
    package init(_ string: String) throws(SchemeURLError) {
        let beginning = "\(Self.scheme):".utf8
        guard string.utf8.prefix(beginning.count).map(\.lowercased).elementsEqual(beginning) else {
            throw .scheme(Self.scheme)
        }
        var rest = string.utf8.dropFirst(beginning.count)
        let hasSlashes = rest.starts(with: "//".utf8)
        if hasSlashes { rest = rest.dropFirst(2) }
        // Without slashes a name may have some of its own, and only what follows the @ is the authority.
        let authority = hasSlashes ? rest.prefix { $0 != UInt8(ascii: "/") } : rest
        let mark = authority.lastIndex(of: UInt8(ascii: "@"))
        if mark == nil, !hasSlashes { throw .noHost(Self.scheme) }
        let user = mark.map { rest[..<$0] } ?? rest.prefix(0)
        let server = mark.map { rest[rest.index(after: $0)...] } ?? rest
        let url = try SchemeURL("\(Self.scheme)://\(Substring(server))", scheme: Self.scheme)
        host = url.host
        port = url.port ?? Self.defaultPort
        let name = Array(user.isEmpty ? url.path.string.utf8.dropFirst() : Substring(user).utf8[...])
        guard let decoded = String(validating: [UInt8](percentDecoding: name.span), as: UTF8.self),
            !decoded.unicodeScalars.contains(where: \.isControl)
        else { throw .malformed(.controlCharacter) }
        self.name = decoded
    }

    /// The line that a client sends.
    package var line: [UInt8] { Array(name.utf8) + [.carriageReturn, .lineFeed] }
}

extension FingerURL: CustomStringConvertible {
    /// The address with the name before the `@`, where dots mean nothing; it parses back to the same value.
    package var description: String {
        let port = port == Self.defaultPort ? "" : ":\(port)"
        let encoded = Array(name.utf8).percentEncoded.split(separator: "/", omittingEmptySubsequences: false)
            .joined(separator: "%2F")
        return "\(Self.scheme)://\(name.isEmpty ? "" : "\(encoded)@")\(host)\(port)/"
    }
}
