package import Gopher
internal import Reactor

/// A client for one question at a time: what `lectern fetch` asks with.
package struct GopherClient: Sendable {
    /// As many bytes as an answer may have: more than any page, less than a small machine's memory.
    private static let limit = 64 << 20

    private let timeout: Duration

    /// - Parameter timeout: For connecting, and for each read and write; by default as long as our server waits for a
    ///   request.
    package init(timeout: Duration = .seconds(10)) { self.timeout = timeout }

    /// Asks for one address.
    ///
    /// - Returns: A menu or a file as it came, a text with LF line ends and without the marks of the protocol.
    /// - Throws: Where there is no connection, no answer, or one with an error item: a line that names the address.
    package func fetch(_ url: GopherURL) throws(ServiceError) -> [UInt8] {
        guard url.type.form != .none else {
            throw ServiceError("\(url): an item of type \(url.type) leads to nothing that Gopher can fetch")
        }
        let bytes = try answer(to: url)
        guard !bytes.isEmpty else { throw ServiceError("\(url): closed without an answer") }
        if let error = Self.error(in: bytes, of: url.type) { throw ServiceError("\(url): \(error)") }
        guard url.type.form == .text else { return bytes }
        return Array(GopherText(parsing: bytes.span).lines.map { "\($0)\n" }.joined().utf8)
    }

    private func answer(to url: GopherURL) throws(ServiceError) -> [UInt8] {
        do {
            let socket = try ClientSocket(
                connectingTo: url.server.host,
                port: url.server.port,
                timeout: timeout
            )
            let line = url.request.line
            var sent = 0
            while sent < line.count { sent += try socket.write(line.span.extracting(sent...)) }
            var bytes: [UInt8] = []
            while bytes.count < Self.limit, try socket.read(into: &bytes) {}
            return bytes
        } catch let error as SystemError {
            throw ServiceError("\(url): \(error.explanation)")
        } catch {
            throw ServiceError("\(url): \(error)")
        }
    }

    /// What an error item says.
    ///
    /// Servers answer with a menu whatever was asked for, so a text or file that is a menu to the letter is taken
    /// for one.
    private static func error(in bytes: [UInt8], of type: ItemType) -> FieldText? {
        let menu = type.form == .menu ? Menu(tolerating: bytes.span) : try? Menu(parsing: bytes.span)
        return menu?.items.first { $0.type == .error }?.display
    }
}
