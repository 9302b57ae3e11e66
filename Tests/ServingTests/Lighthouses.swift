import Gopher
import Pages
import Publishing
import Serving
import TestSupport
import Testing

/// A small capsule that has every kind of page and of block.
enum Lighthouses {
    static func folder() throws -> CapsuleFolder {
        try CapsuleFolder(Repository.fixture("lighthouses"))
    }

    /// The edition as it is served, composed once.
    private static let result = Result {
        let capsule = try folder()
        return try capsule.edition(of: capsule.load(), isSearchable: true)
    }

    static func edition() throws -> Edition { try result.get() }

    /// Returns the menus as example.org serves them on port 7070, rendered once.
    static func menus() throws -> GopherPublication { try menusResult.get() }

    private static let menusResult = Result {
        let server = try #require(GopherServer(host: "example.org", port: 7070))
        return try GopherPublication(edition(), on: server, beside: [])
    }
}
