import Foundation
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
        #expect(url.isEmpty || result.errors.contains(url))
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

    private func gopher(
        _ server: HostileServer,
        _ path: String = "/1/",
        _ options: String...
    ) async throws -> Program.Result {
        try await Program.Running(["fetch", "gopher://127.0.0.1:\(server.port)\(path)"] + options).result()
    }

    /// It prints what came, and the reason why it is not everything goes to standard error.
    @Test(arguments: [
        ("/1/", "iHalf a menu\t\t\t0\r\n", false, "it ends without the dot that ends a menu"),
        ("/1/", "iHalf a menu\t\t\t0\r\n", true, "no answer in time"),
        ("/0/x", "Half a text\n", true, "no answer in time"),
        ("/9/x", "Half a file", true, "no answer in time"),
    ])
    func whatIsCutOffIsPrintedAndIsAFailure(
        path: String,
        sent: String,
        holdsOpen: Bool,
        reason: String
    ) async throws {
        let server = try HostileServer(sending: Array(sent.utf8), holdsOpen: holdsOpen)
        let result = try await gopher(server, path, "--timeout", "0.5")
        #expect(result.status == 1)
        #expect(result.output == sent)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains("cut off after \(sent.utf8.count) bytes: \(reason)"))
    }

    @Test(arguments: ["gopher", "gemini"])
    func aServerThatSaysNothingIsWaitedForAsLongAsIsAsked(scheme: String) async throws {
        let server = try HostileServer(sending: [], holdsOpen: true)
        let result = try await Program.run(
            "fetch",
            "\(scheme)://127.0.0.1:\(server.port)/",
            "--timeout",
            "0.5"
        )
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains("no answer in time"))
    }

    /// The answer has 12 MB, each byte of which is a line.
    @Test(.disabled(if: hasSanitizer, "a sanitizer takes more than all of it"))
    func anAnswerOfLinesAloneTakesNoMoreMemoryThanItsBytes() async throws {
        let server = try HostileServer(sending: [UInt8](repeating: 0x0A, count: 12 << 20))
        let program = try Program.Running(
            [
                "-c",
                "ulimit -v 500000; exec \(Program.path.path) fetch gopher://127.0.0.1:\(server.port)/0/x | wc -c",
            ],
            executable: URL(filePath: "/bin/sh")
        )
        #expect(try await program.result().output == "\(12 << 20)\n")
    }

    private static let steering = "iA\u{1B}[2J\u{202E}B\u{2028}C\u{9B}D\u{E0041}\t\t\t0\r\n.\r\n"

    @Test func aPipeGetsEveryByte() async throws {
        #expect(try await gopher(HostileServer(sending: Array(Self.steering.utf8))).output == Self.steering)
    }

    /// A text with all that a person is spared: stuffed dots, a last dot, CR LF and CR alone, ISO Latin 1.
    private static let marked = Array("..profile\r\none\rCaf".utf8) + [0xE9] + Array("\u{1B}[2J\n.\r\n".utf8)

    /// What curl gives for it, for each type that is read as lines of text.
    @Test(arguments: ["/0/x", "/4/x", "/6/x", "/M/x", "/9/x"])
    func aFileGetsATextAsItCame(path: String) async throws {
        let folder = try TemporaryFolder()
        let server = try HostileServer(sending: Self.marked)
        let address = "gopher://127.0.0.1:\(server.port)\(path)"
        let result = try await Program.Running(["fetch", address], output: folder.newFile("saved")).result()
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(try Array(Data(contentsOf: folder.url.appending(path: "saved"))) == Self.marked)
    }

    @Test func aTerminalGetsWhatATextSays() async throws {
        let server = try HostileServer(sending: Self.marked)
        let program = try Program.Running(
            ["-qec", "\(Program.path.path) fetch gopher://127.0.0.1:\(server.port)/0/x", "/dev/null"],
            executable: URL(filePath: "/usr/bin/script")
        )
        #expect(try await program.result().output == ".profile\r\none\r\nCaf\u{E9}\u{FFFD}[2J\r\n")
    }

    @Test func whatCannotBeWrittenIsAFailure() async throws {
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let server = try HostileServer(sending: Self.marked)
        let address = "gopher://127.0.0.1:\(server.port)/0/x"
        let result = try await Program.Running(["fetch", address], output: full).result()
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(
            result.errors.contains(
                "only 0 of \(Self.marked.count) bytes could be written to standard output: No space left"
            )
        )
    }

    @Test func aTerminalGetsNothingThatSteersIt() async throws {
        let server = try HostileServer(sending: Array(Self.steering.utf8))
        let program = try Program.Running(
            ["-qec", "\(Program.path.path) fetch gopher://127.0.0.1:\(server.port)/1/", "/dev/null"],
            executable: URL(filePath: "/usr/bin/script")
        )
        let output = try await program.result().output
        #expect(output == "iA\u{FFFD}[2J\u{FFFD}B\u{FFFD}C\u{FFFD}D\u{FFFD}\t\t\t0\r\n.\r\n")
    }

    @Test func anErrorOfTheServersIsSafeToRead() async throws {
        let server = try HostileServer(
            sending: Array("3Gone\u{202E}\u{2028}lectern: all is well\t\t\t0\r\n.\r\n".utf8)
        )
        let result = try await gopher(server)
        #expect(result.status == 1)
        #expect(result.errors.hasSuffix(": Gone\u{FFFD}\u{FFFD}lectern: all is well\n"))
    }

    @Test func aMenuWithAnErrorItemFurtherDownIsAMenu() async throws {
        let menu = "iWelcome\t\t\t0\r\n1Home\t\texample.org\t70\r\n3Moved\t\t\t0\r\n.\r\n"
        let result = try await gopher(HostileServer(sending: Array(menu.utf8)))
        #expect(result.status == 0 && result.output == menu)
    }

    @Test func anotherServerIsAskedUnderTheName() async throws {
        let folder = try TemporaryFolder()
        try folder.makeCapsule()
        let server = try await RunningServer(
            [
                folder.path("Capsule"), "--certs", folder.path("certs"), "--hostname",
                "xn--bcher-kva.example", "--public-port", "1965",
            ]
        )
        let page = try await Program.run(
            "fetch",
            "gemini://Bücher.example/",
            "--connect",
            "127.0.0.1:\(server.port)"
        )
        #expect(page.errors == "")
        #expect(page.output.hasPrefix("# The lighthouse\n"))
    }
}
