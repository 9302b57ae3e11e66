import Gopher
import Pages
import Publishing
import Serving
import TestSupport
import Testing

/// A small capsule that has every kind of page and of block.
enum Lighthouses {
    static func folder() throws -> CapsuleFolder {
        try CapsuleFolder(Repository.fixture("lighthouses"), keepingSource: true)
    }

    /// The edition as it is served, composed once; what answers readers is there, so that no test has to wait for it.
    private static let result = Result { Edition(of: try folder().load().article, isSearchable: true) }

    static func edition() throws -> Edition { try result.get() }

    /// Returns the edition as it is served, with its books.
    static func mount(at prefix: PathPrefix = .none) throws -> Mount {
        Mount(try edition(), at: prefix, booksOf: try folder().origins.first)
    }

    /// Returns the catalogue of example.org on port 7070, which is rendered once.
    static func menus() throws -> Catalogue { try menusResult.get() }

    private static let menusResult = Result { try Catalogue.menus(of: mount()) }
}

extension GopherServer {
    static func example() throws -> GopherServer {
        try #require(GopherServer(host: "example.org", port: 7070))
    }
}
