internal import Content
internal import Pages
package import Records
internal import Renderers
internal import System
internal import Text

/// The forms in which a capsule's pages can be written to files.
package enum ExportFormat: String, CaseIterable, Sendable {
    /// Gemtext, for any Gemini server.
    case gemini
    /// Folders with a `gophermap` each, for gophernicus and servers that read the same.
    case gopher
    /// Pages of the web.
    case html
    /// One file of text.
    case text
    /// One file of cards for Anki.
    case cards
    /// One e-book, EPUB.
    case epub
    /// One archive of gemtext, to be read as a book.
    case gempub

    /// The schemes of the addresses that the format can be given to stand at; none for a format without whole addresses.
    package var schemes: [String] {
        switch self {
        case .gemini: ["gemini"]
        case .html: ["https", "http"]
        case .gopher, .text, .cards, .epub, .gempub: []
        }
    }

    /// Whether lines are broken at a width; readers' programs break those of gemtext.
    package var hasWidth: Bool { self == .gopher || self == .text }

    /// The name that the one file of a text has in a folder; `nil` if each text is a folder.
    private var fileName: String? {
        switch self {
        case .gemini, .gopher, .html: nil
        case .text: "full.txt"
        case .cards: "cards.txt"
        case .epub: Book.epub.fileName
        case .gempub: Book.gempub.fileName
        }
    }

    /// The ending of such a file, dot included, by which a file is told from a folder; `nil` if each text is a folder.
    package var ending: String? { fileName.map { String($0.drop { $0 != "." }) } }

    /// Returns every file by its path; the same capsules give the same bytes.
    ///
    /// - Parameters:
    ///   - folders: The capsules, at least one; of several each has a folder of its own, beside the list of all.
    ///   - width: The columns of a line, if the format has a width.
    ///   - base: Where the pages are to stand, at one of ``schemes``; `nil` if that is not known.
    ///   - warn: Takes a warning about what works in a capsule that is served, but not in files.
    /// - Returns: The files, of a text without its attachments.
    /// - Throws: A ``CapsuleError`` if a capsule has an error, or a ``ShelfError`` if two would have the same place.
    package func files(
        of folders: [CapsuleFolder],
        width: Int = LineWrapper.standardWidth,
        base: ExportBase? = nil,
        warn: (Diagnostic) -> Void = { _ in }
    ) throws -> ExportFiles {
        let loaded = try folders.map { try $0.load() }
        let places = try ShelfPlaces(of: zip(folders, loaded).map { ($0.path, $1.article.slug) })
        let editions = try zip(folders, loaded).map { try $0.edition(of: $1) }
        let searches = zip(folders, editions).flatMap { $0.unansweredSearches(of: $1) }
        if let warning = Self.warning(ofSearchesAt: searches) { warn(warning) }
        let library = Library(self == .html ? editions.map(\.inWeb) : editions, at: places)
        switch self {
        case .gemini: return ExportFiles(library.gemtextFiles(at: base), copies: library.mediaFiles)
        case .gopher: return ExportFiles(library.gopherFiles(width: width), copies: library.mediaFiles)
        case .html:
            let books = try books(.epub, of: library, loaded) { WebSite.hasBook($0.edition) }
            return ExportFiles(
                WebExport(of: library, at: base).files,
                copies: library.mediaFiles,
                contents: books
            )
        case .text:
            let texts = zip(library.mounts, loaded.flatMap(\.articles)).map { mount, article in
                (file(of: mount), maker(for: mount, article).text(width: width))
            }
            return ExportFiles(Dictionary(texts, uniquingKeysWith: { $1 }))
        case .epub: return ExportFiles([:], contents: try books(.epub, of: library, loaded))
        case .gempub: return ExportFiles([:], contents: try books(.gempub, of: library, loaded))
        case .cards:
            let cards = library.mounts.compactMap { mount in
                mount.edition.files.first { $0.id == .cards }.map { cards in
                    (file(of: mount), Array(cards.text.utf8))
                }
            }
            return ExportFiles(Dictionary(cards, uniquingKeysWith: { $1 }))
        }
    }

    /// Returns a book of each text that has one, by its path.
    private func books(
        _ book: Book,
        of library: Library,
        _ loaded: [CapsuleFolder.Loaded],
        where hasBook: (Mount) -> Bool = { _ in true }
    ) throws(ExportError) -> [String: PiecedContent] {
        var contents: [String: PiecedContent] = [:]
        for (mount, article) in zip(library.mounts, loaded.flatMap(\.articles)) where hasBook(mount) {
            do throws(BookError) {
                contents[file(of: mount, named: book.fileName)] = try maker(for: mount, article).make(book)
            } catch {
                throw ExportError(error)
            }
        }
        return contents
    }

    private func maker(for mount: Mount, _ article: Article) -> BookMaker {
        BookMaker(of: BookSource(of: article), media: mount.media)
    }

    /// Returns the path that the file of one text has in a folder.
    private func file(of mount: Mount, named name: String? = nil) -> String {
        (mount.prefix.home.segments + [Substring(name ?? fileName ?? "")]).joined(separator: "/")
    }

    /// Returns one warning for all links to the search.
    private static func warning(ofSearchesAt places: [SourcePosition]) -> Diagnostic? {
        guard let first = places.first else { return nil }
        let others = places.count - 1
        let rest =
            others == 0 ? "" : others == 1 ? "; so do those of another" : "; so do those of \(others) others"
        return Diagnostic(
            .warning,
            at: first,
            "files cannot be searched, so the words of this link stand without it\(rest)"
        )
    }
}

