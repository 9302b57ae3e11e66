import TestSupport
import Testing

struct FetchTests {
    @Test(arguments: [
        "", "localhost", "https://localhost/", "gemini://localhost/#part", "gopher://localhost/1/#part",
        "gopher://localhost/8/",
    ])
    func anAddressThatCannotBeFetchedIsNamed(url: String) async throws {
        let result = try await Program.run("fetch", url)
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains(url))
    }

    @Test func noServerIsSaidInOneLine() async throws {
        let port = try freePort()
        let result = try await Program.run("fetch", "gemini://127.0.0.1:\(port)/")
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains("127.0.0.1, port \(port): Connection refused"))
    }

    @Test func printsTheBodyAlone() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        let server = try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"))
        let page = try await Program.run("fetch", server.address("/"))
        #expect(page.status == 0)
        #expect(page.output.hasPrefix("# The lighthouse\n"))
        let redirect = try await Program.run("fetch", server.address("/sections"))
        #expect(redirect.status == 1)
        #expect(redirect.errors.contains(": 31 "))
    }
}
