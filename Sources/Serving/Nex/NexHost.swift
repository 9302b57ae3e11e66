package import Languages
package import Pages
internal import Nex
internal import Renderers
internal import System
internal import Text

/// One host as Nex serves it: its catalogue, and what its readers are told.
package final class NexHost: Sendable {
    /// The name of the host, for the access log.
    let name: String
    /// What its paths begin with.
    let prefix: PathPrefix
    let wording: Wording
    private let catalogue: Catalogue
    private let today: @Sendable () -> Int
    /// The answer to a browser of the web.
    let refusalOfHTTP: HTTPRefusal

    /// - Parameters:
    ///   - name: The canonical name.
    ///   - address: Where readers find it; `nil` if the server has no name.
    ///   - prefix: What the paths of the host begin with; none for the first.
    ///   - catalogue: Everything that is served.
    ///   - wording: The words in which readers are told that something is not there.
    ///   - today: Returns the day in UTC, in days since 1970.
    package init(
        named name: String,
        at address: String?,
        under prefix: PathPrefix = .none,
        catalogue: Catalogue,
        wording: Wording,
        today: @escaping @Sendable () -> Int = { Timestamp.now.day }
    ) {
        self.name = name
        self.prefix = prefix
        self.catalogue = catalogue
        self.wording = wording
        self.today = today
        refusalOfHTTP = HTTPRefusal(of: "Nex", at: address, clients: [.lagrange], wording: wording)
    }

    /// Returns what is at a path; Nex cannot redirect, so for a nearly right path the page itself is returned.
    func answer(at path: String) -> Answer {
        if let answer = catalogue.unasked(at: path, on: today(), { [self] in error(wording[$0]) }) {
            return answer
        }
        // A path is percent-encoded, and so is what would be a query elsewhere.
        let place = path.replacing("%3F", with: "?")
        let onlyRead = wording.fill(.onlyRead, [.protocol: "Nex"])
        return .ready(error(catalogue.wantsWords(at: place) ? onlyRead : wording[.noPageAtAddress]))
    }

    /// Returns a sentence, and below it the way home.
    func error(_ words: String) -> ReadyAnswer {
        let lines =
            LineWrapper(width: LineWrapper.standardWidth).lines(of: words)
            + ["", LinkedTextRenderer.line(to: prefix.home.string, wording[.home])]
        return ReadyAnswer(
            bare: lines.flatMap { Array($0.utf8) + [.lineFeed] },
            status: ReadyAnswer.missing
        )
    }
}

extension NexHost: PrefixedHost {
    var firstNames: Set<String> { catalogue.firstNames }
}

extension Catalogue {
    /// Returns what is at a path for a reader whose protocol carries nothing but a path and cannot be led on: a page, the page that a
    /// nearly right path means, or one that is computed.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - day: Today in UTC, in days since 1970.
    ///   - error: Returns what a reader is told of a book that cannot be made, or is not made in time.
    /// - Returns: The page, or the book that is made; `nil` if there is nothing.
    func unasked(
        at path: String,
        on day: Int,
        _ error: @escaping @Sendable (Phrase) -> ReadyAnswer
    ) -> Answer? {
        let path = address(meantBy: path)
        if let preparation = preparation(at: path, for: TypedWords<Never>.none) {
            return .awaited(
                AwaitedAnswer(
                    after: preparation,
                    { unasked(at: path, on: day, error)?.ready },
                    failed: error(.answerCannotBeMade),
                    late: error(.answerIsBeingMade)
                )
            )
        }
        if let route = route(at: path, hasQuery: false) {
            switch route.answer(
                at: path,
                query: nil,
                on: day,
                room: 0,
                { Transaction(request: [], security: nil) }
            ) {
            case .ready(let answer): return .ready(answer)
            case .elsewhere(let path): return entry(at: path.string, error)
            case nil: return nil
            }
        }
        return entry(at: path, error)
    }

    private func entry(at path: String, _ error: (Phrase) -> ReadyAnswer) -> Answer? {
        switch self[path] {
        case .answer(let answer): Answer(answer, ifChanged: error(.fileIsBeingReplaced))
        case .made(let book): book.answer(failed: error(.bookCannotBeMade), late: error(.bookIsBeingMade))
        case .nearMiss, .asks, nil: nil
        }
    }
}
