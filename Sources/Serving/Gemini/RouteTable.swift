package import Gemini
package import Pages

/// Every path of a capsule with its answer, header and body made once: immutable, and linear in the capsule.
///
/// Only what asks for words is answered by a computation.
/// The paths that are nearly right (``AddressScheme/nearMisses(of:)``) are in it too, with a redirect to the page that is meant. A
/// page always goes before a redirect.
package struct RouteTable: Sendable {
    private var answers: [URLPath: ReadyAnswer] = [:]
    private var asking: [URLPath: AskingRoute<ReadyAnswer>] = [:]
    private let notFound: ReadyAnswer

    /// - Parameters:
    ///   - pages: Each with its absolute path as a URL has it and its body as it is sent.
    ///   - asking: What asks for words; goes before a page at its path.
    ///   - addresses: Say which paths are nearly right.
    ///   - language: Of the readers who are told that there is no page (BCP 47).
    /// - Throws: Where a path is malformed or two mean the same.
    package init(
        pages: [(path: String, mediaType: MediaType, body: [UInt8])],
        asking: [AskingRoute<ReadyAnswer>] = [],
        addresses: AddressScheme = .capsule,
        language: String = "en"
    ) throws(RouteTableError) {
        notFound = ReadyAnswer(.notFound, Wording.of(language: language).noPageAtAddress)
        for route in asking {
            guard let path = URLPath(route.path.string) else { throw .malformedPath(route.path.string) }
            self.asking[path] = route
        }
        var paths: [PagePath] = []
        let ready = ReadyAnswer.pages(pages.map { .success($0.mediaType, body: $0.body) })
        for (page, answer) in zip(pages, ready) {
            guard let path = URLPath(page.path) else { throw .malformedPath(page.path) }
            guard answers.updateValue(answer, forKey: path) == nil else { throw .duplicatePath(page.path) }
            paths.append(PagePath(path.string))
        }
        for (meant, misses) in addresses.nearMisses(of: paths) { addRedirects(to: meant, from: misses) }
    }

    /// The answer to an address of this host: a page, a redirect, what a search has found, or 51.
    ///
    /// A page takes no query and is served whatever follows the `?`.
    package func answer(to url: GeminiURL) -> ReadyAnswer {
        if let route = asking[url.path] { return route.answer(to: url) }
        return answers[url.path] ?? notFound
    }

    private mutating func addRedirects(to meant: PagePath, from misses: [PagePath]) {
        guard let path = URLPath(meant.string) else { return }
        let redirect = ReadyAnswer(.redirect(to: path, permanently: true))
        for miss in misses.compactMap({ URLPath($0.string) }) where answers[miss] == nil {
            answers[miss] = redirect
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
