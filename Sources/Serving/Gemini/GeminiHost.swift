package import Gemini
internal import Pages

/// One host as Gemini serves it: its names, its catalogue, and the refusals that name its home.
package final class GeminiHost: Sendable {
    let names: [Host]
    private let catalogue: Catalogue
    /// The canonical name, for the access log.
    let name: String?

    private let notFound: ReadyAnswer
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
    ///   - language: The language in which readers are told that there is no page (BCP 47).
    package init(names: [Host], port: UInt16, catalogue: Catalogue, language: String) {
        self.names = names
        self.catalogue = catalogue
        name = names.first?.description
        notFound = ReadyAnswer(.notFound, Wording.of(language: language).noPageAtAddress)

        let port = port == GeminiURL.defaultPort ? "" : ":\(port)"
        let home = names.first.map { "gemini://\($0)\(port)/" }
        refusalOfHTTP = HTTPRefusal(
            of: "Gemini",
            at: home,
            clients: [.lagrange, .amfora, .bombadillo],
            language: language
        )
        let refusal = { (what: String) in
            ReadyAnswer(
                .proxyRequestRefused,
                "This server \(what)\(home.map { "; its capsule is at \($0)" } ?? "")"
            )
        }
        foreignScheme = refusal("speaks no scheme but gemini and is no proxy")
        foreignHost = refusal("is no proxy for other hosts")
        foreignPort = refusal("does not answer for that port")
        foreignConnection = ReadyAnswer(
            .proxyRequestRefused,
            "This connection was made to another host (SNI)\(home.map { "; open \($0) on a connection of its own" } ?? "")"
        )
    }

    /// Returns the answer to an address of this host: a page, a redirect, a question or what was found, or 51.
    ///
    /// A page takes no query and is served whatever follows the `?`.
    package func answer(to url: GeminiURL) -> ReadyAnswer {
        switch catalogue[url.path.string] {
        case .answer(let answer): answer
        case .asks(let route): route.answer(to: url)
        case .nearMiss(let meant): URLPath(meant.string).map(ReadyAnswer.init(redirectTo:)) ?? notFound
        case nil: notFound
        }
    }
}
