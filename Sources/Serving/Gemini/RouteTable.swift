package import Gemini
internal import Pages

/// Every path of a capsule with its answer, header and body made once: immutable, and linear in the capsule.
///
/// Only the answers of a search are computed.
/// The paths that are nearly right are in it too, with a redirect to the page that is meant:
///
/// | a page at    | is also found from                 |
/// |--------------|------------------------------------|
/// | `/`          | `/index.gmi`                       |
/// | `/glossary/` | `/glossary`, `/glossary/index.gmi` |
/// | `/notes.gmi` | `/notes`, `/notes/`, `/notes.gmi/` |
///
/// A page always goes before a redirect, and a redirect to a folder before one to a file.
package struct RouteTable: Sendable {
    private var answers: [URLPath: ReadyAnswer] = [:]
    private let search: GeminiSearch?
    private let notFound: ReadyAnswer

    /// - Parameters:
    ///   - pages: Each with its absolute path as a URL has it and its body as it is sent.
    ///   - search: Goes before a page at its path.
    ///   - language: Of the readers who are told that there is no page (BCP 47).
    /// - Throws: Where a path is malformed or two mean the same.
    package init(
        pages: [(path: String, mediaType: MediaType, body: [UInt8])],
        search: GeminiSearch? = nil,
        language: String = "en"
    ) throws(RouteTableError) {
        notFound = ReadyAnswer(.notFound, Wording.of(language: language).noPageAtAddress)
        self.search = search
        var paths: [URLPath] = []
        let ready = ReadyAnswer.pages(pages.map { .success($0.mediaType, body: $0.body) })
        for (page, answer) in zip(pages, ready) {
            guard let path = URLPath(page.path) else { throw .malformedPath(page.path) }
            guard answers.updateValue(answer, forKey: path) == nil else { throw .duplicatePath(page.path) }
            paths.append(path)
        }
        for path in paths where path.isFolder { addRedirects(to: path) }
        for path in paths where !path.isFolder { addRedirects(to: path) }
    }

    /// The answer to an address of this host: a page, a redirect, what a search has found, or 51.
    ///
    /// A page takes no query and is served whatever follows the `?`.
    package func answer(to url: GeminiURL) -> ReadyAnswer {
        search?.answer(to: url) ?? answers[url.path] ?? notFound
    }

    private mutating func addRedirects(to path: URLPath) {
        let redirect = ReadyAnswer(.redirect(to: path, permanently: true))
        for neighbour in path.neighbours.compactMap(URLPath.init) where answers[neighbour] == nil {
            answers[neighbour] = redirect
        }
    }
}

/// Why pages make no route table.
package enum RouteTableError: Error, Hashable, Sendable {
    case malformedPath(String)
    /// Two pages have paths that mean the same.
    case duplicatePath(String)
}

extension RouteTableError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .malformedPath(let path): "“\(path)” is not the absolute path of a URL"
        case .duplicatePath(let path): "there are two pages at \(path)"
        }
    }
}

extension URLPath {
    fileprivate var isFolder: Bool { string.hasSuffix("/") }

    /// The paths that are taken for this one by mistake.
    fileprivate var neighbours: [String] {
        if isFolder { return [String(string.dropLast()), string + "index.gmi"] }
        guard string.hasSuffix(".gmi") else { return [] }
        let bare = String(string.dropLast(4))
        return [bare, bare + "/", string + "/"]
    }
}
