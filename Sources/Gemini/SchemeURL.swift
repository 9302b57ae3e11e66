import Text

/// An address of any scheme whose addresses name a host and then a path: `nex://example.org/sections/`.
///
/// The small protocols beside Gemini share it; each adds its scheme, its port and what it makes of path and query.
package struct SchemeURL: Hashable, Sendable {
    /// The scheme in small letters.
    package let scheme: String
    /// The host, which is never the empty name.
    package let host: Host
    /// The port; `nil` if none is named.
    package let port: UInt16?
    /// The path in normal form; `/` where it is empty.
    package let path: URLPath
    /// The query, percent-encoded and without the `?`; `nil` if there is no `?`.
    package let query: String?

    /// ```
    /// scheme-url = scheme "://" host [ ":" port ] path-abempty [ "?" query ]
    /// ```
    ///
    /// - Parameters:
    ///   - string: The address as a client's user writes it.
    ///   - scheme: The scheme that it is to have, in small letters.
    /// - Throws: The first error of: scheme, bytes and grammar, user information, fragment, no host, and a path that climbs above the
    ///   root.
    /// - Source: RFC 3986 §3.
    package init(_ string: String, scheme: String) throws(SchemeURLError) {
        let bytes = Array(string.utf8)
        let text = bytes.span
        guard bytes.prefix(scheme.utf8.count + 1).map(\.lowercased).elementsEqual("\(scheme):".utf8) else {
            throw .scheme(scheme)
        }
        do throws(GeminiRequestError) {
            let uri = try AbsoluteURI(parsing: text)
            guard let authority = uri.authority, authority.host != .name("") else { throw .noHost }
            self.scheme = scheme
            host = authority.host
            port = authority.port
            path = try URLPath(parsing: text.extracting(uri.path))
            query = uri.query.map {
                String(decoding: [UInt8](normalising: text.extracting($0)), as: UTF8.self)
            }
        } catch .noHost {
            throw .noHost(scheme)
        } catch {
            throw .malformed(error)
        }
    }

    /// Makes an address whose parts are valid.
    package init(scheme: String, host: Host, port: UInt16? = nil, path: URLPath, query: String? = nil) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
        self.query = query
    }
}

extension SchemeURL: CustomStringConvertible {
    package var description: String {
        "\(scheme)://\(host)\(port.map { ":\($0)" } ?? "")\(path)\(query.map { "?" + $0 } ?? "")"
    }
}

extension Host {
    /// The host as the system's resolver takes it: an IPv6 address has no brackets.
    package var connectionName: String {
        if case .ipv6(let address) = self { address.description } else { description }
    }
}

/// The reason why text is not an address of a scheme; the description is for the person who typed it.
package enum SchemeURLError: Error, Hashable, Sendable {
    /// The address has another scheme than this one.
    case scheme(String)
    /// The address of this scheme names no host.
    case noHost(String)
    case malformed(GeminiRequestError)
}

extension SchemeURLError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .scheme(let scheme): "The address does not begin with \(scheme)://"
        case .noHost(let scheme):
            "The address names no host; write \(scheme):// and a host name before the path"
        case .malformed(let error): error.description
        }
    }
}
