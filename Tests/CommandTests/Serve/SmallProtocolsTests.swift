import Foundation
import Glibc
import TestSupport
import Testing

/// `lectern serve` and `fetch` over Spartan, Nex and Finger.
@Suite(.hangLimit, .tags(.socket))
struct SmallProtocolsTests {
    private let folder: TemporaryFolder
    private let ports: [String: UInt16]

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
        ports = ["spartan": try freePort(), "nex": try freePort(), "finger": try freePort()]
    }

    private func serve(_ options: String...) async throws -> RunningServer {
        try await RunningServer(
            folder.path("Capsule"),
            certificates: folder.path("certs"),
            options: ports.flatMap { ["--\($0)-listen", "127.0.0.1:\($1)"] } + options
        )
    }

    private func fetch(_ scheme: String, _ path: String, _ options: String...) async throws -> Program.Result
    {
        let port = try #require(ports[scheme])
        return try await Program.Running(["fetch", "\(scheme)://localhost:\(port)\(path)"] + options).result()
    }

    @Test func servesTheSameCapsuleOverEach() async throws {
        let server = try await serve()
        for (scheme, port) in ports {
            #expect(server.announcement.contains("\n\(scheme) on 127.0.0.1:\(port)\n"))
        }
        let page = try await fetch("spartan", "/sections/lamp.gmi", "--header")
        #expect(page.status == 0)
        #expect(page.output.hasPrefix("2 text/gemini; lang=en\n# The lamp\n"))
        #expect(page.output.contains("The lamp was lit.\n"))
        let found = try await fetch("spartan", "/search?lamp")
        #expect(found.status == 0 && found.output.hasPrefix("# Search: lamp\n"))
        let text = try await fetch("nex", "/sections/lamp.txt")
        #expect(text.status == 0 && text.output.hasPrefix("The lamp\n========\n"))
        #expect(try await fetch("nex", "/").output.contains("\n=> /sections/lamp.txt 1. The lamp\n"))
        let named = try await fetch("finger", "/lamp")
        #expect(named.status == 0 && named.output.hasPrefix("The lamp\r\n========\r\n"))
        let port = try #require(ports["finger"])
        #expect(try await Program.run("fetch", "finger:lamp@localhost:\(port)").output == named.output)
    }

    @Test func whatIsNoPageIsAFailureWhereTheProtocolSaysSo() async throws {
        let server = try await serve()
        let missing = try await fetch("spartan", "/nothing.gmi")
        #expect(missing.status == 1)
        #expect(
            missing.errors.hasSuffix(
                "/nothing.gmi: 4 There is no page at this address; the contents are at /\n"
            )
        )
        let moved = try await fetch("spartan", "/sections")
        #expect(moved.status == 1 && moved.errors.contains(": 3 /sections/"))
        #expect(try await fetch("nex", "/nothing.txt").output.hasPrefix("There is no page at this address"))
        #expect(try await fetch("finger", "/nothing").output.hasPrefix("There is no page of this name"))
        let log = try await server.end(by: SIGTERM).output
        #expect(log.contains(" spartan 4 /nothing.gmi ") && log.contains(" nex 3 /nothing.txt "))
        #expect(log.contains(" finger 3 nothing "))
    }

    @Test func eachProtocolNamesTheOthers() async throws {
        let port = try freePort()
        let server = try await serve(
            "--nex-public-port",
            "1900",
            "--spartan-public-port",
            "300",
            "--gopher-listen",
            "127.0.0.1:\(port)"
        )
        let about = try await server.fetch("/about.gmi").output
        #expect(about.contains("\n=> spartan://localhost/about.gmi This page over Spartan\n"))
        #expect(about.contains("\n=> nex://localhost/about.txt This page over Nex\n"))
        let finger = try #require(ports["finger"])
        #expect(about.contains("\n=> finger://localhost:\(finger)/about This page over Finger\n"))
        let menu = try await Program.run("fetch", "gopher://localhost:\(port)/1/about.gmi").output
        #expect(menu.contains("\r\nhThis page over Spartan\tURL:spartan://localhost/about.gmi\t"))
        #expect(menu.contains("\r\nhThis page over Nex\tURL:nex://localhost/about.txt\t"))
        let nex = try await fetch("nex", "/about.txt").output
        #expect(nex.contains("\n=> gemini://localhost:\(server.port)/about.gmi This page over Gemini\n"))
        #expect(!nex.contains("This page over Nex"))
    }

    @Test func withoutTheirOptionsTheyAreOff() async throws {
        let server = try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"))
        #expect(!server.announcement.contains("spartan") && !server.announcement.contains("finger"))
        #expect(try await !server.fetch("/about.gmi").output.contains("over Spartan"))
    }

    @Test func aReloadChangesWhatIsServedOverEach() async throws {
        let server = try await serve()
        try folder.makeCapsule(section: "The lamp went out.\n")
        try await server.reload()
        #expect(try await fetch("spartan", "/sections/lamp.gmi").output.contains("The lamp went out."))
        #expect(try await fetch("nex", "/sections/lamp.txt").output.contains("The lamp went out."))
        #expect(try await fetch("finger", "/lamp").output.contains("The lamp went out."))
    }

    @Test(arguments: [
        "spartan://localhost/#part", "spartan:///", "nex://user@localhost/", "nex://localhost/%0A",
        "finger:today",
    ])
    func anAddressThatCannotBeFetchedIsNamed(url: String) async throws {
        let result = try await Program.run("fetch", url)
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1 && result.errors.contains(url))
    }
}
