package import Languages
internal import Pages
package import Publishing
internal import Finger
internal import Reactor
internal import Renderers
internal import System
internal import Text

/// Everything that a server serves over Finger: one value for all connections.
///
/// A request names no host, so the pages of each host but the first have its name before theirs, as in
/// `letters.example.net/glossary/lens`.
package final class FingerHost: Sendable {
    package let log: AccessLog
    package let rateLimiter: SharedRateLimiter?
    /// The name of the first host, for the access log.
    let name: String
    let wording: Wording
    private let catalogue: Catalogue
    private let directory: FingerDirectory
    /// The answer to an empty name: home, and the contents.
    private let whole: ReadyAnswer
    private let today: @Sendable () -> Int
    /// The answer to a browser of the web.
    let refusalOfHTTP: HTTPRefusal

    /// - Parameters:
    ///   - name: The canonical name of the first host, which readers type behind the `@`.
    ///   - address: Where readers find it; `nil` if the server has no name.
    ///   - publications: Everything that is served, as plain text in which links are names.
    ///   - wording: The words in which readers are told that something is not there.
    ///   - log: The log that gets a line for each connection.
    ///   - rateLimiter: The limiter by which a peer that asks too often is refused; `nil` lets everyone ask.
    ///   - today: Returns the day in UTC, in days since 1970.
    /// - Throws: An error if two things have the same name.
    package init(
        named name: String,
        at address: String?,
        _ publications: [Publication],
        wording: Wording,
        log: AccessLog,
        rateLimiter: SharedRateLimiter? = nil,
        today: @escaping @Sendable () -> Int = { Timestamp.now.day }
    ) throws(CatalogueError) {
        self.name = name
        self.wording = wording
        self.log = log
        self.rateLimiter = rateLimiter
        self.today = today
        let catalogue = try Catalogue(publications, .none, over: BareFace.finger)
        self.catalogue = catalogue
        directory = FingerDirectory(
            publications.flatMap { publication in
                publication.resources.map(\.path) + publication.books.map(\.path)
                    + publication.answering.map { publication.context.addresses.path(at: $0.place) }
            }
        )
        let pages = ["/", "/sections/"].compactMap { catalogue[$0]?.memory }
        let example = directory.example.map {
            wording.fill(.askByName, [.address: "finger \($0)@\(name)"])
        }
        whole = ReadyAnswer(
            bare: Array(pages.joined(separator: Self.gap)) + Self.gap + Self.lines([example ?? ""])
        )
        refusalOfHTTP = HTTPRefusal(of: "Finger", at: address, clients: [.lagrange], wording: wording)
    }

    /// What parts two pages in one answer.
    private static let gap = [UInt8]("\r\n\r\n".utf8)

    /// Returns the page of a name, a list of names, or a sentence that says why there is neither.
    ///
    /// What is behind an `@` would ask this server to ask another, which it does not do (RFC 1288 §3.2.1).
    func answer(to request: FingerRequest) -> Answer {
        if request.isForwarded { return .ready(error(wording[.noOtherHost] + wording[.fullStop])) }
        if request.name.isEmpty { return .ready(whole) }
        switch directory.meaning(of: request.name) {
        case .page(let path):
            if path == PagePath("/") { return .ready(whole) }
            return answer(at: path.string) ?? .ready(error(wording[.noPageOfName]))
        case .several(let names): return .ready(error([wording[.severalOfName]] + names.map { "  \($0)" }))
        case .nothing(let nearest):
            let path = "/" + request.name.lowercased()
            if let answer = answer(at: path) { return answer }
            if catalogue.wantsWords(at: path.replacing("//", with: "/")) {
                return .ready(error(wording.fill(.onlyRead, [.protocol: "Finger"])))
            }
            let names = nearest.isEmpty ? [] : ["", wording[.nearestNames]] + nearest.map { "  \($0)" }
            return .ready(error([wording[.noPageOfName]] + names))
        }
    }

    private func answer(at path: String) -> Answer? {
        catalogue.unasked(at: path, on: today()) { [self] in error(wording[$0] + wording[.fullStop]) }
    }

    /// Returns a sentence.
    func error(_ words: String) -> ReadyAnswer { error([words]) }

    private func error(_ words: [String]) -> ReadyAnswer {
        ReadyAnswer(bare: Self.lines(words), status: ReadyAnswer.missing)
    }

    private static func lines(_ words: [String]) -> [UInt8] {
        let wrapper = LineWrapper(width: LineWrapper.standardWidth)
        return words.flatMap { $0.isEmpty || $0.hasPrefix(" ") ? [$0] : wrapper.lines(of: $0) }
            .flatMap { Array($0.utf8) + [.carriageReturn, .lineFeed] }
    }
}

extension Catalogue.Entry {
    /// The bytes of an answer; `nil` if it has none in memory.
    fileprivate var memory: ArraySlice<UInt8>? {
        if case .answer(let answer) = self, case .memory(let bytes) = answer.response.body {
            bytes
        } else {
            nil
        }
    }
}
