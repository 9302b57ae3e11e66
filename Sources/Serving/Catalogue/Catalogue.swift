package import Pages
package import Publishing
internal import Renderers
internal import System
internal import Text

/// Everything that a host serves over one protocol, by address.
///
/// It is made once, in time and memory linear in what is served, and is immutable.
///
/// ```
/// publications under their prefixes ─┐
/// the host's own files ──────────────┼──► address ──► an answer · a book · the address that is meant · a question
/// addresses that pages had once ─────┘
///                                    ▲
///     near misses of all of these ───┘
/// ```
///
/// What an address leads to is decided when the catalogue is made; a near miss is not in the table, as there would be four of them for
/// each page, and leads to what it is near to when it is asked for. A request names an address and never a file.
package struct Catalogue: Sendable {
    /// The thing at an address.
    package enum Entry: Sendable {
        /// A page, a text or a file, ready to be sent.
        case answer(ReadyAnswer)
        /// A book, which is made when somebody first asks for it.
        case made(LazyAnswer)
        /// Something that asks for words, and answers them by a computation.
        case asks(AskingRoute)
        /// Nothing, but the address is nearly that of a page (``AddressScheme/nearMisses(of:)-(PagePath)``).
        case nearMiss(of: PagePath)
    }

    private let entries: PathTable<Entry>
    /// The addresses that pages had once.
    private let earlier: Set<PagePath>
    private let scheme: AddressScheme
    /// The addresses of each text.
    private let texts: [AddressScheme]
    /// A reload lets a catalogue go only when the last connection has ended that began with it.
    private let memory = ReturnedMemory()
    /// What computes the pages of an address, or those whose addresses begin in a way that ends in a slash.
    private var answering: [Substring: AnsweringRoute] = [:]
    /// The most folders in which something is that computes pages: a text, its translation, and its own.
    private static let depth = 3

    /// Makes one table of everything that a host serves.
    ///
    /// - Parameters:
    ///   - publications: The capsules, rendered for the protocol.
    ///   - files: The host's own files, which take precedence over a capsule's page of the same address.
    ///   - face: The form of the protocol.
    /// - Throws: An error if two publications have the same address.
    package init(
        _ publications: [Publication],
        _ files: HostFiles,
        over face: some Face
    ) throws(CatalogueError) {
        scheme = .capsule.ending(in: face.ending)
        texts = publications.map(\.context.addresses)
        var entries: [PagePath: Entry] = [:]
        let served = publications.flatMap(\.resources) + files.resources
        let own = Set(files.resources.map(\.path))
        for (resource, answer) in zip(served, face.answers(for: served).laidTogether) {
            let old = entries.updateValue(.answer(answer.got(by: resource.act)), forKey: resource.path)
            guard old == nil || own.contains(resource.path) else {
                let owners = served.filter { $0.path == resource.path }.compactMap(\.source)
                throw .taken(resource.path, by: owners)
            }
        }
        for book in publications.flatMap(\.books) {
            guard entries.updateValue(.made(face.answer(for: book)), forKey: book.path) == nil else {
                throw .taken(book.path, by: served.filter { $0.path == book.path }.compactMap(\.source))
            }
        }
        for publication in publications {
            for asking in publication.asking {
                let path = publication.context.addresses.path(of: asking.page)
                let route = face.route(for: asking, in: publication.context)
                guard entries.updateValue(.asks(route), forKey: path) == nil else {
                    throw .taken(path, by: served.filter { $0.path == path }.compactMap(\.source))
                }
            }
        }
        for publication in publications {
            for answering in publication.answering {
                let place = publication.context.addresses.path(at: answering.place)
                let route = face.route(for: answering, in: publication.context)
                self.answering[place.string[...]] = route
            }
        }
        let former = publications.flatMap(\.former)
        for former in former where entries[former.path] == nil {
            entries[former.path] = .answer(face.answer(for: former))
        }
        earlier = Set(former.map(\.path)).subtracting(served.map(\.path))
        self.entries = PathTable(entries)
    }

    /// The first parts of all addresses: `glossary` for `/glossary/lens.gmi`.
    var firstNames: Set<String> {
        let near = entries.paths.flatMap { scheme.nearMisses(of: $0) }
        return Set((entries.paths + near).map { String($0.string.dropFirst().prefix { $0 != "/" }) })
    }

    /// Returns what computes the page at an absolute path if there is a query, or no page of that address; `nil` if nothing does.
    func route(at path: String, hasQuery: Bool) -> AnsweringRoute? {
        guard !answering.isEmpty, hasQuery || self[path] == nil else { return nil }
        if let route = answering[path[...]] { return route }
        var end = path.startIndex
        for _ in 0...Self.depth {
            guard let slash = path[end...].firstIndex(of: "/") else { return nil }
            end = path.index(after: slash)
            if let route = answering[path[..<end]] { return route }
        }
        return nil
    }

    /// Returns whether something answers a reader at an absolute path where protocols allow it: a search, a drill or a review.
    ///
    /// Its time is linear in the number of texts.
    func wantsWords(at path: String) -> Bool { texts.contains { $0.wantsWords(at: path) } }

    /// Returns what has to be made before a request can be answered, if it is not there yet.
    ///
    /// - Parameters:
    ///   - path: The absolute path.
    ///   - typed: The words that the request has.
    /// - Returns: `nil` if it can be answered at once, as almost all can.
    func preparation(at path: String, for typed: TypedWords<some Error>) -> (any Preparation)? {
        let needed: (any Preparation)? =
            switch (entries[path], typed) {
            case (.asks(let route), .text(let words)): route.preparation(for: words)
            case (.asks, _), (_, .unreadable): nil
            default: route(at: path, hasQuery: typed.isQuery)?.preparation
            }
        return needed.flatMap { $0.isReady ? nil : $0 }
    }

    /// Returns the address at which typed words are answered: of a near miss that which is meant, since a redirect would lose the words;
    /// any other address unchanged.
    func address(_ path: String, taking typed: TypedWords<some Error>) -> String {
        guard typed.isQuery, case .nearMiss(let meant) = self[path], case .asks = entries[meant.string] else {
            return path
        }
        return meant.string
    }

    /// Returns the address that a near miss means, for protocols that cannot redirect; any other address unchanged.
    func address(meantBy path: String) -> String {
        if case .nearMiss(let meant) = self[path] { meant.string } else { path }
    }

    /// Returns what is at an absolute path; `nil` if there is nothing.
    package subscript(path: String) -> Entry? {
        if let entry = entries[path] { return entry }
        // A computed page is no near miss of another.
        guard answering[path[...]] == nil else { return nil }
        for meant in scheme.meant(by: PagePath(path)) {
            switch entries[meant.string] {
            // What is nearly an address that a page had once leads straight on.
            case .answer(let answer): return earlier.contains(meant) ? .answer(answer) : .nearMiss(of: meant)
            case .asks, .made: return .nearMiss(of: meant)
            case .nearMiss: continue
            case nil: if answering[meant.string[...]] != nil { return .nearMiss(of: meant) }
            }
        }
        return nil
    }
}

/// The reason why publications make no catalogue.
package enum CatalogueError: Error, Hashable, Sendable {
    /// Two of them have something at this path; those of plain folders are named by their paths on the disk.
    case taken(PagePath, by: [String])
}

extension CatalogueError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .taken(let path, let files):
            "\(files.isEmpty ? "a file" : files.map { printable($0) }.joined(separator: " and ")) would have the address \(path), which something else on this host has already; name the file otherwise, or give its folder another place in “Folder: …”"
        }
    }
}
