package import Gemini
package import Languages
internal import Pages
internal import Spartan
internal import System

/// One host as Spartan serves it: its names, and its catalogue.
package final class SpartanHost: Sendable {
    let names: [Host]
    /// The canonical name, for the access log.
    let name: String?
    let wording: Wording
    private let catalogue: Catalogue
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
    /// The answer to a request for a host that is not served.
    let foreignHost: ReadyAnswer
    /// The answer to a browser of the web.
    let refusalOfHTTP: HTTPRefusal

    /// - Parameters:
    ///   - names: The names that requests may have; the first is canonical.
    ///   - port: The port in readers' addresses, which leave 300 out.
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
        self.names = names
        self.catalogue = catalogue
        self.wording = wording
        self.today = today
        name = names.first?.description
        notFound = ReadyAnswer(clientErrorIn: wording) { $0[.noPageAtAddress] }
        noBook = ReadyAnswer(serverErrorIn: wording) { $0[.bookCannotBeMade] }
        fileChanges = ReadyAnswer(serverErrorIn: wording) { $0[.fileIsBeingReplaced] }
        bookIsLate = ReadyAnswer(serverErrorIn: wording) { $0[.bookIsBeingMade] }
        noAnswer = ReadyAnswer(serverErrorIn: wording) { $0[.answerCannotBeMade] }
        answerIsLate = ReadyAnswer(serverErrorIn: wording) { $0[.answerIsBeingMade] }
        let port = port == SpartanURL.defaultPort ? "" : ":\(port)"
        let home = names.first.map { "spartan://\($0)\(port)/" }
        foreignHost = ReadyAnswer(clientErrorIn: wording) { wording in
            home.map { wording.fill(.refusedWithHome, [.refusal: wording[.noOtherHost], .address: $0]) }
                ?? wording[.noOtherHost]
        }
        refusalOfHTTP = HTTPRefusal(of: "Spartan", at: home, clients: [.lagrange], wording: wording)
    }

    /// Returns the answer to a request for this host: a page, a redirect, what was found, or 4; of a book, if it is not there yet, the
    /// answer that is being made.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - bytes: Its bytes as they came.
    /// - Returns: The answer.
    func answer(to request: SpartanRequest, bytes: [UInt8]) -> Answer {
        let typed = TypedWords(reading: request.words)
        let path = catalogue.address(request.path.string, taking: typed)
        if let preparation = catalogue.preparation(at: path, for: typed) {
            return .awaited(
                AwaitedAnswer(
                    after: preparation,
                    { [self] in answer(to: request, bytes: bytes).ready },
                    failed: noAnswer,
                    late: answerIsLate
                )
            )
        }
        do throws(SpartanRequestError) {
            if let answer = try computed(at: path, for: typed, of: request, bytes) {
                return .ready(answer)
            }
            return switch catalogue[path] {
            case .answer(let answer): Answer(answer, ifChanged: fileChanges)
            case .made(let book): book.answer(failed: noBook, late: bookIsLate)
            case .asks(let route): .ready(route.answer(to: try typed.words(), at: request.path.string))
            case .nearMiss(let meant): .ready(redirect(to: meant) ?? notFound)
            case nil: .ready(notFound)
            }
        } catch {
            return .ready(ReadyAnswer(clientErrorIn: wording, error.words))
        }
    }

    /// Returns the page that is computed at a path, or a redirect to another one; `nil` if none is.
    private func computed(
        at path: String,
        for typed: TypedWords<SpartanRequestError>,
        of request: SpartanRequest,
        _ bytes: [UInt8]
    ) throws(SpartanRequestError) -> ReadyAnswer? {
        guard let route = catalogue.route(at: path, hasQuery: typed.isQuery) else { return nil }
        let (words, room) = (try typed.words(), request.roomForQuery)
        let answer = route.answer(at: path, query: words, on: today(), room: room) {
            Transaction(request: bytes, security: nil, isSpartan: true)
        }
        return switch answer {
        case .ready(let answer): answer
        case .elsewhere(let path): redirect(to: path)
        case nil: nil
        }
    }

    private func redirect(to path: PagePath) -> ReadyAnswer? {
        URLPath(path.string).map { ReadyAnswer(.redirect(to: $0)) }
    }
}
