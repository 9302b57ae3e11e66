package import Gopher
internal import Pages
internal import Reactor
internal import Text

/// The host that Gopher serves: one value for all connections, every answer made once but those to words.
///
/// Immutable. An exchange keeps the host that it began with, so a reload cuts no answer in two.
package final class GopherHost: Sendable {
    let log: AccessLog
    /// The host that menus name, for the access log.
    let name: String
    let rateLimiter: SharedRateLimiter?
    private let catalogue: Catalogue
    /// The answer to the one question that a Gopher+ client asks before it has seen a menu: what the root is.
    ///
    /// Debian's `gopher` takes a plain menu for no answer at all, and from then on asks as plain clients do.
    let rootInformation: ReadyAnswer
    private let home: MenuItem
    /// For a browser of the web.
    let refusalOfHTTP: HTTPRefusal
    private let noMenu: ReadyAnswer
    private let noText: ReadyAnswer
    private let wording: Wording
    private let language: String

    /// - Parameters:
    ///   - server: Where readers reach it, for the way home below an error.
    ///   - catalogue: What is served.
    ///   - language: That of the readers who are told that something is not there (BCP 47).
    ///   - log: Gets a line for each connection.
    ///   - rateLimiter: Refuses a peer that asks too often; `nil` lets everyone ask.
    package init(
        on server: GopherServer,
        catalogue: Catalogue,
        language: String,
        log: AccessLog,
        rateLimiter: SharedRateLimiter? = nil
    ) {
        self.log = log
        self.rateLimiter = rateLimiter
        self.catalogue = catalogue
        self.language = language
        name = server.host
        wording = Wording.of(language: language)
        home = MenuItem(.menu, FieldText(tidying: wording.menuOfCapsule), to: .root, on: server)
        refusalOfHTTP = HTTPRefusal(
            of: "Gopher",
            at: GopherURL(server).description,
            clients: [.lynx, .lagrange, .bombadillo],
            language: language
        )
        let item = String(decoding: home.line, as: UTF8.self)
        rootInformation = ReadyAnswer(
            .menu,
            Array("+-1\r\n+INFO: \(item)+VIEWS:\r\n application/gopher+-menu: <1k>\r\n.\r\n".utf8)
        )
        noMenu = ReadyAnswer(wording.noPageAtSelector, home)
        noText = ReadyAnswer(.error, GopherText(wording.noTextAtSelector).bytes())
    }

    /// The page or text, what a search has found, a page that leads out of Gopher, or what says that there is none.
    ///
    /// Gopher cannot redirect: where Gemini answers with the right address, the page itself is there. It has no status
    /// either, so an error takes the form of what was asked for: text where a text would have been, which the client
    /// shows as such, and else a menu with an error item.
    func answer(to request: GopherRequest) -> ReadyAnswer {
        let path = request.selector.path
        let name = path.prefix { $0 != "?" }
        if case .asks(let route) = catalogue[String(name)] {
            return route.answer(to: request, query: path.dropFirst(name.count + 1))
        }
        if let answer = page(at: path) { return answer }
        if let address = ExternalAddress(request.selector) {
            let page = address.page(
                language: language,
                title: wording.wayOutOfGopher,
                words: wording.leadsOutOfGopher
            )
            return ReadyAnswer(.html, page)
        }
        return wantsText(request) ? noText : noMenu
    }

    private func page(at path: String) -> ReadyAnswer? {
        switch catalogue[path] {
        case .answer(let answer): answer
        case .nearMiss(let meant): page(at: meant.string)
        case .asks, nil: nil
        }
    }

    /// What a peer is told that asks too often, in the form of what it asked for.
    ///
    /// - Parameters:
    ///   - seconds: Until it may ask again.
    ///   - request: `nil` where there is none to be read.
    /// - Returns: An error, as text or as a menu.
    func slowDown(seconds: Int, for request: GopherRequest?) -> ReadyAnswer {
        let words = wording.comeBackLater(seconds)
        if let request, wantsText(request) { return ReadyAnswer(.error, GopherText("\(words).").bytes()) }
        return ReadyAnswer(words, home)
    }

    func answer(to error: GopherRequestError) -> ReadyAnswer { ReadyAnswer(error.description, home) }

    /// Whether a client takes the answer for a text, whatever comes.
    private func wantsText(_ request: GopherRequest) -> Bool {
        AddressScheme.capsule.isPlainText(PagePath(request.selector.path))
    }
}

extension Selector {
    /// The address that is meant: the root's selector is empty, and readers leave the first slash out.
    fileprivate var path: String {
        let text = description
        return text.hasPrefix("/") ? text : "/" + text
    }
}
