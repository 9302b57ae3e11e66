import Languages
import Content
import Records

/// An address that a page had once: readers who keep it are told where the page is now.
package struct MovedPage: Hashable, Sendable {
    /// The address in the capsule.
    package let path: PagePath
    /// The thing to which it leads now; `nil` if that is gone.
    package let target: LinkTarget?
    /// The title of that page.
    let title: String
    /// Whether it is served as plain text too.
    let isText: Bool
}

extension Edition {
    /// Returns what a reader is told who asks for an address that a page had once, and is not led on.
    package func notice(of moved: MovedPage) -> Page {
        Page(
            id: .home,
            title: moved.target == nil ? wording[.pageIsGone] : wording[.pageHasMoved],
            text: [
                .links([Link(moved.target ?? .page(.home), label: moved.target == nil ? title : moved.title)])
            ]
        )
    }

    /// Returns the same for one who reads plain text, in which nothing is a link.
    package func textNotice(of moved: MovedPage) -> Page {
        guard let now = path(of: moved) else { return Page(id: .home, title: wording[.pageIsGone], text: []) }
        let path =
            if case .page(let page) = moved.target, moved.isText { addresses.plainText(of: page) } else {
                now
            }
        return Page(
            id: .home,
            title: wording[.pageHasMoved],
            text: [.paragraph([.text(wording.fill(.pageIsNowAt, [.address: path.string]))])]
        )
    }

    /// Returns the path of the thing to which a moved page leads; `nil` if it is gone.
    package func path(of moved: MovedPage) -> PagePath? {
        switch moved.target {
        case .page(let page): addresses.path(of: page)
        case .file(let file): addresses.path(of: file)
        case .media(let name): addresses.path(of: name)
        default: nil
        }
    }
}

/// Finds where the addresses of `moved.rec` lead in the end.
struct MovedPages {
    private let moves: [PagePath: Move]
    private let addresses: AddressTable
    /// The pages of the edition, parts of pages among them.
    private let pages: [PagePath: Page]

    init(_ moves: [Move], _ addresses: AddressTable, _ pages: [Page]) {
        self.moves = Dictionary(
            moves.map { (PagePath($0.from.path), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        self.addresses = addresses
        self.pages = Dictionary(
            moves.isEmpty ? [] : pages.map { (addresses.scheme.path(of: $0.id), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Returns where each address leads, in the order given, and reports those that lead nowhere or are taken.
    ///
    /// A page that has moved several times is found at once, whichever of its addresses is asked for. The time is linear in the
    /// moves, since what has been found once is not looked for again.
    func resolved(_ moves: [Move], _ report: inout Report) -> [MovedPage] {
        guard !moves.isEmpty else { return [] }
        var meant = MeantPages(addresses)
        let taken = takenPaths
        var ends: [PagePath: End] = [:]
        return moves.compactMap { move in
            let path = PagePath(move.from.path)
            if let owner = taken[path] ?? (addresses.target(at: path) == nil ? nil : path) {
                // It leads somewhere else, or nowhere, for as long as readers are not shown the draft.
                if isOfShownDraft(owner) { return nil }
                let page = owner == path ? "a page now" : "found as \(owner)"
                report.error(
                    at: move.from.place,
                    "“\(path)” is \(page); remove this record, or rename the page"
                )
                return nil
            }
            switch end(of: move, &ends) {
            case .page(let target, let title, let isText):
                return MovedPage(path: path, target: target, title: title, isText: isText)
            case .gone: return MovedPage(path: path, target: nil, title: "", isText: false)
            case .circle(let entrance):
                let place = move.to?.place ?? move.from.place
                let problem =
                    entrance == path
                    ? "leads back to itself" : "leads into a circle, from “\(entrance)” back to it"
                report.error(
                    at: place,
                    "“\(path)” \(problem); write where the page is now, or “Gone: yes”"
                )
            case .nowhere(let address):
                // A chain that ends nowhere is the mistake of its last record alone.
                guard address == move.to else { return nil }
                let message = meant.message(ofMoveTo: PagePath(address.path), &report)
                report.error(at: address.place, message)
            }
            return nil
        }
    }

    private enum End {
        case page(LinkTarget, title: String, isText: Bool)
        case gone
        /// The address comes back to itself, or leads to another that does: the entrance.
        case circle(from: PagePath)
        /// The address is that of no page and has not moved.
        case nowhere(Move.Address)
    }

    private func end(of move: Move, _ ends: inout [PagePath: End]) -> End {
        var passed: [PagePath] = []
        var seen: Set<PagePath> = []
        var move = move
        var end: End?
        while seen.insert(PagePath(move.from.path)).inserted {
            let from = PagePath(move.from.path)
            if let known = ends[from] {
                end = known
                break
            }
            passed.append(from)
            guard let to = move.to else {
                end = .gone
                break
            }
            if let page = page(at: PagePath(to.path)) {
                end = page
                break
            }
            guard let further = moves[PagePath(to.path)] else {
                end = .nowhere(to)
                break
            }
            move = further
        }
        let last = PagePath(move.from.path)
        // Without an end it is a circle, in which every address from the first that came up again leads back to itself.
        let isCircle = end == nil
        var isInCircle = false
        for path in passed {
            isInCircle = isInCircle || isCircle && path == last
            ends[path] = end ?? .circle(from: isInCircle ? path : last)
        }
        return passed.first.flatMap { ends[$0] } ?? end ?? .circle(from: last)
    }

    /// Returns whether what is at an address may be there only because drafts are shown.
    private func isOfShownDraft(_ path: PagePath) -> Bool {
        switch addresses.target(at: path) {
        case .page(let page): addresses.isOfShownDraft(page)
        case .media: addresses.showsDrafts
        default: pages[path].map { addresses.isOfShownDraft($0.id) } ?? false
        }
    }

    private func page(at path: PagePath) -> End? {
        if let page = pages[path] { return .page(.page(page.id), title: page.title, isText: page.isText) }
        return addresses.target(at: path).map { .page($0, title: path.string, isText: false) }
    }

    /// The addresses at which a reader finds a page already, with the page's own.
    private var takenPaths: [PagePath: PagePath] {
        let files: [FileID] = [.robots, .favicon, .caps, .cards, .bibTeX, .ris, .csl]
        let own =
            Array(pages.keys) + files.map(addresses.scheme.path(of:)) + [addresses.scheme.path(of: .search)]
        var taken: [PagePath: PagePath] = [:]
        for (meant, misses) in addresses.scheme.nearMisses(of: own) {
            for miss in misses where taken[miss] == nil { taken[miss] = meant }
        }
        for (path, page) in pages where page.isText {
            taken[addresses.scheme.plainText(of: page.id)] = path
        }
        for path in own { taken[path] = path }
        return taken
    }
}
