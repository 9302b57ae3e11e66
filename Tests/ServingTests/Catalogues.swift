import Dispatch
import Languages
import Gopher
import Pages
import Publishing
import Reactor
import Renderers
import Serving
import System
import Testing
import Text

extension Catalogue {
    /// Returns the catalogue of a host of Gemini that has these pages.
    static func gemtext(
        _ pages: KeyValuePairs<String, String>,
        asking: [any Asking] = [],
        language: String = ""
    ) throws -> Catalogue {
        let publication = Publication(
            pages.map { path, text in
                Resource(at: PagePath(path), .page(language: language), .bytes(Array(text.utf8)))
            },
            asking: asking,
            context: RenderContext(language: "en-GB", title: "", addresses: .capsule)
        )
        return try Catalogue([publication], HostFiles(for: [publication]), over: GeminiFace())
    }

    /// Returns the catalogue of a host of Gopher that serves the edition alone.
    static func menus(of edition: Edition) throws -> Catalogue { try menus(of: Mount(edition)) }

    /// Returns the catalogue of a host of Gopher that serves what is mounted there.
    static func menus(of mount: Mount) throws -> Catalogue {
        let server = try GopherServer.example()
        let publication = mount.publication(as: .menus(on: server, width: 67), beside: [])
        return try Catalogue(
            [publication],
            HostFiles(for: [publication], isGopher: true),
            over: GopherFace(on: server)
        )
    }
}

extension Response {
    /// The bytes of the whole answer; none if its body is a file.
    var bytes: [UInt8] {
        switch body {
        case .memory(let bytes): return head + bytes
        case .file: return []
        case .pieces(let content):
            var bytes = head
            try? content.read(content.count, at: 0, into: &bytes)
            return bytes
        }
    }
}

extension AwaitedResponse {
    /// Waits on this thread.
    func waitUntilItIsThere() {
        let isThere = DispatchSemaphore(value: 0)
        start { isThere.signal() }
        isThere.wait()
    }
}

extension Visitor {
    /// A reader on this machine.
    static let local = Visitor(.v4(0x7F00_0001, port: 1))
}

extension GopherHosts {
    /// Returns example.org as it serves an edition, by default that of the small capsule.
    static func example(
        serving edition: Edition? = nil,
        width: Int = LineWrapper.standardWidth,
        log: AccessLog = AccessLog(mode: .off) { _ in },
        rateLimiter: SharedRateLimiter? = nil
    ) throws -> GopherHosts {
        try GopherHosts(
            GopherHost(
                on: .example(),
                catalogue: edition.map { try Catalogue.menus(of: $0) } ?? Lighthouses.menus(),
                width: width,
                wording: edition?.wording ?? Lighthouses.edition().wording,
                log: log,
                rateLimiter: rateLimiter
            )
        )
    }
}
