package import Languages
package import Gopher
package import Pages
internal import Reactor
internal import System
internal import Text

/// One host as Gopher serves it.
///
/// All answers are made beforehand, except those to words. The host is immutable. An exchange keeps the host with which it began,
/// so a reload cuts no answer in two.
package final class GopherHost: Sendable {
    let log: AccessLog
    /// The name of the host, for the access log.
    let name: String
    /// What its selectors begin with.
    let prefix: PathPrefix
    let rateLimiter: SharedRateLimiter?
    private let catalogue: Catalogue
    /// The answer to the question that a Gopher+ client asks before it has seen a menu: what the root is.
    ///
    /// Debian's `gopher` does not accept a plain menu as an answer to it; after this answer it asks as plain clients do.
    let rootInformation: ReadyAnswer
    private let home: MenuItem
    /// The answer to a browser of the web.
    let refusalOfHTTP: HTTPRefusal
    private let noMenu: ReadyAnswer
    private let noText: ReadyAnswer
    private let wording: Wording
    private let width: Int
    private let today: @Sendable () -> Int

    /// - Parameters:
    ///   - server: The server to which the way home below an error leads.
    ///   - prefix: What the selectors of the host begin with; none for the first.
    ///   - catalogue: Everything that is served.
    ///   - width: The columns of a line in errors.
    ///   - wording: The words in which readers are told that something is not there.
    ///   - log: The log that gets a line for each connection.
    ///   - rateLimiter: The limiter by which a peer that asks too often is refused; `nil` lets everyone ask.
    ///   - today: Returns the day in UTC, in days since 1970.
    package init(
        on server: GopherServer,
        under prefix: PathPrefix = .none,
        catalogue: Catalogue,
        width: Int = LineWrapper.standardWidth,
        wording: Wording,
        log: AccessLog,
        rateLimiter: SharedRateLimiter? = nil,
        today: @escaping @Sendable () -> Int = { Timestamp.now.day }
    ) {
        self.today = today
        self.log = log
        self.rateLimiter = rateLimiter
        self.catalogue = catalogue
        self.width = width
        self.prefix = prefix
        name = prefix == .none ? server.host : String(prefix.description.dropFirst())
        self.wording = wording
        home = MenuItem(
            .menu,
            FieldText(tidying: wording[.menuOfCapsule]),
            to: prefix == .none ? .root : Selector(prefix.home.string) ?? .root,
            on: server
        )
        refusalOfHTTP = HTTPRefusal(
            of: "Gopher",
            at: GopherURL(server).description,
            clients: [.lynx, .lagrange, .bombadillo],
            wording: wording
        )
        let item = String(decoding: home.line, as: UTF8.self)
        rootInformation = ReadyAnswer(
            .menu,
            Array("+-1\r\n+INFO: \(item)+VIEWS:\r\n application/gopher+-menu: <1k>\r\n.\r\n".utf8)
        )
        noMenu = ReadyAnswer(wording[.noPageAtSelector], home, width: width)
        noText = ReadyAnswer(
            text: prefix == .none
                ? wording[.noTextAtEmptySelector]
                : wording.fill(.noTextAtSelector, [.selector: prefix.home.string]),
            width: width
        )
    }

    /// Returns the page or text, what a search has found, a page that leads out of Gopher, or an error that says that there is
    /// nothing.
    ///
    /// Gopher cannot redirect, so for a nearly right selector the page itself is returned. It has no status either, so an error
    /// takes the form of what was asked for: a text if that would have been one, since the client shows it as text, and otherwise
    /// a menu with an error item.
    func answer(to request: GopherRequest, line: [UInt8] = []) -> Answer {
        let path = request.selector.path
        let asked = path.prefix { $0 != "?" }
        let query = path.dropFirst(asked.count + 1)
        // A link of a text can hold words as the query of its selector; what cannot be decoded was typed as it is.
        let words = request.words?.string ?? (query.isEmpty ? nil : query.percentDecoded ?? String(query))
        let name = catalogue.address(meantBy: String(asked))
        if let preparation = catalogue.preparation(at: name, for: TypedWords<Never>(words)) {
            return .awaited(
                AwaitedAnswer(
                    after: preparation,
                    { [self] in answer(to: request, line: line).ready },
                    failed: error(wording[.answerCannotBeMade], for: request),
                    late: error(wording[.answerIsBeingMade], for: request)
                )
            )
        }
        if case .asks(let route) = catalogue[name] {
            return .ready(route.answer(to: words, at: name))
        }
        if let route = catalogue.route(at: name, hasQuery: words != nil) {
            switch route.answer(
                at: name,
                query: words,
                on: today(),
                room: Selector.limit - name.utf8.count - 1,
                { Transaction(request: line, security: nil) }
            ) {
            case .ready(let answer): return .ready(answer)
            case .elsewhere(let path): if let answer = page(at: path.string, request) { return answer }
            case nil: break
            }
        }
        if let answer = page(at: path, request) { return answer }
        if let address = ExternalAddress(request.selector) {
            let page = address.page(
                language: wording.language,
                title: wording[.wayOutOfGopher]
            ) { wording.fill(.leadsOutOfGopher, [.link: $0]) }
            return .ready(ReadyAnswer(.html, page))
        }
        return .ready(wantsText(request) ? noText : noMenu)
    }

    /// The first parts of the addresses of the host.
    var firstNames: Set<String> { catalogue.firstNames }

    private func page(at path: String, _ request: GopherRequest) -> Answer? {
        switch catalogue[path] {
        case .answer(let answer):
            Answer(answer, ifChanged: error(wording[.fileIsBeingReplaced], for: request))
        case .made(let book):
            book.answer(
                failed: error(wording[.bookCannotBeMade], for: request),
                late: error(wording[.bookIsBeingMade], for: request)
            )
        case .nearMiss(let meant): page(at: meant.string, request)
        case .asks, nil: nil
        }
    }

    /// Returns the answer to a peer that asks too often, in the form of what it asked for.
    ///
    /// - Parameters:
    ///   - seconds: The time until it may ask again.
    ///   - request: The request; `nil` if it cannot be read.
    /// - Returns: An error, as text or as a menu.
    func slowDown(seconds: Int, for request: GopherRequest?) -> ReadyAnswer {
        error(wording.count(seconds, .comeBackLater), for: request)
    }

    /// Returns an error, as text if that was asked for, or else as a menu.
    private func error(_ words: String, for request: GopherRequest?) -> ReadyAnswer {
        if let request, wantsText(request) { return ReadyAnswer(text: "\(words).", width: width) }
        return ReadyAnswer(words, home, width: width)
    }

    func answer(to error: GopherRequestError) -> ReadyAnswer {
        ReadyAnswer(error.words(in: wording), home, width: width)
    }

    /// Returns whether the client will show the answer as text, whatever it is.
    private func wantsText(_ request: GopherRequest) -> Bool {
        AddressScheme.capsule.isPlainText(PagePath(request.selector.path))
    }
}

extension GopherHost: PrefixedHost {}

extension Selector {
    /// The path that is meant: the root's selector is empty, and readers leave out the first slash.
    var path: String {
        let text = description
        return text.hasPrefix("/") ? text : "/" + text
    }
}
