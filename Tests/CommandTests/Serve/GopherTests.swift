import Foundation
import Glibc
import TestSupport
import Testing

/// `lectern serve` and `fetch` over Gopher.
@Suite(.hangLimit, .tags(.socket))
struct GopherTests {
    private let folder: TemporaryFolder
    private let port: UInt16

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
        port = try freePort()
    }

    private func serve(_ options: String...) async throws -> RunningServer {
        try await RunningServer(
            folder.path("Capsule"),
            certificates: folder.path("certs"),
            options: ["--gopher-listen", "127.0.0.1:\(port)"] + options
        )
    }

    private func fetch(_ path: String) async throws -> Program.Result {
        try await Program.run("fetch", "gopher://127.0.0.1:\(port)/\(path)")
    }

    @Test func servesMenusAndTexts() async throws {
        let server = try await serve()
        #expect(server.announcement.contains("\ngopher on 127.0.0.1:\(port)\n"))
        let home = try await fetch("")
        #expect(home.status == 0)
        #expect(home.output.hasPrefix("iThe lighthouse\t\terror.host\t1\r\n"))
        #expect(home.output.contains("\r\n11. The lamp\t/sections/lamp.gmi\tlocalhost\t\(port)\r\n"))
        let text = try await fetch("0/sections/lamp.txt")
        #expect(text.status == 0)
        #expect(text.output.hasPrefix("The lamp\r\n========\r\n\r\nSection 1 of 1"))
        #expect(text.output.contains("\r\nThe lamp was lit.\r\n"))
    }

    @Test func eachProtocolNamesTheOther() async throws {
        let server = try await serve("--gopher-public-port", "70", "--public-port", "1965")
        let page = try await Program.run("fetch", "gopher://127.0.0.1:\(port)/1/about.gmi")
        #expect(
            page.output.contains(
                "\r\nhThis page over Gemini\tURL:gemini://localhost/about.gmi\tlocalhost\t70\r\n"
            )
        )
        _ = try await server.end(by: SIGTERM)
        let other = try await serve()
        let about = try await other.fetch("/about.gmi").output
        #expect(about.contains("\n=> gopher://localhost:\(port)/1/about.gmi This page over Gopher\n"))
    }

    @Test func ofSeveralHostsTheFirstIsServed() async throws {
        try folder.makeCapsule("other", section: "The other lamp was lit.\n")
        try folder.write(
            "Certs: certs\n\nHostname: localhost\nCapsule: Capsule\n\nHostname: other.example\nCapsule: other\n",
            to: "lectern.conf"
        )
        let server = try await RunningServer([
            "--config", folder.path("lectern.conf"), "--gopher-listen", "127.0.0.1:\(port)",
        ])
        #expect(try await fetch("0/sections/lamp.txt").output.contains("\r\nThe lamp was lit.\r\n"))
        let address = "gemini://other.example:\(server.port)/sections/lamp.gmi"
        let other = try GeminiProbe(port: server.port).ask(address, serverName: "other.example")
        #expect(other.text.contains("The other lamp was lit.") && !other.text.contains("opher"))
    }

    @Test func anAddressInTheMenusIsWarnedOf() async throws {
        let server = try await serve("--hostname", "127.0.0.1")
        let result = try await server.end(by: SIGTERM)
        #expect(result.errors.contains("warning: Gopher's menus name 127.0.0.1"))
    }

    @Test func aReaderWhoAsksTooOftenIsToldToWaitOverBothProtocols() async throws {
        let server = try await serve("--rate-limit", "0.01")
        // Ten programs with a sanitizer can take the 100 s after which one more request is allowed.
        let ask = { [port] (selector: String) in
            let client = try LoopbackClient(port: port)
            try client.send(Array("\(selector)\r\n".utf8))
            return String(decoding: try client.receiveAll(), as: UTF8.self)
        }
        for _ in 0..<10 { #expect(try ask("").hasPrefix("i")) }
        let told = try ask("/search\tlamp")
        #expect(told.hasPrefix("3Too many requests from your address: come back in "))
        #expect(try await server.fetch("/").output.hasPrefix("44 "))
        let log = try await server.end(by: SIGTERM).output
        #expect(log.contains(" gopher 3 - ") && log.contains(" gemini 44 - "))
    }

    @Test func offLeavesNoTrace() async throws {
        let server = try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"))
        #expect(!server.announcement.contains("gopher"))
        #expect(try await !server.fetch("/about.gmi").output.contains("opher"))
    }

    @Test(arguments: ["1/nowhere", "0/sections/nowhere", "8/", "1/%0A"])
    func whatIsNotThereIsAFailureInOneLine(path: String) async throws {
        let server = try await serve()
        defer { withExtendedLifetime(server) {} }
        let result = try await fetch(path)
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.output.isEmpty)
    }

    @Test func aRequestIsLoggedInOneLineWithoutAddressOrWords() async throws {
        let server = try await serve()
        _ = try await fetch("1/sections/%09secret")
        let result = try await server.end(by: SIGTERM)
        let log = result.output.dropFirst(server.announcement.count)
        #expect(log.split(separator: "\n").count == 1)
        #expect(log.contains(" gopher 1 /sections/ ") && log.hasSuffix(" - complete\n"))
        #expect(!log.contains("secret") && !log.contains("127.0.0.1"))
    }

    @Test func aReloadIsSeenHereToo() async throws {
        let server = try await serve()
        try folder.makeCapsule(section: "The lamp went out.\n")
        try await server.reload()
        #expect(try await fetch("1/sections/lamp.gmi").output.contains("iThe lamp went out.\t"))
        #expect(try await fetch("0/sections/lamp.txt").output.contains("\r\nThe lamp went out.\r\n"))
    }

    @Test func anAddressInUseNamesTheOption() async throws {
        let server = try await serve()
        defer { withExtendedLifetime(server) {} }
        let result = try await Program.serve(
            folder,
            "--listen",
            "127.0.0.1:\(try freePort())",
            "--gopher-listen",
            "127.0.0.1:\(port)"
        )
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains("cannot listen on 127.0.0.1:\(port)"))
        #expect(result.errors.contains("--gopher-listen"))
    }

    @Test func silenceAndHalfARequestEndAtTheDeadline() async throws {
        let server = try await serve("--request-timeout", "0.2")
        let (silent, slow) = (try LoopbackClient(port: port), try LoopbackClient(port: port))
        try slow.send(Array("/sec".utf8))
        #expect(try silent.receiveAll() == [])
        #expect(String(decoding: try slow.receiveAll(), as: UTF8.self).hasPrefix("3The request did not end"))
        _ = try await server.end(by: SIGTERM)
    }

    @Test(arguments: [
        [UInt8](repeating: 0x61, count: 5_000), [0x16, 3, 1, 2, 0, 1, 0, 1, 0xFC, 3, 3],
        Array("GET / HTTP\r\nHost: localhost\r\n\r\n".utf8),
    ])
    func whatIsNoGopherGetsAnErrorAndTheEnd(bytes: [UInt8]) async throws {
        let server = try await serve()
        let client = try LoopbackClient(port: port)
        try client.send(bytes)
        let answer = String(decoding: try client.receiveAll(), as: UTF8.self)
        #expect(answer.hasPrefix("3") && answer.hasSuffix("\r\n.\r\n"))
        _ = try await server.end(by: SIGTERM)
    }
}
