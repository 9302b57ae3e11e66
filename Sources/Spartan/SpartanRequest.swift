package import Gemini
internal import Text

/// A request: a host, a path, and what the reader has typed if there is anything.
package struct SpartanRequest: Hashable, Sendable {
    /// The longest line in bytes, without its end: a host of 255, a path of 1,024, a length of 10, and two spaces.
    package static let lineLimit = 255 + pathLimit + 10 + 2
    /// The longest path in bytes, which is that of an address over Gemini.
    package static let pathLimit = 1024
    /// The most bytes of data: no specification sets a limit, and this is that of an address over Gemini, in which the same stands.
    package static let dataLimit = 1024

    /// The host, without a port.
    package let host: Host
    /// The path, without what stands behind a question mark in it.
    package let path: URLPath
    /// What stands behind the first `?` or `%3F` of the path, percent-encoded; `nil` if there is neither.
    ///
    /// In an address of Spartan a query is not a part of the path: some clients send it as the data, and others not at all. A link that
    /// is to say more than a path has it behind `%3F`, which every client takes for a character like any other.
    package let query: String?
    /// The data, at most ``dataLimit`` bytes.
    package let data: [UInt8]

    /// Makes the request that a client sends.
    ///
    /// - Returns: `nil` if the path or the data is too long.
    package init?(host: Host, path: URLPath, data: [UInt8] = []) {
        guard path.string.utf8.count <= Self.pathLimit, data.count <= Self.dataLimit else { return nil }
        self.host = host
        (self.path, query) = Self.cut(path)
        self.data = data
    }

    /// ```
    /// request        = request-line data
    /// request-line   = host SP path-absolute SP content-length line-end
    /// content-length = 1*DIGIT            ; of the data, in bytes
    /// data           = *OCTET
    /// line-end       = CR-LF / LF
    /// ```
    ///
    /// The bare LF is for people with `nc`. What follows the data is ignored.
    ///
    /// - Parameter bytes: The request from its beginning.
    /// - Throws: The first error of: length of the line, its end, its form, host, path, length of the data, end of the data.
    /// - Source: The Spartan protocol specification (2021-03-24), section 2; RFC 3986 for host and path.
    package init(parsing bytes: Span<UInt8>) throws(SpartanRequestError) {
        let line = try SpartanRequestLine(parsing: bytes)
        guard bytes.count - line.end >= line.length else { throw .unterminated }
        host = line.host
        path = line.path
        query = line.query
        data = [UInt8](copying: bytes.extracting(line.end..<line.end + line.length))
    }

    /// The bytes that a client sends.
    package var bytes: [UInt8] {
        let query = query.map { "%3F" + $0 } ?? ""
        return Array("\(host) \(path)\(query) \(data.count)\r\n".utf8) + data
    }

    /// Parts a path at its first `%3F`.
    static func cut(_ path: URLPath) -> (path: URLPath, query: String?) {
        let text = path.string.utf8
        var index = text.startIndex
        while let mark = text[index...].firstIndex(of: UInt8(ascii: "%")) {
            let rest = text[mark...]
            if rest.starts(with: "%3F".utf8), let before = URLPath(String(text[..<mark]) ?? "") {
                return (before, String(rest.dropFirst(3)))
            }
            index = text.index(after: mark)
        }
        return (path, nil)
    }
}

extension SpartanRequest {
    /// What the reader has typed: the data, or where there is none what stands in the path behind its question mark, decoded; `nil` if
    /// there is neither.
    ///
    /// - Throws: `dataNotUTF8`.
    package func words() throws(SpartanRequestError) -> String? {
        let query = Array((query ?? "").utf8)
        let bytes = data.isEmpty ? [UInt8](percentDecoding: query.span) : data
        guard !bytes.isEmpty || self.query != nil else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .dataNotUTF8 }
        return text
    }

    /// How many bytes a query may have in the path of a link to the same page.
    package var roomForQuery: Int { Self.pathLimit - path.string.utf8.count - "%3F".utf8.count }
}
