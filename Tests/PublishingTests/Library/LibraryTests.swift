import Content
import Pages
import Publishing
import TestSupport
import Testing

/// Tests two texts on one host, one of which has a translation.
struct LibraryTests {
    private static func folders() throws -> [CapsuleFolder] {
        try ["harbour", "reef"].map { try CapsuleFolder(Repository.fixture("shelf/\($0)")) }
    }

    private func library(_ folders: [CapsuleFolder]) throws -> Library {
        let loaded = try folders.map { try $0.load() }
        let editions = try zip(folders, loaded).map { try $0.edition(of: $1, isServed: true) }
        return Library(
            editions,
            at: try ShelfPlaces(of: zip(folders, loaded).map { ($0.path, $1.article.slug) })
        )
    }

    @Test func eachTextAndEachTranslationHasAPlace() throws {
        let library = try library(Self.folders())
        #expect(library.mounts.map(\.prefix.description) == ["/harbour", "/harbour/de", "/bells"])
        #expect(library.summary == "Library: 2 texts, 35 pages, 2 terms, 0 events")
        #expect(
            library.descriptions == [
                "The harbour light at /harbour/: 15 pages, 1 term, 0 events",
                "Das Hafenlicht at /harbour/de/: 12 pages, 1 term, 0 events",
                "Bells on the reef at /bells/: 8 pages, 0 terms, 0 events",
            ]
        )
    }

    @Test func aTextAloneStaysAtTheRootAndItsTranslationBelowIt() throws {
        let library = try library(Array(Self.folders().prefix(1)))
        #expect(library.mounts.map(\.prefix.description) == ["", "/de"])
        #expect(library.publications(as: .gemtext).count == 2)
        #expect(library.summary == "The harbour light: 27 pages, 2 terms, 0 events")
    }

    @Test func robotsAreKeptOutOfEverySearch() throws {
        let publications = try library(Self.folders()).publications(as: .gemtext)
        let robots = HostFiles(for: publications).resources.first { $0.path.string == "/robots.txt" }
        guard case .bytes(let bytes) = try #require(robots).content else { return }
        #expect(
            String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst() == [
                "Disallow: /search", "Disallow: /harbour/search", "Disallow: /harbour/transaction.gmi",
                "Disallow: /harbour/random", "Disallow: /harbour/de/search",
                "Disallow: /harbour/de/transaction.gmi", "Disallow: /harbour/de/random",
                "Disallow: /bells/search", "Disallow: /bells/transaction.gmi", "Disallow: /bells/random",
            ]
        )
    }

    /// Every link of every page of the host leads to something there.
    @Test(arguments: [ExportFormat.gemini, .gopher])
    func everyLinkOfAnExportResolves(format: ExportFormat) throws {
        let files = try format.files(of: Self.folders()).bytes
        #expect(files["robots.txt"] != nil && files["harbour/robots.txt"] == nil)
        for (path, bytes) in files where path.hasSuffix(".gmi") || path.hasSuffix("gophermap") {
            for target in targets(String(decoding: bytes, as: UTF8.self), on: path) {
                #expect(files[target] != nil, "\(path) leads to \(target)")
            }
        }
    }

    private func targets(_ text: String, on path: String) -> [String] {
        text.split(separator: "\n").compactMap { line -> String? in
            if path.hasSuffix("gophermap") {
                let fields = line.dropFirst().split(separator: "\t", omittingEmptySubsequences: false)
                guard fields.count == 2 else { return nil }
                let selector = fields[1].split(separator: "/").joined(separator: "/")
                if "09".contains(line.first ?? " ") { return selector }
                return selector.isEmpty ? "gophermap" : "\(selector)/gophermap"
            }
            guard line.hasPrefix("=> "), let address = line.split(separator: " ").dropFirst().first,
                !address.contains(":")
            else { return nil }
            var parts = path.split(separator: "/").dropLast().map(String.init)
            for part in address.split(separator: "/") where part != "." {
                if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
            }
            let target = parts.joined(separator: "/")
            let isFolder = address.hasSuffix("/") || address.hasSuffix("..")
            return isFolder ? (target.isEmpty ? "index.gmi" : "\(target)/index.gmi") : target
        }
    }

    @Test func textsGoIntoFoldersOfTheirOwn() throws {
        #expect(
            try ExportFormat.text.files(of: Self.folders()).bytes.keys.sorted() == [
                "bells/full.txt", "harbour/de/full.txt", "harbour/full.txt",
            ]
        )
    }

    @Test func aCheckNamesEveryLanguage() throws {
        #expect(
            try Self.folders()[0].check().summary.hasSuffix(
                "/harbour: 15 pages, 1 term, 0 events; in de: 12 pages, 1 term, 0 events; 0 errors, 4 warnings"
            )
        )
    }
}
