package import Gemini
package import Languages
package import Pages
internal import System

/// One host as Gemini serves it: its names, its catalogue, and the refusals that name its home.
package final class GeminiHost: Sendable {
    let names: [Host]
    private let catalogue: Catalogue
    /// The canonical name, for the access log.
    let name: String?

    let wording: Wording
    private let today: @Sendable () -> Int
    private let notFound: ReadyAnswer
    /// The answer to who asks for a book that cannot be made.
    private let noBook: ReadyAnswer
    /// The answer to who asks for a book that is not made in time.
    private let bookIsLate: ReadyAnswer
    /// The answer to who searches or studies, if what answers cannot be made.
    private let noAnswer: ReadyAnswer
    /// The answer to the same, if it is not made in time.
    private let answerIsLate: ReadyAnswer
    /// The answer to who asks for a file that has been changed.
    private let fileChanges: ReadyAnswer
    let foreignScheme: ReadyAnswer
    let foreignHost: ReadyAnswer
    let foreignPort: ReadyAnswer
    let foreignConnection: ReadyAnswer
    /// The answer to a browser of the web.
    let refusalOfHTTP: HTTPRefusal

    /// - Parameters:
    ///   - names: The names that the addresses of this host may have; the first is canonical. An IP address is served if it is
    ///     among them (R8).
    ///   - port: The port in readers' addresses, which leave 1965 out.
    ///   - catalogue: Everything that is served.
    ///   - wording: The words in which readers are told that there is no page, or that a request is wrong.
    ///   - today: Returns the day in UTC, in days since 1970.
    package init(
        names: [Host],
        port: UInt16,
        catalogue: Catalogue,
        wording: Wording,
        today: @escaping @Sendable () -> Int = { Timestamp.now.day }
    ) {
        self.today = today
        self.names = names
        self.catalogue = catalogue
        name = names.first?.description
        self.wording = wording
        notFound = ReadyAnswer(.notFound, wording[.noPageAtAddress])
        noBook = ReadyAnswer(.cgi, wording[.bookCannotBeMade])
        fileChanges = ReadyAnswer(.temporary, wording[.fileIsBeingReplaced])
        bookIsLate = ReadyAnswer(.temporary, wording[.bookIsBeingMade])
        noAnswer = ReadyAnswer(.cgi, wording[.answerCannotBeMade])
        answerIsLate = ReadyAnswer(.temporary, wording[.answerIsBeingMade])

        let port = port == GeminiURL.defaultPort ? "" : ":\(port)"
        let home = names.first.map { "gemini://\($0)\(port)/" }
        refusalOfHTTP = HTTPRefusal(
            of: "Gemini",
            at: home,
            clients: [.lagrange, .amfora, .bombadillo],
            wording: wording
        )
        let refusal = { (phrase: Phrase) in
            let words = home.map {
                wording.fill(.refusedWithHome, [.refusal: wording[phrase], .address: $0])
            }
            return ReadyAnswer(.proxyRequestRefused, words ?? wording[phrase])
        }
        foreignScheme = refusal(.noOtherScheme)
        foreignHost = refusal(.noOtherHost)
        foreignPort = refusal(.noOtherPort)
        foreignConnection = ReadyAnswer(
            .proxyRequestRefused,
            home.map { wording.fill(.otherConnectionWithHome, [.address: $0]) } ?? wording[.otherConnection]
        )
    }

    /// Returns the answer to an address of this host: a page, a redirect, a question or what was found, or 51; of a book, if it is
    /// not there yet, the answer that is being made.
    ///
    /// A page takes no query and is served whatever follows the `?`, unless its address is among those whose pages are computed.
    package func answer(
        to url: GeminiURL,
        _ transaction: @escaping () -> Transaction = { Transaction(request: [], security: nil) }
    ) -> Answer {
        let typed = TypedWords(reading: url.queryText)
        let path = catalogue.address(url.path.string, taking: typed)
        if let preparation = catalogue.preparation(at: path, for: typed) {
            let transaction = transaction()
            return .awaited(
                AwaitedAnswer(
                    after: preparation,
                    { [self] in answer(to: url) { transaction }.ready },
                    failed: noAnswer,
                    late: answerIsLate
                )
            )
        }
        do throws(GeminiRequestError) {
            if let answer = try computed(at: path, for: typed, of: url, transaction) {
                return .ready(answer)
            }
            return switch catalogue[path] {
            case .answer(let answer): Answer(answer, ifChanged: fileChanges)
            case .made(let book): book.answer(failed: noBook, late: bookIsLate)
            case .asks(let route): .ready(route.answer(to: try typed.words(), at: url.path.string))
            case .nearMiss(let meant):
                .ready(URLPath(meant.string).map(ReadyAnswer.init(redirectTo:)) ?? notFound)
            case nil: .ready(notFound)
            }
        } catch {
            return .ready(ReadyAnswer(.badRequest, error.words(in: wording)))
        }
    }

    /// Returns the page that is computed at a path, or a redirect to another one; `nil` if none is.
    private func computed(
        at path: String,
        for typed: TypedWords<GeminiRequestError>,
        of url: GeminiURL,
        _ transaction: @escaping () -> Transaction
    ) throws(GeminiRequestError) -> ReadyAnswer? {
        guard let route = catalogue.route(at: path, hasQuery: typed.isQuery) else { return nil }
        let words = try typed.words()
        let room = url.roomForQuery
        return switch route.answer(at: path, query: words, on: today(), room: room, transaction) {
        case .ready(let answer): answer
        case .elsewhere(let path):
            URLPath(path.string).map { ReadyAnswer(.redirect(to: $0, permanently: false)) }
        case nil: nil
        }
    }
}
