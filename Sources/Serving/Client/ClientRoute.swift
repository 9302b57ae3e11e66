import Text

/// The server that a client asks, and the time that it takes.
package struct ClientRoute: Sendable {
    /// The most bytes of an answer: more than any page, and less than a small machine's memory.
    static let limit = 64 << 20

    /// The time for everything, from the name to the last byte.
    package var timeout: Duration
    /// The server to ask instead of the one that the address names.
    package var server: Server?

    /// A host, with a port if it is not the address's.
    package struct Server: Hashable, Sendable {
        package var host: String
        package var port: UInt16?

        /// ```
        /// server = (name / IPv4 / "[" IPv6 "]" / IPv6) / (name / IPv4 / "[" IPv6 "]") ":" port
        /// ```
        ///
        /// - Throws: An error that says in one line what to write.
        package init(_ text: String) throws(ClientError) {
            let colons = text.utf8.count { $0 == UInt8(ascii: ":") }
            let bracket = text.lastIndex(of: "]")
            let colon = text.lastIndex(of: ":").flatMap { colon in
                colons == 1 || bracket.map { $0 < colon } == true ? colon : nil
            }
            let host = text[..<(colon ?? text.endIndex)]
            self.host = String(
                host.hasPrefix("[") && host.hasSuffix("]") ? host.dropFirst().dropLast() : host
            )
            if let colon {
                guard let port = UInt16(text[text.index(after: colon)...]), port > 0 else {
                    throw .port(text)
                }
                self.port = port
            }
            guard !self.host.isEmpty, !self.host.contains(where: \.isWhitespace) else {
                throw .server(text)
            }
        }
    }

    /// By default, this is the address's own server, and half a minute.
    package init(timeout: Duration = .seconds(30), server: Server? = nil) {
        self.timeout = timeout
        self.server = server
    }
}
