package import Gopher
internal import Pages
package import Publishing
internal import Reactor
internal import Renderers
internal import Text

/// What the Gopher side of a server serves: one value for all connections, every answer made once but those to words.
///
/// Immutable. An exchange keeps the site that it began with, so a reload cuts no answer in two.
package final class GopherSite: Sendable {
    let log: AccessLog
    /// For the access log: the host that menus name.
    let name: String
    let rateLimiter: SharedRateLimiter?
    private let answers: [String: GopherAnswer]
    /// By path, as ``answers``.
    private let asking: [String: AskingRoute<GopherAnswer>]
    private let addresses: AddressScheme
    /// The answer to the one question that a Gopher+ client asks before it has seen a menu: what the root is.
    ///
    /// Debian's `gopher` takes a plain menu for no answer at all, and from then on asks as plain clients do.
    let rootInformation: GopherAnswer
    private let home: MenuItem
    private let noMenu: GopherAnswer
    private let noText: GopherAnswer
    private let wording: Wording
    private let language: String

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
        language = publication.language
        wording = Wording.of(language: language)
        home = MenuItem(.menu, FieldText(tidying: wording.menuOfCapsule), to: .root, on: server)
        let item = String(decoding: home.line, as: UTF8.self)
        rootInformation = GopherAnswer(
            .menu,
            Array("+-1\r\n+INFO: \(item)+VIEWS:\r\n application/gopher+-menu: <1k>\r\n.\r\n".utf8)
        )
        addresses = publication.context.addresses
        asking = publication.asking.reduce(into: [:]) {
            let route = AskingRoute($1, publication.context, on: server)
            $0[route.path.string] = route
        }
        noMenu = GopherAnswer(wording.noPageAtSelector, home)
        noText = GopherAnswer(.error, GopherText(wording.noTextAtSelector).bytes())
        let documents = publication.documents
        // No two have one address: an edition's menus, texts and files were given theirs together.
        var answers: [String: GopherAnswer] = [:]
        for (document, response) in zip(documents, Response.together(documents.map(\.body))) {
            answers[document.path.string] = GopherAnswer(type: document.type, response: response)
        }
        // Gopher cannot redirect: where Gemini answers with the right address, the page itself is there.
        for (meant, misses) in addresses.nearMisses(of: documents.map(\.path)) {
            for miss in misses where answers[miss.string] == nil {
                answers[miss.string] = answers[meant.string]
            }
        }
        self.answers = answers
    }

    /// The page or text, what a search has found, a page that leads out of Gopher, or what says that there is none.
    ///
    /// Gopher has no status. So an error takes the form of what was asked for: text where a text would have been,
    /// which the client shows as such, and else a menu with an error item.
    func answer(to request: GopherRequest) -> GopherAnswer {
        let path = request.selector.path
        let name = path.prefix { $0 != "?" }
        if let route = asking[String(name)] {
            return route.answer(to: request, query: path.dropFirst(name.count + 1))
        }
        if let answer = answers[path] { return answer }
        if let address = ExternalAddress(request.selector) {
            let page = address.page(
                language: language,
                title: wording.wayOutOfGopher,
                words: wording.leadsOutOfGopher
            )
            return GopherAnswer(.html, page)
        }
        return wantsText(request) ? noText : noMenu
    }

    /// What a peer is told that asks too often, in the form of what it asked for.
    ///
    /// - Parameters:
    ///   - seconds: Until it may ask again.
    ///   - request: `nil` where there is none to be read.
    /// - Returns: An error, as text or as a menu.
    func slowDown(seconds: Int, for request: GopherRequest?) -> GopherAnswer {
        let words = wording.comeBackLater(seconds)
        if let request, wantsText(request) { return GopherAnswer(.error, GopherText("\(words).").bytes()) }
        return GopherAnswer(words, home)
    }

    func answer(to error: GopherRequestError) -> GopherAnswer { GopherAnswer(error.description, home) }

    /// Whether a client takes the answer for a text, whatever comes.
    private func wantsText(_ request: GopherRequest) -> Bool {
        addresses.isPlainText(PagePath(request.selector.path))
    }
}

extension Selector {
    /// The address that is meant: the root's selector is empty, and readers leave the first slash out.
    fileprivate var path: String {
        let text = description
        return text.hasPrefix("/") ? text : "/" + text
    }
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
