internal import Languages
internal import Pages
internal import Renderers
internal import System
internal import Text

extension Library {
    /// Returns the files of an export for the web, by their paths.
    ///
    /// - Parameter base: Where they are to stand; without it there is neither a map of the site nor a feed, which hold whole
    ///   addresses.
    /// - Returns: The bytes of each file, by a path without a slash at its beginning; attachments are not among them.
    func webFiles(at base: ExportBase?) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        let name = { (path: PagePath) in String(WebAddresses.file(at: path).string.dropFirst()) }
        let doors = base?.doors ?? []
        var addresses: [PagePath] = []
        let sources = base.map { base in mounts.map { AtomFeed.Source($0.edition, at: base.address) } } ?? []
        if let shelf {
            let place = PagePath("/atom.xml")
            let feed = base.flatMap { base in
                AtomFeed(of: sources, on: shelf, at: base.address + place.string, home: "\(base.address)/")
            }
            if let feed { files[name(place)] = feed.bytes }
            let site = WebSite(shelf, at: base?.address, beside: doors, hasFeed: feed != nil)
            let home = PagePath("/")
            files[name(home)] = HTMLRenderer(site).render(shelf.home)
            addresses.append(home)
        }
        for source in sources {
            if let feed = AtomFeed(of: source) {
                files[name(source.edition.addresses.path(of: .atom))] = feed.bytes
            }
        }
        for mount in mounts {
            let hasBook = WebSite.hasBook(mount.edition)
            let edition = hasBook ? mount.edition.withWebBooks : mount.edition
            let site = WebSite(edition, at: base?.address, beside: doors)
            let renderer = HTMLRenderer(site)
            let pages = edition.pages.concurrentMap { page in
                (path: edition.addresses.path(of: page.id), bytes: renderer.render(page))
            }
            for page in pages { files[name(page.path)] = page.bytes }
            let hidden = Set(
                edition.keptFromRobots.map {
                    edition.addresses.path(at: edition.addresses.path(ofCapsules: $0))
                }
            )
            addresses += pages.map(\.path).filter { !hidden.contains($0) && !hidden.contains($0.folder) }
            for file in edition.files {
                files[name(edition.addresses.path(of: file.id))] = Array(file.text.utf8)
            }
            if hasBook {
                let book = edition.addresses.path(at: HTMLBook.place)
                files[name(book)] = HTMLBook(of: edition, in: site).bytes
                addresses.append(book)
            }
            addNotices(of: edition, renderer, to: &files)
        }
        files[name(WebSite.styleSheet)] = WebSite.style
        files["robots.txt"] = robots(at: base)
        if let base {
            files["sitemap.xml"] = SiteMap(base: base.address).bytes(of: addresses.sorted())
        }
        return files
    }

    /// Adds a page for each address that a page had once, from which a browser goes on by itself.
    private func addNotices(of edition: Edition, _ renderer: HTMLRenderer, to files: inout [String: [UInt8]])
    {
        for moved in edition.moved {
            let path = edition.addresses.path(at: edition.addresses.path(ofCapsules: moved.path))
            let name = String(WebAddresses.file(at: path).string.dropFirst())
            guard name.hasSuffix(".html"), files[name] == nil else { continue }
            files[name] = renderer.render(
                edition.notice(of: moved),
                at: path,
                leadingTo: edition.path(of: moved)
            )
        }
    }

    private func robots(at base: ExportBase?) -> [UInt8] {
        let kept = mounts.flatMap { mount in
            mount.edition.keptFromRobots.map { path in
                mount.edition.addresses.path(at: mount.edition.addresses.path(ofCapsules: path))
            }
        }
        let map = base.map { "Sitemap: \($0.address)/sitemap.xml\n" } ?? ""
        return Array((TextFile.robots(keptOut: kept).text + map).utf8)
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
}

extension PagePath {
    /// The folder in which the page stands.
    fileprivate var folder: PagePath {
        string.lastIndex(of: "/").map { PagePath(String(string[...$0])) } ?? self
    }
}
