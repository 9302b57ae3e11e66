package import Content

/// The addresses of an edition's pages: this is the one place that spells them.
///
/// | page             | address                                           |
/// |------------------|---------------------------------------------------|
/// | home             | `/`                                               |
/// | a list of pages  | `/sections/`, `/glossary/`, `/timeline/` …        |
/// | one of its pages | `/sections/opening.gmi`, `/timeline/1917.gmi` …   |
/// | for study        | `/study/`, `/study/soviets.gmi` … (``StudyPage``) |
/// | any other        | `/short.gmi`, `/about.gmi` …                      |
/// | a part of a page | `/notes/part/2.gmi`, `/glossary/part/2.gmi` …     |
/// | an attachment    | `/media/map.png`                                  |
/// | as plain text    | the same, ending in `.txt`                        |
///
/// The addresses never change, since readers keep them in bookmarks; only parts move when a text grows. No slug has a slash, so
/// no file of a writer's can have the address of a part.
package struct AddressScheme: Hashable, Sendable {
    /// The ending of an address that is no folder's.
    package enum Ending: String, Hashable, Sendable {
        /// `.gmi`, which is how texts spell their own links.
        case gemtext = ".gmi"
        /// `.html`, as files of the web.
        case web = ".html"
        /// `.txt`, where clients know a text by it.
        case text = ".txt"
        /// None, where a page is asked for by a name.
        case none = ""
    }

    /// The ending of an address that is no folder's, dot included.
    private var ending: String
    /// What the addresses of a whole host begin with, where a protocol tells hosts apart by nothing else.
    private var host = PathPrefix.none
    /// What the addresses of all pages begin with on their host.
    package private(set) var prefix = PathPrefix.none
    /// Whether the page of a folder has the name of its file.
    private var namesIndexes = false

    /// The scheme of capsules, which the texts' own links use as well.
    package static let capsule = AddressScheme(ending: Ending.gemtext.rawValue)

    /// The same addresses as files of the web: `/sections/opening.html`.
    package static let web = capsule.ending(in: .web)

    private init(ending: String) { self.ending = ending }

    /// The same addresses with another ending.
    package func ending(in ending: Ending) -> AddressScheme {
        var scheme = self
        scheme.ending = ending.rawValue
        return scheme
    }

    private static let plainTextEnding = ".txt"

    /// The same addresses with something before them; those of a host's own files have nothing.
    package func under(_ prefix: PathPrefix) -> AddressScheme {
        var scheme = self
        scheme.prefix = prefix
        return scheme
    }

    /// The same addresses in a folder or an archive that nobody serves, where a folder is no page and its index is named.
    package var inFiles: AddressScheme {
        var scheme = self
        scheme.namesIndexes = true
        return scheme
    }

    /// The same addresses on a host whose own begin with something.
    package func on(host: PathPrefix) -> AddressScheme {
        var scheme = self
        scheme.host = host
        return scheme
    }

    /// Returns the address in a capsule of a page whose address this scheme spells.
    package func capsulePath(of path: PagePath) -> PagePath {
        let string = path.string
        return string.hasSuffix(ending) ? PagePath(string.dropLast(ending.count) + Self.capsule.ending) : path
    }

    /// Returns the address as this scheme spells it of a page whose address in a capsule is given.
    package func path(ofCapsules path: PagePath) -> PagePath {
        let string = path.string
        return string.hasSuffix(Self.capsule.ending)
            ? PagePath(string.dropLast(Self.capsule.ending.count) + ending) : path
    }

    /// Returns the path of a page.
    package func path(of page: PageID) -> PagePath { path(onHost: place(of: page)) }

    /// Returns the path of a page on its host, whatever stands before the host's addresses.
    func place(of page: PageID) -> PagePath {
        let folder = namesIndexes ? nil : folder(of: page)
        return PagePath("\(prefix)\(folder ?? stem(of: page) + ending)")
    }

    /// Returns the path of something on the host, whichever text it belongs to.
    package func path(onHost place: PagePath) -> PagePath { PagePath("\(host)\(place)") }

    /// How many bytes stand before the edition's own addresses.
    package var prefixLength: Int { "\(host)\(prefix)".utf8.count }

    /// Returns the path of a page as plain text.
    package func plainText(of page: PageID) -> PagePath {
        path(onHost: PagePath("\(prefix)\(stem(of: page))\(Self.plainTextEnding)"))
    }

    /// Returns the path of an attachment.
    package func path(of attachment: MediaName) -> PagePath {
        path(onHost: PagePath("\(prefix)/media/\(attachment)"))
    }

    /// Returns the path on this host of an address of the capsule.
    package func path(at path: PagePath) -> PagePath {
        let usual = Ending.gemtext.rawValue
        guard ending != usual, path.string.hasSuffix(usual) else {
            return self.path(onHost: PagePath("\(prefix)\(path)"))
        }
        return self.path(onHost: PagePath("\(prefix)\(path.string.dropLast(usual.count))\(ending)"))
    }

    /// Returns the path of a page as plain text, given the page's own; `nil` if that has no ending.
    package func plainText(beside path: PagePath) -> PagePath? {
        withoutEnding(path.string[...]).map { PagePath($0 + Self.plainTextEnding) }
    }

    /// Returns the path of the page whose name a file `.txt` has; `nil` if the path ends otherwise.
    func page(besidePlainText path: PagePath) -> PagePath? {
        guard isPlainText(path) else { return nil }
        return PagePath(path.string.dropLast(Self.plainTextEnding.count) + ending)
    }

    /// Returns the end of a path without the ending of pages; `nil` if it has none.
    func withoutEnding(_ path: Substring) -> Substring? {
        path.hasSuffix(ending) ? path.dropLast(ending.count) : nil
    }

    /// Returns whether the address is that of a page or of a folder, so that a file at it is taken for a page.
    package func isPage(_ path: PagePath) -> Bool {
        path.string.hasSuffix("/") || path.string.hasSuffix(ending)
    }

    /// Returns the path of a file beside the pages.
    package func path(of file: FileID) -> PagePath {
        switch file {
        case .robots: path(onHost: PagePath("/robots.txt"))
        case .favicon: path(onHost: PagePath("/favicon.txt"))
        case .caps: path(onHost: PagePath("/caps.txt"))
        case .cards: path(at: PagePath("/cards.txt"))
        case .atom: path(at: PagePath("/atom.xml"))
        case .bibTeX: path(at: PagePath("/cite.bib"))
        case .ris: path(at: PagePath("/cite.ris"))
        case .csl: path(at: PagePath("/cite.json"))
        case .book(let book): path(at: PagePath("/\(book.fileName)"))
        }
    }

    /// Returns the paths that are mistaken for this one, the likeliest first.
    ///
    /// | a page at    | is also looked for at              |
    /// |--------------|------------------------------------|
    /// | `/`          | `/index.gmi`                       |
    /// | `/glossary/` | `/glossary`, `/glossary/index.gmi` |
    /// | `/notes.gmi` | `/notes`, `/notes/`, `/notes.gmi/` |
    /// | `/search`    | `/search/`, `/search.gmi`          |
    ///
    /// Where pages end otherwise, they are also looked for at the address that they have elsewhere: `/notes.gmi` for `/notes.txt`.
    package func nearMisses(of path: PagePath) -> [PagePath] {
        let string = path.string
        if string.hasSuffix("/") {
            let files = endings.map { PagePath("\(string)index\($0)") }
            return string == "/" ? files : [PagePath(String(string.dropLast()))] + files
        }
        guard let bare = withoutEnding(string[...]) else {
            guard Self.hasNoEnding(string) else { return [] }
            return [PagePath(string + "/")] + endings.map { PagePath(string + $0) }
        }
        return ([String(bare), bare + "/", string + "/"] + endings.dropFirst().map { bare + $0 })
            .map(PagePath.init)
    }

    /// Returns the paths of which this one would be a near miss (``nearMisses(of:)-(PagePath)``), those of folders first: what is near to
    /// two of them means the folder.
    package func meant(by miss: PagePath) -> [PagePath] {
        let string = miss.string
        var meant: [String] = []
        for ending in endings where string.hasSuffix("/index\(ending)") {
            meant.append(String(string.dropLast("index\(ending)".count)))
        }
        if string.hasSuffix("/") {
            let bare = String(string.dropLast())
            meant.append("\(bare)\(ending)")
            if bare.hasSuffix(ending) || Self.hasNoEnding(bare) { meant.append(bare) }
        } else {
            meant += ["\(string)/", "\(string)\(ending)"]
            for other in endings.dropFirst() where string.hasSuffix(other) {
                meant.append("\(string.dropLast(other.count))\(ending)")
            }
            for ending in endings where string.hasSuffix(ending) {
                let bare = String(string.dropLast(ending.count))
                if Self.hasNoEnding(bare) { meant.append(bare) }
            }
        }
        return meant.map(PagePath.init)
    }

    /// Returns whether a path is neither a folder's nor a file's, like that of the search.
    private static func hasNoEnding(_ path: String) -> Bool {
        guard let last = path.split(separator: "/", omittingEmptySubsequences: false).last else {
            return false
        }
        return !last.isEmpty && !last.contains(".")
    }

    /// The endings under which a page is found: its own, then that of the texts' links.
    var endings: [String] {
        ending == Ending.gemtext.rawValue ? [ending] : [ending, Ending.gemtext.rawValue]
    }

    /// Returns the near misses of several paths, those of folders first: what is near to two of them means the folder.
    package func nearMisses(of paths: [PagePath]) -> [(meant: PagePath, misses: [PagePath])] {
        let folders = paths.filter { $0.string.hasSuffix("/") }
        let others = paths.filter { !$0.string.hasSuffix("/") }
        return (folders + others).map { (meant: $0, misses: nearMisses(of: $0)) }
    }

    /// Returns whether the page at a path is sent as plain text.
    package func isPlainText(_ path: PagePath) -> Bool { path.string.hasSuffix(Self.plainTextEnding) }

    /// Returns whether a name, in any case of letters, looks like the last part of a page's address.
    func isPageName(_ name: some StringProtocol) -> Bool { name.lowercased().hasSuffix(ending) }

    /// Returns the path of the page of which this is the path of a later part; `nil` if it is none.
    func whole(ofPart path: PagePath) -> PagePath? {
        let segments = path.string.split(separator: "/")
        guard segments.count > 2, segments.dropLast().last == "part" else { return nil }
        return PagePath("/\(segments.dropLast(2).joined(separator: "/"))\(ending)")
    }

    /// Returns the folder of an address `…/index.gmi`, under which it is found too, and any other path unchanged.
    func withoutIndex(_ path: PagePath) -> PagePath {
        let index = "/index\(ending)"
        return path.string.hasSuffix(index)
            ? PagePath(String(path.string.dropLast(index.utf8.count - 1))) : path
    }

    /// Returns the file that is at a path in an export; for a folder, that is its index.
    package func fileName(of path: PagePath) -> String {
        String(path.string.dropFirst()) + (path.string.hasSuffix("/") ? "index\(ending)" : "")
    }

    /// Returns the path of a file of an export, which is that of its folder for an index.
    package func path(ofFile name: String) -> PagePath { withoutIndex(PagePath("/\(name)")) }

    /// The address of a page that has no ending.
    private func folder(of page: PageID) -> String? {
        switch page {
        case .home: "/"
        case .contents: "/sections/"
        case .glossary: "/glossary/"
        case .people: "/people/"
        case .timeline: "/timeline/"
        case .search: "/search"
        case .random: "/random"
        // So that it can lead to the search as to another page.
        case .searchResults: "/search?"
        case .study(let page): page.whole
        default: nil
        }
    }

    /// Returns the address without its ending; for a folder, that of the file which it would be.
    private func stem(of page: PageID) -> String {
        switch page {
        case .short: "/short"
        case .full: "/full"
        case .about: "/about"
        case .notes: "/notes"
        case .sources: "/sources"
        case .cite: "/cite"
        case .changes: "/changes"
        case .change(let name): "/changes/\(name)"
        case .transaction: "/transaction"
        case .today: "/today"
        case .section(let slug): "/sections/\(slug)"
        case .numbered(let slug): "/sections/\(slug)/numbered"
        case .term(let slug): "/glossary/\(slug)"
        case .year(let year): "/timeline/\(year)"
        case .freePage(let slug): "/\(slug)"
        case .study(let page): page.stem ?? "\(page.whole ?? "/")index"
        case .part(let number, let whole):
            (folder(of: whole).map { String($0.dropLast()) } ?? stem(of: whole)) + "/part/\(number)"
        case .home, .contents, .glossary, .people, .timeline, .search, .searchResults, .random:
            (folder(of: page) ?? "/") + "index"
        }
    }
}
