package import Gopher
internal import Reactor
internal import Text

/// A client for one request at a time, with which `lectern fetch` asks.
package struct GopherClient: Sendable {
    /// The server's answer.
    package struct Answer: Sendable {
        /// Every byte as it came, the marks of the protocol included.
        package let body: [UInt8]
        /// The reason why the body may be cut off; `nil` if nothing shows it.
        package let cut: String?
        fileprivate let form: ItemType.Form

        /// What a person reads: of a text its lines in UTF-8, without the marks of the protocol.
        package var readable: [UInt8] { form == .text ? GopherText.unwrapped(body) : body }
    }

    /// The bytes of an answer that are searched for an error item, which is the first thing in a menu that has one.
    private static let errorWindow = 64 << 10

    private let route: ClientRoute

    /// Asks the server of a route, and for no longer than it says.
    package init(_ route: ClientRoute = ClientRoute()) { self.route = route }

    /// Requests one address.
    ///
    /// - Throws: If there is no connection, no answer, or one that begins with an error item, an error whose line names the
    ///   address.
    package func fetch(_ url: GopherURL) throws(ClientError) -> Answer {
        guard url.type.form != .none else {
            throw ClientError.nothingToFetch("\(url)", type: "\(url.type)")
        }
        var (bytes, cut) = try route.answer(
            of: url.server.host,
            port: url.server.port,
            to: url.request.line,
            at: "\(url)"
        )
        if let error = Self.error(in: bytes, of: url.type) {
            throw ClientError.failed("\(url)", reason: "\(error)")
        }
        if cut == nil, url.type.form == .menu, !Self.endsWithDot(bytes) {
            cut = "it ends without the dot that ends a menu"
        }
        return Answer(body: bytes, cut: cut, form: url.type.form)
    }

    /// Returns whether the last line is a single dot.
    private static func endsWithDot(_ bytes: [UInt8]) -> Bool {
        let isLineEnd = { (byte: UInt8) in byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") }
        guard let dot = bytes.lastIndex(where: { !isLineEnd($0) }), bytes[dot] == UInt8(ascii: ".") else {
            return false
        }
        return dot == 0 || isLineEnd(bytes[dot - 1])
    }

    /// Returns the text of an error item that comes before all others.
    ///
    /// Servers answer with a menu whatever was asked for, so a text or file that is exactly a menu is taken for one.
    private static func error(in bytes: [UInt8], of type: ItemType) -> FieldText? {
        let window = bytes.count <= errorWindow ? bytes : Array(bytes.prefix(errorWindow))
        let menu = type.form == .menu ? Menu(tolerating: window.span) : try? Menu(parsing: window.span)
        // A menu that begins with something else is not an error, whatever it says further down.
        let first = menu?.items.first { $0.type != .info }
        return first?.type == .error ? first?.display : nil
    }
}
