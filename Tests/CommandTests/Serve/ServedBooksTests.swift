import Foundation
import TestSupport
import Testing

/// The books of a capsule that is served, over both protocols.
@Suite(.hangLimit, .tags(.socket))
struct ServedBooksTests {
    private let folder: TemporaryFolder
    private let port: UInt16

    init() throws {
        folder = try TemporaryFolder()
        port = try freePort()
    }

    private func serve() async throws -> RunningServer {
        try await RunningServer(
            folder.path("Capsule"),
            certificates: folder.path("certs"),
            options: ["--gopher-listen", "127.0.0.1:\(port)"]
        )
    }

    @Test func areThoseOfAnExport() async throws {
        try folder.makeCapsule()
        let server = try await serve()
        #expect(try await folder.export("text", to: "a.txt").status == 0)
        #expect(try await folder.export("gempub", to: "a.gpub").status == 0)
        #expect(try await folder.export("epub", to: "a.epub").status == 0)
        let (text, archive) = (try folder.read("a.txt"), try folder.read("a.gpub"))
        let book = try folder.read("a.epub")
        for _ in 1...2 {
            let (asText, asGempub) = (
                try await server.fetch("/book.txt"), try await server.fetch("/book.gpub")
            )
            #expect(asText.output == "20 text/plain; charset=utf-8; lang=en\n" + text)
            #expect(asGempub.output == "20 application/gpub+zip\n" + archive)
            #expect(try await server.fetch("/book.epub").output == "20 application/epub+zip\n" + book)
        }
        let menu = try await Program.run("fetch", "gopher://127.0.0.1:\(port)/1/")
        #expect(
            menu.output.contains("\r\n9Everything as an e-book (EPUB)\t/book.epub\tlocalhost\t\(port)\r\n")
        )
        #expect(
            menu.output.contains(
                "\r\n9Everything as a gempub, for Lagrange\t/book.gpub\tlocalhost\t\(port)\r\n"
            )
        )
        let whole = try await Program.run("fetch", "gopher://127.0.0.1:\(port)/1/full.gmi")
        #expect(
            whole.output.contains("\r\n0Everything in one text file\t/book.txt\tlocalhost\t\(port)\r\n")
        )
        let lines = try await Program.run("fetch", "gopher://127.0.0.1:\(port)/0/book.txt").output
        #expect(lines == text.replacing("\n", with: "\r\n"))
        #expect(
            try await Program.run("fetch", "gopher://127.0.0.1:\(port)/9/book.gpub").output == archive
        )
        #expect(try await server.end(by: SIGTERM).status == 0)
    }

    @Test func aReloadBringsNewOnes() async throws {
        try folder.makeCapsule()
        let server = try await serve()
        #expect(try await server.fetch("/book.txt").output.contains("The lamp was lit."))
        try folder.makeCapsule(section: "The lamp went out.\n")
        #expect(try await server.fetch("/book.txt").output.contains("The lamp was lit."))
        _ = try await server.reload()
        #expect(try await server.fetch("/book.txt").output.contains("The lamp went out."))
    }

    /// A picture is in the book from where it lies, so whoever writes over it breaks the book until the next reload.
    @Test func whatCannotBeMadeIsSaidToReaderAndOperator() async throws {
        try FileManager.default.copyItem(
            atPath: Repository.fixture("voyage"),
            toPath: folder.path("Capsule")
        )
        let server = try await serve()
        let handle = try FileHandle(forWritingTo: folder.url.appending(path: "Capsule/media/coast.png"))
        try handle.write(contentsOf: Data("other".utf8))
        try handle.close()
        let result = try await server.fetch("/book.gpub")
        #expect(result.status == 1)
        #expect(
            result.errors.contains("42 The book could not be made: whoever runs this server can read why")
        )
        #expect(try await server.fetch("/book.txt").status == 0)
        let ended = try await server.end(by: SIGTERM)
        #expect(ended.errors.contains("a book, or what answers readers, could not be made: "))
        #expect(ended.errors.contains("coast.png: has been changed since it was opened"))
    }
}