extension Library {
    /// The paths of attachments on the disk by their paths in an export.
    fileprivate var mediaFiles: [String: CopiedFile] {
        let files = mounts.flatMap { mount in
            mount.media.map {
                (
                    AddressScheme.capsule.fileName(of: mount.edition.addresses.path(of: $0.name)),
                    CopiedFile(path: $0.path, stamp: $0.stamp)
                )
            }
        }
        return Dictionary(files, uniquingKeysWith: { $1 })
    }

    /// The files of an export as gemtext; the page of a folder is its `index.gmi`.
    ///
    /// No two pages are one file, since an ``AddressTable`` lets no two claim it, and no two texts have one place.
    fileprivate func gemtextFiles(at base: ExportBase?) -> [String: [UInt8]] {
        let feeds = base.map { [self.feeds(through: Door(name: "Gemini", prefix: $0.address))] } ?? []
        let publications = self.publications(as: .gemtext) + feeds
        var found: [String: [UInt8]] = [:]
        for resource in publications.flatMap(\.resources) + HostFiles(for: publications).resources {
            if case .bytes(let bytes) = resource.content {
                found[AddressScheme.capsule.fileName(of: resource.path)] = bytes
            }
        }
        addNotices(of: publications, to: &found) { AddressScheme.capsule.fileName(of: $0.path) }
        return found
    }

    /// Returns the files of an export for Gopher: a page is a folder of its own name, since its selector is a menu; a text is a file.
    fileprivate func gopherFiles(width: Int) -> [String: [UInt8]] {
        let publications = publications(as: .gophermaps(width: width))
        var found: [String: [UInt8]] = [:]
        for resource in publications.flatMap(\.resources) + HostFiles(for: publications).resources {
            guard case .bytes(let bytes) = resource.content else { continue }
            found[gopherFile(of: resource)] = bytes
        }
        addNotices(of: publications, to: &found) { gopherFile(of: $0) }
        return found
    }

    private func gopherFile(of resource: Resource) -> String {
        let segments = resource.path.segments
        let isMenu = if case .page = resource.kind { true } else { false }
        return (isMenu ? segments + ["gophermap"] : segments).joined(separator: "/")
    }

    /// Adds a file for each address that a page had once, which says where the page is now: a server of files does not redirect.
    ///
    /// A notice is left out where something else would have to be at its place: another kind of file, or a folder.
    private func addNotices(
        of publications: [Publication],
        to files: inout [String: [UInt8]],
        file: (Resource) -> String
    ) {
        let notices = publications.flatMap(\.former).map(\.notice).filter {
            $0.kind == .plainText || AddressScheme.capsule.isPage($0.path)
        }
        guard !notices.isEmpty else { return }
        var folders = Set(files.keys.flatMap(\.foldersAbove))
        for notice in notices.sorted(by: { $0.path < $1.path }) {
            let name = file(notice)
            let above = name.foldersAbove
            guard files[name] == nil, !folders.contains(name), above.allSatisfy({ files[$0] == nil }),
                case .bytes(let bytes) = notice.content
            else { continue }
            files[name] = bytes
            folders.formUnion(above)
        }
    }
}

extension String {
    /// The folders in which a file of this path lies.
    fileprivate var foldersAbove: [String] {
        let parts = split(separator: "/")
        return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
    }
}

extension PagePath {
    fileprivate var segments: [Substring] { string.split(separator: "/") }
}
