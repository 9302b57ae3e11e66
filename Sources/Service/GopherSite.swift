package import Gopher
internal import Pages
package import Reactor

/// What the Gopher side of a server serves: one value for all connections, every answer but a search's made once.
///
/// Immutable. An exchange keeps the site that it began with, so a reload cuts no answer in two.
package final class GopherSite: Sendable {
    let log: AccessLog
    /// For the access log: the host that menus name.
    let name: String
    let rateLimiter: SharedRateLimiter?
    private let answers: [String: GopherAnswer]
    private let search: GopherSearch?
    /// The answer to the one question that a Gopher+ client asks before it has seen a menu: what the root is.
    ///
    /// Debian's `gopher` takes a plain menu for no answer at all, and from then on asks as plain clients do.
    let rootInformation: GopherAnswer
    private let home: MenuItem
    private let noMenu: GopherAnswer
    private let noText = GopherAnswer(
        .error,
        GopherText("There is no text at this selector; the empty selector is the menu of the capsule.")
            .bytes()
    )

    /// - Parameters:
    ///   - publication: The capsule.
    ///   - server: Where readers reach it, for the way home below an error.
    ///   - log: Gets a line for each connection.
    ///   - rateLimiter: Refuses a peer that asks too often; `nil` lets everyone ask.
    package init(
        _ publication: GopherPublication,
        on server: GopherServer,
        log: AccessLog,
        rateLimiter: SharedRateLimiter? = nil
    ) {
        self.log = log
        self.rateLimiter = rateLimiter
        name = server.host
        home = MenuItem(.menu, FieldText(tidying: "The menu of the capsule"), to: .root, on: server)
        let item = String(decoding: home.line, as: UTF8.self)
        rootInformation = GopherAnswer(
            .menu,
            Array("+-1\r\n+INFO: \(item)+VIEWS:\r\n application/gopher+-menu: <1k>\r\n.\r\n".utf8)
        )
        search = publication.search.map { GopherSearch($0, on: server) }
        noMenu = GopherAnswer("There is no page at this selector", home)
        let documents = publication.documents
        answers = Dictionary(
            zip(documents, Response.together(documents.map(\.body))).map {
                ($0.path.string, GopherAnswer(type: $0.type, response: $1))
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The page or text, what a search has found, a page that leads out of Gopher, or what says that there is none.
    ///
    /// Gopher has no status. So an error takes the form of what was asked for: text where a text would have been,
    /// which the client shows as such, and else a menu with an error item.
    func answer(to request: GopherRequest) -> GopherAnswer {
        if let answer = search?.answer(to: request) { return answer }
        let selector = request.selector
        let paths = selector.pagePaths
        if let answer = paths.lazy.compactMap({ self.answers[$0] }).first { return answer }
        if let address = ExternalAddress(selector) { return GopherAnswer(.html, address.page) }
        return request.wantsText ? noText : noMenu
    }

    /// What a peer is told that asks too often, in the form of what it asked for.
    ///
    /// - Parameter request: `nil` where there is none to be read.
    func slowDown(seconds: Int, for request: GopherRequest?) -> GopherAnswer {
        let unit = seconds == 1 ? "second" : "seconds"
        let words = "Too many requests from your address: come back in \(seconds) \(unit)"
        if request?.wantsText == true { return GopherAnswer(.error, GopherText("\(words).").bytes()) }
        return GopherAnswer(words, home)
    }

    func answer(to error: GopherRequestError) -> GopherAnswer { GopherAnswer(error.description, home) }
}

extension GopherRequest {
    /// Whether a client takes the answer for a text, whatever comes.
    fileprivate var wantsText: Bool { selector.pagePaths.first?.hasSuffix(".txt") == true }
}

/// An answer and what it is, for the access log.
struct GopherAnswer: Sendable {
    /// An error whatever form it takes.
    let type: ItemType
    let response: Response
}

extension GopherAnswer {
    init(_ type: ItemType, _ bytes: [UInt8]) { self.init(type: type, response: Response(bytes)) }

    /// An error as a menu, with a way on.
    init(_ message: String, _ way: MenuItem) {
        self.init(.error, Menu([.error(FieldText(tidying: message)), way]).bytes)
    }
}
