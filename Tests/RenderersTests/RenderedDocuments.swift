import Content
import Pages
import Renderers
import TestSupport

/// All documents that are made of an article for the web, for a book and for a feed.
struct RenderedDocuments {
    /// The address at which the site stands.
    static let base = "https://example.org/t"

    let edition: Edition
    /// The documents of the site by their paths, with that of the whole edition.
    let site: [String: [UInt8]]
    /// The files of the book that are made, by their paths in its folder.
    let book: [String: [UInt8]]
    let feed: [UInt8]?
    /// What is wrong with any of them: it cannot be read strictly, or breaks a rule for all documents.
    let faults: [String]
    private let media: [String]
    private let readSite, readBook, readFeed: [String: MarkupDocument]

    init(of article: Article) {
        edition = Edition(of: article).addressed(ending: .web)
        let doors = [Door(name: "Gemini", prefix: "gemini://example.org")]
        let site = WebSite(edition, at: Self.base, beside: doors)
        var documents: [String: [UInt8]] = [:]
        let addresses = edition.addresses
        for page in edition.pages {
            documents[addresses.fileName(of: addresses.path(of: page.id))] = HTMLRenderer(site).render(page)
        }
        documents[addresses.fileName(of: HTMLBook.place)] = HTMLBook(of: edition, in: site).bytes
        self.site = documents
        let names = article.attachments.map(\.name)
        media = names.map { "media/\($0)" }
        var book: [String: [UInt8]] = [:]
        for file in EPUBBook(of: Edition(of: article), media: names).files {
            if case .bytes(let bytes) = file.content { book[file.path] = bytes }
        }
        self.book = book
        feed = AtomFeed(of: AtomFeed.Source(edition, at: Self.base))?.bytes
        let xml = book.filter { ["xhtml", "opf", "svg", "xml"].contains($0.key.split(separator: ".").last) }
        let read = [
            Self.read(documents, as: .html), Self.read(xml, as: .xml),
            Self.read(feed.map { ["atom.xml": $0] } ?? [:], as: .xml),
        ]
        (readSite, readBook, readFeed) = (read[0].documents, read[1].documents, read[2].documents)
        faults = read.flatMap(\.faults)
    }

    /// The references that lead to no file, or to no place in it; none if the edition has no error.
    var deadReferences: [String] {
        let names = edition.files.map { edition.addresses.fileName(of: edition.addresses.path(of: $0.id)) }
        let files = ["style.css", "atom.xml"] + media + names
        // The container names the package from the root of the archive.
        let inBook = readBook.filter { $0.key.hasPrefix("EPUB/") }
        return MarkupSite(readSite, among: files).deadReferences
            + MarkupSite(inBook, among: book.keys + media.map { "EPUB/\($0)" }).deadReferences
            + readFeed.values.flatMap(\.references).filter { !$0.contains(":") }
    }

    private static func read(
        _ files: [String: [UInt8]],
        as syntax: MarkupDocument.Syntax
    ) -> (documents: [String: MarkupDocument], faults: [String]) {
        var documents: [String: MarkupDocument] = [:]
        var faults: [String] = []
        for (path, bytes) in files {
            do {
                let document = try MarkupDocument(bytes, as: syntax)
                documents[path] = document
                faults += document.faults.map { "\(path): \($0)" }
            } catch {
                faults.append("\(path): \(error)")
            }
        }
        return (documents, faults)
    }
}
