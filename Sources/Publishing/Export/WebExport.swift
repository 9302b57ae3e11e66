internal import Languages
internal import Pages
internal import Renderers
internal import System
internal import Text

/// The files of an export for the web, as they are made.
struct WebExport {
    /// The bytes of each file, by a path without a slash at its beginning; attachments and e-books are not among them.
    private(set) var files: [String: [UInt8]] = [:]
    private let library: Library
    private let base: ExportBase?
    /// The pages that search engines are told of.
    private var listed: [PagePath] = []

    /// Makes all of them.
    ///
    /// - Parameters:
    ///   - library: The editions, with the addresses of the web.
    ///   - base: Where they are to stand; without it there is neither a map of the site nor a feed, which hold whole addresses.
    init(of library: Library, at base: ExportBase?) {
        self.library = library
        self.base = base
        let sources = base.map { base in
            library.mounts.map { AtomFeed.Source($0.edition, at: base.address) }
        }
        addFeeds(of: sources ?? [])
        if let shelf = library.shelf { addList(of: shelf, hasFeed: files["atom.xml"] != nil) }
        for mount in library.mounts { add(mount.edition) }
        put(WebSite.style, at: WebSite.styleSheet)
        addFilesForRobots()
    }

    /// Adds the feed of each text, and on a shelf one of all.
    private mutating func addFeeds(of sources: [AtomFeed.Source]) {
        for source in sources {
            guard let feed = AtomFeed(of: source) else { continue }
            put(feed.bytes, at: source.edition.addresses.path(of: .atom))
        }
        guard let shelf = library.shelf, let base else { return }
        let place = shelf.addresses.path(of: .atom)
        let feed = AtomFeed(of: sources, on: shelf, at: "\(base.address)\(place)", home: "\(base.address)/")
        if let feed { put(feed.bytes, at: place) }
    }

    private mutating func addList(of shelf: Shelf, hasFeed: Bool) {
        let site = WebSite(shelf, at: base?.address, beside: base?.doors ?? [], hasFeed: hasFeed)
        let path = shelf.addresses.path(of: .home)
        put(HTMLRenderer(site).render(shelf.home), at: path)
        listed.append(path)
    }

    /// Adds the pages of an edition, its files, itself as a whole, and what leads on from addresses that pages had once.
    private mutating func add(_ edition: Edition) {
        let hasBook = WebSite.hasBook(edition)
        let edition = hasBook ? edition.withWebBooks : edition
        let addresses = edition.addresses
        let site = WebSite(edition, at: base?.address, beside: base?.doors ?? [])
        let renderer = HTMLRenderer(site)
        let hidden = Set(edition.pathsHiddenFromRobots)
        for (path, bytes) in edition.pages.concurrentMap({ (addresses.path(of: $0.id), renderer.render($0)) })
        {
            put(bytes, at: path)
            if !hidden.contains(path), !hidden.contains(path.folder) { listed.append(path) }
        }
        for file in edition.files { put(Array(file.text.utf8), at: addresses.path(of: file.id)) }
        if hasBook {
            let path = addresses.path(at: HTMLBook.place)
            put(HTMLBook(of: edition, in: site).bytes, at: path)
            listed.append(path)
        }
        addNotices(of: edition, renderer)
    }

    /// Adds a page for each address that a page had once, from which a browser goes on by itself.
    private mutating func addNotices(of edition: Edition, _ renderer: HTMLRenderer) {
        for moved in edition.moved {
            let path = edition.addresses.path(at: edition.addresses.path(ofCapsules: moved.path))
            let name = Self.name(of: path)
            guard name.hasSuffix(".html"), files[name] == nil else { continue }
            let notice = edition.notice(of: moved)
            files[name] = renderer.render(notice, at: path, leadingTo: edition.path(of: moved))
        }
    }

    /// Adds what keeps robots from the answers to questions, and where the addresses are known the map of the site.
    private mutating func addFilesForRobots() {
        let hidden = library.mounts.flatMap(\.edition.pathsHiddenFromRobots)
        let map = base.map { "Sitemap: \($0.address)/sitemap.xml\n" } ?? ""
        put(Array((TextFile.robots(keptOut: hidden).text + map).utf8), at: PagePath("/robots.txt"))
        guard let base else { return }
        put(SiteMap(base: base.address).bytes(of: listed.sorted()), at: PagePath("/sitemap.xml"))
    }

    private mutating func put(_ bytes: [UInt8], at path: PagePath) { files[Self.name(of: path)] = bytes }

    private static func name(of path: PagePath) -> String {
        String(WebAddresses.file(at: path).string.dropFirst())
    }
}

extension Edition {
    /// The edition with links from home to itself as a whole.
    fileprivate var withWebBooks: Edition {
        takingAlong([
            Link(.onHost(addresses.path(at: HTMLBook.place)), label: wording[.bookOnOnePage]),
            Link(.file(.book(.epub)), label: wording[.bookAsEPUB]),
        ])
    }

    /// The pages that give answers away, and the folders of such pages.
    fileprivate var pathsHiddenFromRobots: [PagePath] {
        keptFromRobots.map { addresses.path(at: addresses.path(ofCapsules: $0)) }
    }
}

extension PagePath {
    /// The folder in which the page stands.
    fileprivate var folder: PagePath {
        string.lastIndex(of: "/").map { PagePath(String(string[...$0])) } ?? self
    }
}
