import Text

/// The path of a URL in normal form: paths that mean the same are equal.
///
/// It begins with `/`, and has no dot segments and no encoded unreserved characters. A slash that was written `%2F` is part of
/// a name and stays `%2F`.
package struct URLPath: Hashable, Sendable, CustomStringConvertible {
    package let string: String

    /// Normalises a path that is written as in a URL.
    ///
    /// - Returns: `nil` if it does not begin with `/`, contains a character that no path has, or climbs above the root.
    package init?(_ string: String) {
        let bytes = Array(string.utf8)
        let text = bytes.span
        guard text.hasPrefix("/"), (try? text.checkAddressBytes()) != nil,
            text.firstIndex(in: 0..<text.count, where: { !$0.isPathCharacter && !"/%".utf8.contains($0) })
                == nil,
            let path = try? URLPath(parsing: text)
        else { return nil }
        self = path
    }

    /// ```
    /// path-abempty = *( "/" segment )
    /// segment      = *pchar
    /// ```
    ///
    /// - Parameter text: A text that consists of the grammar's characters. The empty path is `/` (R6).
    /// - Throws: `climbsAboveRoot`.
    /// - Source: RFC 3986 §6.2.2 and §5.2.4, except that a `..` at the root is refused, which that section lets pass.
    init(parsing text: Span<UInt8>) throws(GeminiRequestError) {
        let written = [UInt8](normalising: text)
        let slash = UInt8(ascii: "/")
        var path: [UInt8] = []
        path.reserveCapacity(written.count + 1)
        var rest = written[...]
        while !rest.isEmpty {
            let end = rest.dropFirst().firstIndex(of: slash) ?? rest.endIndex
            let segment = rest[rest.startIndex..<end]
            rest = rest[end...]
            if segment.elementsEqual("/..".utf8) {
                guard let parent = path.lastIndex(of: slash) else { throw .climbsAboveRoot }
                path.removeSubrange(parent...)
            } else if !segment.elementsEqual("/.".utf8) {
                path.append(contentsOf: segment)
                continue
            }
            if rest.isEmpty { path.append(slash) }
        }
        string = path.isEmpty ? "/" : String(decoding: path, as: UTF8.self)
    }

    package var description: String { string }

    /// The path as a reference that leads to it from any page of the same host.
    ///
    /// `//name` would be read as another host, so such a path gets a dot segment first (RFC 3986 §4.2).
    package var reference: String { string.hasPrefix("//") ? "/." + string : string }
}

extension URLPath {
    /// Normalises the path of a request that is a path alone.
    ///
    /// - Throws: The error for the first character that no path has, or `climbsAboveRoot`.
    package init(checking bytes: ArraySlice<UInt8>) throws(GeminiRequestError) {
        let text = bytes.span
        try text.checkAddressBytes()
        let stray = text.firstIndex(in: 0..<text.count) { !$0.isPathCharacter && !"/%".utf8.contains($0) }
        if let stray { throw .forbiddenCharacter(text[stray]) }
        try self.init(parsing: text)
    }
}
